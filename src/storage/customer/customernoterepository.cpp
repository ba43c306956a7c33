// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customernoterepository.h"

#include "storage/core/bulkinserter.h"
#include "storage/core/json.h"

namespace campanile::storage {

using domain::CustomerNote;
using domain::CustomerNoteId;

namespace {

constexpr std::string_view noteColumns = "id, customer_id, at, author_id, author_name, body, version";

CustomerNote readNote(const Statement &row)
{
    return {row.id<CustomerNoteId>(0),
            row.id<domain::CustomerId>(1),
            row.time(2),
            row.id<domain::AgentId>(3),
            row.text(4),
            row.text(5),
            row.int64(6)};
}

} // namespace

void CustomerNoteRepository::insert(CustomerNote &note)
{
    if (!note.id.isValid())
        note.id = m_session.allocateId<CustomerNoteId>("customer_note");
    note.version = 1;
    m_session.execute("INSERT INTO customer_note (" + std::string(noteColumns) +
                          ") VALUES ($1, $2, $3, $4, $5, $6, $7)",
                      note.id, note.customer, note.at, note.author, note.authorName, note.text, note.version);
    m_session.noteChange(ChangeKind::Customer, note.customer);
}

void CustomerNoteRepository::update(CustomerNote &note)
{
    expectOneRow(m_session.execute("UPDATE customer_note SET version = version + 1, body = $3 "
                                   "WHERE id = $1 AND version = $2",
                                   note.id, note.version, note.text),
                 note.authorName);
    ++note.version;
    m_session.noteChange(ChangeKind::Customer, note.customer);
}

void CustomerNoteRepository::remove(const CustomerNote &note)
{
    expectOneRow(m_session.execute("DELETE FROM customer_note WHERE id = $1 AND version = $2", note.id, note.version),
                 note.authorName);
    m_session.noteChange(ChangeKind::Customer, note.customer);
}

void CustomerNoteRepository::insertBulk(QVector<CustomerNote> &notes)
{
    if (notes.isEmpty())
        return;
    qint64 next = m_session.allocateIds("customer_note", notes.size());
    BulkInserter inserter(m_session, "customer_note", noteColumns);
    for (CustomerNote &note : notes) {
        note.id = CustomerNoteId(next++);
        inserter.add(note.id, note.customer, note.at, note.author, note.authorName, note.text, note.version);
    }
    inserter.finish();
}

std::optional<CustomerNote> CustomerNoteRepository::byId(CustomerNoteId id)
{
    Statement row = m_session.prepare("SELECT " + std::string(noteColumns) + " FROM customer_note WHERE id = $1");
    row.bind(id);
    return row.next() ? std::optional(readNote(row)) : std::nullopt;
}

QVector<CustomerNote> CustomerNoteRepository::newestOf(const QVector<domain::CustomerId> &customers, int atMost)
{
    QVector<CustomerNote> notes;
    Statement row =
        m_session.prepare("SELECT " + std::string(noteColumns) + " FROM customer_note WHERE customer_id IN " +
                          m_session.dialect().numbersIn("$1") + " ORDER BY at DESC, id DESC LIMIT $2");
    row.bind(jsonNumbers(customers), atMost);
    while (row.next())
        notes.append(readNote(row));
    return notes;
}

} // namespace campanile::storage

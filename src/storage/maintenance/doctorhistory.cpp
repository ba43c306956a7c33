// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/fieldkey.h"
#include "domain/ticket/message.h"
#include "domain/ticket/replay.h"
#include "domain/ticket/ticketlink.h"
#include "storage/core/rowscanner.h"
#include "storage/event/eventrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/search/textwords.h"
#include "storage/ticket/rowkey.h"
#include "storage/ticket/ticketrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace campanile::storage {

using namespace domain;

namespace {

constexpr qint64 ticketsAtOnce = 1000;

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

/// What the events of one ticket say that its row must hold now.
struct Told
{
    int lastSequence = 0;
    std::map<std::pair<Field, QString>, QJsonValue> values;
    std::map<qint64, bool> tags; ///< tag → worn
};

void tell(Told &told, const Event &event)
{
    for (const FieldChange &change : event.changes) {
        switch (change.field) {
        case Field::TagAdded:
            told.tags[change.to.toInteger()] = true;
            break;
        case Field::TagRemoved:
            told.tags[(change.to.isNull() ? change.from : change.to).toInteger()] = false;
            break;
        case Field::Message:
        case Field::Attachment:
        case Field::Delivery:
        case Field::Talked:
        case Field::Held:
        case Field::Link:
        case Field::Mention:
            break;
        default:
            told.values[{change.field, change.name}] = change.to;
        }
    }
}

QVector<Ticket> ticketsBetween(Session &session, qint64 from, qint64 to)
{
    QVector<TicketId> ids;
    {
        Statement row = session.prepare("SELECT id FROM ticket WHERE id BETWEEN $1 AND $2 ORDER BY id");
        row.bind(from, to);
        while (row.next())
            ids.append(row.id<TicketId>(0));
    }
    return TicketRepository(session).byIds(ids);
}

} // namespace

void Doctor::checkEvents()
{
    Statement highest = m_session.prepare("SELECT COALESCE(max(id), 0) FROM ticket");
    highest.bind();
    const qint64 last = highest.next() ? highest.int64(0) : 0;
    if (m_progress) {
        m_progress->total = last;
        m_progress->done = 0;
    }
    for (qint64 from = 1; from <= last; from += ticketsAtOnce) {
        m_session.throwIfStopped();
        const qint64 to = std::min(last, from + ticketsAtOnce - 1);
        std::map<qint64, Told> told;
        EventRepository(m_session).scan(from, to, [&](const Event &event) {
            Told &ticket = told[event.ticket.value()];
            ++m_report.eventsChecked;
            if (event.sequence != ticket.lastSequence + 1)
                add(FindingCode::EventSequenceBroken, FindingSeverity::Damage,
                    {QString::number(event.ticket.value()), QString::number(ticket.lastSequence + 1),
                     QString::number(event.sequence)});
            ticket.lastSequence = event.sequence;
            tell(ticket, event);
        });
        for (const Ticket &ticket : ticketsBetween(m_session, from, to)) {
            ++m_report.ticketsChecked;
            const auto it = told.find(ticket.id.value());
            if (it == told.end()) {
                add(FindingCode::EventsMissing, FindingSeverity::Warning, {ticket.reference});
                continue;
            }
            for (const auto &[field, value] : it->second.values) {
                const QJsonValue now = storedValue(ticket, field.first, field.second);
                if (now != value)
                    add(FindingCode::TicketContradictsEvents, FindingSeverity::Damage,
                        {ticket.reference,
                         keyOf(fieldKeys, field.first) +
                             (field.second.isEmpty() ? QString() : QChar(u':') + field.second),
                         shown(now), shown(value)});
            }
            for (const auto &[tag, isWorn] : it->second.tags) {
                if (ticket.tags.contains(TagId(tag)) != isWorn)
                    add(FindingCode::TicketContradictsEvents, FindingSeverity::Damage,
                        {ticket.reference, QStringLiteral("tag"), shown(!isWorn), shown(isWorn)});
            }
            told.erase(it);
        }
        for (const auto &[ticket, left] : told)
            add(FindingCode::EventOrphan, FindingSeverity::Damage, {QString::number(ticket)});
        if (m_progress)
            m_progress->done = to;
    }
    Statement beyond = m_session.prepare("SELECT id FROM event WHERE id > $1 LIMIT 1");
    beyond.bind(lastKey(last));
    if (beyond.next())
        add(FindingCode::EventOrphan, FindingSeverity::Damage, {QString::number(ticketOfKey(beyond.int64(0)))});
}

void Doctor::checkMessages()
{
    Statement row = m_session.prepare("SELECT DISTINCT m.id / 65536 FROM message m WHERE NOT EXISTS "
                                      "(SELECT 1 FROM ticket t WHERE t.id = m.id / 65536) LIMIT $1");
    row.bind(maxFindings);
    while (row.next())
        add(FindingCode::MessageOrphan, FindingSeverity::Damage, {QString::number(row.int64(0))});
}

/// Links lead to tickets that are there, and to another one than they begin at.
void Doctor::checkLinks()
{
    for (const bool isEnd : {false, true}) {
        Statement row = m_session.prepare(
            isEnd ? "SELECT from_id, to_id FROM ticket_link l WHERE from_id = to_id OR NOT EXISTS "
                    "(SELECT 1 FROM ticket t WHERE t.id = l.to_id) ORDER BY from_id, to_id LIMIT $1"
                  : "SELECT to_id, from_id FROM ticket_link l WHERE NOT EXISTS "
                    "(SELECT 1 FROM ticket t WHERE t.id = l.from_id) ORDER BY to_id, from_id LIMIT $1");
        row.bind(maxFindings);
        while (row.next())
            add(FindingCode::ReferenceBroken, FindingSeverity::Warning,
                {QStringLiteral("ticket_link"), QString::number(row.int64(0)),
                 isEnd ? QStringLiteral("to_id") : QStringLiteral("from_id"), QString::number(row.int64(1))});
    }
}

/// The flag is what lists leave a ticket out by: wrongly set, nobody would find it.
void Doctor::checkMerges()
{
    Statement row = m_session.prepare("SELECT reference FROM ticket t WHERE (flags & 4) <> 0 AND NOT EXISTS "
                                      "(SELECT 1 FROM ticket_link l WHERE l.from_id = t.id AND l.kind = $1) UNION "
                                      "SELECT t.reference FROM ticket_link l JOIN ticket t ON t.id = l.from_id "
                                      "WHERE l.kind = $1 AND (t.flags & 4) = 0 LIMIT $2");
    row.bind(LinkKind::MergedInto, maxFindings);
    while (row.next())
        add(FindingCode::MergeFlagWrong, FindingSeverity::Damage, {row.text(0)});
}

/// The flag is what the outbox finds tickets by.
void Doctor::checkUnsent()
{
    Statement row = m_session.prepare(
        "SELECT reference FROM ticket t WHERE (flags & 2) <> 0 AND NOT EXISTS (SELECT 1 FROM message_state s "
        "WHERE s.message_id BETWEEN t.id * 65536 AND t.id * 65536 + 65535 AND s.delivery = $1 AND s.withdrawn = 0) "
        "UNION SELECT t.reference FROM message_state s JOIN ticket t ON t.id = s.message_id / 65536 "
        "WHERE (t.flags & 2) = 0 AND s.delivery = $1 AND s.withdrawn = 0 LIMIT $2");
    row.bind(Delivery::NotSent, maxFindings);
    while (row.next())
        add(FindingCode::UnsentFlagWrong, FindingSeverity::Warning, {row.text(0)});
}

void Doctor::checkTextIndex()
{
    const bool isSqlite = m_session.dialect().isSqlite();
    const std::string indexed = isSqlite ? "text_index_docsize" : "text_index";
    const std::array missing{
        "SELECT t.id, t.subject FROM ticket t LEFT JOIN " + indexed + " x ON x.id = t.id * 65536 WHERE x.id IS NULL",
        // What was taken back is to be found by nobody.
        "SELECT m.id / 65536, m.body FROM message m LEFT JOIN " + indexed +
            " x ON x.id = m.id LEFT JOIN message_state s ON s.message_id = m.id "
            "WHERE x.id IS NULL AND COALESCE(s.withdrawn, 0) = 0",
        "SELECT e.ticket_id, e.indexed_text FROM ticket_extra e LEFT JOIN " + indexed +
            " x ON x.id = e.ticket_id * 65536 + 65535 WHERE x.id IS NULL AND e.indexed_text <> ''"};
    for (const std::string &sql : missing) {
        RowScanner row(m_session, sql);
        row.bind();
        while (row.next()) {
            if (!textWords(row.text(1)).isEmpty()) // a text of signs only has nothing to be found by
                add(FindingCode::TextIndexBroken, FindingSeverity::Warning, {QString::number(row.int64(0))});
        }
    }
    std::string left("SELECT x.id / 65536 FROM ");
    left.append(indexed).append(
        " x LEFT JOIN message m ON m.id = x.id LEFT JOIN ticket_extra e ON e.ticket_id = x.id / 65536 "
        "WHERE x.id % 65536 <> 0 AND m.id IS NULL AND (x.id % 65536 <> 65535 OR COALESCE(e.indexed_text, '') = '') "
        "LIMIT $1");
    Statement row = m_session.prepare(left);
    row.bind(maxFindings);
    while (row.next())
        add(FindingCode::TextIndexBroken, FindingSeverity::Warning, {QString::number(row.int64(0))});
}

} // namespace campanile::storage

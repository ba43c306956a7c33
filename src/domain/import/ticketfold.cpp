// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/ticketfold.h"

#include "domain/base/text.h"
#include "domain/ticket/replay.h"

#include <numeric>

namespace campanile::domain {

namespace {

bool sameValues(const RowMapper &mapper, const MappedRow &a, const MappedRow &b)
{
    for (std::size_t i = 0; i < mapper.slotList().size(); ++i) {
        if (a.codes[i] != b.codes[i] && mapper.value(i, a).json != mapper.value(i, b).json)
            return false;
    }
    return a.message == b.message && a.note == b.note;
}

void sortRows(const RowMapper &mapper, std::vector<MappedRow> &rows)
{
    const bool log = mapper.kind() == ImportTableKind::Events;
    const auto before = [log](const MappedRow &a, const MappedRow &b) {
        const qint64 atA = log ? a.at : a.updated;
        const qint64 atB = log ? b.at : b.updated;
        return atA != atB ? atA < atB : a.order < b.order;
    };
    if (!std::is_sorted(rows.begin(), rows.end(), before))
        std::stable_sort(rows.begin(), rows.end(), before);
}

class Folder
{
public:
    Folder(const RowMapper &mapper, const FoldContext &context, ImportDirectory &directory)
        : m_mapper(mapper)
        , m_context(context)
        , m_directory(directory)
        , m_codes(mapper.slotList().size(), 0)
    {
        Ticket &ticket = m_folded.ticket;
        ticket.id = context.ticket;
        ticket.reference = context.reference;
        ticket.source = context.source;
        ticket.import = context.import;
    }

    void add(const MappedRow &row)
    {
        Event event;
        const bool first = m_folded.events.isEmpty();
        event.ticket = m_context.ticket;
        event.sequence = int(m_folded.events.size()) + 1;
        event.id = EventId(m_context.ticket.value() * 65536 + event.sequence);
        event.kind = first ? EventKind::Created : EventKind::Changed;
        event.at = fromMs(row.at);
        event.actorName = row.actor;
        event.sourceKey = QString::fromLatin1(row.key);
        takeValues(row, event);
        addMessages(row, event, first);
        trackTimes(event, first);
        m_folded.events.append(std::move(event));
    }

    /// False when the row's event or its messages would be more than a ticket holds.
    [[nodiscard]] bool hasRoomFor(const MappedRow &row) const
    {
        const bool first = m_folded.events.isEmpty();
        const int messages = (first && !row.description.isEmpty() ? 1 : 0) + (row.message.isEmpty() ? 0 : 1) +
                             (row.note.isEmpty() ? 0 : 1);
        return m_folded.events.size() < maxTicketEvents && m_folded.messages.size() + messages <= maxTicketEvents;
    }

    FoldedTicket finish()
    {
        Ticket &ticket = m_folded.ticket;
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            const ImportSlot &slot = m_mapper.slotList()[i];
            const QJsonValue &last = slot.values[m_codes[i]].json;
            if (last.isNull())
                continue;
            if (slot.field == Field::CustomField)
                ticket.customFields.insert(slot.name, last);
            else if (slot.field == Field::Reported)
                ticket.reported.insert(slot.name, last);
        }
        ticket.createdAt = m_created != noTime ? fromMs(m_created) : m_folded.events.constFirst().at;
        ticket.updatedAt = m_folded.events.constFirst().at;
        for (const Event &event : std::as_const(m_folded.events))
            ticket.updatedAt = std::max(ticket.updatedAt, event.at);
        return std::move(m_folded);
    }

private:
    void takeValues(const MappedRow &row, Event &event)
    {
        const std::vector<ImportSlot> &list = m_mapper.slotList();
        for (std::size_t i = 0; i < list.size(); ++i) {
            const quint32 code = row.codes[i];
            if (code == m_codes[i])
                continue;
            const ImportSlot &slot = list[i];
            const ImportSlot::Value &to = slot.values[code];
            const ImportSlot::Value &from = slot.values[m_codes[i]];
            if (to.json.isNull() && (m_mapper.blankKeeps() || slot.field == Field::Status))
                continue;
            m_codes[i] = code;
            if (to.json == from.json)
                continue;
            if (slot.field == ImportSlot::createdField) {
                if (!to.json.isNull())
                    m_created = to.json.toInteger();
                continue;
            }
            if (slot.field == Field::TagAdded)
                addTagChanges(from.tags, to.tags, event);
            else if (slot.field == Field::CustomField || slot.field == Field::Reported)
                event.changes.append(
                    {slot.field, slot.name, from.json, to.json}); // the ticket gets the last, see finish()
            else
                addChange({slot.field, slot.name, from.json, to.json}, event);
        }
    }

    void addChange(FieldChange change, Event &event)
    {
        applyChange(m_folded.ticket, change, event.at);
        event.changes.append(std::move(change));
    }

    void addTagChanges(const QVector<TagId> &from, const QVector<TagId> &to, Event &event)
    {
        for (const TagId tag : to) {
            if (!from.contains(tag))
                addChange({Field::TagAdded, {}, QJsonValue::Null, tag.value()}, event);
        }
        for (const TagId tag : from) {
            if (!to.contains(tag))
                addChange({Field::TagRemoved, {}, tag.value(), QJsonValue::Null}, event);
        }
    }

    void addMessages(const MappedRow &row, Event &event, bool first)
    {
        if (first && !row.description.isEmpty())
            addMessage(event, row.description, Visibility::Public, AuthorKind::Customer);
        if (!row.message.isEmpty()) {
            const bool byContact = !row.actor.isEmpty() && row.actor == m_directory.nameOf(m_folded.ticket.contact);
            addMessage(event, row.message, Visibility::Public, byContact ? AuthorKind::Customer : AuthorKind::Agent);
        }
        if (!row.note.isEmpty())
            addMessage(event, row.note, Visibility::Internal, AuthorKind::Agent);
        if (!first && !row.message.isEmpty())
            event.kind = EventKind::MessageAdded;
        else if (!first && !row.note.isEmpty())
            event.kind = EventKind::NoteAdded;
    }

    void addMessage(Event &event, const QString &body, Visibility visibility, AuthorKind author)
    {
        Message message;
        message.ticket = m_context.ticket;
        message.sequence = int(m_folded.messages.size()) + 1;
        message.id = MessageId(m_context.ticket.value() * 65536 + message.sequence);
        message.visibility = visibility;
        message.authorKind = author;
        if (author == AuthorKind::Customer) {
            message.contact = m_folded.ticket.contact;
            message.authorName = m_directory.nameOf(m_folded.ticket.contact);
        } else {
            message.authorName = event.actorName;
            const bool response = visibility == Visibility::Public && !m_folded.events.isEmpty();
            if (response && !m_folded.ticket.firstResponseAt)
                m_folded.ticket.firstResponseAt = event.at;
        }
        message.at = event.at;
        message.text = cleanText(body);
        message.language = m_folded.ticket.language;
        event.changes.append({Field::Message, {}, QJsonValue::Null, message.id.value()});
        m_folded.messages.append(std::move(message));
    }

    void trackTimes(const Event &event, bool first)
    {
        Ticket &ticket = m_folded.ticket;
        const bool log = m_mapper.kind() == ImportTableKind::Events;
        if (!log && first)
            ticket.resolvedAt.reset();
        if (log && m_context.proxy == ResponseProxy::LeftNew && !ticket.firstResponseAt && ticket.status != Status::New)
            ticket.firstResponseAt = event.at;
    }

    const RowMapper &m_mapper;
    const FoldContext &m_context;
    ImportDirectory &m_directory;
    FoldedTicket m_folded;
    std::vector<quint32> m_codes; ///< the state so far
    qint64 m_created = noTime;
};

} // namespace

std::vector<RowFate> arrangeRows(const RowMapper &mapper, std::vector<MappedRow> &rows, qint64 importTime, bool exists)
{
    sortRows(mapper, rows);
    std::vector<RowFate> fates(rows.size());
    QHash<std::pair<quint32, QByteArray>, int> occurrences;
    QHash<QByteArray, std::size_t> seen;
    const bool log = mapper.kind() == ImportTableKind::Events;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        MappedRow &row = rows[i];
        if (!log) {
            const qint64 created = row.at != noTime ? row.at : importTime;
            if (i > 0 || exists)
                row.at = row.updated != noTime ? row.updated : exists ? importTime : created;
            else
                row.at = created;
        }
        const bool hashed = row.key.startsWith('#');
        if (hashed && rows.size() > 1) {
            const int n = ++occurrences[{row.file, row.key}];
            if (n > 1)
                row.key += '~' + QByteArray::number(n);
        }
        if (rows.size() == 1)
            break;
        const auto it = seen.constFind(row.key);
        if (it == seen.cend()) {
            seen.insert(row.key, i);
        } else if (hashed || sameValues(mapper, rows[*it], row)) {
            fates[i].kind = RowFate::Kind::Known;
        } else {
            fates[i] = {RowFate::Kind::Rejected, ImportReject::DuplicateEvent};
        }
    }
    return fates;
}

FoldedTicket foldTicket(const RowMapper &mapper, const std::vector<MappedRow> &rows, std::vector<RowFate> &fates,
                        const FoldContext &context, ImportDirectory &directory)
{
    Folder folder(mapper, context, directory);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (fates[i].kind != RowFate::Kind::Event)
            continue;
        if (folder.hasRoomFor(rows[i]))
            folder.add(rows[i]);
        else
            fates[i] = {RowFate::Kind::Rejected, ImportReject::TooManyEvents};
    }
    return folder.finish();
}

void assignTicketId(FoldedTicket &folded, TicketId id)
{
    folded.ticket.id = id;
    for (Message &message : folded.messages) {
        message.ticket = id;
        message.id = MessageId(id.value() * 65536 + message.sequence);
    }
    for (Event &event : folded.events) {
        event.ticket = id;
        event.id = EventId(id.value() * 65536 + event.sequence);
        if (folded.messages.isEmpty())
            continue;
        for (FieldChange &change : event.changes) {
            if (change.field == Field::Message)
                change.to = id.value() * 65536 + change.to.toInteger() % 65536;
        }
    }
}

} // namespace campanile::domain

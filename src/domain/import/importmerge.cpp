// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importmerge.h"

#include "domain/base/text.h"
#include "domain/import/importfieldkey.h"
#include "domain/ticket/replay.h"

#include <QJsonArray>
#include <QSet>

#include <map>

namespace campanile::domain {

namespace {

constexpr QLatin1StringView sourcePrefix("source.");
constexpr QLatin1StringView latePrefix("late.");

using FieldId = std::pair<Field, QString>;

QJsonArray withTag(QJsonArray tags, const QJsonValue &tag)
{
    if (!tags.contains(tag))
        tags.append(tag);
    return tags;
}

QJsonArray withoutTag(const QJsonArray &tags, const QJsonValue &tag)
{
    QJsonArray left;
    for (const QJsonValue value : tags) {
        if (value != tag)
            left.append(value);
    }
    return left;
}

QJsonValue orNull(const QJsonArray &array)
{
    return array.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(array);
}

bool holds(const QJsonValue &tags, const QJsonValue &tag)
{
    return tags.toArray().contains(tag);
}

/// The order number inside a key "ms/order".
qint64 orderOfKey(const QString &key)
{
    bool ok = false;
    const qint64 order = key.section(u'/', 1, 1).toLongLong(&ok);
    return ok ? order : noTime;
}

class Merger
{
public:
    Merger(const Ticket &ticket, const QVector<Event> &before, int nextMessage, bool blankKeeps, ResponseProxy proxy)
        : m_blankKeeps(blankKeeps)
        , m_proxy(proxy)
        , m_nextMessage(nextMessage)
    {
        m_update.ticket = ticket;
        m_sequence = before.isEmpty() ? 0 : before.constLast().sequence;
        for (const Event &event : before)
            replay(event);
    }

    void add(const SourceRow &row, bool snapshotTable)
    {
        if (m_keys.contains(row.key))
            return;
        m_keys.insert(row.key);
        const int messages = (row.message.isEmpty() ? 0 : 1) + (row.note.isEmpty() ? 0 : 1);
        const bool full = m_sequence >= maxTicketEvents || m_nextMessage + messages > maxTicketEvents + 1;
        // What no event can tell must not reach the ticket either.
        const std::optional<State> before = full ? std::optional(state()) : std::nullopt;
        const bool late = row.at < m_lastAt || (row.at == m_lastAt && row.order != noTime && row.order < m_lastOrder);
        Event event;
        event.ticket = m_update.ticket.id;
        event.sequence = m_sequence + 1;
        event.at = fromMs(row.at);
        event.actorName = row.actor;
        event.sourceKey = row.key;
        for (const SourceRow::Value &value : row.values) {
            if (late)
                takeLate(value, event);
            else
                take(value, event);
        }
        // A re-exported row that says what is known is no news; a row of a log is an event even when nothing changed.
        if (snapshotTable && event.changes.isEmpty() && row.message.isEmpty() && row.note.isEmpty())
            return;
        if (before) {
            restore(*before);
            m_update.rejectedKeys.append(row.key);
            return;
        }
        addMessages(row, event);
        Ticket &ticket = m_update.ticket;
        if (!late) {
            if (m_proxy == ResponseProxy::LeftNew && !ticket.firstResponseAt && ticket.status != Status::New)
                ticket.firstResponseAt = event.at;
            m_lastAt = row.at;
            m_lastOrder = row.order;
        }
        ticket.updatedAt = std::max(ticket.updatedAt, event.at);
        ++m_sequence;
        m_update.events.append(std::move(event));
    }

    TicketUpdate finish()
    {
        for (const auto &[id, local] : m_editedHere) {
            // Tags are merged as sets, messages only added: there is nothing to overwrite.
            if (!local || id.first == Field::TagAdded || id.first == Field::Message || id.first == Field::Attachment)
                continue;
            const auto theirs = m_source.find(id);
            if (theirs == m_source.end())
                continue; // the source never spoke of it
            const QJsonValue ours = present(id);
            if (ours != theirs->second)
                m_update.conflicts.append({m_update.ticket.reference, id.first, id.second, ours, theirs->second});
        }
        return std::move(m_update);
    }

private:
    /// What a row moves.
    struct State
    {
        Ticket ticket;
        bool subjectChanged = false;
        std::map<FieldId, QJsonValue> source;
        std::map<FieldId, bool> editedHere;
    };
    [[nodiscard]] State state() const { return {m_update.ticket, m_update.subjectChanged, m_source, m_editedHere}; }
    void restore(const State &state)
    {
        m_update.ticket = state.ticket;
        m_update.subjectChanged = state.subjectChanged;
        m_source = state.source;
        m_editedHere = state.editedHere;
    }

    void replay(const Event &event)
    {
        const bool fromSource = !event.sourceKey.isEmpty();
        if (fromSource) {
            m_keys.insert(event.sourceKey);
            const qint64 order = orderOfKey(event.sourceKey);
            if (toMs(event.at) > m_lastAt || (toMs(event.at) == m_lastAt && order > m_lastOrder)) {
                m_lastAt = toMs(event.at);
                m_lastOrder = order;
            }
        }
        for (const FieldChange &change : event.changes) {
            if (change.field == Field::Reported && change.name.startsWith(latePrefix))
                continue;
            if (change.field == Field::Reported && change.name.startsWith(sourcePrefix)) {
                FieldId id;
                if (importFieldOfKey(change.name.sliced(sourcePrefix.size()), id.first, id.second))
                    m_source[id] = change.to;
                continue;
            }
            const bool tag = change.field == Field::TagAdded || change.field == Field::TagRemoved;
            const FieldId id{tag ? Field::TagAdded : change.field, change.name};
            m_editedHere[id] = !fromSource;
            if (!fromSource)
                continue;
            QJsonValue &value = m_source.try_emplace(id, QJsonValue::Null).first->second;
            if (change.field == Field::TagAdded)
                value = withTag(value.toArray(), change.to);
            else if (change.field == Field::TagRemoved)
                value = orNull(withoutTag(value.toArray(), change.from));
            else
                value = change.to;
        }
    }

    void change(FieldChange change, Event &event)
    {
        applyChange(m_update.ticket, change, event.at);
        event.changes.append(std::move(change));
    }

    [[nodiscard]] QJsonValue present(const FieldId &id) const
    {
        if (id.first != Field::TagAdded)
            return storedValue(m_update.ticket, id.first, id.second);
        QJsonArray ids;
        for (const TagId tag : m_update.ticket.tags)
            ids.append(tag.value());
        return orNull(ids);
    }

    void hold(const FieldId &id, const QJsonValue &from, const QJsonValue &to, Event &event)
    {
        const QString name = sourcePrefix + importFieldKey(id.first, id.second);
        change({Field::Reported, name, from, to}, event);
    }

    void take(const SourceRow::Value &value, Event &event)
    {
        if (value.value.isNull() && (m_blankKeeps || value.field == Field::Status))
            return;
        if (value.field == ImportSlot::createdField) {
            if (!value.value.isNull())
                m_update.ticket.createdAt = fromMs(value.value.toInteger());
            return;
        }
        const FieldId id{value.field, value.name};
        const auto known = m_source.find(id);
        const QJsonValue before = known == m_source.end() ? QJsonValue(QJsonValue::Null) : known->second;
        if (value.value == before)
            return;
        m_source[id] = value.value;
        if (value.field == Field::TagAdded) {
            takeTags(before, value.value, event);
            return;
        }
        const QJsonValue ours = present(id);
        // Edited here and not what the source said before: ours stays. That the source came to the same value by itself
        // is kept too, or the next import would think that it still says the old one.
        if (editedHere(id) && (ours != before || ours == value.value)) {
            hold(id, before, value.value, event);
            return;
        }
        if (ours == value.value)
            return;
        change({value.field, value.name, ours, value.value}, event);
        m_editedHere[id] = false;
        m_update.subjectChanged = m_update.subjectChanged || value.field == Field::Subject;
    }

    void takeTags(const QJsonValue &before, const QJsonValue &after, Event &event)
    {
        // Tags are a set: what was added or removed here stays so, what the source moves moves.
        const QVector<TagId> ours = m_update.ticket.tags;
        for (const QJsonValue tag : after.toArray()) {
            if (!holds(before, tag) && !ours.contains(TagId(tag.toInteger())))
                change({Field::TagAdded, {}, QJsonValue::Null, tag}, event);
        }
        for (const QJsonValue tag : before.toArray()) {
            if (!holds(after, tag) && ours.contains(TagId(tag.toInteger())))
                change({Field::TagRemoved, {}, tag, QJsonValue::Null}, event);
        }
    }

    void takeLate(const SourceRow::Value &value, Event &event)
    {
        if (value.value.isNull() || value.field == ImportSlot::createdField)
            return;
        const auto known = m_source.find({value.field, value.name});
        if (known != m_source.end() && known->second == value.value)
            return;
        const QString name = latePrefix + importFieldKey(value.field, value.name);
        change({Field::Reported, name, storedValue(m_update.ticket, Field::Reported, name), value.value}, event);
    }

    void addMessages(const SourceRow &row, Event &event)
    {
        if (!row.message.isEmpty()) {
            addMessage(row.message, Visibility::Public, event);
            event.kind = EventKind::MessageAdded;
        }
        if (!row.note.isEmpty()) {
            addMessage(row.note, Visibility::Internal, event);
            if (row.message.isEmpty())
                event.kind = EventKind::NoteAdded;
        }
    }

    void addMessage(const QString &body, Visibility visibility, Event &event)
    {
        Message message;
        message.ticket = m_update.ticket.id;
        message.sequence = m_nextMessage++;
        message.id = MessageId(message.ticket.value() * 65536 + message.sequence);
        message.visibility = visibility;
        message.authorKind = AuthorKind::Agent;
        message.authorName = event.actorName;
        message.at = event.at;
        message.text = cleanText(body);
        message.language = m_update.ticket.language;
        event.changes.append({Field::Message, {}, QJsonValue::Null, message.id.value()});
        if (visibility == Visibility::Public && !m_update.ticket.firstResponseAt)
            m_update.ticket.firstResponseAt = event.at;
        m_update.messages.append(std::move(message));
    }

    bool editedHere(const FieldId &id) const
    {
        const auto it = m_editedHere.find(id);
        return it != m_editedHere.end() && it->second;
    }

    bool m_blankKeeps;
    ResponseProxy m_proxy;
    int m_nextMessage;
    int m_sequence = 0;
    TicketUpdate m_update;
    QSet<QString> m_keys;
    std::map<FieldId, QJsonValue> m_source; ///< what the source said last
    std::map<FieldId, bool> m_editedHere;   ///< whether a field's last change was made here
    qint64 m_lastAt = noTime;
    qint64 m_lastOrder = noTime;
};

} // namespace

SourceRow toSourceRow(const RowMapper &mapper, const MappedRow &row)
{
    SourceRow result;
    result.at = row.at;
    result.order = row.order;
    result.key = QString::fromLatin1(row.key);
    result.actor = row.actor;
    result.message = row.message;
    result.note = row.note;
    for (std::size_t i = 0; i < mapper.slotList().size(); ++i) {
        const ImportSlot &slot = mapper.slotList()[i];
        result.values.append({slot.field, slot.name, mapper.value(i, row).json});
    }
    return result;
}

QJsonObject toJson(const SourceRow &row)
{
    QJsonArray values;
    for (const SourceRow::Value &value : row.values) {
        QJsonArray entry{static_cast<int>(value.field), value.value};
        if (!value.name.isEmpty())
            entry.append(value.name);
        values.append(entry);
    }
    QJsonObject object{{u"at"_qs, row.at}, {u"key"_qs, row.key}, {u"values"_qs, values}};
    if (row.order != noTime)
        object.insert(u"order"_qs, row.order);
    if (!row.actor.isEmpty())
        object.insert(u"actor"_qs, row.actor);
    if (!row.message.isEmpty())
        object.insert(u"message"_qs, row.message);
    if (!row.note.isEmpty())
        object.insert(u"note"_qs, row.note);
    return object;
}

SourceRow sourceRowFromJson(const QJsonObject &object)
{
    SourceRow row;
    row.at = object.value(u"at"_qs).toInteger();
    row.order = object.contains(u"order"_qs) ? object.value(u"order"_qs).toInteger() : noTime;
    row.key = object.value(u"key"_qs).toString();
    row.actor = object.value(u"actor"_qs).toString();
    row.message = object.value(u"message"_qs).toString();
    row.note = object.value(u"note"_qs).toString();
    for (const QJsonValue value : object.value(u"values"_qs).toArray()) {
        const QJsonArray entry = value.toArray();
        row.values.append({static_cast<Field>(entry.at(0).toInt()),
                           entry.size() > 2 ? entry.at(2).toString() : QString(), entry.at(1)});
    }
    return row;
}

TicketUpdate mergeRows(const Ticket &ticket, const QVector<Event> &before, int nextMessage,
                       const QVector<SourceRow> &rows, bool snapshotTable, bool blankKeeps, ResponseProxy proxy)
{
    Merger merger(ticket, before, nextMessage, blankKeeps, proxy);
    for (const SourceRow &row : rows)
        merger.add(row, snapshotTable);
    return merger.finish();
}

} // namespace campanile::domain

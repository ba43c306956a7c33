// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one slot mean; called once for each distinct content, see RowMapper::codeOf().
#include "domain/import/rowmapper.h"

#include "domain/base/text.h"

#include <QJsonArray>

namespace campanile::domain {

namespace {

/// Fields of a comma-separated list, quoted as in CSV where they hold a comma themselves.
QStringList splitList(const QString &text, const QString &separator)
{
    const QString between = separator.isEmpty() ? u","_qs : separator;
    QStringList parts;
    QString part;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && i + 1 < text.size() && text.at(i + 1) == u'"') {
            part.append(u'"');
            ++i;
        } else if (c == u'"' && (quoted || part.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && QStringView(text).sliced(i).startsWith(between)) {
            parts.append(part.trimmed());
            part.clear();
            i += between.size() - 1;
        } else {
            part.append(c);
        }
    }
    parts.append(part.trimmed());
    parts.removeAll(QString());
    return parts;
}

QJsonValue isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<bool> flagOf(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"yes" || word == u"y" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"n" || word == u"0")
        return false;
    return std::nullopt;
}

template <typename IdType>
QJsonValue jsonOf(IdType id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue(QJsonValue::Null);
}

} // namespace

ImportSlot::Value RowMapper::compute(ImportSlot &slot, ImportCells cells)
{
    if (slot.field == ImportSlot::createdField || slot.field == Field::Due)
        return computeTime(slot, cells);
    switch (slot.field) {
    case Field::Status:
    case Field::SourceStatus:
    case Field::Tier:
    case Field::Priority:
    case Field::Channel:
        return computeLabel(slot, cells);
    case Field::Place:
    case Field::Department:
    case Field::Team:
    case Field::Assignee:
        return computeName(slot, cells);
    case Field::Customer:
    case Field::Contact:
        return computePerson(slot, cells);
    case Field::TagAdded:
        return computeTags(slot.columns.front(), cells);
    case Field::Subject: {
        QStringList parts;
        for (const BoundColumn &column : slot.columns) {
            const QString part = text(column, cells).simplified();
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        return {
            parts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(cleanText(parts.join(u" · "_qs))), {}, false};
    }
    case Field::Language: {
        const QString code = text(slot.columns.front(), cells).section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        return {code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(code), {}, false};
    }
    default:
        return {typedValue(slot, cells), {}, false};
    }
}

ImportSlot::Value RowMapper::computeTime(ImportSlot &slot, ImportCells cells)
{
    ImportTimeParser &parser = slot.times.front();
    std::optional<WallTime> wall = parser.parseWall(filled(slot.columns.front(), cells));
    if (!wall)
        return {};
    // On the wall clock: on the day of a clock change midnight and noon have different offsets.
    if (slot.columns.size() > 1)
        wall->localMs += parser.parseTimeOfDay(filled(slot.columns[1], cells)).value_or(0);
    return {QJsonValue(parser.toUtc(*wall)), {}, false};
}

ImportSlot::Value RowMapper::computeLabel(ImportSlot &slot, ImportCells cells)
{
    const auto value = [](auto found, bool filled) -> ImportSlot::Value {
        if (found)
            return {QJsonValue(static_cast<int>(*found)), {}, false};
        return {QJsonValue(QJsonValue::Null), {}, filled};
    };
    switch (slot.field) {
    case Field::Status:
    case Field::SourceStatus: {
        const QString label = textOf(slot, ImportTarget::Status, cells);
        const QString sub = textOf(slot, ImportTarget::SubStatus, cells);
        if (label.isEmpty())
            return {};
        if (slot.field == Field::SourceStatus)
            return {QJsonValue(cleanText(sub.isEmpty() ? label : label + u'/' + sub)), {}, false};
        return value(m_labels.status(label, sub), true);
    }
    case Field::Tier: {
        const QString label = textOf(slot, ImportTarget::Tier, cells);
        std::optional<Tier> tier = label.isEmpty() ? std::nullopt : m_labels.tier(label);
        const bool unknown = !label.isEmpty() && !tier;
        if (!tier && m_profile.tierFromTeam) {
            const QString team = textOf(slot, ImportTarget::Team, cells);
            if (!team.isEmpty())
                tier = ImportLabels::tierOfTeamName(team);
        }
        return value(tier, unknown);
    }
    case Field::Priority: {
        const QString label = text(slot.columns.front(), cells);
        return value(label.isEmpty() ? std::nullopt : m_labels.priority(label), !label.isEmpty());
    }
    default: {
        const QString label = text(slot.columns.front(), cells);
        return value(label.isEmpty() ? std::nullopt : m_labels.channel(label), !label.isEmpty());
    }
    }
}

ImportSlot::Value RowMapper::computeName(ImportSlot &slot, ImportCells cells)
{
    const QString name = cleanText(text(slot.columns.front(), cells).simplified());
    switch (slot.field) {
    case Field::Place:
        return name.isEmpty()
                   ? ImportSlot::Value()
                   : ImportSlot::Value{jsonOf(m_directory.place(m_labels.mappedName(u"place"_qs, name))), {}, false};
    case Field::Department:
        return name.isEmpty()
                   ? ImportSlot::Value()
                   : ImportSlot::Value{
                         jsonOf(m_directory.department(m_labels.mappedName(u"department"_qs, name))), {}, false};
    case Field::Team:
        return name.isEmpty()
                   ? ImportSlot::Value()
                   : ImportSlot::Value{jsonOf(m_directory.team(m_labels.mappedName(u"team"_qs, name))), {}, false};
    default:
        break;
    }
    const QString byName = cleanText(textOf(slot, ImportTarget::Assignee, cells).simplified());
    if (!byName.isEmpty())
        return {jsonOf(m_directory.agentByName(m_labels.mappedName(u"assignee"_qs, byName))), {}, false};
    const QString key = cleanText(textOf(slot, ImportTarget::AssigneeKey, cells));
    if (key.isEmpty())
        return {};
    const QString mapped = m_labels.mappedName(u"assignee"_qs, key);
    return {jsonOf(mapped == key ? m_directory.agentByKey(key) : m_directory.agentByName(mapped)), {}, false};
}

ImportSlot::Value RowMapper::computePerson(ImportSlot &slot, ImportCells cells)
{
    const QString customerKey = cleanText(textOf(slot, ImportTarget::CustomerKey, cells));
    const QString customerName = cleanText(textOf(slot, ImportTarget::CustomerName, cells).simplified());
    CustomerId customer;
    if (!customerKey.isEmpty() || !customerName.isEmpty())
        customer = m_directory.customer(customerKey, customerName);
    if (slot.field == Field::Customer)
        return {jsonOf(customer), {}, false};
    ContactClue clue;
    clue.key = cleanText(textOf(slot, ImportTarget::ContactKey, cells));
    clue.name = cleanText(textOf(slot, ImportTarget::ContactName, cells).simplified());
    clue.email = cleanText(textOf(slot, ImportTarget::ContactEmail, cells));
    clue.phone = cleanText(textOf(slot, ImportTarget::ContactPhone, cells));
    clue.customer = customer;
    return clue.isEmpty() ? ImportSlot::Value() : ImportSlot::Value{jsonOf(m_directory.contact(clue)), {}, false};
}

ImportSlot::Value RowMapper::computeTags(const BoundColumn &column, ImportCells cells)
{
    ImportSlot::Value value;
    for (const QString &name : splitList(cleanText(text(column, cells)), column.spec.separator)) {
        const TagId tag = m_directory.tag(name);
        if (!value.tags.contains(tag))
            value.tags.append(tag);
    }
    if (value.tags.isEmpty())
        return value;
    std::sort(value.tags.begin(), value.tags.end());
    QJsonArray ids;
    for (const TagId tag : std::as_const(value.tags))
        ids.append(tag.value());
    value.json = ids;
    return value;
}

QJsonValue RowMapper::typedValue(ImportSlot &slot, ImportCells cells)
{
    const BoundColumn &column = slot.columns.front();
    const QString content = cleanText(text(column, cells));
    if (content.isEmpty())
        return QJsonValue::Null;
    // What does not read as its type is kept as it stands: nothing that a source says is lost.
    switch (column.spec.type) {
    case ImportValueType::Number: {
        bool ok = false;
        const qint64 whole = content.toLongLong(&ok);
        if (ok)
            return whole;
        const double number = content.toDouble(&ok);
        return ok && std::isfinite(number) ? QJsonValue(number) : QJsonValue(content);
    }
    case ImportValueType::Time:
        if (const std::optional<qint64> ms = slot.times.front().parse(content.toUtf8()))
            return isoTime(*ms);
        return content;
    case ImportValueType::Flag:
        if (const std::optional<bool> flag = flagOf(content))
            return *flag;
        return content;
    case ImportValueType::Text:
        break;
    }
    return content;
}

} // namespace campanile::domain

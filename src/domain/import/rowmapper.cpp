// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/rowmapper.h"

#include "domain/base/text.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace campanile::domain {

namespace {

constexpr qsizetype longestKey = 250; ///< bytes of a ticket's reference in UTF-8
constexpr std::size_t cacheLimit = 200'000;
constexpr qsizetype mostUnknownLabels = 1000;
constexpr char cellSeparator = '\x1f';

bool isMarker(const std::vector<QByteArray> &markers, QByteArrayView cell)
{
    return std::any_of(markers.begin(), markers.end(), [cell](const QByteArray &marker) {
        return cell.size() == marker.size() && cell.compare(marker, Qt::CaseInsensitive) == 0;
    });
}

std::vector<QByteArray> markersOf(const QStringList &list)
{
    std::vector<QByteArray> markers;
    for (const QString &marker : list) {
        if (!marker.trimmed().isEmpty())
            markers.push_back(marker.trimmed().toUtf8());
    }
    return markers;
}

QByteArrayView cellAt(ImportCells cells, int index)
{
    return std::size_t(index) < cells.size() ? cells[std::size_t(index)] : QByteArrayView();
}

QString folded(const QString &text, ImportCase fold)
{
    switch (fold) {
    case ImportCase::Lower:
        return text.toLower();
    case ImportCase::Upper:
        return text.toUpper();
    case ImportCase::Keep:
        break;
    }
    return text;
}

} // namespace

RowMapper::RowMapper(const ImportProfile &profile, const BoundTable &table, ImportDirectory &directory)
    : m_profile(profile)
    , m_table(table)
    , m_directory(directory)
    , m_labels(profile)
    , m_missing(markersOf(table.table.missing))
    , m_columnMissing(std::size_t(table.header.size()))
{
    for (const BoundColumn &column : table.columns) {
        if (column.spec.missing)
            m_columnMissing[std::size_t(column.cell)] = markersOf(*column.spec.missing);
    }
    using T = ImportTarget;
    m_key = table.find(T::TicketKey);
    m_order = table.find(T::EventOrder);
    m_actor = table.find(T::Actor);
    m_message = table.find(T::Message);
    m_note = table.find(T::Note);
    const bool log = table.table.kind == ImportTableKind::Events;
    m_at = log ? timeCell(T::EventTime, T::EventTimeOfDay) : timeCell(T::Created, T::CreatedTimeOfDay);
    m_updated = log ? TimeCell() : timeCell(T::Updated, T::Ignored);
    addSlot(Field::Status, {T::Status, T::SubStatus});
    addSlot(Field::SourceStatus, {T::Status, T::SubStatus});
    if (profile.tierFromTeam)
        addSlot(Field::Tier, {T::Tier, T::Team});
    else
        addSlot(Field::Tier, {T::Tier});
    addSlot(Field::Priority, {T::Priority});
    addSlot(Field::Channel, {T::Channel});
    addSlot(Field::Place, {T::Place});
    addSlot(Field::Department, {T::Department});
    addSlot(Field::Team, {T::Team});
    addSlot(Field::Assignee, {T::Assignee, T::AssigneeKey});
    addSlot(Field::Customer, {T::CustomerKey, T::CustomerName});
    addSlot(Field::Contact,
            {T::ContactKey, T::ContactName, T::ContactEmail, T::ContactPhone, T::CustomerKey, T::CustomerName});
    addSlot(Field::Subject, {T::Subject});
    addSlot(Field::Due, {T::Due});
    addSlot(Field::TagAdded, {T::Tags});
    addSlot(Field::Language, {T::Language});
    if (log)
        addSlot(ImportSlot::createdField, {T::Created, T::CreatedTimeOfDay});
    for (const BoundColumn &column : table.columns) {
        if (column.spec.target == T::CustomField || column.spec.target == T::Reported)
            addFieldSlot(column);
        else if (column.spec.target == T::Description)
            m_descriptions.push_back(&column);
    }
}

void RowMapper::addSlot(Field field, std::initializer_list<ImportTarget> targets, const QString &name)
{
    ImportSlot slot;
    slot.field = field;
    slot.name = name;
    bool first = true;
    for (const ImportTarget target : targets) {
        for (const BoundColumn &column : m_table.columns) {
            if (column.spec.target == target)
                slot.columns.push_back(column);
        }
        // A contact is one only if the row says something about a person, a sub status without status says nothing.
        if (first && slot.columns.empty() && field == Field::Status)
            return;
        first = false;
    }
    const bool person = std::any_of(slot.columns.begin(), slot.columns.end(), [](const BoundColumn &column) {
        return column.spec.target == ImportTarget::ContactKey || column.spec.target == ImportTarget::ContactName ||
               column.spec.target == ImportTarget::ContactEmail;
    });
    if (slot.columns.empty() || (field == Field::Contact && !person))
        return;
    for (const BoundColumn &column : slot.columns)
        slot.times.push_back(parserFor(column));
    m_slots.push_back(std::move(slot));
}

void RowMapper::addFieldSlot(const BoundColumn &column)
{
    ImportSlot slot;
    slot.field = column.spec.target == ImportTarget::CustomField ? Field::CustomField : Field::Reported;
    slot.name = column.spec.field;
    slot.columns.push_back(column);
    slot.times.push_back(parserFor(column));
    m_slots.push_back(std::move(slot));
}

ImportTimeParser RowMapper::parserFor(const BoundColumn &column) const
{
    return ImportTimeParser(column.spec.times.isEmpty() ? m_table.table.times : column.spec.times, m_table.table.zone);
}

RowMapper::TimeCell RowMapper::timeCell(ImportTarget date, ImportTarget timeOfDay) const
{
    TimeCell cell;
    cell.date = m_table.find(date);
    cell.timeOfDay = timeOfDay == ImportTarget::Ignored ? nullptr : m_table.find(timeOfDay);
    if (cell.date)
        cell.parser = parserFor(*cell.date);
    return cell;
}

QByteArrayView RowMapper::filled(const BoundColumn &column, ImportCells cells) const
{
    const QByteArrayView cell = cellAt(cells, column.cell).trimmed();
    if (cell.isEmpty())
        return {};
    const bool own = column.spec.missing.has_value();
    return isMarker(own ? m_columnMissing[std::size_t(column.cell)] : m_missing, cell) ? QByteArrayView() : cell;
}

QString RowMapper::text(const BoundColumn &column, ImportCells cells) const
{
    return folded(QString::fromUtf8(filled(column, cells)), column.spec.fold);
}

QString RowMapper::textOf(const ImportSlot &slot, ImportTarget target, ImportCells cells) const
{
    for (const BoundColumn &column : slot.columns) {
        if (column.spec.target == target)
            return text(column, cells);
    }
    return {};
}

QByteArrayView RowMapper::ticketKey(ImportCells cells) const
{
    return m_key ? filled(*m_key, cells) : QByteArrayView();
}

QByteArray RowMapper::contentHash(ImportCells cells) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int cell : m_table.contentCells) {
        const QByteArrayView value = cellAt(cells, cell);
        if (value.isEmpty())
            continue;
        const QByteArray name = m_table.header.at(cell).toCaseFolded().toUtf8();
        for (const QByteArrayView part : {QByteArrayView(name), value}) {
            const QByteArray size = QByteArray::number(part.size()) + ':';
            hash.addData(size);
            hash.addData(part);
        }
    }
    return hash.result().left(12).toBase64(QByteArray::Base64UrlEncoding);
}

std::optional<qint64> RowMapper::readTime(TimeCell &cell, ImportCells cells) const
{
    const QByteArrayView date = filled(*cell.date, cells);
    const QByteArrayView clock = cell.timeOfDay ? filled(*cell.timeOfDay, cells) : QByteArrayView();
    if (clock.isEmpty() && !cell.lastRaw.isEmpty() && date == cell.lastRaw)
        return cell.last;
    std::optional<qint64> result;
    if (std::optional<WallTime> wall = cell.parser.parseWall(date)) {
        if (!clock.isEmpty()) {
            const std::optional<qint64> ofDay = cell.parser.parseTimeOfDay(clock);
            if (!ofDay)
                return std::nullopt;
            wall->localMs += *ofDay;
        }
        result = cell.parser.toUtc(*wall);
    }
    cell.lastRaw = clock.isEmpty() ? date.toByteArray() : QByteArray();
    cell.last = result;
    return result;
}

ImportReject RowMapper::mapTimes(ImportCells cells, MappedRow &row)
{
    row.at = noTime;
    row.updated = noTime;
    row.order = noTime;
    if (m_at.date && !filled(*m_at.date, cells).isEmpty()) {
        const std::optional<qint64> at = readTime(m_at, cells);
        if (!at)
            return ImportReject::BadTime;
        row.at = *at;
    } else if (!m_table.table.timeMayBeMissing) {
        return ImportReject::NoTime;
    }
    if (m_updated.date && !filled(*m_updated.date, cells).isEmpty()) {
        const std::optional<qint64> updated = readTime(m_updated, cells);
        if (!updated)
            return ImportReject::BadTime;
        row.updated = *updated;
    }
    if (m_order) {
        bool ok = false;
        const qint64 order = filled(*m_order, cells).toLongLong(&ok);
        if (ok)
            row.order = order;
    }
    return ImportReject::None;
}

ImportReject RowMapper::map(ImportCells cells, MappedRow &row)
{
    if (const QByteArrayView key = ticketKey(cells); key.isEmpty()) {
        if (kind() == ImportTableKind::Events)
            return ImportReject::NoTicketKey;
    } else if (key.size() > longestKey) {
        return ImportReject::KeyTooLong;
    }
    if (const ImportReject reject = mapTimes(cells, row); reject != ImportReject::None)
        return reject;
    row.codes.resize(m_slots.size());
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        ImportSlot &slot = m_slots[i];
        const quint32 code = codeOf(slot, cells);
        row.codes[i] = code;
        if (slot.values[code].unknownLabel)
            countUnknown(slot.field, text(slot.columns.front(), cells));
    }
    if (m_actor) {
        const QByteArrayView actor = filled(*m_actor, cells);
        if (actor != m_lastActorRaw) {
            m_lastActorRaw = actor.toByteArray();
            m_lastActor = text(*m_actor, cells);
        }
        row.actor = m_lastActor;
    }
    row.description.clear();
    for (const BoundColumn *column : m_descriptions) {
        const QString part = text(*column, cells);
        if (!part.isEmpty() && !row.description.isEmpty())
            row.description += u"\n\n";
        row.description += part;
    }
    row.message = m_message ? text(*m_message, cells) : QString();
    row.note = m_note ? text(*m_note, cells) : QString();
    if (kind() == ImportTableKind::Events && row.order != noTime)
        row.key = QByteArray::number(row.at) + '/' + QByteArray::number(row.order);
    else
        row.key = '#' + contentHash(cells);
    return ImportReject::None;
}

quint32 RowMapper::codeOf(ImportSlot &slot, ImportCells cells)
{
    QByteArrayView raw;
    if (slot.columns.size() == 1) {
        raw = cellAt(cells, slot.columns.front().cell);
    } else {
        m_scratch.resize(0);
        for (const BoundColumn &column : slot.columns) {
            m_scratch.append(cellAt(cells, column.cell));
            m_scratch.append(cellSeparator);
        }
        raw = m_scratch;
    }
    if (raw == slot.lastRaw)
        return slot.lastCode;
    const QByteArray owned = raw.toByteArray();
    auto it = slot.codes.constFind(owned);
    if (it == slot.codes.cend()) {
        ImportSlot::Value value = compute(slot, cells);
        quint32 code = 0;
        if (!value.json.isNull() || value.unknownLabel) {
            code = quint32(slot.values.size());
            slot.values.push_back(std::move(value));
        }
        it = slot.codes.insert(owned, code);
    }
    slot.lastRaw = owned;
    slot.lastCode = *it;
    return *it;
}

void RowMapper::forget()
{
    std::size_t entries = 0;
    for (const ImportSlot &slot : m_slots)
        entries += std::size_t(slot.codes.size());
    if (entries < cacheLimit)
        return;
    for (ImportSlot &slot : m_slots) {
        slot.codes.clear();
        slot.values.assign(1, ImportSlot::Value{});
        slot.lastRaw.clear();
        slot.lastCode = 0;
    }
}

void RowMapper::countUnknown(Field field, const QString &label)
{
    const std::pair key{int(field), label};
    const bool isFull = m_unknown.size() >= mostUnknownLabels && !m_unknown.contains(key);
    ++m_unknown[isFull ? std::pair{int(field), u"…"_qs} : key];
}

QVector<UnknownLabel> RowMapper::unknownLabels() const
{
    QVector<UnknownLabel> list;
    for (auto it = m_unknown.cbegin(); it != m_unknown.cend(); ++it)
        list.append({static_cast<Field>(it.key().first), it.key().second, it.value()});
    std::sort(list.begin(), list.end(), [](const UnknownLabel &a, const UnknownLabel &b) {
        return a.field != b.field ? a.field < b.field : a.label < b.label;
    });
    return list;
}

} // namespace campanile::domain

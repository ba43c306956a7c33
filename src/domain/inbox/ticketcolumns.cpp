// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/inbox/ticketcolumns.h"

namespace campanile::domain {

namespace {

constexpr quint32 maxShortId = 0xFFFF;
constexpr quint8 otherLanguage = 255;

template <typename T>
qsizetype bytesOf(const std::vector<T> &column)
{
    return static_cast<qsizetype>(column.capacity()) * static_cast<qsizetype>(sizeof(T));
}

} // namespace

TicketColumns::TicketColumns()
    : m_languages{QString()}
    , m_tagSets(1)
{
}

void TicketColumns::reserve(quint32 highestId)
{
    if (highestId <= maxTicketId && highestId >= idLimit())
        resizeTo(highestId + 1);
}

bool TicketColumns::fits(const ColumnRow &row) const
{
    return row.id > 0 && row.id <= maxTicketId && row.place <= maxShortId && row.department <= maxShortId &&
           row.tagSet < m_tagSets.size();
}

void TicketColumns::grow(quint32 id)
{
    if (id >= idLimit()) // new tickets arrive one by one: grow in steps, but not by half
        resizeTo(std::size_t(id) + 1 + id / 16);
}

void TicketColumns::resizeTo(std::size_t size)
{
    const std::size_t words = (size + TicketSet::wordBits - 1) / TicketSet::wordBits;
    const std::size_t rounded = words * TicketSet::wordBits;
    for (auto *column : {&m_status, &m_tier, &m_priority, &m_channel, &m_language, &m_flags}) {
        column->reserve(rounded);
        column->resize(rounded);
    }
    for (auto *column : {&m_place, &m_department}) {
        column->reserve(rounded);
        column->resize(rounded);
    }
    for (auto &column : m_wordColumns) {
        column.reserve(rounded);
        column.resize(rounded);
    }
    const std::size_t zones = (rounded + zoneSize - 1) / zoneSize;
    m_newestCreated.resize(zones);
    m_newestUpdated.resize(zones);
    TicketSet room(static_cast<quint32>(rounded));
    m_present |= room; // grows
    m_open |= room;
}

void TicketColumns::store(const ColumnRow &row)
{
    const quint32 id = row.id;
    if (!m_present.contains(id)) {
        m_present.insert(id);
        ++m_size;
    }
    m_status[id] = static_cast<quint8>(row.status);
    m_tier[id] = static_cast<quint8>(row.tier);
    m_priority[id] = static_cast<quint8>(row.priority);
    m_channel[id] = static_cast<quint8>(row.channel);
    m_language[id] = row.language;
    m_flags[id] = static_cast<quint8>(row.flags.toInt());
    m_place[id] = static_cast<quint16>(row.place);
    m_department[id] = static_cast<quint16>(row.department);
    words(WordColumn::Team)[id] = row.team;
    words(WordColumn::Assignee)[id] = row.assignee;
    words(WordColumn::Customer)[id] = row.customer;
    words(WordColumn::TagSet)[id] = row.tagSet;
    words(WordColumn::Created)[id] = row.created;
    words(WordColumn::Updated)[id] = row.updated;
    words(WordColumn::Due)[id] = row.due;
    words(WordColumn::Resolved)[id] = row.resolved;
    quint32 &newestCreated = m_newestCreated[id / zoneSize];
    newestCreated = std::max(newestCreated, row.created);
    quint32 &newestUpdated = m_newestUpdated[id / zoneSize];
    newestUpdated = std::max(newestUpdated, row.updated);
    if (isOpen(row.status))
        m_open.insert(id);
    else
        m_open.remove(id);
}

qsizetype TicketColumns::load(std::span<const ColumnRow> rows)
{
    quint32 highest = 0;
    for (const ColumnRow &row : rows) {
        if (fits(row))
            highest = std::max(highest, row.id);
    }
    if (highest > 0)
        grow(highest);
    qsizetype taken = 0;
    for (const ColumnRow &row : rows) {
        if (!fits(row))
            continue;
        store(row);
        ++taken;
    }
    rebuildOpenIds();
    return taken;
}

bool TicketColumns::upsert(const ColumnRow &row)
{
    if (!fits(row))
        return false;
    grow(row.id);
    const bool wasOpen = m_open.contains(row.id);
    store(row);
    if (wasOpen == isOpen(row.status))
        return true;
    const auto at = std::lower_bound(m_openIds.begin(), m_openIds.end(), row.id);
    if (wasOpen)
        m_openIds.erase(at);
    else
        m_openIds.insert(at, row.id);
    return true;
}

bool TicketColumns::remove(quint32 id)
{
    if (!m_present.contains(id))
        return false;
    ColumnRow blank;
    blank.id = id;
    blank.status = Status::Closed; // so that it leaves the open ones first
    upsert(blank);
    m_status[id] = 0;
    m_present.remove(id);
    --m_size;
    return true;
}

void TicketColumns::clear()
{
    *this = TicketColumns();
}

void TicketColumns::rebuildOpenIds()
{
    m_openIds.clear();
    m_openIds.reserve(static_cast<std::size_t>(m_open.count()));
    m_open.forEach([this](quint32 id) { m_openIds.push_back(id); });
}

quint8 TicketColumns::internLanguage(const QString &language)
{
    if (language.isEmpty())
        return 0;
    const auto known = m_languageCodes.constFind(language);
    if (known != m_languageCodes.cend())
        return *known;
    if (m_languages.size() >= otherLanguage)
        return otherLanguage;
    const auto code = static_cast<quint8>(m_languages.size());
    m_languages.append(language);
    m_languageCodes.insert(language, code);
    return code;
}

quint32 TicketColumns::internTags(const QVector<quint32> &tags)
{
    if (tags.isEmpty())
        return 0;
    const auto known = m_tagSetNumbers.constFind(tags);
    if (known != m_tagSetNumbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_tagSets.size());
    m_tagSets.push_back(tags);
    m_tagSetNumbers.insert(tags, number);
    return number;
}

ColumnRow TicketColumns::rowOf(const Ticket &ticket)
{
    const auto small = [](qint64 id) { return id > 0 && id < noColumnTime ? static_cast<quint32>(id) : 0U; };
    QVector<quint32> tags;
    tags.reserve(ticket.tags.size());
    for (const TagId tag : ticket.tags)
        tags.append(small(tag.value()));
    ColumnRow row;
    row.id = small(ticket.id.value());
    row.status = ticket.status;
    row.tier = ticket.tier;
    row.priority = ticket.priority;
    row.channel = ticket.channel;
    row.language = internLanguage(ticket.language);
    row.flags = ticket.flags;
    row.place = small(ticket.place.value());
    row.department = small(ticket.department.value());
    row.team = small(ticket.team.value());
    row.assignee = small(ticket.assignee.value());
    row.customer = small(ticket.customer.value());
    row.tagSet = internTags(tags);
    row.created = columnTime(ticket.createdAt);
    row.updated = columnTime(ticket.updatedAt);
    row.due = columnTime(ticket.dueAt);
    row.resolved = columnTime(ticket.resolvedAt);
    return row;
}

ColumnRow TicketColumns::row(quint32 id) const
{
    ColumnRow row;
    if (!m_present.contains(id))
        return row;
    row.id = id;
    row.status = static_cast<Status>(m_status[id]);
    row.tier = static_cast<Tier>(m_tier[id]);
    row.priority = static_cast<Priority>(m_priority[id]);
    row.channel = static_cast<Channel>(m_channel[id]);
    row.language = m_language[id];
    row.flags = TicketFlags::fromInt(m_flags[id]);
    row.place = m_place[id];
    row.department = m_department[id];
    row.team = word(WordColumn::Team, id);
    row.assignee = word(WordColumn::Assignee, id);
    row.customer = word(WordColumn::Customer, id);
    row.tagSet = word(WordColumn::TagSet, id);
    row.created = word(WordColumn::Created, id);
    row.updated = word(WordColumn::Updated, id);
    row.due = word(WordColumn::Due, id);
    row.resolved = word(WordColumn::Resolved, id);
    return row;
}

std::span<const quint8> TicketColumns::column(ByteColumn column) const
{
    switch (column) {
    case ByteColumn::Status:
        return m_status;
    case ByteColumn::Tier:
        return m_tier;
    case ByteColumn::Priority:
        return m_priority;
    case ByteColumn::Channel:
        return m_channel;
    case ByteColumn::Language:
        return m_language;
    case ByteColumn::Flags:
        break;
    }
    return m_flags;
}

std::span<const quint16> TicketColumns::column(ShortColumn column) const
{
    return column == ShortColumn::Place ? m_place : m_department;
}

std::span<const quint32> TicketColumns::column(WordColumn column) const
{
    return m_wordColumns[static_cast<std::size_t>(column)];
}

qsizetype TicketColumns::memoryUsage() const
{
    qsizetype bytes = bytesOf(m_status) + bytesOf(m_tier) + bytesOf(m_priority) + bytesOf(m_channel) +
                      bytesOf(m_language) + bytesOf(m_flags) + bytesOf(m_place) + bytesOf(m_department) +
                      bytesOf(m_openIds) + bytesOf(m_newestCreated) + bytesOf(m_newestUpdated);
    for (const auto &column : m_wordColumns)
        bytes += bytesOf(column);
    bytes += static_cast<qsizetype>((m_present.words().size() + m_open.words().size()) * sizeof(quint64));
    for (const QVector<quint32> &tags : m_tagSets)
        bytes += static_cast<qsizetype>(sizeof(tags)) + tags.capacity() * static_cast<qsizetype>(sizeof(quint32));
    // A hash node holds key and number, and its table is kept at most half full.
    bytes += m_tagSetNumbers.size() * 2 * static_cast<qsizetype>(sizeof(QVector<quint32>) + sizeof(quint32));
    return bytes;
}

} // namespace campanile::domain

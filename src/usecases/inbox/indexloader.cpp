// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/indexloader.h"

#include "domain/base/freememory.h"
#include "domain/base/text.h"
#include "storage/core/session.h"
#include "storage/ticket/languagecode.h"
#include "storage/ticket/openticketscan.h"
#include "storage/ticket/ticketcolumnloader.h"

#include <algorithm>

namespace campanile::usecases {

namespace {

using domain::ColumnRow;
using domain::SortRanks;
using domain::TicketColumns;
using storage::TicketColumnsRow;
using storage::TicketTagPair;

constexpr qint64 idsPerRange = 65536;
constexpr std::size_t fewRows = 64;

quint32 columnId(auto id)
{
    return static_cast<quint32>(std::max<qint64>(id.value(), 0));
}

quint32 timeOf(qint64 ms)
{
    return ms == TicketColumnsRow::noTime ? domain::noColumnTime : domain::columnTime(domain::fromMs(ms));
}

/// Rows of one stretch of ids on their way into the columns, together with their tags.
class Batch
{
public:
    void addRows(const std::vector<TicketColumnsRow> &rows) { m_rows.insert(m_rows.end(), rows.begin(), rows.end()); }
    void addTags(const std::vector<TicketTagPair> &pairs) { m_tags.insert(m_tags.end(), pairs.begin(), pairs.end()); }

    void moveInto(TicketColumns &columns)
    {
        std::vector<ColumnRow> columnRows;
        columnRows.reserve(m_rows.size());
        auto tag = m_tags.begin();
        QVector<quint32> tags;
        for (const TicketColumnsRow &row : m_rows) {
            tags.clear();
            // Both come ascending by ticket; tags of hidden tickets are stepped over.
            while (tag != m_tags.end() && tag->ticket < row.id)
                ++tag;
            for (; tag != m_tags.end() && tag->ticket == row.id; ++tag)
                tags.append(static_cast<quint32>(tag->tag));
            columnRows.push_back(columnRow(row, tags, columns));
        }
        // For a few, changing the list of open ids in place is cheaper than making it anew.
        if (columnRows.size() < fewRows) {
            for (const ColumnRow &row : columnRows)
                columns.upsert(row);
        } else {
            columns.load(columnRows);
        }
        m_rows.clear();
        m_tags.clear();
    }

private:
    ColumnRow columnRow(const TicketColumnsRow &row, const QVector<quint32> &tags, TicketColumns &columns)
    {
        return {
            .id = static_cast<quint32>(row.id),
            .status = row.status,
            .tier = row.tier,
            .priority = row.priority,
            .channel = row.channel,
            .language = languageNumber(row.language, columns),
            .flags = row.flags,
            .place = columnId(row.place),
            .department = columnId(row.department),
            .team = columnId(row.team),
            .assignee = columnId(row.assignee),
            .customer = columnId(row.customer),
            .tagSet = columns.internTags(tags),
            .created = timeOf(row.createdAt),
            .updated = timeOf(row.updatedAt),
            .due = timeOf(row.dueAt),
            .resolved = timeOf(row.resolvedAt),
        };
    }

    /// Millions of tickets, a handful of languages: look each code up once.
    quint8 languageNumber(quint64 code, TicketColumns &columns)
    {
        for (const auto &[known, number] : m_languages) {
            if (known == code)
                return number;
        }
        const quint8 number = columns.internLanguage(storage::unpackLanguage(code));
        m_languages.emplace_back(code, number);
        return number;
    }

    std::vector<TicketColumnsRow> m_rows;
    std::vector<TicketTagPair> m_tags;
    std::vector<std::pair<quint64, quint8>> m_languages;
};

template <typename Entries, typename NameOf>
std::vector<quint32> ranksByName(const Entries &entries, NameOf nameOf)
{
    std::vector<std::pair<QString, quint32>> keys;
    for (const auto &entry : entries)
        keys.emplace_back(domain::searchKey(nameOf(entry)), columnId(entry.id));
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (const auto &[key, id] : keys)
        order.push_back(id);
    return domain::ranksFromOrder(order);
}

} // namespace

IndexLoader::IndexLoader(storage::Session &session, TicketIndex &index)
    : m_session(session)
    , m_index(index)
{
}

void IndexLoader::loadOpen()
{
    storage::TicketColumnLoader loader(m_session);
    const qint64 highest = loader.highestTicketId();
    m_index.write([&](TicketColumns &columns, SortRanks &) { columns.reserve(static_cast<quint32>(highest)); });
    Batch batch;
    loader.loadOpen([&](const std::vector<TicketColumnsRow> &rows) { batch.addRows(rows); });
    storage::scanOpenTags(m_session, [&](const std::vector<TicketTagPair> &pairs) { batch.addTags(pairs); });
    m_index.write([&](TicketColumns &columns, SortRanks &) {
        batch.moveInto(columns);
        columns.setLoaded(TicketColumns::Loaded::OpenTickets);
    });
}

void IndexLoader::loadArchive()
{
    storage::TicketColumnLoader loader(m_session);
    const qint64 highest = loader.highestTicketId();
    // Newest first: what people look for in the archive lies mostly there.
    for (qint64 to = highest; to > 0; to -= idsPerRange)
        loadRange(std::max<qint64>(1, to - idsPerRange + 1), to);
    m_index.write([](TicketColumns &columns, SortRanks &) { columns.setLoaded(TicketColumns::Loaded::Everything); });
    domain::giveBackFreeMemory();
}

void IndexLoader::loadRange(qint64 fromId, qint64 toId)
{
    m_session.throwIfStopped();
    storage::TicketColumnLoader loader(m_session);
    Batch batch;
    loader.loadRange(fromId, toId, [&](const std::vector<TicketColumnsRow> &rows) { batch.addRows(rows); });
    loader.loadTags(fromId, toId, [&](const std::vector<TicketTagPair> &pairs) { batch.addTags(pairs); });
    m_index.write([&](TicketColumns &columns, SortRanks &) { batch.moveInto(columns); });
}

void IndexLoader::reload(const QVector<quint32> &ids)
{
    QVector<domain::TicketId> tickets;
    tickets.reserve(ids.size());
    for (const quint32 id : ids)
        tickets.append(domain::TicketId(id));
    std::sort(tickets.begin(), tickets.end());
    storage::TicketColumnLoader loader(m_session);
    Batch batch;
    QVector<quint32> found;
    loader.loadByIds(tickets, [&](const std::vector<TicketColumnsRow> &rows) {
        batch.addRows(rows);
        for (const TicketColumnsRow &row : rows)
            found.append(static_cast<quint32>(row.id));
    });
    storage::scanTagsOf(m_session, tickets, [&](const std::vector<TicketTagPair> &pairs) { batch.addTags(pairs); });
    m_index.write([&](TicketColumns &columns, SortRanks &) {
        batch.moveInto(columns);
        for (const quint32 id : ids) {
            if (!std::binary_search(found.begin(), found.end(), id))
                columns.remove(id);
        }
    });
}

void IndexLoader::rankSubjects()
{
    std::vector<quint32> order;
    storage::scanTicketsBySubject(
        m_session, [&](const std::vector<quint32> &ids) { order.insert(order.end(), ids.begin(), ids.end()); });
    std::vector<quint32> ranks = domain::ranksFromOrder(order);
    if (ranks.empty())
        ranks.push_back(SortRanks::none); // "there are no subjects" differs from "not ranked yet"
    m_index.write([&](TicketColumns &, SortRanks &sortRanks) { sortRanks.subjects = std::move(ranks); });
    domain::giveBackFreeMemory();
}

void IndexLoader::rankNames(const Catalog &catalog, const CustomerDirectory &customers)
{
    const auto name = [](const auto &entry) { return entry.name; };
    const domain::Organization &organization = catalog.organization();
    SortRanks ranks;
    ranks.places = ranksByName(organization.places, name);
    ranks.departments = ranksByName(organization.departments, name);
    ranks.teams = ranksByName(organization.teams, name);
    ranks.agents = ranksByName(organization.agents, name);
    ranks.customers = customers.ranks();
    for (const CustomerDirectory::Merged &merged : customers.merged())
        ranks.mergedCustomers.insert(static_cast<quint32>(merged.id.value()),
                                     static_cast<quint32>(merged.root.value()));
    m_index.write([&](TicketColumns &, SortRanks &sortRanks) {
        ranks.subjects = std::move(sortRanks.subjects);
        ranks.languages = std::move(sortRanks.languages);
        sortRanks = std::move(ranks);
    });
}

} // namespace campanile::usecases

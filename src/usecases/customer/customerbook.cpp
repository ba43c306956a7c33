// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/customer/customerbook.h"

#include "domain/base/text.h"
#include "storage/customer/customerbook.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <numeric>

namespace campanile::usecases {

namespace {

using Entry = CustomerBook::Entry;

/// Less, equal or greater, as numbers.
template <typename T>
int compared(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// What the entries are compared by, made once each before the sort.
template <typename Key>
void sortBy(QVector<quint32> &positions, const std::vector<Entry> &entries, bool descending,
            const std::function<Key(const Entry &)> &keyOf)
{
    std::vector<Key> keys(entries.size());
    for (const quint32 position : std::as_const(positions))
        keys[position] = keyOf(entries[position]);
    std::stable_sort(positions.begin(), positions.end(), [&](quint32 a, quint32 b) {
        const int order = compared(keys[a], keys[b]);
        return descending ? order > 0 : order < 0;
    });
}

/// What is unknown stands last among texts.
QString textKey(const QString &text)
{
    return text.isEmpty() ? QString(QChar(0xFFFF)) : domain::searchKey(text);
}

QVector<quint32> found(const std::vector<Entry> &entries, const QString &search)
{
    QVector<quint32> positions;
    const QStringList words = domain::searchKey(search).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        positions.resize(static_cast<qsizetype>(entries.size()));
        std::iota(positions.begin(), positions.end(), 0U);
        return positions;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool isFound = std::all_of(words.begin(), words.end(), [&entry = entries[i]](const QString &word) {
            return entry.words.contains(word);
        });
        if (isFound)
            positions.append(static_cast<quint32>(i));
    }
    return positions;
}

/// Everything comes ascending by customer, so that one walk brings it together; only what belongs to merged ones is
/// looked up.
class Walk
{
public:
    Walk(std::vector<Entry> &entries, const QHash<domain::CustomerId, domain::CustomerId> &roots)
        : m_entries(entries)
        , m_roots(roots)
    {
    }
    /// Null when there is none; ids only ever grow.
    Entry *to(domain::CustomerId id)
    {
        while (m_at < m_entries.size() && m_entries[m_at].customer.id < id)
            ++m_at;
        if (m_at < m_entries.size() && m_entries[m_at].customer.id == id)
            return &m_entries[m_at];
        const auto root = m_roots.constFind(id);
        return root == m_roots.constEnd() ? nullptr : entryOf(*root);
    }

private:
    Entry *entryOf(domain::CustomerId id)
    {
        const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), id,
                                            [](const Entry &entry, auto wanted) { return entry.customer.id < wanted; });
        return place != m_entries.end() && place->customer.id == id ? &*place : nullptr;
    }

    std::vector<Entry> &m_entries;
    const QHash<domain::CustomerId, domain::CustomerId> &m_roots;
    std::size_t m_at = 0;
};

} // namespace

CustomerBook::CustomerBook(std::vector<Entry> entries, QHash<domain::CustomerId, domain::CustomerId> roots)
    : m_entries(std::move(entries))
    , m_roots(std::move(roots))
{
}

const CustomerBook::Entry *CustomerBook::find(domain::CustomerId id) const
{
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), id,
                                        [](const Entry &entry, auto wanted) { return entry.customer.id < wanted; });
    return place != m_entries.end() && place->customer.id == id ? &*place : nullptr;
}

CustomerBookPtr readCustomers(storage::Session &session)
{
    std::vector<Entry> entries;
    std::vector<std::pair<domain::CustomerId, QString>> merged; ///< found by their old names, too
    QHash<domain::CustomerId, domain::CustomerId> roots;
    storage::scanCustomers(session, [&](domain::Customer &&customer) {
        Entry entry;
        entry.words = domain::searchKey(customer.name);
        if (customer.mergedRoot.isValid()) {
            roots.insert(customer.id, customer.mergedRoot);
            merged.emplace_back(customer.id, entry.words);
            return;
        }
        entry.customer = std::move(customer);
        entries.push_back(std::move(entry));
    });
    Walk names(entries, roots);
    for (const auto &[id, words] : merged) {
        if (Entry *entry = names.to(id))
            entry->words += u'\n' + words;
    }
    Walk walk(entries, roots);
    storage::scanContacts(
        session, [&](domain::CustomerId id, const QString &name, const QString &email, const QString &phone) {
            if (Entry *entry = walk.to(id))
                entry->words += u'\n' + domain::searchKey(QString(name + u' ' + email + u' ' + phone));
        });
    return std::make_shared<const CustomerBook>(std::move(entries), std::move(roots));
}

CustomerBookPtr withCounts(storage::Session &session, const CustomerBook &customers)
{
    std::vector<Entry> entries = customers.entries();
    Walk walk(entries, customers.roots());
    storage::scanTicketCounts(session, [&](const storage::CustomerTickets &tickets) {
        if (Entry *entry = walk.to(tickets.customer)) {
            entry->openTickets += tickets.open;
            entry->tickets += tickets.all;
            entry->lastTicket = std::max(entry->lastTicket.value_or(tickets.last), tickets.last);
        }
    });
    return std::make_shared<const CustomerBook>(std::move(entries), customers.roots());
}

QStringList customerSortKeys()
{
    return {u"name"_qs,     u"segment"_qs, u"plan"_qs, u"value"_qs, u"csm"_qs,
            u"language"_qs, u"country"_qs, u"open"_qs, u"last"_qs};
}

CustomerList listCustomers(CustomerBookPtr book, const CustomerListRequest &request,
                           const QHash<domain::AgentId, QString> &csmNames)
{
    const std::vector<Entry> &entries = book->entries();
    QVector<quint32> positions = found(entries, request.search);
    const QString &key = request.sortKey;
    const bool byName = !customerSortKeys().contains(key) || key == u"name";
    sortBy<QString>(positions, entries, byName && request.descending,
                    [](const Entry &e) { return textKey(e.customer.name); });
    const auto byText = [&](const std::function<QString(const Entry &)> &text) {
        sortBy<QString>(positions, entries, request.descending, [&text](const Entry &e) { return textKey(text(e)); });
    };
    const auto byNumber = [&](const std::function<qint64(const Entry &)> &number) {
        sortBy<qint64>(positions, entries, request.descending, number);
    };
    if (key == u"segment")
        byNumber([](const Entry &e) { return static_cast<qint64>(e.customer.segment); });
    else if (key == u"plan")
        byText([](const Entry &e) { return e.customer.plan; });
    else if (key == u"value")
        sortBy<std::pair<QString, qint64>>(positions, entries, request.descending, [](const Entry &e) {
            return std::pair(e.customer.currency, e.customer.yearlyValueCents);
        });
    else if (key == u"csm")
        byText([&csmNames](const Entry &e) { return csmNames.value(e.customer.csm); });
    else if (key == u"language")
        byText([](const Entry &e) { return e.customer.language; });
    else if (key == u"country")
        byText([](const Entry &e) { return e.customer.country; });
    else if (key == u"open")
        byNumber([](const Entry &e) { return e.openTickets; });
    else if (key == u"last")
        byNumber([](const Entry &e) { return e.lastTicket ? domain::toMs(*e.lastTicket) : 0; });
    return {std::move(book), std::move(positions)};
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxproviders.h"

#include "domain/base/text.h"
#include "domain/query/queryparser.h"
#include "ui/words/attributewords.h"

namespace campanile::ui {

using namespace usecases;

namespace {

constexpr int maxHits = 8;
constexpr int shortestWord = 2;

/// A number, or all the words, the last of them as the beginning of one.
QString queryFor(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString number = u"number:"_qs + domain::quotedQueryValue(text);
    if (text.size() < shortestWord)
        return number;
    QStringList phrases;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString quoted = word;
        quoted.remove(u'"').remove(u'\\');
        if (!quoted.isEmpty())
            phrases.append(u'"' + quoted + u'"');
    }
    return phrases.isEmpty() ? number : number + u" OR ("_qs + phrases.join(u' ') + u"*)"_qs;
}

} // namespace

TicketProvider::TicketProvider(TicketListSource &tickets, Open open, QObject *parent)
    : CommandProvider(parent)
    , m_tickets(tickets)
    , m_open(std::move(open))
{
}

TicketProvider::~TicketProvider()
{
    cancel();
}

void TicketProvider::cancel()
{
    m_listing.cancel();
    m_reading.cancel();
    m_number = 0;
}

void TicketProvider::search(const QString &text, int number)
{
    cancel();
    m_number = number;
    const QString query = queryFor(text);
    if (query.isEmpty()) {
        Q_EMIT answered(number, {});
        return;
    }
    m_listing = m_tickets.list({query, u"updated"_qs, true});
    m_listing.then(this, [this, number](const domain::Result<TicketList> &list) {
        if (number == m_number)
            listed(list ? list->ids.mid(0, maxHits) : QVector<quint32>(), number);
    });
}

void TicketProvider::listed(const QVector<quint32> &ids, int number)
{
    m_reading = m_tickets.rows(ids);
    m_reading.then(this, [this, number](const domain::Result<QVector<TicketRow>> &rows) {
        if (number != m_number)
            return;
        QVector<CommandHit> hits;
        for (const TicketRow &row : rows.value_or(QVector<TicketRow>())) {
            const QString detail = (QStringList{row.reference, row.customer, statusText(row.status)}).join(u" · "_qs);
            hits.append({u"ticket:"_qs + QString::number(row.id.value()),
                         row.subject,
                         detail,
                         u"mail-message"_qs,
                         {},
                         [open = m_open, id = row.id] { open(id); }});
        }
        Q_EMIT answered(number, hits);
    });
}

CustomerProvider::CustomerProvider(CatalogProvider &catalog, Search search, QObject *parent)
    : CommandProvider(parent)
    , m_catalog(catalog)
    , m_search(std::move(search))
{
}

void CustomerProvider::search(const QString &text, int number)
{
    QVector<CommandHit> hits;
    if (text.size() >= shortestWord) {
        const auto names = m_catalog.names().names(domain::QueryNames::Customers, domain::searchKey(text), maxHits);
        for (const domain::NameCandidate &name : names) {
            hits.append({u"customer:"_qs + name.value,
                         name.value,
                         tr("All tickets of this customer"),
                         u"user-group-properties"_qs,
                         {},
                         [search = m_search, query = u"customer:"_qs + domain::quotedQueryValue(name.value)] {
                             search(query);
                         }});
        }
    }
    Q_EMIT answered(number, hits);
}

} // namespace campanile::ui

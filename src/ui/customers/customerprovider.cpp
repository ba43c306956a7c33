// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerprovider.h"

#include "domain/base/text.h"
#include "domain/query/querynames.h"
#include "ui/kit/textpaint.h"

namespace campanile::ui {

namespace {

constexpr qsizetype maxHits = 8;
constexpr int shortestWord = 2;

/// Those whose name begins so, or a word of it; then those that are found by their contacts. By name within both.
QVector<const usecases::CustomerBook::Entry *> bestOf(const usecases::CustomerList &list, const QString &text)
{
    const QString key = domain::searchKey(text);
    QVector<const usecases::CustomerBook::Entry *> best;
    QVector<const usecases::CustomerBook::Entry *> others;
    for (const quint32 position : list.positions) {
        const usecases::CustomerBook::Entry &entry = list.book->entries()[position];
        if (domain::offersName(entry.customer.name, key))
            best.append(&entry);
        else if (others.size() < maxHits)
            others.append(&entry);
        if (best.size() == maxHits)
            break;
    }
    best += others;
    return best.mid(0, maxHits);
}

} // namespace

CustomerProvider::CustomerProvider(usecases::Customers &customers, Open open, ShowTickets showTickets, QObject *parent)
    : CommandProvider(parent)
    , m_customers(customers)
    , m_open(std::move(open))
    , m_showTickets(std::move(showTickets))
{
}

CustomerProvider::~CustomerProvider()
{
    cancel();
}

void CustomerProvider::cancel()
{
    m_task.cancel();
    m_number = 0;
}

void CustomerProvider::search(const QString &text, int number)
{
    cancel();
    m_number = number;
    if (text.size() < shortestWord) {
        Q_EMIT answered(number, {});
        return;
    }
    m_task = m_customers.list({text, u"name"_qs, false});
    m_task.then(this, [this, number, text](const domain::Result<usecases::CustomerList> &list) {
        if (number == m_number)
            answer(list.value_or(usecases::CustomerList()), text);
    });
}

void CustomerProvider::answer(const usecases::CustomerList &list, const QString &text)
{
    QVector<CommandHit> hits;
    for (const usecases::CustomerBook::Entry *entry : bestOf(list, text)) {
        const domain::CustomerId id = entry->customer.id;
        const QString &name = entry->customer.name;
        hits.append({.id = u"customer:"_qs + QString::number(id.value()),
                     .title = name,
                     .detail = tr("%Ln open tickets", nullptr, static_cast<int>(entry->openTickets)),
                     .iconName = u"system-users"_qs,
                     .keyText = {},
                     .run = [open = m_open, id] { open(id); }});
        if (hits.size() == 1)
            hits.append({.id = u"customer-tickets:"_qs + QString::number(id.value()),
                         .title = tr("All tickets of %1").arg(quoted(name)),
                         .detail = {},
                         .iconName = u"mail-folder-inbox"_qs,
                         .keyText = {},
                         .run = [show = m_showTickets, name] { show(name); }});
    }
    Q_EMIT answered(m_number, hits);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerprovider.h"

#include "ui/kit/textpaint.h"

namespace campanile::ui {

namespace {

constexpr qsizetype maxHits = 8;
constexpr int shortestWord = 2;

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
    m_task = m_customers.find(text);
    m_task.then(this, [this, number](const domain::Result<usecases::CustomerList> &list) {
        if (number == m_number)
            answer(list.value_or(usecases::CustomerList()));
    });
}

void CustomerProvider::answer(const usecases::CustomerList &list)
{
    QVector<CommandHit> hits;
    for (const quint32 position : list.positions.mid(0, maxHits)) {
        const domain::Customer &customer = list.book->entries()[position].customer;
        const domain::CustomerId id = customer.id;
        const QString &name = customer.name;
        hits.append({.id = u"customer:"_qs + QString::number(id.value()),
                     .title = name,
                     .detail = customer.plan,
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

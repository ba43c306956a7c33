// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/newticket/customerline.h"

#include "domain/base/text.h"
#include "ui/kit/textpaint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int pauseMs = 100;
constexpr int shortestText = 2;
constexpr int longestName = 200;
constexpr int idRole = Qt::UserRole;       ///< 0 for a new customer
constexpr int nameRole = Qt::UserRole + 1; ///< as it is stored

} // namespace

CustomerLine::CustomerLine(usecases::Customers &customers, QWidget *parent)
    : QLineEdit(parent)
    , m_customers(customers)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setMaxLength(longestName);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(nameRole);
    m_completer->setMaxVisibleItems(mostOffered + 1); // and the new one
    m_completer->setWidget(this); // not setCompleter(): what is offered comes later than what is typed
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &CustomerLine::find);
    connect(this, &QLineEdit::textEdited, this, &CustomerLine::typed);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CustomerLine::take);
}

CustomerLine::~CustomerLine()
{
    m_task.cancel();
}

void CustomerLine::setCustomer(domain::CustomerId id, const QString &name)
{
    m_soon.stop();
    m_customer = id;
    setText(domain::visibleText(name));
    setCursorPosition(0);
    Q_EMIT customerChanged();
}

void CustomerLine::setNewName(const QString &name)
{
    setCustomer({}, name);
}

QString CustomerLine::newName() const
{
    return m_customer.isValid() ? QString() : text().simplified();
}

void CustomerLine::typed()
{
    m_customer = {};
    m_task.cancel();
    m_soon.start();
    Q_EMIT customerChanged();
}

void CustomerLine::find()
{
    const QString wanted = text().trimmed();
    if (wanted.size() < shortestText) {
        m_model->clear();
        m_completer->popup()->hide();
        return;
    }
    m_task = m_customers.find(wanted);
    m_task.then(this, [this, wanted](const domain::Result<usecases::CustomerList> &list) {
        if (list && wanted == text().trimmed() && !m_customer.isValid())
            offer(*list, wanted);
    });
}

void CustomerLine::offer(const usecases::CustomerList &list, const QString &text)
{
    m_asked = text;
    m_model->clear();
    const QString key = domain::searchKey(text);
    bool isKnown = false;
    for (const quint32 position : list.positions) {
        const domain::Customer &customer = list.book->entries()[position].customer;
        isKnown = isKnown || domain::searchKey(customer.name) == key;
        if (m_model->rowCount() >= mostOffered)
            continue;
        auto *item = new QStandardItem(domain::isolated(domain::visibleText(customer.name)));
        item->setData(customer.id.value(), idRole);
        item->setData(customer.name, nameRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (!isKnown) {
        auto *item = new QStandardItem(tr("Add %1 as a new customer").arg(quoted(text)));
        item->setData(qint64(0), idRole);
        item->setData(text, nameRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (!hasFocus())
        return settle();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CustomerLine::take(const QModelIndex &index)
{
    const domain::CustomerId id(index.data(idRole).toLongLong());
    const QString name = index.data(nameRole).toString();
    setCustomer(id, name);
}

/// Who types a name in full and goes on has chosen, without looking at what is offered.
void CustomerLine::settle()
{
    if (m_customer.isValid() || m_asked != text().trimmed())
        return;
    const QString key = domain::searchKey(text());
    QVector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(idRole).toLongLong() != 0 && domain::searchKey(index.data(nameRole).toString()) == key)
            rows.append(row);
    }
    if (rows.size() == 1) // two of one name: the person has to say which
        take(m_model->index(rows.constFirst(), 0));
}

void CustomerLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

} // namespace campanile::ui

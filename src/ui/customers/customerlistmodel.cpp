// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerlistmodel.h"

#include "ui/customers/customercolumns.h"
#include "ui/kit/textpaint.h"
#include "ui/words/timewords.h"

namespace campanile::ui {

using usecases::CustomerList;

namespace {

const CustomerColumn &columnAt(int column)
{
    return customerColumns()[static_cast<std::size_t>(column)];
}

/// Figures stand at the right in every language.
Qt::Alignment alignmentOf(const CustomerColumn &column)
{
    return (column.isNumber ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading) | Qt::AlignVCenter;
}

bool isSameOrder(const CustomerList &a, const CustomerList &b)
{
    if (!a.book || !b.book || a.positions.size() != b.positions.size())
        return false;
    for (qsizetype i = 0; i < a.positions.size(); ++i) {
        if (a.book->entries()[a.positions.at(i)].customer.id != b.book->entries()[b.positions.at(i)].customer.id)
            return false;
    }
    return true;
}

} // namespace

CustomerListModel::CustomerListModel(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                                     const domain::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_customers(customers)
    , m_catalog(catalog)
    , m_clock(clock)
{
}

int CustomerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.positions.size());
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(customerColumns().size());
}

const usecases::CustomerBook::Entry &CustomerListModel::entryAt(int row) const
{
    return m_list.book->entries()[m_list.positions.at(row)];
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerColumn &column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const usecases::CustomerBook::Entry &entry = entryAt(index.row());
    if (role == Qt::ToolTipRole && column.key == u"last" && entry.lastTicket)
        return plainToolTip(absoluteTime(*entry.lastTicket, m_catalog.zone()), Origin::Ours);
    const QString text =
        shownText(column.text({entry, *m_catalog.catalog(), m_clock.now(), m_catalog.zone()}), Origin::Foreign);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnAt(section).title.shown();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(columnAt(section)));
    return {};
}

void CustomerListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    usecases::CustomerListRequest request = m_request;
    request.sortKey = columnAt(column).key;
    request.descending = order == Qt::DescendingOrder;
    if (request == m_request && m_state == State::Ready)
        return;
    m_request = request;
    refresh();
}

void CustomerListModel::setSearch(const QString &search)
{
    if (m_request.search == search)
        return;
    m_request.search = search;
    refresh();
}

void CustomerListModel::refresh()
{
    m_task.cancel(); // what was overtaken is of no use
    if (m_state != State::Ready) {
        m_state = State::Loading;
        Q_EMIT stateChanged();
    }
    m_task = m_customers.list(m_request);
    m_task.then(this, [this, number = ++m_number](domain::Result<CustomerList> list) {
        if (number == m_number)
            take(std::move(list));
    });
}

void CustomerListModel::take(domain::Result<CustomerList> list)
{
    if (!list) {
        if (list.error().code == domain::ErrorCode::Cancelled)
            return;
        m_error = list.error();
        m_state = State::Failed;
        Q_EMIT stateChanged();
        return;
    }
    m_state = State::Ready;
    if (isSameOrder(m_list, *list)) {
        m_list = *std::move(list);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        Q_EMIT aboutToReplace();
        beginResetModel();
        m_list = *std::move(list);
        endResetModel();
        Q_EMIT replaced();
    }
    Q_EMIT stateChanged();
}

void CustomerListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

domain::CustomerId CustomerListModel::customerAt(int row) const
{
    return row < 0 || row >= rowCount() ? domain::CustomerId() : entryAt(row).customer.id;
}

int CustomerListModel::rowOf(domain::CustomerId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (entryAt(row).customer.id == id)
            return row;
    }
    return -1;
}

} // namespace campanile::ui

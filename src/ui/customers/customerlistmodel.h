// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/catalog/catalogprovider.h"
#include "usecases/customer/customers.h"

#include <QAbstractTableModel>

namespace campanile::ui {

/// The list of customers. Rows are positions in a book that the use case shares: none is copied or fetched.
/// A new answer replaces the list at once; the same customers in the same order only change what is written.
class CustomerListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    CustomerListModel(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                      const domain::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setSearch(const QString &search);
    void refresh();
    void retranslate();
    [[nodiscard]] const usecases::CustomerListRequest &request() const { return m_request; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const domain::Error &error() const { return m_error; }

    [[nodiscard]] domain::CustomerId customerAt(int row) const; ///< none outside of the list
    [[nodiscard]] int rowOf(domain::CustomerId id) const;       ///< -1: not in the list
    /// Of all, whether the search finds it or not; none while nothing is loaded.
    [[nodiscard]] bool isEmptyBook() const { return !m_list.book || m_list.book->entries().empty(); }

Q_SIGNALS:
    void stateChanged();
    /// Before and after another list takes this one's place, so that the view keeps what it shows.
    void aboutToReplace();
    void replaced();

private:
    void take(domain::Result<usecases::CustomerList> list);
    [[nodiscard]] const usecases::CustomerBook::Entry &entryAt(int row) const;

    usecases::Customers &m_customers;
    const usecases::CatalogProvider &m_catalog;
    const domain::Clock &m_clock;
    usecases::CustomerListRequest m_request;
    usecases::CustomerList m_list;
    domain::Task<usecases::CustomerList> m_task;
    int m_number = 0; ///< of the newest question
    State m_state = State::Loading;
    domain::Error m_error;
};

} // namespace campanile::ui

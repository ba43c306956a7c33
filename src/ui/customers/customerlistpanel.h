// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerlistmodel.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QLineEdit;
class QTableView;
class QToolButton;

namespace campanile::ui {

class ElidedLabel;
class StateView;

/// The list of customers with its search line.
class CustomerListPanel final : public QWidget
{
    Q_OBJECT

public:
    CustomerListPanel(usecases::Customers &customers, const usecases::CatalogProvider &catalog,
                      const domain::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] CustomerListModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    [[nodiscard]] domain::CustomerId current() const;
    /// Now, or as soon as the list holds it.
    void select(domain::CustomerId id);
    void step(int rows);
    /// reason: why nobody may be added, in words; empty when one may.
    void setCanAdd(const QString &reason);

    /// Order, columns and their widths.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void currentChanged(campanile::domain::CustomerId id);
    /// Enter or a double click: on to the customer.
    void openRequested();
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void showState();
    void showColumnsMenu(QPoint at);
    void keepCurrent();
    void makeCurrent(int row);
    void retranslate();

    CustomerListModel *m_model;
    QTableView *m_view;
    QLineEdit *m_search;
    ElidedLabel *m_title;
    ElidedLabel *m_summary;
    QToolButton *m_add;
    QToolButton *m_columns;
    StateView *m_state;
    QTimer m_searchSoon;
    domain::CustomerId m_current; ///< the list may not hold it at the moment
    int m_scroll = 0;
};

} // namespace campanile::ui

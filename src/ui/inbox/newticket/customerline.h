// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/customer/customers.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace campanile::ui {

/// Where a customer is found by typing a part of the name, or of a contact's name, address or number; a name that is
/// none of them is that of a new customer.
class CustomerLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// The customers must outlive the line.
    explicit CustomerLine(usecases::Customers &customers, QWidget *parent = nullptr);
    ~CustomerLine() override;

    void setCustomer(domain::CustomerId id, const QString &name);
    void setNewName(const QString &name);
    [[nodiscard]] domain::CustomerId customer() const { return m_customer; } ///< none: newName()
    /// What was typed, where it is nobody who is known; may be empty.
    [[nodiscard]] QString newName() const;

    static constexpr int mostOffered = 8;

Q_SIGNALS:
    /// Another customer, another new name, or none.
    void customerChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void typed();
    void find();
    void offer(const usecases::CustomerList &list, const QString &text);
    void take(const QModelIndex &index);
    void settle();

    usecases::Customers &m_customers;
    domain::CustomerId m_customer;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer m_soon;
    domain::Task<usecases::CustomerList> m_task;
    QString m_asked; ///< what the offers on show were found for
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"
#include "usecases/customer/customers.h"

#include <functional>

namespace campanile::ui {

/// Finds customers for the command field, by their names and those of their contacts: choosing one opens it. Below the
/// best stands the way to its tickets.
class CustomerProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(domain::CustomerId)>;
    using ShowTickets = std::function<void(const QString &customerName)>;

    CustomerProvider(usecases::Customers &customers, Open open, ShowTickets showTickets, QObject *parent = nullptr);
    ~CustomerProvider() override;

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Customers; }
    void search(const QString &text, int number) override;
    void cancel() override;

private:
    void answer(const usecases::CustomerList &list);

    usecases::Customers &m_customers;
    Open m_open;
    ShowTickets m_showTickets;
    domain::Task<usecases::CustomerList> m_task;
    int m_number = 0;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/ticketlistsource.h"

namespace campanile::ui {

/// Finds tickets for the command field: by number first, then by words, the newest first.
class TicketProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(domain::TicketId)>;

    TicketProvider(usecases::TicketListSource &tickets, Open open, QObject *parent = nullptr);
    ~TicketProvider() override;

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Tickets; }
    void search(const QString &text, int number) override;
    void cancel() override;

private:
    void listed(const QVector<quint32> &ids, int number);

    usecases::TicketListSource &m_tickets;
    Open m_open;
    domain::Task<usecases::TicketList> m_listing;
    domain::Task<QVector<usecases::TicketRow>> m_reading;
    int m_number = 0;
};

/// Finds customers by the beginning of a word of their name; choosing one lists its tickets.
class CustomerProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Search = std::function<void(const QString &query)>;

    CustomerProvider(usecases::CatalogProvider &catalog, Search search, QObject *parent = nullptr);

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Customers; }
    void search(const QString &text, int number) override;

private:
    usecases::CatalogProvider &m_catalog;
    Search m_search;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "ui/kit/command.h"
#include "usecases/catalog/catalogprovider.h"
#include "usecases/inbox/ticketlistsource.h"

#include <optional>

namespace campanile::ui {

/// Finds tickets for the command field: the one whose number was typed, then by words, the newest first; last the way
/// to all of them in the list.
class TicketProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Open = std::function<void(domain::TicketId)>;
    using Search = std::function<void(const QString &query)>;

    TicketProvider(usecases::TicketListSource &tickets, const usecases::CatalogProvider &catalog,
                   const domain::Clock &clock, Open open, Search search, QObject *parent = nullptr);
    ~TicketProvider() override;

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Tickets; }
    void search(const QString &text, int number) override;
    void cancel() override;

private:
    using Listing = domain::Task<usecases::TicketList>;

    void ask(Listing &task, const QString &query, std::optional<usecases::TicketList> TicketProvider::*answer);
    void merge();
    void read(const QVector<quint32> &ids);
    void countAll();
    void answer(qint64 all);
    [[nodiscard]] CommandHit hitOf(const usecases::TicketRow &row) const;

    usecases::TicketListSource &m_tickets;
    const usecases::CatalogProvider &m_catalog;
    const domain::Clock &m_clock;
    Open m_open;
    Search m_search;
    Listing m_listingNumber;
    Listing m_listingWords;
    Listing m_counting;
    domain::Task<QVector<usecases::TicketRow>> m_reading;
    std::optional<usecases::TicketList> m_byNumber;
    std::optional<usecases::TicketList> m_byWords;
    QString m_numberQuery;
    QString m_wordsQuery;
    QString m_all; ///< the query that finds what is shown, and the rest
    QVector<CommandHit> m_hits;
    int m_number = 0;
};

} // namespace campanile::ui

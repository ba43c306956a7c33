// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/factlist.h"
#include "usecases/catalog/catalog.h"
#include "usecases/ticket/ticketdetails.h"

#include <QScrollArea>

namespace campanile::ui {

/// Everything about a ticket that is not its story: people, times, customer, files, fields.
class SidePanel final : public QScrollArea
{
    Q_OBJECT

public:
    /// The clock must outlive the panel.
    explicit SidePanel(const domain::Clock &clock, QWidget *parent = nullptr);

    void setTicket(std::shared_ptr<const usecases::TicketDetails> details, usecases::CatalogPtr catalog,
                   const QTimeZone &zone);
    /// How many other open tickets the customer has; −1 while not counted.
    void setOtherOpenTickets(qint64 count);
    void clear();

Q_SIGNALS:
    void customerRequested(campanile::domain::CustomerId id);
    void customerTicketsRequested(const QString &customerName);
    void linkedTicketRequested(campanile::domain::TicketId id);
    void saveAttachmentRequested(domain::AttachmentId id);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refill();
    [[nodiscard]] QVector<Fact> people() const;
    [[nodiscard]] QVector<Fact> times() const;
    [[nodiscard]] QString noResponse() const;
    [[nodiscard]] Fact promise() const;
    [[nodiscard]] QVector<Fact> customer();
    [[nodiscard]] QVector<Fact> links();
    [[nodiscard]] QVector<Fact> files();
    [[nodiscard]] QVector<Fact> fields(const QJsonObject &object) const;
    [[nodiscard]] Fact time(const QString &name, std::optional<domain::UtcTime> at, const QString &otherwise) const;

    const domain::Clock &m_clock;
    std::shared_ptr<const usecases::TicketDetails> m_details;
    usecases::CatalogPtr m_catalog;
    QTimeZone m_zone;
    qint64 m_otherOpen = -1;
    FactList *m_people;
    FactList *m_times;
    FactList *m_customer;
    FactList *m_links;
    FactList *m_files;
    FactList *m_fields;
    FactList *m_reported;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/customer/customerdetails.h"

#include <QWidget>

class QListWidget;

namespace campanile::ui {

class PlainLabel;

/// The open tickets of the customer who is asking, those first that say the same: perhaps no new one is needed.
class KnownTickets final : public QWidget
{
    Q_OBJECT

public:
    explicit KnownTickets(QWidget *parent = nullptr);

    void setTickets(const QVector<usecases::CustomerDetails::TicketLine> &tickets);
    /// What the new one is about so far.
    void setWords(const QString &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_tickets.size()); }

Q_SIGNALS:
    void ticketRequested(campanile::domain::TicketId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void retranslate();

    QVector<usecases::CustomerDetails::TicketLine> m_tickets; ///< open ones, newest first
    QStringList m_words;                                      ///< to compare by
    PlainLabel *m_title;
    QListWidget *m_list;
};

} // namespace campanile::ui

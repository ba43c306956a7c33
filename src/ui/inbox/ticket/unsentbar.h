// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/ticketdetails.h"

#include <QFrame>

class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// Above the composer while a reply of the ticket is still to be brought to the customer: the oldest one, and the ways
/// to do it by hand.
class UnsentBar final : public QFrame
{
    Q_OBJECT

public:
    explicit UnsentBar(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to send.
    void setTicket(const usecases::TicketDetails *details);
    /// None: nothing is shown.
    [[nodiscard]] domain::MessageId message() const { return m_message; }

Q_SIGNALS:
    void copyRequested();
    void mailRequested();
    void sentRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    domain::MessageId m_message;
    int m_count = 0;
    QString m_address;
    QString m_excerpt;
    PlainLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_mail;
    QPushButton *m_sent;
};

} // namespace campanile::ui

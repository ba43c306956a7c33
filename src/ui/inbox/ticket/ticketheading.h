// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/presence/presencemark.h"
#include "ui/kit/chips.h"
#include "usecases/catalog/catalog.h"
#include "usecases/ticket/ticketdetails.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace campanile::ui {

class ActionRegistry;
class ElidedLabel;
class FlowLayout;
class PresenceLine;

/// The head of a ticket: subject, the values that matter as chips, and the acts that are wanted most.
class TicketHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit TicketHeading(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setTicket(const usecases::TicketDetails *details, const usecases::Catalog &catalog);
    /// Who else has the ticket open; an invalid mark: nobody.
    void setPresence(const PresenceMark &mark);
    [[nodiscard]] QToolButton *detailsButton() const { return m_details; }
    [[nodiscard]] QVector<Chip> chips() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_subject;
    FlowLayout *m_flow;
    QVector<ChipLabel *> m_chips;
    QVector<Chip> m_shown;
    PresenceLine *m_presence;
    QPushButton *m_assign;
    QPushButton *m_status;
    QToolButton *m_more;
    QToolButton *m_details;
    QMenu *m_menu;
};

} // namespace campanile::ui

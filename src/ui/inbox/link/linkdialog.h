// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticketlink.h"
#include "usecases/inbox/ticketlistsource.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace campanile::ui {

class PlainLabel;

/// What was chosen: how, and with which other ticket.
struct LinkChoice
{
    domain::LinkKind kind = domain::LinkKind::Related;
    bool beginsHere = true; ///< else the link begins at the other ticket
    domain::TicketId other;
};

/// Finds another ticket by its number or by words, and asks how one or several belong to it. Arrow keys walk the list
/// from the search line, Return links.
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr int mostFound = 20;

    /// What is asked: how tickets belong together, or only into which other one they are merged.
    enum class Purpose { Link, Merge };

    /// tickets: that are to be linked, at least one; they are not offered. The source must outlive the dialog.
    LinkDialog(usecases::TicketListSource &source, const QVector<domain::TicketId> &tickets, const QString &reference,
               Purpose purpose, QWidget *parent = nullptr);
    ~LinkDialog() override;

Q_SIGNALS:
    void chosen(const campanile::ui::LinkChoice &choice);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void find();
    void takeFound(const domain::Result<usecases::TicketList> &answer);
    void show(const QVector<usecases::TicketRow> &rows);
    void say(const QString &text);
    void accept() override;

    usecases::TicketListSource &m_source;
    QVector<domain::TicketId> m_tickets;
    QString m_reference; ///< of a single one
    Purpose m_purpose;
    QTimer m_soon;
    domain::Task<usecases::TicketList> m_finding;
    domain::Task<QVector<usecases::TicketRow>> m_reading;
    PlainLabel *m_what;
    QComboBox *m_kind;
    QLineEdit *m_line;
    QListWidget *m_list;
    PlainLabel *m_hint;
    QPushButton *m_link;
    QPushButton *m_cancel;
};

} // namespace campanile::ui

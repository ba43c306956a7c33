// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/ticketchange.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace campanile::ui {

class PlainLabel;

/// One text for all incidents of a problem: a reply to everybody who reported it, or a note. Says before how many
/// tickets and customers it goes to. The text outlives a closed dialog: see textChanged().
class IncidentDialog final : public QDialog
{
    Q_OBJECT

public:
    IncidentDialog(int tickets, int customers, const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void written(const campanile::usecases::NewMessage &message);
    void textChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateState();
    void accept() override;

    int m_tickets;
    int m_customers;
    PlainLabel *m_preview;
    QRadioButton *m_reply;
    QRadioButton *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_write;
    QPushButton *m_cancel;
};

} // namespace campanile::ui

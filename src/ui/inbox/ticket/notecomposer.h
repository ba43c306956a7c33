// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/notedrafts.h"

#include <QFrame>

class QPushButton;

namespace campanile::ui {

class NoteEdit;
class PlainLabel;

/// Where an internal note is written. What is typed is kept per ticket from the first letter on and cleared only when
/// the note is stored; nothing else ever empties it.
class NoteComposer final : public QFrame
{
    Q_OBJECT

public:
    /// The drafts must outlive the composer.
    explicit NoteComposer(usecases::NoteDrafts &drafts, QWidget *parent = nullptr);

    /// Shows the draft of a ticket; an invalid id empties and disables the composer (the draft stays).
    void setTicket(domain::TicketId ticket);
    [[nodiscard]] domain::TicketId ticket() const { return m_ticket; }
    [[nodiscard]] QString text() const;
    void focusEditor();

    /// The note of a ticket is on its way, stored, or could not be stored. Any ticket, not only the one shown.
    void sending(domain::TicketId ticket);
    void stored(domain::TicketId ticket, const QString &note);
    void notStored(domain::TicketId ticket);

Q_SIGNALS:
    void sendRequested(domain::TicketId ticket, const QString &note);
    void left(); ///< Escape

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showDraft();
    void textEdited();
    void send();
    void updateState();
    void updateRoom();

    usecases::NoteDrafts &m_drafts;
    domain::TicketId m_ticket;
    NoteEdit *m_edit;
    QPushButton *m_send;
    QWidget *m_foot; ///< hint and button
    PlainLabel *m_hint;
    QVector<domain::TicketId> m_sending;
    bool m_loading = false;
    bool m_writeFailed = false;
};

} // namespace campanile::ui

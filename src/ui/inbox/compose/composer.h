// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/drafts.h"

#include <QFrame>

#include <array>

class QMenu;
class QPushButton;
class QToolButton;

namespace campanile::ui {

class FormatBar;
class MessageEdit;
class PlainLabel;

/// Where replies and internal notes are written. What is typed is kept per ticket and kind from the first letter on and
/// cleared only when it is stored; nothing else ever empties it.
class Composer final : public QFrame
{
    Q_OBJECT

public:
    /// The drafts must outlive the composer.
    explicit Composer(usecases::Drafts &drafts, QWidget *parent = nullptr);

    /// Shows the drafts of a ticket; an invalid id empties and disables the composer (the drafts stay). The kind is
    /// that of what was begun, else the one before.
    void setTicket(domain::TicketId ticket);
    /// Who gets the reply, for the words that invite to write it; may be empty.
    void setRecipient(const QString &name);
    [[nodiscard]] usecases::DraftKey key() const { return {m_ticket, m_kind}; }
    [[nodiscard]] domain::FormattedText content() const;
    void setKind(usecases::DraftKind kind);
    void focusEditor(usecases::DraftKind kind);
    /// The draft was changed by somebody else than who types: shows it.
    void showDraftOf(usecases::DraftKind kind);

    /// What a reply makes of the ticket, as it was chosen last.
    [[nodiscard]] std::optional<domain::Status> statusAfterReply() const { return m_afterThis.value_or(m_after); }
    void setStatusAfterReply(std::optional<domain::Status> status);
    /// The same for the reply that is being written alone.
    void setStatusAfterThisReply(domain::Status status);
    /// Puts a text where the cursor is, in a reply or a note, and goes to the first place to be written in it.
    void insertText(usecases::DraftKind kind, const domain::FormattedText &text);

    /// A text is on its way, stored, or could not be stored. Of any ticket, not only the one shown.
    void sending(const usecases::DraftKey &key);
    void stored(const usecases::DraftKey &key, const domain::FormattedText &content);
    void notStored(const usecases::DraftKey &key);

    [[nodiscard]] MessageEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    /// status: what the ticket is to become with it.
    void sendRequested(const usecases::DraftKey &key, const domain::FormattedText &content,
                       std::optional<domain::Status> status);
    void statusAfterReplyChanged();
    void linkRequested(const QString &now);
    void left(); ///< Escape

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeKinds();
    void makeAfterMenu();
    void retranslate();
    void showDraft();
    void textEdited();
    void send();
    void updateState();
    void updateRoom();
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] QString hintText(bool hasText) const;
    [[nodiscard]] QString sendText() const;

    usecases::Drafts &m_drafts;
    domain::TicketId m_ticket;
    usecases::DraftKind m_kind = usecases::DraftKind::Reply;
    QString m_recipient;
    std::optional<domain::Status> m_after = domain::Status::WaitingCustomer;
    std::optional<std::optional<domain::Status>> m_afterThis; ///< of the reply being written alone
    QWidget *m_head;                                          ///< the kinds and how the text looks
    std::array<QToolButton *, 2> m_kinds{};                   ///< by DraftKind
    MessageEdit *m_edit;
    FormatBar *m_format;
    QWidget *m_foot; ///< hint and button
    PlainLabel *m_hint;
    QPushButton *m_send;
    QToolButton *m_choose; ///< what a reply makes of the ticket
    QMenu *m_afterMenu;
    QVector<usecases::DraftKey> m_sending;
    bool m_loading = false;
    bool m_writeFailed = false;
    bool m_asksForPlace = false; ///< it was to be sent, and something is still to be written in it
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ticket/drafts.h"
#include "usecases/ticket/ticketchange.h"
#include "usecases/ticket/uploads.h"

#include <QFrame>

#include <array>

class QPushButton;
class QToolButton;

namespace campanile::ui {

class AfterReplyButton;
class AttachmentBar;
class FormatBar;
class MessageFiles;
class MessageEdit;
class PlainLabel;

/// Where replies and internal notes are written. What is typed is kept per ticket and kind from the first letter on and
/// cleared only when it is stored; nothing else ever empties it.
class Composer final : public QFrame
{
    Q_OBJECT

public:
    /// Both must outlive the composer.
    Composer(usecases::Drafts &drafts, usecases::Uploads &uploads, QWidget *parent = nullptr);

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
    [[nodiscard]] std::optional<domain::Status> statusAfterReply() const;
    void setStatusAfterReply(std::optional<domain::Status> status);
    /// The same for the reply that is being written alone.
    void setStatusAfterThisReply(domain::Status status);
    /// Puts a text where the cursor is, in a reply or a note, and goes to the first place to be written in it.
    void insertText(usecases::DraftKind kind, const domain::FormattedText &text);

    /// Copies files to what is being written.
    void attach(const QStringList &paths) { attachTo(key(), paths); }
    void attachTo(const usecases::DraftKey &key, const QStringList &paths);

    /// A text is on its way, stored, or could not be stored. Of any ticket, not only the one shown.
    void sending(const usecases::DraftKey &key);
    void stored(const usecases::DraftKey &key, const usecases::NewMessage &message);
    void notStored(const usecases::DraftKey &key);

    [[nodiscard]] MessageEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    /// status: what the ticket is to become with it.
    void sendRequested(const usecases::DraftKey &key, const domain::FormattedText &content,
                       std::optional<domain::Status> status);
    void statusAfterReplyChanged();
    void linkRequested(const QString &now);
    void filesRequested();        ///< the person wants to choose some
    void filesRefused(int count); ///< so many were too many for one message
    void left();                  ///< Escape

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeKinds();
    void makeFiles();
    void retranslate();
    void showDraft();
    void textEdited();
    void send();
    void updateState();
    void updateRoom();
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] QString fileHint() const;
    [[nodiscard]] bool areFilesReady() const;
    [[nodiscard]] QString hintText(bool hasText) const;
    [[nodiscard]] QString sendText() const;

    usecases::Drafts &m_drafts;
    domain::TicketId m_ticket;
    usecases::DraftKind m_kind = usecases::DraftKind::Reply;
    QString m_recipient;
    MessageFiles *m_files;
    QWidget *m_head;                        ///< the kinds and how the text looks
    std::array<QToolButton *, 2> m_kinds{}; ///< by DraftKind
    MessageEdit *m_edit;
    FormatBar *m_format;
    AttachmentBar *m_attached;
    QWidget *m_foot; ///< hint and button
    PlainLabel *m_hint;
    QToolButton *m_attach;
    AfterReplyButton *m_after;
    QPushButton *m_send;
    QVector<usecases::DraftKey> m_sending;
    bool m_loading = false;
    bool m_writeFailed = false;
    bool m_asksForPlace = false; ///< it was to be sent, and something is still to be written in it
};

} // namespace campanile::ui

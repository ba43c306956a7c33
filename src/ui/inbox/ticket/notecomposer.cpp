// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/notecomposer.h"

#include "ui/kit/labels.h"
#include "ui/kit/noteedit.h"
#include "ui/kit/tints.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>

namespace campanile::ui {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 8;

} // namespace

NoteComposer::NoteComposer(usecases::NoteDrafts &drafts, QWidget *parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_edit(new NoteEdit(this))
    , m_send(new QPushButton(this))
    , m_foot(new QWidget(this))
    , m_hint(new PlainLabel(this))
{
    setObjectName(u"noteComposerFrame"_qs);
    m_edit->setObjectName(u"notePlainTextEdit"_qs);
    m_edit->installEventFilter(this);
    m_send->setObjectName(u"addNotePushButton"_qs);
    m_send->setDefault(false);
    m_send->installEventFilter(this);
    m_hint->setObjectName(u"noteHintLabel"_qs);
    m_hint->setTextSize(TextSize::Small);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_hint, 1);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid, grid2, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_edit);
    layout->addWidget(m_foot);

    connect(m_edit, &NoteEdit::textChanged, this, &NoteComposer::textEdited);
    connect(m_send, &QPushButton::clicked, this, &NoteComposer::send);
    connect(&m_drafts, &usecases::NoteDrafts::restored, this, [this] {
        if (text().isEmpty())
            showDraft();
    });
    connect(&m_drafts, &usecases::NoteDrafts::writeFailed, this, [this] {
        m_writeFailed = true;
        updateState();
    });
    connect(&m_drafts, &usecases::NoteDrafts::written, this, [this] {
        if (std::exchange(m_writeFailed, false))
            updateState();
    });
    retranslate();
    setTicket({});
}

void NoteComposer::retranslate()
{
    m_edit->setHint(tr("Write an internal note…"));
    m_edit->setAccessibleName(tr("Internal note"));
    m_send->setText(tr("Add note"));
    m_send->setToolTip(
        tr("Add the note (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    updateState();
}

void NoteComposer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteComposer::setTicket(domain::TicketId ticket)
{
    m_ticket = ticket;
    showDraft();
}

void NoteComposer::showDraft()
{
    const QScopedValueRollback<bool> guard(m_loading, true);
    const QString draft = m_ticket.isValid() ? m_drafts.draft(m_ticket) : QString();
    if (m_edit->toPlainText() != draft) {
        m_edit->setPlainText(draft);
        m_edit->moveCursor(QTextCursor::End);
    }
    updateRoom();
    updateState();
}

QString NoteComposer::text() const
{
    return m_edit->toPlainText();
}

void NoteComposer::focusEditor()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NoteComposer::textEdited()
{
    if (!m_loading && m_ticket.isValid())
        m_drafts.setDraft(m_ticket, m_edit->toPlainText());
    updateRoom();
    updateState();
}

void NoteComposer::updateRoom()
{
    // One quiet line until it is wanted: the room belongs to the story.
    const bool isWanted = m_edit->hasFocus() || m_send->hasFocus() || !m_edit->document()->isEmpty();
    m_foot->setVisible(isWanted);
    if (isWanted)
        m_edit->setLines(fewestLines, mostLines);
    else
        m_edit->setLines(1, 1);
}

void NoteComposer::send()
{
    const QString note = text();
    if (m_ticket.isValid() && !note.trimmed().isEmpty() && !m_sending.contains(m_ticket))
        Q_EMIT sendRequested(m_ticket, note);
}

void NoteComposer::sending(domain::TicketId ticket)
{
    m_sending.append(ticket);
    updateState();
}

void NoteComposer::stored(domain::TicketId ticket, const QString &note)
{
    m_sending.removeAll(ticket);
    // Only what was stored goes; what was typed meanwhile is a new draft.
    const QString now = m_drafts.draft(ticket);
    m_drafts.setDraft(ticket, now.startsWith(note) ? now.mid(note.size()) : now);
    if (ticket == m_ticket)
        showDraft();
    updateState();
}

void NoteComposer::notStored(domain::TicketId ticket)
{
    m_sending.removeAll(ticket);
    updateState();
}

void NoteComposer::updateState()
{
    const bool isSending = m_sending.contains(m_ticket);
    const bool hasText = !text().trimmed().isEmpty();
    m_edit->setEnabled(m_ticket.isValid());
    m_send->setEnabled(m_ticket.isValid() && hasText && !isSending);
    if (isSending)
        m_hint->setText(tr("Adding the note…"));
    else if (m_writeFailed && hasText)
        m_hint->setText(tr("The draft cannot be written to the disk; it is kept while the program runs."));
    else if (hasText)
        m_hint->setText(tr("Only colleagues see it. The draft is kept."));
    else
        m_hint->setText(tr("Only colleagues see it."));
}

bool NoteComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &NoteComposer::updateRoom, Qt::QueuedConnection); // when it has arrived
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() & Qt::ControlModifier) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace campanile::ui

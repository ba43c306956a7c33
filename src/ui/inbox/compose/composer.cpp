// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/composer.h"

#include "domain/macro/macrotext.h"
#include "domain/text/shownformat.h"
#include "ui/inbox/compose/afterreplybutton.h"
#include "ui/inbox/compose/attachmentbar.h"
#include "ui/inbox/compose/messagefiles.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/metrics.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QToolButton>

namespace campanile::ui {

using domain::FormattedText;
using domain::Status;
using usecases::DraftKey;
using usecases::DraftKind;

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

} // namespace

Composer::Composer(usecases::Drafts &drafts, usecases::Uploads &uploads, QWidget *parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_files(new MessageFiles(drafts, uploads, this))
    , m_head(new QWidget(this))
    , m_edit(new MessageEdit(this))
    , m_format(new FormatBar(*m_edit, m_head))
    , m_attached(new AttachmentBar(this))
    , m_foot(new QWidget(this))
    , m_hint(new PlainLabel(this))
    , m_attach(new QToolButton(m_head))
    , m_after(new AfterReplyButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"composerFrame"_qs);
    m_edit->setObjectName(u"messageTextEdit"_qs);
    m_edit->installEventFilter(this);
    m_send->setObjectName(u"sendPushButton"_qs);
    m_send->setDefault(false);
    m_hint->setObjectName(u"composerHintLabel"_qs);
    m_hint->setTextSize(TextSize::Small);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeKinds();
    makeFiles();

    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_hint, 1);
    row->addWidget(m_after);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid, grid2, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_head);
    layout->addWidget(m_edit);
    layout->addWidget(m_attached);
    layout->addWidget(m_foot);

    connect(m_edit, &QTextEdit::textChanged, this, &Composer::textEdited);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_format, &FormatBar::linkRequested, this, &Composer::linkRequested);
    connect(m_after, &AfterReplyButton::chosen, this, &Composer::statusAfterReplyChanged);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_send, m_after, m_attach})
        widget->installEventFilter(this);
    connect(&m_drafts, &usecases::Drafts::restored, this, [this] {
        // Of who works here now; or what an earlier run left, where nothing was typed yet.
        if (!hasText() || m_drafts.draft(key()) != content())
            showDraft();
    });
    connect(&m_drafts, &usecases::Drafts::writeFailed, this, [this] {
        m_writeFailed = true;
        updateState();
    });
    connect(&m_drafts, &usecases::Drafts::written, this, [this] {
        if (std::exchange(m_writeFailed, false))
            updateState();
    });
    retranslate();
    setTicket({});
}

void Composer::makeKinds()
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(gridHalf);
    const auto make = [&](DraftKind kind, const QString &name) {
        auto *button = new QToolButton(m_head);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->installEventFilter(this);
        head->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, kind] { focusEditor(kind); });
        m_kinds.at(static_cast<std::size_t>(kind)) = button;
    };
    make(DraftKind::Reply, u"replyToolButton"_qs);
    make(DraftKind::Note, u"noteToolButton"_qs);
    head->addStretch(1);
    head->addWidget(m_format);
    head->addWidget(m_attach);
}

void Composer::makeFiles()
{
    m_attach->setObjectName(u"attachToolButton"_qs);
    m_attach->setAutoRaise(true);
    m_attach->setIcon(icon(u"mail-attachment"_qs));
    setAcceptDrops(true);
    m_edit->setTakesFiles(true);
    connect(m_attach, &QToolButton::clicked, this, &Composer::filesRequested);
    connect(m_edit, &MessageEdit::filesInserted, this, &Composer::attach);
    connect(m_edit, &MessageEdit::pictureInserted, this, [this](const QImage &picture) {
        const QString at = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_qs);
        if (m_ticket.isValid())
            m_files->addPicture(key(), tr("Picture %1.png", "file name; a time").arg(at), picture);
    });
    connect(m_attached, &AttachmentBar::removeRequested, this,
            [this](qsizetype index) { m_files->remove(key(), index); });
    connect(m_attached, &AttachmentBar::emptied, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_files, &MessageFiles::refused, this, &Composer::filesRefused);
    connect(m_files, &MessageFiles::changed, this, [this](const DraftKey &of) {
        if (of != key())
            return;
        updateRoom();
        updateState();
    });
}

void Composer::attachTo(const DraftKey &key, const QStringList &paths)
{
    if (key.ticket.isValid())
        m_files->add(key, paths);
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_ticket.isValid() && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    if (m_edit->takeFiles(*event->mimeData()))
        event->acceptProposedAction();
}

std::optional<Status> Composer::statusAfterReply() const
{
    return m_after->status();
}

void Composer::setStatusAfterReply(std::optional<Status> status)
{
    m_after->setStatus(status);
}

void Composer::setStatusAfterThisReply(Status status)
{
    m_after->setStatusForThis(status);
}

void Composer::insertText(DraftKind kind, const FormattedText &text)
{
    focusEditor(kind);
    QTextCursor cursor = m_edit->textCursor();
    const int start = cursor.selectionStart();
    m_edit->insertContent(text);
    cursor = m_edit->textCursor();
    const int end = cursor.position();
    cursor.setPosition(start);
    m_edit->setTextCursor(cursor);
    if (m_edit->selectNextPlace())
        return;
    cursor.setPosition(end);
    m_edit->setTextCursor(cursor);
}

void Composer::setRecipient(const QString &name)
{
    m_recipient = name;
    updateState();
}

void Composer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Composer::setTicket(domain::TicketId ticket)
{
    m_ticket = ticket;
    m_after->forgetThis();
    // What was begun comes first; both: the reply.
    if (m_drafts.hasDraft({ticket, DraftKind::Reply}))
        m_kind = DraftKind::Reply;
    else if (m_drafts.hasDraft({ticket, DraftKind::Note}))
        m_kind = DraftKind::Note;
    showDraft();
}

void Composer::setKind(DraftKind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    showDraft();
}

void Composer::showDraftOf(DraftKind kind)
{
    m_kind = kind;
    showDraft();
}

void Composer::showDraft()
{
    const QScopedValueRollback<bool> guard(m_loading, true);
    const FormattedText draft = m_ticket.isValid() ? m_drafts.draft(key()) : FormattedText();
    if (m_edit->content() != draft)
        m_edit->setContent(draft);
    updateRoom();
    updateState();
}

FormattedText Composer::content() const
{
    return m_edit->content();
}

bool Composer::hasText() const
{
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (std::any_of(text.begin(), text.end(), [](QChar letter) { return !letter.isSpace(); }))
            return true;
    }
    return false;
}

void Composer::focusEditor(DraftKind kind)
{
    setKind(kind);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::textEdited()
{
    m_asksForPlace = m_asksForPlace && domain::nextPlace(m_edit->toPlainText());
    if (!m_loading && m_ticket.isValid())
        m_drafts.setDraft(key(), content());
    updateRoom();
    updateState();
}

void Composer::updateRoom()
{
    // One quiet line until it is wanted: the room belongs to the story.
    const bool isWanted = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const bool isOpen =
        isWanted || !m_edit->document()->isEmpty() || m_after->isOpen() || !m_files->files(key()).isEmpty();
    m_head->setVisible(isOpen);
    m_foot->setVisible(isOpen);
    m_edit->setLines(isOpen ? fewestLines : 1, isOpen ? mostLines : 1);
}

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    if (m_edit->selectNextPlace()) {
        m_asksForPlace = true;
        updateState();
        return;
    }
    const bool isReply = m_kind == DraftKind::Reply;
    Q_EMIT sendRequested(key(), content(), isReply ? statusAfterReply() : std::nullopt);
}

void Composer::sending(const DraftKey &key)
{
    m_sending.append(key);
    updateState();
}

void Composer::stored(const DraftKey &key, const usecases::NewMessage &message)
{
    m_sending.removeAll(key);
    m_files->takeSent(key, message.files);
    if (key == this->key())
        m_after->forgetThis();
    // Only what was stored goes; what was typed meanwhile is a new draft.
    const FormattedText now = m_drafts.draft(key);
    if (now.text.startsWith(message.content.text))
        m_drafts.setDraft(key, domain::restOf(now, message.content.text.size()));
    if (key == this->key())
        showDraft();
    updateState();
}

void Composer::notStored(const DraftKey &key)
{
    m_sending.removeAll(key);
    updateState();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod( // when it has arrived
            this,
            [this] {
                updateRoom();
                updateState();
            },
            Qt::QueuedConnection);
    }
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

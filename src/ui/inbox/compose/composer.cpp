// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/composer.h"

#include "domain/macro/macrotext.h"
#include "domain/text/shownformat.h"
#include "ui/kit/formatbar.h"
#include "ui/kit/labels.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/attributewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
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

/// What a reply can make of a ticket; none: it stays as it is.
constexpr std::array<std::optional<Status>, 4> afterReply{Status::WaitingCustomer, Status::Open, Status::Resolved,
                                                          std::nullopt};

} // namespace

Composer::Composer(usecases::Drafts &drafts, QWidget *parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_head(new QWidget(this))
    , m_edit(new MessageEdit(this))
    , m_format(new FormatBar(*m_edit, m_head))
    , m_foot(new QWidget(this))
    , m_hint(new PlainLabel(this))
    , m_send(new QPushButton(this))
    , m_choose(new QToolButton(this))
    , m_afterMenu(new QMenu(this))
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
    makeAfterMenu();

    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_hint, 1);
    row->addWidget(m_choose);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid2, grid, grid2, grid);
    layout->setSpacing(gridHalf);
    layout->addWidget(m_head);
    layout->addWidget(m_edit);
    layout->addWidget(m_foot);

    connect(m_edit, &QTextEdit::textChanged, this, &Composer::textEdited);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_format, &FormatBar::linkRequested, this, &Composer::linkRequested);
    for (QWidget *widget : {static_cast<QWidget *>(m_send), static_cast<QWidget *>(m_choose)})
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
}

void Composer::makeAfterMenu()
{
    m_afterMenu->setObjectName(u"afterReplyMenu"_qs);
    for (const std::optional<Status> &status : afterReply) {
        QAction *action = m_afterMenu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, status] {
            setStatusAfterReply(status);
            Q_EMIT statusAfterReplyChanged();
        });
    }
    m_choose->setObjectName(u"afterReplyToolButton"_qs);
    m_choose->setMenu(m_afterMenu);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setAutoRaise(true);
}

void Composer::setStatusAfterReply(std::optional<Status> status)
{
    m_after = status;
    m_afterThis.reset();
    updateState();
}

void Composer::setStatusAfterThisReply(Status status)
{
    m_afterThis = status;
    updateState();
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

void Composer::retranslate()
{
    m_kinds.at(static_cast<std::size_t>(DraftKind::Reply))->setText(tr("Reply"));
    m_kinds.at(static_cast<std::size_t>(DraftKind::Note))->setText(tr("Internal note"));
    const auto actions = m_afterMenu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const std::optional<Status> status = afterReply.at(static_cast<std::size_t>(i));
        actions.at(i)->setText(status ? statusText(*status) : tr("Leave the status as it is"));
    }
    m_choose->setToolTip(tr("What the ticket becomes with the reply"));
    m_choose->setAccessibleName(m_choose->toolTip());
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
    m_afterThis.reset();
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
    const bool isOpen = isWanted || !m_edit->document()->isEmpty() || m_afterMenu->isVisible();
    m_head->setVisible(isOpen);
    m_foot->setVisible(isOpen);
    m_edit->setLines(isOpen ? fewestLines : 1, isOpen ? mostLines : 1);
}

void Composer::send()
{
    if (!m_ticket.isValid() || !hasText() || m_sending.contains(key()))
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

void Composer::stored(const DraftKey &key, const FormattedText &content)
{
    m_sending.removeAll(key);
    if (key == this->key())
        m_afterThis.reset();
    // Only what was stored goes; what was typed meanwhile is a new draft.
    const FormattedText now = m_drafts.draft(key);
    if (now.text.startsWith(content.text))
        m_drafts.setDraft(key, domain::restOf(now, content.text.size()));
    if (key == this->key())
        showDraft();
    updateState();
}

void Composer::notStored(const DraftKey &key)
{
    m_sending.removeAll(key);
    updateState();
}

QString Composer::hintText(bool hasText) const
{
    const bool isReply = m_kind == DraftKind::Reply;
    if (m_sending.contains(key()))
        return isReply ? tr("Adding the reply…") : tr("Adding the note…");
    if (m_writeFailed && hasText)
        return tr("The draft cannot be written to the disk; it is kept while the program runs.");
    if (m_asksForPlace)
        return tr("Fill in what stands between the white brackets first.");
    if (isReply)
        return hasText ? tr("It waits in the outbox until you have sent it. The draft is kept.")
                       : tr("It waits in the outbox until you have sent it.");
    return hasText ? tr("Only colleagues see it. The draft is kept.") : tr("Only colleagues see it.");
}

QString Composer::sendText() const
{
    return m_kind == DraftKind::Reply ? tr("Add reply") : tr("Add note");
}

void Composer::updateState()
{
    const bool hasText = this->hasText();
    const bool isReply = m_kind == DraftKind::Reply;
    m_kinds.at(static_cast<std::size_t>(m_kind))->setChecked(true);
    m_edit->setEnabled(m_ticket.isValid());
    m_edit->setAccessibleName(isReply ? tr("Reply") : tr("Internal note"));
    if (!m_head->isVisibleTo(this))
        m_edit->setHint(tr("Write a reply or an internal note…"));
    else if (!isReply)
        m_edit->setHint(tr("Write an internal note…"));
    else
        m_edit->setHint(m_recipient.isEmpty() ? tr("Write a reply…") : tr("Write to %1…").arg(quoted(m_recipient)));
    m_send->setText(sendText());
    m_send->setToolTip(
        tr("%1 (%2)", "what a button does, its keys")
            .arg(sendText(), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_send->setEnabled(m_ticket.isValid() && hasText && !m_sending.contains(key()));
    m_choose->setVisible(isReply);
    const std::optional<Status> after = statusAfterReply();
    m_choose->setText(after ? tr("then: %1", "a status").arg(statusText(*after)) : tr("status stays"));
    const auto actions = m_afterMenu->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setChecked(afterReply.at(static_cast<std::size_t>(i)) == after);
    m_hint->setText(hintText(hasText));
    update();
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

void Composer::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    // A note looks here as it will in the story: nobody takes it for what the customer reads.
    if (m_kind != DraftKind::Note || !m_head->isVisibleTo(this))
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).tone(Tone::Warning).soft);
}

} // namespace campanile::ui

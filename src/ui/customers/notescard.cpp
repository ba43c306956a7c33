// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/notescard.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/noteedit.h"
#include "ui/words/timewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace campanile::ui {

NotesCard::NotesCard(const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_title(new PlainLabel(this))
    , m_editor(new NoteEdit(this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"notesCardWidget"_qs);
    m_title->setObjectName(u"notesTitleLabel"_qs);
    m_title->setTextSize(TextSize::Normal, true);
    m_editor->setObjectName(u"customerNotePlainTextEdit"_qs);
    m_editor->setTabChangesFocus(true);
    m_editor->setLines(2, 8);
    m_editor->installEventFilter(this);
    m_save->setObjectName(u"saveNotePushButton"_qs);
    m_cancel->setObjectName(u"cancelNotePushButton"_qs);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_editor);
    layout->addLayout(buttons);
    layout->addLayout(m_rows);
    m_rows->setSpacing(grid2 - gridHalf);
    setTabOrder(m_editor, m_save);
    setTabOrder(m_save, m_cancel);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &NotesCard::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &NotesCard::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { clearEditor(m_customer); });
    retranslate();
}

void NotesCard::setNotes(domain::CustomerId customer, const QVector<domain::CustomerNote> &notes, domain::AgentId me,
                         const QTimeZone &zone)
{
    if (customer != m_customer) {
        m_edited.text = m_editor->toPlainText();
        if (m_customer.isValid() && !m_edited.text.trimmed().isEmpty())
            m_unsent.insert(m_customer, m_edited);
        m_customer = customer;
        m_edited = m_unsent.take(customer);
        m_isBusy = false;
        m_editor->setPlainText(m_edited.text);
    }
    m_notes = notes;
    m_me = me;
    m_zone = zone;
    showNotes();
    updateButtons();
}

void NotesCard::setReadOnly(const QString &reason)
{
    if (m_readOnly == reason)
        return;
    m_readOnly = reason;
    retranslate();
}

void NotesCard::focusEditor()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void NotesCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void NotesCard::clearEditor(domain::CustomerId customer)
{
    m_unsent.remove(customer);
    if (customer != m_customer)
        return;
    m_edited = {};
    m_isBusy = false;
    m_editor->clear();
    updateButtons();
}

void NotesCard::save()
{
    if (!m_save->isEnabled())
        return;
    domain::CustomerNote note = m_edited;
    note.customer = m_customer;
    note.text = m_editor->toPlainText().left(domain::CustomerNote::longestText);
    setBusy(true);
    Q_EMIT saveRequested(note);
}

void NotesCard::edit(const domain::CustomerNote &note)
{
    m_edited = note;
    m_editor->setPlainText(note.text);
    updateButtons();
    focusEditor();
}

QWidget *NotesCard::rowOf(const domain::CustomerNote &note)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridHalf);
    auto *head = new QHBoxLayout;
    head->setSpacing(gridHalf);
    auto *author = new PlainLabel(row);
    author->setText(note.authorName.isEmpty() ? tr("Somebody") : note.authorName);
    author->setTextSize(TextSize::Small, true);
    auto *time = new TimeLabel(m_clock, m_zone, row);
    time->setTime(note.at);
    time->setTextSize(TextSize::Small);
    time->setSecondary(true);
    head->addWidget(author);
    head->addWidget(time);
    head->addStretch(1);
    if (note.author == m_me && m_me.isValid() && m_readOnly.isEmpty()) {
        const auto button = [row, head](const QString &name, const QString &iconName, const QString &words) {
            auto *made = new QToolButton(row);
            made->setObjectName(name);
            made->setAutoRaise(true);
            made->setFocusPolicy(Qt::StrongFocus);
            made->setIconSize({iconSmall, iconSmall});
            made->setIcon(icon(iconName));
            made->setAccessibleName(words);
            made->setToolTip(words);
            head->addWidget(made);
            return made;
        };
        connect(button(u"editNoteToolButton"_qs, u"document-edit"_qs, tr("Change the note")), &QToolButton::clicked,
                this, [this, note] { edit(note); });
        connect(button(u"removeNoteToolButton"_qs, u"edit-delete"_qs, tr("Remove the note")), &QToolButton::clicked,
                this, [this, note] { Q_EMIT removeRequested(note); });
    }
    layout->addLayout(head);
    auto *text = new PlainLabel(row);
    text->setWordWrap(true);
    text->setText(shownText(note.text, Origin::Foreign, true), Origin::Ours);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    return row;
}

void NotesCard::showNotes()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const domain::CustomerNote &note : std::as_const(m_notes))
        m_rows->addWidget(rowOf(note));
}

void NotesCard::updateButtons()
{
    const bool isWritten = !m_editor->toPlainText().trimmed().isEmpty();
    const bool isChange = m_edited.id.isValid();
    m_editor->setReadOnly(m_isBusy || !m_readOnly.isEmpty());
    m_save->setEnabled(isWritten && !m_isBusy && m_readOnly.isEmpty());
    m_save->setText(isChange ? tr("Save the note") : tr("Add the note"));
    m_save->setVisible(m_readOnly.isEmpty());
    m_cancel->setVisible(m_readOnly.isEmpty() && isChange);
}

void NotesCard::retranslate()
{
    m_title->setText(tr("Notes"), Origin::Ours);
    m_editor->setAccessibleName(tr("Note about the customer"));
    m_editor->setHint(m_readOnly.isEmpty() ? tr("What colleagues should know. The customer never sees it.")
                                           : m_readOnly);
    m_cancel->setText(tr("Cancel"));
    showNotes();
    updateButtons();
}

void NotesCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NotesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            if (m_edited.id.isValid())
                clearEditor(m_customer);
            setFocus(Qt::OtherFocusReason);
            m_editor->clearFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace campanile::ui

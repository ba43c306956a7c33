// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/mentionpopup.h"

#include "domain/base/text.h"
#include "domain/text/mention.h"
#include "ui/kit/metrics.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace campanile::ui {

namespace {

constexpr int mostLines = 8;
constexpr int listWidth = 320;

std::optional<domain::MentionStart> startOf(const QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return std::nullopt;
    return domain::mentionBefore(cursor.block().text(), cursor.positionInBlock());
}

} // namespace

MentionPopup::MentionPopup(QTextEdit &edit, People people)
    : QFrame(&edit)
    , m_edit(edit)
    , m_people(std::move(people))
    , m_list(new QListWidget(this))
{
    setObjectName(u"mentionPopupFrame"_qs);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setObjectName(u"mentionListWidget"_qs);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    hide();
    edit.installEventFilter(this);
    // It moves to the window when it is shown, which lives longer than the text.
    connect(&edit, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&edit, &QTextEdit::textChanged, this, [this] {
        if (m_dismissed >= 0 && m_edit.document()->characterAt(m_dismissed) != u'@')
            m_dismissed = -1;
        // A draft that is shown, or what is pasted, names nobody anew.
        if (std::exchange(m_isTyping, false) || isVisible())
            follow();
    });
    connect(&edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (isVisible())
            follow();
    });
    connect(m_list, &QListWidget::itemClicked, this, &MentionPopup::take);
    retranslate();
}

void MentionPopup::retranslate()
{
    m_list->setAccessibleName(tr("People to mention"));
}

void MentionPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MentionPopup::follow()
{
    const auto start = startOf(m_edit.textCursor());
    const int at = start ? m_edit.textCursor().block().position() + int(start->at) : -1;
    if (at != m_dismissed)
        m_dismissed = -1;
    if (!start || m_dismissed >= 0) {
        hide();
        return;
    }
    fill(start->typed);
    if (m_list->count() == 0) {
        hide();
        return;
    }
    place();
    show();
    raise();
    tell();
}

void MentionPopup::fill(const QString &typed)
{
    const QString before =
        isVisible() && m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    QVector<MentionPerson> people = m_people();
    people.removeIf([&typed](const MentionPerson &person) { return !domain::isMentionMatch(person.name, typed); });
    std::sort(people.begin(), people.end(), [](const MentionPerson &a, const MentionPerson &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_list->clear();
    for (const MentionPerson &person : people) {
        if (m_list->count() >= mostShown)
            break;
        const QString name = domain::isolated(domain::visibleText(person.name));
        const QString team = domain::isolated(domain::visibleText(person.team));
        auto *item = new QListWidgetItem(
            person.team.isEmpty() ? name : tr("%1 (%2)", "name of a person, her team").arg(name, team), m_list);
        item->setData(Qt::UserRole, person.name);
        item->setSizeHint({0, m_list->fontMetrics().lineSpacing() + grid});
        if (person.name == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

/// Below the line being written, above it where there is no room; within the window.
void MentionPopup::place()
{
    QWidget *window = m_edit.window();
    if (parentWidget() != window)
        setParent(window);
    const int line = m_list->fontMetrics().lineSpacing() + grid;
    const int lines = std::min(m_list->count(), mostLines);
    resize(std::min(listWidth, window->width()), lines * line + 2 * frameWidth());
    const QRect cursor = m_edit.cursorRect();
    const QPoint below = m_edit.viewport()->mapTo(window, cursor.bottomLeft());
    const QPoint above = m_edit.viewport()->mapTo(window, cursor.topLeft());
    const int left = m_edit.isRightToLeft() ? below.x() - this->width() : below.x();
    const bool fits = below.y() + gridHalf + height() <= window->height();
    // Along the text, where that is wide enough.
    const int first = std::min(m_edit.mapTo(window, QPoint()).x(), window->width() - this->width());
    const int last = std::max(first, m_edit.mapTo(window, QPoint(m_edit.width(), 0)).x() - this->width());
    move(std::clamp(left, std::max(0, first), std::max(0, last)),
         fits ? below.y() + gridHalf : std::max(0, above.y() - gridHalf - height()));
}

void MentionPopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    QTextCursor cursor = m_edit.textCursor();
    const auto start = startOf(cursor);
    hide();
    if (!item || !start)
        return;
    const QTextCharFormat look = cursor.charFormat();
    const QString name = item->data(Qt::UserRole).toString();
    const int at = cursor.block().position() + int(start->at);
    cursor.setPosition(at, QTextCursor::KeepAnchor);
    m_dismissed = at; // the name that now stands there is whole
    cursor.insertText(u'@' + domain::cleanText(name).simplified() + u' ', look);
    m_edit.setTextCursor(cursor);
}

void MentionPopup::step(int by)
{
    const int count = m_list->count();
    m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
    tell();
}

/// The focus stays in the text, so a screen reader hears of the choice by this.
void MentionPopup::tell() const
{
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&event);
}

void MentionPopup::dismiss()
{
    const auto start = startOf(m_edit.textCursor());
    m_dismissed = start ? m_edit.textCursor().block().position() + int(start->at) : -1;
    hide();
}

bool MentionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    if (event->type() == QEvent::InputMethod)
        m_isTyping = !static_cast<QInputMethodEvent *>(event)->commitString().isEmpty();
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (event->type() != QEvent::KeyPress && !isOverride)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
    m_isTyping = !isOverride && !key->text().isEmpty() && key->text().front().isPrint();
    if (!isVisible() || !isPlain)
        return false;
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        break;
    default:
        return false;
    }
    event->accept();
    if (isOverride)
        return true; // the key comes again, to be used here
    if (key->key() == Qt::Key_Escape)
        dismiss();
    else if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)
        step(key->key() == Qt::Key_Down ? 1 : -1);
    else
        take();
    return true;
}

} // namespace campanile::ui

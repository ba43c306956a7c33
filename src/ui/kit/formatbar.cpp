// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/formatbar.h"

#include "ui/kit/icons.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/metrics.h"
#include "ui/words/phrase.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace campanile::ui {

using domain::LineKind;
using domain::TextStyle;

struct FormatBar::Look
{
    const char *id;
    const char *text; ///< source text of this context
    const char *iconName;
    QKeySequence keys;
    void (*toggle)(MessageEdit &edit); ///< null: the link, which has to be asked for
    bool (*holds)(const MessageEdit &edit);
};

namespace {

template <TextStyle style>
void toggleStyle(MessageEdit &edit)
{
    edit.toggleStyle(style);
}
template <TextStyle style>
bool hasStyle(const MessageEdit &edit)
{
    return edit.styles().testFlag(style);
}
template <LineKind kind>
void toggleLine(MessageEdit &edit)
{
    edit.toggleLine(kind);
}
template <LineKind kind>
bool isLine(const MessageEdit &edit)
{
    return edit.line().kind == kind;
}

} // namespace

FormatBar::FormatBar(MessageEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
{
    static const std::array looks{
        Look{"bold", QT_TR_NOOP("Bold"), "format-text-bold", Qt::CTRL | Qt::Key_B, &toggleStyle<TextStyle::Bold>,
             &hasStyle<TextStyle::Bold>},
        Look{"italic", QT_TR_NOOP("Italic"), "format-text-italic", Qt::CTRL | Qt::Key_I,
             &toggleStyle<TextStyle::Italic>, &hasStyle<TextStyle::Italic>},
        Look{"struck", QT_TR_NOOP("Struck through"), "format-text-strikethrough", Qt::CTRL | Qt::SHIFT | Qt::Key_X,
             &toggleStyle<TextStyle::Struck>, &hasStyle<TextStyle::Struck>},
        Look{"code", QT_TR_NOOP("Program text"), "format-text-code", Qt::CTRL | Qt::SHIFT | Qt::Key_C,
             &toggleStyle<TextStyle::Code>, &hasStyle<TextStyle::Code>},
        Look{"bullet", QT_TR_NOOP("List"), "format-list-unordered", Qt::CTRL | Qt::SHIFT | Qt::Key_L,
             &toggleLine<LineKind::Bullet>, &isLine<LineKind::Bullet>},
        Look{"numbered", QT_TR_NOOP("Numbered list"), "format-list-ordered", Qt::CTRL | Qt::SHIFT | Qt::Key_N,
             &toggleLine<LineKind::Numbered>, &isLine<LineKind::Numbered>},
        Look{"quote", QT_TR_NOOP("Quote"), "format-text-blockquote", Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
             [](MessageEdit &target) { target.toggleQuote(); },
             [](const MessageEdit &target) { return target.line().quote > 0; }},
        Look{"link", QT_TR_NOOP("Link…"), "insert-link", Qt::CTRL | Qt::SHIFT | Qt::Key_K, nullptr,
             [](const MessageEdit &target) { return !target.link().isEmpty(); }},
    };
    setObjectName(u"formatBarWidget"_qs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Look &look : looks)
        add(look);
    connect(&m_edit, &MessageEdit::lookChanged, this, &FormatBar::refresh);
    retranslate();
    refresh();
}

void FormatBar::add(const Look &look)
{
    auto *action = new QAction(icon(QString::fromLatin1(look.iconName)), QString(), this);
    action->setObjectName(QString::fromLatin1(look.id) + u"Action"_qs);
    action->setCheckable(true);
    action->setShortcut(look.keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setData(QVariant::fromValue(static_cast<const void *>(&look)));
    m_edit.addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(look.id) + u"ToolButton"_qs);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setIconSize({iconSmall, iconSmall});
    // The editor keeps the focus: its selection is what is meant. The keys reach everything, too.
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(action, &QAction::triggered, this, [this, &look] {
        if (look.toggle)
            look.toggle(m_edit);
        else
            Q_EMIT linkRequested(m_edit.link());
        refresh();
        m_edit.setFocus(Qt::OtherFocusReason);
    });
    m_actions.append(action);
}

void FormatBar::retranslate()
{
    setAccessibleName(tr("How the text looks"));
    for (QAction *action : std::as_const(m_actions)) {
        const auto &look = *static_cast<const Look *>(action->data().value<const void *>());
        const QString text = tr(look.text);
        action->setText(text);
        action->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                               .arg(QString(text).remove(u'…'), action->shortcut().toString(QKeySequence::NativeText)));
    }
}

void FormatBar::refresh()
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(static_cast<const Look *>(action->data().value<const void *>())->holds(m_edit));
}

void FormatBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui

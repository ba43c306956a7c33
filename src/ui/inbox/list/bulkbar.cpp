// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/bulkbar.h"

#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/words/timewords.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace campanile::ui {

namespace {

QToolButton *barButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({iconSmall, iconSmall});
    return button;
}

/// "ticket.tag-remove" → "bulkTicketTagRemoveToolButton"
QString buttonName(const QString &id)
{
    QString name = u"bulk"_qs;
    bool isFirst = true;
    for (const QChar letter : id) {
        const bool isBreak = !letter.isLetter();
        if (!isBreak)
            name += isFirst ? letter.toUpper() : letter;
        isFirst = isBreak;
    }
    return name + u"ToolButton"_qs;
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_count(new ElidedLabel(this))
    , m_note(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
    , m_clear(barButton(this))
{
    setObjectName(u"bulkBarWidget"_qs);
    m_count->setObjectName(u"bulkCountLabel"_qs);
    m_count->setTextSize(TextSize::Title, true);
    m_note->setObjectName(u"bulkNoteLabel"_qs);
    m_note->setTextSize(TextSize::Small);
    m_note->setSecondary(true);
    m_clear->setObjectName(u"bulkClearToolButton"_qs);
    m_clear->setIcon(icon(u"window-close"_qs));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_count);
    words->addWidget(m_note);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gridHalf);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_clear, 0, Qt::AlignTop);
    connect(m_clear, &QToolButton::clicked, this, &BulkBar::clearRequested);
    retranslate();
}

void BulkBar::setActions(const QVector<QAction *> &actions)
{
    QWidget *last = nullptr;
    for (QAction *action : actions) {
        QToolButton *button = barButton(this);
        button->setObjectName(buttonName(action->objectName()));
        button->setIcon(action->icon());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignTop);
        if (last)
            setTabOrder(last, button);
        last = button;
        m_buttons.append({action, button});
    }
    if (last)
        setTabOrder(last, m_clear);
    retranslate();
}

void BulkBar::setCount(int selected, int of, bool isCapped)
{
    m_selected = selected;
    m_of = of;
    m_isCapped = isCapped;
    showCount();
}

void BulkBar::showCount()
{
    // %n alone has no separators.
    const auto counted = [](QString text, int count) {
        return text.replace(QString::number(count), numberText(count));
    };
    m_count->setText(counted(tr("%n selected", nullptr, m_selected), m_selected), Origin::Ours);
    m_note->setText(m_isCapped ? tr("More cannot be selected at once: these are the first ones.")
                               : counted(tr("of %n tickets", nullptr, m_of), m_of),
                    Origin::Ours);
    setAccessibleName(m_count->text());
}

void BulkBar::retranslate()
{
    for (const auto &[action, button] : m_buttons) {
        const QString text = ActionRegistry::plainText(action);
        const QString keys = ActionRegistry::keyText(action);
        button->setAccessibleName(text);
        button->setToolTip(keys.isEmpty() ? text
                                          : tr("%1 (%2)", "what a button does, its keys").arg(text, quoted(keys)));
    }
    m_clear->setToolTip(tr("Clear the selection"));
    m_clear->setAccessibleName(tr("Clear the selection"));
    showCount();
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui

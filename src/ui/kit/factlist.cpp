// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/factlist.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include "domain/base/text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace campanile::ui {

namespace {

/// What somebody's field may take in the panel; the whole is in the tooltip.
constexpr qsizetype longestValue = 300;
/// A word that is longer may be wider than the panel.
constexpr qsizetype longestWord = 18;

constexpr int widestName = 17 * grid;

int widthOfName(const PlainLabel &name)
{
    return name.fontMetrics().horizontalAdvance(name.text()) + 2;
}

/// Places to break a line at in words like mail addresses; empty when there is no such word. Only to be shown: what is
/// copied must be the text itself.
QString breakable(const QString &text)
{
    QString shown;
    qsizetype word = 0;
    qsizetype piece = 0; // since the last place to break at
    bool isLong = false;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        piece = c.isSpace() ? 0 : piece + 1;
        isLong = isLong || word > longestWord;
        shown += c;
        const bool isSign = !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark() && !c.isSpace();
        const bool isFar = piece >= longestWord && !c.isHighSurrogate();
        if (isSign || isFar) {
            shown += QChar(0x200B);
            piece = 0;
        }
    }
    return isLong ? shown : QString();
}

} // namespace

FactList::FactList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new PlainLabel(this))
{
    setObjectName(name);
    m_title->setObjectName(name + u"TitleLabel"_qs);
    m_title->setTextSize(TextSize::Normal, true);
    m_grid->setContentsMargins(0, 0, 0, grid2);
    m_grid->setHorizontalSpacing(grid);
    m_grid->setVerticalSpacing(gridHalf);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    hide();
}

const FactList::Line &FactList::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        const int row = static_cast<int>(m_lines.size()) + 1;
        Line made{new PlainLabel(this), new PlainLabel(this), new QToolButton(this)};
        made.name->setTextSize(TextSize::Small);
        made.name->setSecondary(true);
        made.value->setTextSize(TextSize::Small);
        made.value->setWordWrap(true);
        made.name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        made.value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        made.link->setObjectName(u"%1%2ToolButton"_qs.arg(objectName()).arg(row));
        made.link->setAutoRaise(true);
        made.link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made.link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        made.link->setFocusPolicy(Qt::StrongFocus);
        made.value->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(made.value, &QWidget::customContextMenuRequested, this,
                [this, label = made.value, index = m_lines.size()](QPoint at) { showCopyMenu(*label, index, at); });
        m_grid->addWidget(made.name, row, 0);
        m_grid->addWidget(made.value, row, 1);
        connect(made.link, &QToolButton::clicked, this, [this, index = m_lines.size()] {
            const auto act = m_facts.value(index).act; // a copy: it may fill this list anew
            if (act)
                act();
        });
        m_lines.append(made);
    }
    return m_lines.at(index);
}

void FactList::showCopyMenu(const PlainLabel &label, qsizetype index, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = label.hasSelectedText() ? label.selectedText() : m_facts.value(index).value;
    connect(menu->addAction(icon(u"edit-copy"_qs), tr("Copy")), &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(label.mapToGlobal(at));
}

int FactList::nameWidth() const
{
    int width = 0;
    for (qsizetype i = 0; i < std::min(m_facts.size(), m_lines.size()); ++i) {
        if (!m_facts.at(i).name.isEmpty())
            width = std::max(width, widthOfName(*m_lines.at(i).name));
    }
    return std::min(width, widestName);
}

void FactList::setNameWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void FactList::setFacts(const QString &title, const QVector<Fact> &facts)
{
    m_facts = facts;
    m_title->setText(title);
    for (qsizetype i = 0; i < std::max(facts.size(), m_lines.size()); ++i) {
        const Line &shown = line(i);
        const bool isUsed = i < facts.size();
        const bool isLink = isUsed && facts.at(i).act;
        const bool isWide = isUsed && facts.at(i).name.isEmpty();
        shown.name->setVisible(isUsed && !isWide);
        shown.value->setVisible(isUsed && !isLink);
        shown.link->setVisible(isLink);
        if (!isUsed)
            continue;
        const Fact &fact = facts.at(i);
        const QString value = fact.value.size() > longestValue ? fact.value.left(longestValue) + u'…' : fact.value;
        shown.name->setText(fact.name);
        // Somebody's field may be called as long as she likes: the values keep their room.
        const int name = widthOfName(*shown.name);
        shown.name->setWordWrap(name > widestName);
        shown.name->setFixedWidth(std::min(name, widestName));
        const int row = static_cast<int>(i) + 1;
        // A link is as high as a button, and its name stands beside the middle of it.
        shown.name->setAlignment(Qt::AlignLeading | (isLink ? Qt::AlignVCenter : Qt::AlignTop));
        if (isLink) {
            QString text = value;
            shown.link->setAccessibleName(text);
            text.replace(u'&', u"&&"_qs); // access keys are ours to give
            shown.link->setText(text);
            shown.link->setIcon(fact.iconName.isEmpty() ? QIcon() : icon(fact.iconName));
            shown.link->setToolTip(fact.toolTip.isEmpty() ? plainToolTip(fact.value.left(2000))
                                                          : plainToolTip(fact.toolTip, Origin::Ours));
            m_grid->removeWidget(shown.link);
            m_grid->addWidget(shown.link, row, isWide ? 0 : 1, 1, isWide ? 2 : 1, Qt::AlignLeading);
        } else {
            const QString lines = breakable(domain::visibleText(value));
            shown.value->setText(lines.isEmpty() ? value : lines, lines.isEmpty() ? Origin::Foreign : Origin::Ours);
            shown.value->setTextInteractionFlags(lines.isEmpty() ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
            shown.value->setAccessibleName(fact.name.isEmpty() ? QString() : fact.name + u": "_qs + value);
            shown.value->setToolTip(fact.toolTip.isEmpty()
                                        ? (value == fact.value ? QString() : plainToolTip(fact.value.left(2000)))
                                        : plainToolTip(fact.toolTip, Origin::Ours));
        }
    }
    setVisible(!facts.isEmpty());
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutcheck.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace campanile::test {

namespace {

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? QStringLiteral("(unnamed)") : widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
}

/// Where it is, for the report: the named widgets above it.
QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *w = widget; w != nullptr; w = w->parentWidget()) {
        if (w == widget || !w->objectName().isEmpty())
            names.prepend(nameOf(w));
    }
    return names.join(QStringLiteral(" > "));
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    return {};
}

/// Inside a scroll area it may be larger than what is seen.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *w = widget->parentWidget(); w != nullptr; w = w->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(w) != nullptr)
            return true;
    }
    return false;
}

void checkText(const QWidget *widget, QStringList &faults)
{
    const QString text = textOf(widget);
    if (text.isEmpty())
        return;
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (label != nullptr && label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        if (needed > label->height())
            faults.append(QStringLiteral("clipped (needs %1 px of height, has %2): %3: %4")
                              .arg(needed)
                              .arg(label->height())
                              .arg(pathOf(widget), text));
        return;
    }
    QSize needed = widget->minimumSizeHint();
    if (widget->sizePolicy().hasHeightForWidth())
        needed.setHeight(widget->heightForWidth(widget->width()));
    const bool tooNarrow = needed.width() > widget->width();
    const bool tooLow = needed.height() > widget->height();
    if (tooNarrow || tooLow)
        faults.append(QStringLiteral("clipped (needs %1 x %2, has %3 x %4): %5: %6")
                          .arg(needed.width())
                          .arg(needed.height())
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(pathOf(widget), text));
}

void checkComboBox(const QWidget *widget, QStringList &faults)
{
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    if (combo == nullptr)
        return;
    if (combo->accessibleDescription().isEmpty())
        faults.append(QStringLiteral("combo box without accessible description: ") + pathOf(combo));
    const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
    if (!combo->isEditable() && needed > combo->width())
        faults.append(QStringLiteral("clipped: ") + pathOf(combo) + QStringLiteral(": ") + combo->currentText());
}

void checkTabs(const QWidget *widget, QStringList &faults)
{
    const auto *tabs = qobject_cast<const QTabBar *>(widget);
    for (int i = 0; tabs != nullptr && i < tabs->count(); ++i) {
        if (tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) > tabs->tabRect(i).width())
            faults.append(QStringLiteral("clipped tab: ") + pathOf(tabs) + QStringLiteral(": ") + tabs->tabText(i));
    }
}

void checkAccessibility(QWidget *widget, QStringList &faults)
{
    const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isEnabled() && widget->focusProxy() == nullptr;
    if (!control)
        return;
    // The frames around other controls; the control inside answers for itself.
    if (qobject_cast<QStackedWidget *>(widget) != nullptr || widget->metaObject()->className() == QByteArray("QWidget"))
        return;
    if (qobject_cast<QComboBox *>(widget) != nullptr)
        return; // by its description
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
        faults.append(QStringLiteral("control without accessible name: ") + pathOf(widget));
}

void checkPlace(const QWidget *widget, QStringList &faults)
{
    const QWidget *parent = widget->parentWidget();
    if (parent == nullptr || widget->isWindow() || scrolls(widget) || widget->size().isEmpty())
        return;
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
        faults.append(QStringLiteral("sticks out of its parent: ") + pathOf(widget));
}

/// What lies over others on purpose: popups and messages at the bottom of the window.
bool isOverlay(const QWidget *widget)
{
    static const QStringList overlays{QStringLiteral("commandPaletteFrame"), QStringLiteral("toastFrame")};
    return overlays.contains(widget->objectName()) || widget->property("overlay").toBool();
}

void checkSiblings(const QWidget *parent, QStringList &faults)
{
    if (qobject_cast<const QAbstractScrollArea *>(parent) != nullptr ||
        qobject_cast<const QLineEdit *>(parent) != nullptr) // their insides are Qt's business
        return;
    QList<QWidget *> shown;
    const auto children = parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isVisible() && !child->isWindow() && !isOverlay(child) && !child->size().isEmpty() &&
            !child->testAttribute(Qt::WA_TransparentForMouseEvents) &&
            qobject_cast<QSplitterHandle *>(child) == nullptr) // a thin one is wider than it looks, to be caught
            shown.append(child);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            const QRect common = shown.at(i)->geometry() & shown.at(j)->geometry();
            if (common.width() > 1 && common.height() > 1)
                faults.append(QStringLiteral("overlap: ") + pathOf(shown.at(i)) + QStringLiteral(" and ") +
                              nameOf(shown.at(j)));
        }
    }
}

} // namespace

QStringList layoutFaults(QWidget *window)
{
    QStringList faults;
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.prepend(window);
    for (QWidget *widget : std::as_const(all)) {
        if (!widget->isVisible() || (widget != window && widget->window() != window))
            continue;
        checkText(widget, faults);
        checkComboBox(widget, faults);
        checkTabs(widget, faults);
        checkAccessibility(widget, faults);
        checkPlace(widget, faults);
        checkSiblings(widget, faults);
    }
    return faults;
}

QStringList layoutFaultsAt(QWidget *window, int width, int height)
{
    window->resize(width, height);
    window->show();
    // Language and palette changes are posted; layouts settle after them.
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
    QStringList faults = layoutFaults(window);
    if (window->width() > width || window->height() > height)
        faults.prepend(QStringLiteral("the window cannot be as small as %1 x %2: it is %3 x %4")
                           .arg(width)
                           .arg(height)
                           .arg(window->width())
                           .arg(window->height()));
    return faults;
}

} // namespace campanile::test

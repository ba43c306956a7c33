// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style.h"

#include "ui/kit/metrics.h"
#include "ui/kit/stylepaint.h"
#include "ui/kit/tints.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>

namespace campanile::ui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::polish(QPalette &) {} // ours is whole; Fusion has nothing to add

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        stylepaint::button(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        stylepaint::toolButton(painter, option);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        stylepaint::lineEdit(painter, option);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        stylepaint::frame(painter, option, widget);
        return;
    case PE_FrameFocusRect:
        stylepaint::focusRing(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, option);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            if (stylepaint::isPrimary(option, widget))
                copy.palette.setColor(QPalette::ButtonText, stylepaint::primaryInk(option));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarContents) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            stylepaint::progressBar(painter, bar, element == CE_ProgressBarGroove);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        stylepaint::headerSection(painter, option);
        return;
    }
    if (element == CE_Splitter) {
        stylepaint::splitter(painter, option);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepaint::scrollBar(painter, slider, subControlRect(control, slider, SC_ScrollBarSlider, widget));
            return;
        }
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo != nullptr && combo->editable) {
        // One that is written into is a line like any other, with an arrow in it.
        QStyleOptionFrame line;
        static_cast<QStyleOption &>(line) = *option;
        line.lineWidth = 1;
        stylepaint::lineEdit(painter, &line);
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        arrow.rect = alignedRect(option->direction, Qt::AlignCenter, {grid, grid}, arrow.rect);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        return option->direction == Qt::RightToLeft ? field.adjusted(0, 0, -gridHalf, 0)
                                                    : field.adjusted(gridHalf, 0, 0, 0);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRect all = slider->rect;
    const int length = horizontal ? all.width() : all.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0)
        handle =
            qBound(qMin(grid4, length), int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = horizontal ? QRect(all.x() + from, all.y(), size, all.height())
                                      : QRect(all.x(), all.y() + from, all.width(), size);
        return horizontal ? visualRect(slider->direction, all, rect) : rect;
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        return rect.adjusted(gridHalf, 0, -gridHalf, 0);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton) {
        result.setWidth(qMax(result.width() + grid, grid3 * 3));
        result.setHeight(qMax(result.height(), grid4));
    } else if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox) {
        result.setHeight(qMax(result.height(), grid4));
    } else if (type == CT_ToolButton) {
        result.setHeight(qMax(result.height(), grid4 - gridHalf));
        result.setWidth(qMax(result.width(), grid4 - gridHalf));
    } else if (type == CT_MenuItem) {
        result.setHeight(qMax(result.height(), grid3 + 2));
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return grid4;
    case PM_SplitterWidth:
        return 5;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return grid2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin: // titles stand above the text of their cells
        return grid;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView *>(widget) ? grid - 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return iconSmall;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

/// How Style draws the single elements.
namespace campanile::ui::stylepaint {

[[nodiscard]] bool isPrimary(const QStyleOption *option, const QWidget *widget);
[[nodiscard]] QColor primaryInk(const QStyleOption *option);

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option);
void lineEdit(QPainter *painter, const QStyleOption *option);
void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void focusRing(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void progressBar(QPainter *painter, const QStyleOptionProgressBar *option, bool groove);
void headerSection(QPainter *painter, const QStyleOption *option);
void splitter(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle);

} // namespace campanile::ui::stylepaint

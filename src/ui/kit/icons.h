// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>

namespace campanile::ui {

/// Icons by freedesktop name: Breeze where it is installed, else our own drawing in resources/icons. Ours is also taken
/// where Breeze's lives by its colours, which a single ink would turn into a blot.
///
/// They take the text colour of the palette (so they follow the theme by themselves) and directional ones mirror with
/// the layout. An icon made once stays right after a switch of theme or language.
[[nodiscard]] QIcon icon(const QString &name);

/// The same in a colour of its own, for delegates: centred in rect.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour,
               Qt::LayoutDirection direction);

/// The names we bring a drawing of our own for.
[[nodiscard]] QStringList ownIconNames();

/// Tells QIcon where themes lie (the offscreen platform does not know) and which one fits. Called by Theme.
void chooseIconTheme(bool dark);

} // namespace campanile::ui

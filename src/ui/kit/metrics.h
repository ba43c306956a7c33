// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace campanile::ui {

/// The 8 px grid, in device-independent pixels. Layouts use these and nothing else.
inline constexpr int gridHalf = 4;
inline constexpr int grid = 8;
inline constexpr int grid2 = 16;
inline constexpr int grid3 = 24;
inline constexpr int grid4 = 32;
inline constexpr int cornerRadius = 6;
inline constexpr int iconSmall = 16;
inline constexpr int iconNormal = 22;

/// The three text sizes, relative to the font the desktop asks for.
enum class TextSize { Small, Normal, Title };

/// The application's font in one of the three sizes; strong is for names and titles.
[[nodiscard]] QFont textFont(TextSize size, bool strong = false);

/// The same font with figures of one width, so that numbers stand in columns. A family whose figures differ in width
/// gets a family for which they don't.
[[nodiscard]] QFont tabular(const QFont &font);

} // namespace campanile::ui

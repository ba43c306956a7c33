// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace campanile::ui {

/// What a colour says. Never the only sign: a word, a shape or an icon stands beside it.
enum class Tone { Neutral, Accent, Hot, Warning, Good, Information, Strong };

/// The parts of a ticket's score, in the order they are stacked.
enum class ScoreTerm { Impact, Response, Value, Urgency, Aging };
inline constexpr int scoreTermCount = 5;

struct ToneColours
{
    QColor ink;  ///< text and icons, AA on soft, on base and on window
    QColor soft; ///< the filled shape behind ink
};

/// Every colour of one theme, in one table. Look it up while painting: `tintsOf(palette())`; it costs nothing.
struct Tints
{
    bool dark;
    QColor window, base, raised; ///< behind everything; behind text; side panels and fields
    QColor text, secondary;
    QColor line;    ///< quiet separators
    QColor control; ///< outlines of controls
    QColor accent, onAccent, selection;
    std::array<ToneColours, 7> tones;              ///< by Tone
    std::array<QColor, scoreTermCount> scoreTerms; ///< by ScoreTerm
    std::array<QColor, 7> series;                  ///< charts, in order of use; safe for colour-blind eyes

    [[nodiscard]] const ToneColours &tone(Tone tone) const { return tones.at(static_cast<std::size_t>(tone)); }
    [[nodiscard]] const QColor &term(ScoreTerm term) const { return scoreTerms.at(static_cast<std::size_t>(term)); }
};

[[nodiscard]] const Tints &lightTints();
[[nodiscard]] const Tints &darkTints();
/// The table of the theme a palette belongs to (by the lightness of its window colour).
[[nodiscard]] const Tints &tintsOf(const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Tints &tints);

[[nodiscard]] Tone toneOf(domain::Status status);
[[nodiscard]] Tone toneOf(domain::Tier tier);
[[nodiscard]] Tone toneOf(domain::Priority priority);

/// WCAG 2 contrast ratio of two opaque colours, 1 … 21; text needs 4.5, shapes 3.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"

namespace campanile::domain {

/// The mark that somebody gave a saved view. Each theme has its own tint for it, and it is never the only sign.
enum class ViewColour : quint8 { None, Teal, Green, Blue, Amber, Red };

/// As definitions store them: append, never rename.
inline constexpr EnumKeys<ViewColour, 6> viewColourKeys{{
    {ViewColour::None, QLatin1StringView("none")},
    {ViewColour::Teal, QLatin1StringView("teal")},
    {ViewColour::Green, QLatin1StringView("green")},
    {ViewColour::Blue, QLatin1StringView("blue")},
    {ViewColour::Amber, QLatin1StringView("amber")},
    {ViewColour::Red, QLatin1StringView("red")},
}};

} // namespace campanile::domain

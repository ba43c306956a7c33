// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace campanile::domain::demo {

/// A name as it is written in its own language and, for addresses, in plain Latin letters.
struct Name
{
    std::u16string_view written;
    std::u16string_view latin;
};

using Names = std::span<const Name>;

[[nodiscard]] Names hebrewFirstNames();
[[nodiscard]] Names hebrewLastNames();
[[nodiscard]] Names filipinoFirstNames();
[[nodiscard]] Names filipinoLastNames();
[[nodiscard]] Names westernFirstNames();
[[nodiscard]] Names westernLastNames();

// Companies: a first and a second part that go together in any combination.
[[nodiscard]] Names hebrewCompanyStarts();
[[nodiscard]] Names hebrewCompanyEnds();
[[nodiscard]] Names filipinoCompanyStarts();
[[nodiscard]] Names filipinoCompanyEnds();
[[nodiscard]] Names westernCompanyStarts();
[[nodiscard]] Names westernCompanyEnds();

} // namespace campanile::domain::demo

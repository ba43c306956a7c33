// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace campanile::domain {

/// The stable text of each enumerator: stored in events, used in queries, profiles and exports. Never translated.
template <typename Enum, std::size_t N>
using EnumKeys = std::array<std::pair<Enum, QLatin1StringView>, N>;

template <typename Enum, std::size_t N>
[[nodiscard]] constexpr QLatin1StringView keyOf(const EnumKeys<Enum, N> &keys, Enum value)
{
    for (const auto &[enumerator, key] : keys) {
        if (enumerator == value)
            return key;
    }
    return {};
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> enumOf(const EnumKeys<Enum, N> &keys, QStringView key)
{
    for (const auto &[enumerator, text] : keys) {
        if (key.compare(text, Qt::CaseInsensitive) == 0)
            return enumerator;
    }
    return std::nullopt;
}

} // namespace campanile::domain

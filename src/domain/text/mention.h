// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/organization.h"

#include <QString>

#include <optional>

namespace campanile::domain {

/// "@" and what was typed of a name after it.
struct MentionStart
{
    qsizetype at = 0; ///< of the "@" in the line, in UTF-16 units
    QString typed;    ///< without the "@"

    bool operator==(const MentionStart &) const = default;

    static constexpr qsizetype longest = 60;
};

/// Where a name is being typed that ends at the cursor. An "@" within a word is an address; a name may have spaces, but
/// does not begin with one.
[[nodiscard]] std::optional<MentionStart> mentionBefore(const QString &line, qsizetype cursor);

/// Who is called by the whole name after an "@" in a text, whatever the case; the longest name that stands there
/// counts. Ascending, each once.
[[nodiscard]] QVector<AgentId> mentionedIn(const QString &text, const QVector<Agent> &people);

/// Each typed word begins some word of the name, whatever the case and the marks. Nothing typed: every name.
[[nodiscard]] bool isMentionMatch(const QString &name, const QString &typed);

} // namespace campanile::domain

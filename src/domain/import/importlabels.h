// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importprofile.h"
#include "domain/ticket/attributes.h"
#include "domain/ticket/status.h"

#include <QHash>
#include <QStringView>

#include <optional>

namespace campanile::domain {

/// What a source's labels mean: first the profile's value maps, then the common words of helpdesks. Labels are compared
/// by searchKey() with blanks simplified; words are asked for as they are, never guessed from parts.
class ImportLabels
{
public:
    explicit ImportLabels(const ImportProfile &profile);

    /// label may be combined, "Status/Sub Status": then the whole is asked for first, afterwards the status alone.
    [[nodiscard]] std::optional<Status> status(const QString &label, const QString &subLabel = {}) const;
    /// Also "L2", "T3", "Line 1", "2nd", "tier 2"; several lines together ("L2/L3", "2nd 3rd") are 2.
    [[nodiscard]] std::optional<Tier> tier(const QString &label) const;
    [[nodiscard]] std::optional<Priority> priority(const QString &label) const;
    [[nodiscard]] std::optional<Channel> channel(const QString &label) const;
    /// "agent" (true) or "contact" (false) of a table of people; unknown labels are contacts.
    [[nodiscard]] bool isAgentRole(const QString &label) const;
    /// The existing name that a place, team, department or assignee of the source stands for; else the label itself.
    [[nodiscard]] QString mappedName(const QString &map, const QString &label) const;

    /// Tier of a team by the suffix of its name, see ImportProfile::tierFromTeam.
    [[nodiscard]] static Tier tierOfTeamName(const QString &team);

private:
    [[nodiscard]] std::optional<QString> own(const QString &map, const QString &label) const;

    QHash<QString, QHash<QString, QString>> m_own; ///< map → label key → value
};

} // namespace campanile::domain

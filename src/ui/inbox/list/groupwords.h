// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/inbox/grouprows.h"

#include <QString>

namespace campanile::ui {

/// What a list is grouped by, as a menu says it: "Location", "None" for an empty key.
[[nodiscard]] QString groupingText(const QString &grouping);
/// Whose tickets stand below a heading: "Manila", "Tier 2", "Assigned to nobody". Names are shown as plain text.
[[nodiscard]] QString groupTitle(const QString &grouping, const usecases::ListGroup &group);
/// The heading said aloud: title, how many tickets, whether they are folded away.
[[nodiscard]] QString groupSentence(const QString &grouping, const usecases::ListGroup &group, bool isFolded);

} // namespace campanile::ui

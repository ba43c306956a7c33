// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/ticketlink.h"

namespace campanile::ui {

/// What the other ticket is to this one: "Duplicate of", "Parent".
[[nodiscard]] QString linkText(domain::LinkKind kind, bool beginsHere);
/// The same by the stored key of one of linkKindKeys or linkEndKeys, in a sentence: "a duplicate of".
[[nodiscard]] QString linkKeyText(const QString &key);
/// What this ticket is to the other one, to choose from: "is a duplicate of".
[[nodiscard]] QString linkChoiceText(domain::LinkKind kind, bool beginsHere);
/// Why two tickets cannot be linked, by the key in the error: a full sentence.
[[nodiscard]] QString linkRefusalText(const QString &key);

} // namespace campanile::ui

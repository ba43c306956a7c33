// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"

namespace campanile::domain {

/// Stable key of a field for held-back changes and conflicts: "status", "team", "custom:category"; tags are "tags".
/// Empty for fields that a source has no say in.
[[nodiscard]] QString importFieldKey(Field field, const QString &name = {});
/// The inverse; false when it is none.
[[nodiscard]] bool importFieldOfKey(const QString &key, Field &field, QString &name);

} // namespace campanile::domain

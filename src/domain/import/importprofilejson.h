// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importprofile.h"

#include <QByteArray>

namespace campanile::domain {

/// Reads and validates a shared profile. name stands for it in errors (a path, a profile name). Unknown members are
/// errors too: a mistyped "colums" must not silently import nothing. Errors as validate().
[[nodiscard]] Result<ImportProfile> importProfileFromJson(const QByteArray &json, const QString &name);

/// Indented, members in a stable order, defaults left out; reads back equal.
[[nodiscard]] QByteArray toJson(const ImportProfile &profile);

} // namespace campanile::domain

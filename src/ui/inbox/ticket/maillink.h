// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

/// What a mail program is opened with: to, subject and text of a message that a person sends herself. Empty where the
/// address is none that can be trusted: not one address alone, or one with invisible or direction changing characters,
/// which shows another receiver than it has.
[[nodiscard]] QString mailLink(const QString &address, const QString &subject, const QString &body);

} // namespace campanile::ui

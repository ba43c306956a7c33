// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"

namespace campanile::ui {

/// "Person", "Macro", …
[[nodiscard]] QString auditSubjectText(domain::AuditSubject subject);
/// "added", "changed", "removed", "taken back", "merged", "split": what was done to it.
[[nodiscard]] QString auditActionText(domain::AuditAction action);
/// "E-mail: none → noa@example.org": a change in words; its value as it is stored where there are none for it.
[[nodiscard]] QString auditChangeText(domain::AuditSubject subject, const domain::AuditChange &change);

} // namespace campanile::ui

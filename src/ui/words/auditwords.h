// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"
#include "usecases/catalog/catalog.h"

namespace campanile::ui {

/// "Person", "Macro", …
[[nodiscard]] QString auditSubjectText(domain::AuditSubject subject);
/// "added", "changed", "removed", "taken back", "merged", "split": what was done to it.
[[nodiscard]] QString auditActionText(domain::AuditAction action);
/// "E-mail: none → noa@example.org": a change in words; its value as it is stored where there are none for it. Who and
/// what stands behind a number is looked up in the catalogue.
[[nodiscard]] QString auditChangeText(domain::AuditSubject subject, const domain::AuditChange &change,
                                      const usecases::Catalog &catalog);

} // namespace campanile::ui

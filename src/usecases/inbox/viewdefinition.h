// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditedfields.h"
#include "storage/view/savedviewrepository.h"
#include "usecases/inbox/savedviews.h"

namespace campanile::usecases {

/// What is stored of a view beside its name and owner. Keys are a promise to other versions of the program; what only a
/// newer one knows of the definition of before is kept.
[[nodiscard]] QJsonObject definitionOf(const SavedView &view, const QJsonObject &before = {});
/// Never fails: what cannot be understood is as usual.
[[nodiscard]] SavedView viewOf(const storage::SavedView &stored);

/// What the audit trail tells of a view.
[[nodiscard]] std::span<const domain::AuditedField<storage::SavedView>> viewFields();

} // namespace campanile::usecases

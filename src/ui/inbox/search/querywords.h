// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/query/querycompletion.h"

#include <QString>

namespace campanile::ui {

/// Why a search was refused, in a sentence; fragment is the part of the text that the error points at.
[[nodiscard]] QString queryReasonText(const QString &reasonKey, const QString &fragment);
/// The same for an error QueryInvalid of this query, with the field and what it knows where that helps.
[[nodiscard]] QString queryErrorText(const domain::Error &error, const QString &query);
/// What stands behind a candidate of the completion: a field's sentence, a keyword's or a name's meaning.
[[nodiscard]] QString candidateText(const domain::QueryCandidate &candidate);
/// The part of text that a QueryInvalid error points at; empty for other errors.
[[nodiscard]] domain::QuerySpan spanOf(const domain::Error &error, qsizetype textLength);
/// "Next promise", "Updated", …: what a list can be sorted by; the key itself for an unknown one.
[[nodiscard]] QString sortKeyText(const QString &sortKey);

} // namespace campanile::ui

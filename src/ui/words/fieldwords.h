// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/customfield.h"

#include <QString>
#include <QTimeZone>

namespace campanile::ui {

/// The name of a custom or reported field: in words for what the built-in profiles keep, else the key as people write
/// ("release_tonight": "Release tonight"). Somebody's text: not isolated.
[[nodiscard]] QString fieldKeyText(const QString &key);

/// A stored time ("2017-02-08T18:07:00Z") as "8 Feb 2017 18:07" in zone; any other text as it is.
[[nodiscard]] QString fieldValueText(const QString &stored, const QTimeZone &zone);

/// What kind of value a field has.
[[nodiscard]] QString customFieldKindText(domain::CustomFieldKind kind);

/// A value of a field of the center's own; empty for none.
[[nodiscard]] QString customValueText(const domain::CustomField &field, const QJsonValue &stored,
                                      const QTimeZone &zone);

/// "(no subject)" for an empty one.
[[nodiscard]] QString subjectText(const QString &subject);

/// A ticket's number for narrow places: a long one from elsewhere with its middle left out ("6f9619…64ff"), as some
/// sources tell theirs apart at the beginning and others at the end.
[[nodiscard]] QString shortReference(const QString &reference);

} // namespace campanile::ui

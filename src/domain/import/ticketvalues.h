// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"
#include "domain/ticket/ticket.h"

namespace campanile::domain {

/// A field's value in the form that events store it: number of an enumeration, id, milliseconds, text; null for none.
/// Tags are an array of ids under Field::TagAdded. Fields that a ticket does not have are null.
[[nodiscard]] QJsonValue fieldValue(const Ticket &ticket, Field field, const QString &name = {});

/// The inverse. Null or a value of the wrong kind is "none"; a status never becomes none.
void setFieldValue(Ticket &ticket, Field field, const QString &name, const QJsonValue &value);

/// Stable key of a field for held-back changes and conflicts: "status", "team", "custom:category".
[[nodiscard]] QString fieldKey(Field field, const QString &name = {});
/// The inverse; false when it is none.
[[nodiscard]] bool fieldOfKey(const QString &key, Field &field, QString &name);

/// What a change of status does to Ticket::resolvedAt: the time of becoming Resolved counts (a Closed after it changes
/// nothing), else that of becoming Closed; a reopening takes it away.
void noteResolution(Status from, Status to, UtcTime at, std::optional<UtcTime> &resolvedAt);

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"

#include <algorithm>
#include <span>

namespace campanile::domain {

/// A field of something shared, as the audit trail stores it. What a kind of thing has is a table of these: it serves
/// to tell what was changed, to see whether it still is so, and to take it back.
template <typename Thing>
struct AuditedField
{
    QLatin1StringView key; ///< stored: append, never rename
    QJsonValue (*get)(const Thing &thing);
    void (*set)(Thing &thing, const QJsonValue &value);
};

/// What differs, in the order of the table.
template <typename Thing>
[[nodiscard]] QVector<AuditChange> differences(const Thing &before, const Thing &after,
                                               std::span<const AuditedField<Thing>> fields)
{
    QVector<AuditChange> changes;
    for (const AuditedField<Thing> &field : fields) {
        const QJsonValue from = field.get(before);
        const QJsonValue to = field.get(after);
        if (from != to)
            changes.append({QString(field.key), from, to});
    }
    return changes;
}

/// True when each field holds what the changes set, so that taking them back loses nothing that came later.
template <typename Thing>
[[nodiscard]] bool stillHolds(const Thing &thing, const QVector<AuditChange> &changes,
                              std::span<const AuditedField<Thing>> fields)
{
    return std::all_of(changes.begin(), changes.end(), [&](const AuditChange &change) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const auto &entry) { return entry.key == change.key; });
        return field == fields.end() || field->get(thing) == change.to;
    });
}

/// The thing as it was before the changes.
template <typename Thing>
void takeBack(Thing &thing, const QVector<AuditChange> &changes, std::span<const AuditedField<Thing>> fields)
{
    for (const AuditChange &change : changes) {
        for (const AuditedField<Thing> &field : fields) {
            if (field.key == change.key)
                field.set(thing, change.from);
        }
    }
}

/// The changes that take these back.
[[nodiscard]] inline QVector<AuditChange> inverseOf(QVector<AuditChange> changes)
{
    for (AuditChange &change : changes)
        std::swap(change.from, change.to);
    return changes;
}

} // namespace campanile::domain

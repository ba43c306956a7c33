// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"

#include <QJsonValue>
#include <QString>

namespace campanile::domain {

using CustomerNoteId = Id<struct CustomerNoteTag>;

/// What a colleague wrote down about a customer; never shown to the customer.
struct CustomerNote
{
    CustomerNoteId id;
    CustomerId customer;
    UtcTime at{};
    AgentId author;
    QString authorName; ///< as it was then
    QString text;
    qint64 version = 1;

    static constexpr qsizetype longestText = 20'000;
};

/// As the audit trail and receipts hold it: what brings it back exactly.
[[nodiscard]] QJsonValue storedNote(const CustomerNote &note);
/// A note without id when the value is none.
[[nodiscard]] CustomerNote noteFromStored(const QJsonValue &value);

} // namespace campanile::domain

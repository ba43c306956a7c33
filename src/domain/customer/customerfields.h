// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditedfields.h"
#include "domain/customer/customer.h"

#include <QStringList>

#include <span>

namespace campanile::domain {

/// What a person can change of a customer and of a contact, as the audit trail stores it.
[[nodiscard]] std::span<const AuditedField<Customer>> customerFields();
[[nodiscard]] std::span<const AuditedField<Contact>> contactFields();

/// The key under which the audit trail of a customer holds its notes; see storedNote().
inline constexpr QLatin1StringView noteField("note");

/// Trimmed, and what has one spelling in it: a currency in capitals.
[[nodiscard]] Customer tidied(Customer customer);
[[nodiscard]] Contact tidied(Contact contact);

/// The keys of the fields that cannot stay as they are, in the order of the fields; empty when all is well.
/// A customer needs a name, an amount needs a currency of three letters. A contact needs a name or an address, and the
/// address a sign "@" with something on both sides.
[[nodiscard]] QStringList faultyFields(const Customer &customer);
[[nodiscard]] QStringList faultyFields(const Contact &contact);

} // namespace campanile::domain

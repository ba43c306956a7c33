// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace campanile::domain {

/// Columns that hold what a support center has no business to keep: social security, passport, national identity, tax,
/// bank and card numbers, passwords. Guesses and built-in profiles never map them; only a person can, by hand.

/// By its name alone, in words however they are joined ("SSN__c", "creditCardNumber", "passport-no", "ת.ז.").
[[nodiscard]] bool looksSecretByName(const QString &column);

/// By its values: at least half of the filled cells (all, when fewer than three are filled) are card numbers (13 to 19
/// digits with a right Luhn check digit and an issuer's first digit) or written 3-2-4 digits like social security
/// numbers.
[[nodiscard]] bool looksSecretByValues(const QStringList &values);

} // namespace campanile::domain

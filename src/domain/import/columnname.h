// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace campanile::domain {

/// A column name as its words in lower case: "AnlyTxHack__Account_Id__c" → account, id; "creditCardNo" → credit, card,
/// no. The package prefix and the suffix of Salesforce's own columns ("x__Name__c") are left out.
[[nodiscard]] QStringList columnWords(const QString &column);

/// The words joined by blanks, for comparing and for titles.
[[nodiscard]] QString columnPhrase(const QString &column);

/// A key for custom and reported fields: the words joined by _, letters and digits only; never empty.
[[nodiscard]] QString columnFieldKey(const QString &column);

} // namespace campanile::domain

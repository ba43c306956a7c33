// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importguess.h"
#include "domain/ticket/event.h"

#include <QHash>
#include <QString>

namespace campanile::ui {

// The words of imports, for the window and for the command line. Parts of anybody's are made visible and isolated.
// Keys that are not known (of a newer file) are shown as they are.

/// What a profile is called: the built-in ones in the language of the moment, but for the names of products.
[[nodiscard]] QString importProfileText(const domain::ImportProfile &profile);
/// Why a row was not imported, as a sentence: importRejectKeys and the reasons of reading a record.
[[nodiscard]] QString rejectReasonText(const QString &key);
/// The same for many, by key.
[[nodiscard]] QHash<QString, QString> rejectReasonTexts(const QStringList &keys);
/// What is wrong with a profile: the reason keys of domain::validate(). value: the text that is wrong.
[[nodiscard]] QString profileReasonText(const QString &key, const QString &value);
/// What a profile or a file lacks: a target's key, "tickets" or "table".
[[nodiscard]] QString missingText(const QString &key);

/// A doubt as a short statement: "Day or month first? (opened_at)".
[[nodiscard]] QString importDoubtText(const domain::ImportDoubt &doubt);

[[nodiscard]] QString importKindText(domain::ImportTableKind kind);  ///< "Tickets", "Ticket events"…
[[nodiscard]] QString importRowText(domain::ImportTableKind kind);   ///< what one row is: "a ticket as it stood"
[[nodiscard]] QString importTargetText(domain::ImportTarget target); ///< "Ticket number"; Ignored: "Not imported"
[[nodiscard]] QString importTypeText(domain::ImportValueType type);  ///< "Text", "Number"…
[[nodiscard]] QString importValueMapText(const QString &map);        ///< of importValueMapNames(): "Status"…
[[nodiscard]] QString importFieldText(domain::Field field, const QString &name); ///< what a conflict is about
/// The words of one target of a value map: a status, tier…; names of places, teams and people as they are.
[[nodiscard]] QString importValueText(const QString &map, const QString &value);
/// What stands for the first response, as a sentence; empty for None.
[[nodiscard]] QString responseProxyText(domain::ResponseProxy proxy);
/// The same in a few words, to stand in parentheses.
[[nodiscard]] QString responseProxyMark(domain::ResponseProxy proxy);

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/enumkey.h"
#include "domain/text/formattedtext.h"

#include <QHash>

#include <optional>

namespace campanile::domain {

/// What a macro's text can have filled in. In it a field stands as "{{contact}}"; the keys are a promise to what people
/// have written: append, never rename.
enum class MacroField : quint8 { Contact, FirstName, Customer, Number, Subject, Me, Today };

inline constexpr EnumKeys<MacroField, 7> macroFieldKeys{{
    {MacroField::Contact, QLatin1StringView("contact")},
    {MacroField::FirstName, QLatin1StringView("first-name")},
    {MacroField::Customer, QLatin1StringView("customer")},
    {MacroField::Number, QLatin1StringView("number")},
    {MacroField::Subject, QLatin1StringView("subject")},
    {MacroField::Me, QLatin1StringView("me")},
    {MacroField::Today, QLatin1StringView("today")},
}};

using MacroValues = QHash<MacroField, QString>;

/// A place in a text that has to be written before it is sent. In a macro it stands as "[[order number]]", in a message
/// that is being written between white brackets, which nobody types: "⟦order number⟧".
struct TextPlace
{
    qsizetype start = 0; ///< of the opening bracket, in UTF-16 units
    qsizetype length = 0;
    QString name = {}; ///< what stands between the brackets

    bool operator==(const TextPlace &) const = default;
};

/// The text to begin with: fields filled in, places marked. A field of which nothing is known becomes a place, so that
/// nobody sends "Dear ,". Values come in as one line, whatever is in them; looks stay where they were.
[[nodiscard]] FormattedText expanded(const FormattedText &macro, const MacroValues &values);

/// The first place at or after a position, else the first at all; none when all are written.
[[nodiscard]] std::optional<TextPlace> nextPlace(const QString &text, qsizetype from = 0);

/// "{{contact}}".
[[nodiscard]] QString macroText(MacroField field);

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasonwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace campanile::ui {

namespace {

struct Reason
{
    QLatin1StringView key;
    const char *text;
};

constexpr std::array reasons{
    // Files and rows
    Reason{QLatin1StringView("empty-file"), QT_TRANSLATE_NOOP("Reasons", "The file is empty.")},
    Reason{QLatin1StringView("unterminated-quote"),
           QT_TRANSLATE_NOOP("Reasons", "A quotation mark opens here and is never closed.")},
    Reason{
        QLatin1StringView("quote-not-escaped"),
        QT_TRANSLATE_NOOP("Reasons", "Text follows a closing quotation mark; a mark inside a text is written twice.")},
    Reason{QLatin1StringView("field-too-long"),
           QT_TRANSLATE_NOOP("Reasons", "A field is longer than what is accepted.")},
    Reason{QLatin1StringView("record-too-long"),
           QT_TRANSLATE_NOOP("Reasons", "The row is longer than what is accepted.")},
    Reason{QLatin1StringView("too-many-columns"),
           QT_TRANSLATE_NOOP("Reasons", "There are more columns than are accepted.")},
    Reason{QLatin1StringView("unexpected-end"),
           QT_TRANSLATE_NOOP("Reasons", "The file ends in the middle of an entry.")},
    Reason{QLatin1StringView("unexpected-text"),
           QT_TRANSLATE_NOOP("Reasons", "Something stands where a comma or a bracket is due.")},
    Reason{QLatin1StringView("no-records"), QT_TRANSLATE_NOOP("Reasons", "The file holds no list of entries.")},
    Reason{QLatin1StringView("fields-missing"),
           QT_TRANSLATE_NOOP("Reasons", "The row has fewer fields than the header.")},
    Reason{QLatin1StringView("fields-extra"), QT_TRANSLATE_NOOP("Reasons", "The row has more fields than the header.")},
    Reason{QLatin1StringView("stray-quote"),
           QT_TRANSLATE_NOOP("Reasons", "A quotation mark stands inside a field that does not begin with one.")},
    Reason{QLatin1StringView("bad-text"),
           QT_TRANSLATE_NOOP("Reasons", "Some characters are not valid in the encoding of the file.")},
    Reason{QLatin1StringView("bad-json"), QT_TRANSLATE_NOOP("Reasons", "The entry is not a JSON object.")},
    Reason{QLatin1StringView("nested-too-deep"), QT_TRANSLATE_NOOP("Reasons", "The entry is nested too deeply.")},
    // Queries
    Reason{QLatin1StringView("too-long"), QT_TRANSLATE_NOOP("Reasons", "The search is too long.")},
    Reason{QLatin1StringView("too-deep"),
           QT_TRANSLATE_NOOP("Reasons", "Too many parentheses stand within each other.")},
    Reason{QLatin1StringView("too-many-terms"), QT_TRANSLATE_NOOP("Reasons", "The search has too many words.")},
    Reason{QLatin1StringView("unmatched-open"), QT_TRANSLATE_NOOP("Reasons", "This parenthesis is never closed.")},
    Reason{QLatin1StringView("unmatched-close"), QT_TRANSLATE_NOOP("Reasons", "This parenthesis was never opened.")},
    Reason{QLatin1StringView("empty-group"),
           QT_TRANSLATE_NOOP("Reasons", "There is nothing between these parentheses.")},
    Reason{QLatin1StringView("empty-phrase"),
           QT_TRANSLATE_NOOP("Reasons", "There is no word between these quotation marks.")},
    Reason{QLatin1StringView("missing-operand"), QT_TRANSLATE_NOOP("Reasons", "Something is missing beside this.")},
    Reason{QLatin1StringView("unknown-field"),
           QT_TRANSLATE_NOOP("Reasons",
                             "There is no such field. To look for the words themselves, put them in quotation marks.")},
    Reason{QLatin1StringView("operator-not-allowed"),
           QT_TRANSLATE_NOOP("Reasons", "This field can only be compared with “:”.")},
    Reason{QLatin1StringView("missing-value"), QT_TRANSLATE_NOOP("Reasons", "A value is missing here.")},
    Reason{QLatin1StringView("unknown-value"), QT_TRANSLATE_NOOP("Reasons", "This field has no such value.")},
    Reason{QLatin1StringView("bad-number"),
           QT_TRANSLATE_NOOP("Reasons", "This is not a number that can be used here.")},
    Reason{QLatin1StringView("bad-time"),
           QT_TRANSLATE_NOOP("Reasons", "This is no time. Write 2026-01-31, 2026-01, today, or 7d for seven days.")},
    Reason{QLatin1StringView("list-not-allowed"), QT_TRANSLATE_NOOP("Reasons", "Several values need “:”.")},
    Reason{QLatin1StringView("none-not-allowed"), QT_TRANSLATE_NOOP("Reasons", "“none” cannot be used here.")},
    Reason{QLatin1StringView("prefix-not-allowed"), QT_TRANSLATE_NOOP("Reasons", "“*” cannot be used here.")},
    Reason{QLatin1StringView("no-actor"), QT_TRANSLATE_NOOP("Reasons", "“me” is not known: first say who you are.")},
    Reason{QLatin1StringView("unknown-name"), QT_TRANSLATE_NOOP("Reasons", "Nothing of this name was found.")},
};

} // namespace

QString reasonText(const QString &key)
{
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [&](const Reason &reason) { return reason.key == key; });
    return found == reasons.end() ? key : QCoreApplication::translate("Reasons", found->text);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace campanile::domain {

enum class WordScript { Latin, Hebrew, Other };

/// A word that a person wrote, as a dictionary could know it.
struct WrittenWord
{
    qsizetype start = 0; ///< in UTF-16 units of the line
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const WrittenWord &) const = default;

    static constexpr qsizetype longest = 64; ///< what is longer is no word
};

/// The words of a line, by start. Left out is what no dictionary knows: addresses, file names and paths, references
/// like #123, names after @, fields of macros, whatever holds a digit, up to four capitals, camelCase, single letters,
/// and words of other scripts or of two.
[[nodiscard]] QVector<WrittenWord> writtenWords(const QString &line);

/// Of the letters alone; Other when there are none, or of several scripts.
[[nodiscard]] WordScript scriptOf(QStringView word);

/// As dictionaries write it: without vowel points and what nobody sees, with plain apostrophes and quotes.
[[nodiscard]] QString dictionaryForm(const QString &word);

} // namespace campanile::domain

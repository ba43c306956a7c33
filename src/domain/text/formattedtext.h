// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QString>
#include <QVector>

namespace campanile::domain {

/// How a run of letters looks. The numbers are stored.
enum class TextStyle : quint8 { Bold = 1, Italic = 2, Struck = 4, Code = 8 };
Q_DECLARE_FLAGS(TextStyles, TextStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextStyles)

/// A run of letters that look different, or lead somewhere.
struct TextMark
{
    qsizetype start = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    TextStyles styles;
    QString link; ///< https or mailto, see safeLink(); empty: none

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const TextMark &) const = default;
};

/// What a line is. The numbers are stored.
enum class LineKind : quint8 { Plain = 0, Bullet = 1, Numbered = 2, Code = 3 };

struct LineStyle
{
    LineKind kind = LineKind::Plain;
    quint8 indent = 0; ///< of a list, 0 … FormattedText::deepest
    quint8 quote = 0;  ///< how often it was quoted, 0 … FormattedText::deepest

    [[nodiscard]] bool isListed() const { return kind == LineKind::Bullet || kind == LineKind::Numbered; }
    bool operator==(const LineStyle &) const = default;
};

/// What a person writes: plain text, and beside it how it looks. The text alone is what is searched, exported and shown
/// where nothing else can be; losing the rest loses no word. Lines are separated by '\n'; bullets, numbers and the
/// marks of quotes do not stand in the text.
struct FormattedText
{
    QString text;
    QVector<TextMark> marks;  ///< by start, not overlapping, none empty, without effect or over a line break
    QVector<LineStyle> lines; ///< one a line, or none when all are plain

    static constexpr quint8 deepest = 8;
    static constexpr qsizetype mostMarks = 20'000;
    static constexpr qsizetype longestLink = 2000;
    static constexpr qsizetype mostLetters = 200'000; ///< that somebody may write or paste, in UTF-16 units

    [[nodiscard]] bool isPlain() const { return marks.isEmpty() && lines.isEmpty(); }
    [[nodiscard]] LineStyle line(qsizetype index) const { return lines.value(index); }
    bool operator==(const FormattedText &) const = default;
};

/// The link as it may be kept and offered: https and mailto with a host or an address, without invisible
/// characters, at most FormattedText::longestLink long. Empty for everything else.
[[nodiscard]] QString safeLink(const QString &link);

/// The same text with marks and lines as FormattedText promises them: out of range, overlapping, empty and unsafe ones
/// are mended or dropped, equal neighbours are one.
[[nodiscard]] FormattedText normalized(FormattedText formatted);

/// The number of each line of a numbered list, 0 for other lines. A list goes on over deeper lists, and ends with any
/// other line of its depth or less.
[[nodiscard]] QVector<int> listNumbers(const FormattedText &formatted);

/// In letters alone, with "• ", "1. " and "> ", for mail, the clipboard and wherever nothing else can be shown.
[[nodiscard]] QString plainText(const FormattedText &formatted);

/// Each line quoted once more.
[[nodiscard]] FormattedText quotedText(FormattedText formatted);
/// One after the other, with a line break between them where neither is empty.
[[nodiscard]] FormattedText joined(const FormattedText &one, const FormattedText &other);

/// How the text looks, to be stored beside it:
/// {"m":[[start,length,styles,link?],…],"l":[[first,count,kind,indent,quote],…]}. Empty when it is plain.
[[nodiscard]] QByteArray toStoredFormat(const FormattedText &formatted);
/// Never fails: what cannot be understood, or does not fit the text, leaves it plain.
[[nodiscard]] FormattedText fromStoredFormat(const QString &text, const QByteArray &format);

} // namespace campanile::domain

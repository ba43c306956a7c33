// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

namespace campanile::exchange {

/// Without control characters other than those that separate words and lines, and without code points that are no
/// characters: nobody sees them, and an entity can bring what no parser would let through as a letter.
[[nodiscard]] QString withoutControls(const QString &text);

/// Puts a FormattedText together as a browser would put the words of a page: runs of white space are one, breaks come
/// between words only, neither at the beginning nor at the end.
class TextBuilder
{
public:
    enum class Break { None, Line, Gap }; ///< Gap: an empty line between

    void write(const QString &words, domain::TextStyles styles, const QString &link, domain::LineStyle line,
               bool keepsSpace);
    /// Before the next word, at least that.
    void want(Break wanted);
    /// <br>: a break of its own, also several in a row.
    void breakLine();
    /// The next word stands in a cell of its own.
    void nextCell();
    [[nodiscard]] domain::FormattedText take();

private:
    void beginWord(domain::LineStyle line);
    void addLine(domain::LineStyle line);

    domain::FormattedText m_result;
    int m_breaks = 0;        ///< before the next word
    bool m_hasWords = false; ///< in the line that was begun last, broken or not
    bool m_hasSpace = false;
    bool m_hasCell = false;
};

} // namespace campanile::exchange

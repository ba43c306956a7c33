// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/textbuilder.h"

#include "domain/base/text.h"

#include <algorithm>

namespace campanile::exchange {

using domain::FormattedText;
using domain::LineStyle;

namespace {

/// White space that runs together; a space that does not break is a letter.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

constexpr int mostBreaks = 3; ///< in a row; more is emptiness

} // namespace

void TextBuilder::addLine(LineStyle line)
{
    m_result.text += u'\n';
    m_result.lines.append(line);
}

void TextBuilder::beginWord(LineStyle line)
{
    const bool isFirst = m_result.lines.isEmpty();
    const int breaks = std::min(m_breaks, mostBreaks);
    if (isFirst) {
        m_result.lines.append(line);
    } else if (breaks > 0) {
        for (int i = 1; i < breaks; ++i)
            addLine({domain::LineKind::Plain, 0, std::min(line.quote, m_result.lines.constLast().quote)});
        addLine(line);
    } else if (m_hasCell) {
        m_result.text += u'\t';
    } else if (m_hasSpace) {
        m_result.text += u' ';
    }
    m_breaks = 0;
    m_hasWords = true;
    m_hasSpace = false;
    m_hasCell = false;
}

QString withoutControls(const QString &text)
{
    const QString whole = domain::cleanText(text);
    QString clean;
    clean.reserve(whole.size());
    for (const char32_t letter : whole.toUcs4()) {
        const bool isSpace = letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f';
        if (!isSpace && (QChar::category(letter) == QChar::Other_Control || QChar::isNonCharacter(letter)))
            continue;
        clean.append(QChar::fromUcs4(letter));
    }
    return clean;
}

void TextBuilder::write(const QString &words, domain::TextStyles styles, const QString &link, LineStyle line,
                        bool keepsSpace)
{
    const QString clean = withoutControls(words);
    const auto mark = [&](qsizetype start) {
        m_result.marks.append({start, m_result.text.size() - start, styles, link});
    };
    if (keepsSpace) {
        const QStringList lines = clean.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                breakLine();
            if (lines.at(i).isEmpty())
                continue;
            beginWord(line);
            const qsizetype start = m_result.text.size();
            m_result.text += lines.at(i);
            mark(start);
        }
        return;
    }
    for (qsizetype at = 0; at < clean.size();) {
        if (isBlank(clean.at(at))) {
            m_hasSpace = true;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < clean.size() && !isBlank(clean.at(end)))
            ++end;
        // The space between two marked words belongs to them.
        const qsizetype before = m_result.text.size();
        const bool goesOn = at > 0 && m_breaks == 0 && !m_hasCell;
        beginWord(line);
        const qsizetype start = goesOn ? before : m_result.text.size();
        m_result.text += QString(clean.mid(at, end - at)).replace(QChar::Nbsp, u' ');
        mark(start);
        at = end;
    }
}

void TextBuilder::want(Break wanted)
{
    if (wanted == Break::Gap || (wanted == Break::Line && m_hasWords))
        m_breaks = std::max(m_breaks, static_cast<int>(wanted));
    if (wanted != Break::None)
        m_hasWords = false;
}

void TextBuilder::breakLine()
{
    // The one that ends a line, or one more that is empty.
    m_breaks = m_hasWords ? std::max(m_breaks, 1) : m_breaks + 1;
    m_hasWords = false;
}

void TextBuilder::nextCell()
{
    m_hasCell = !m_result.lines.isEmpty();
}

FormattedText TextBuilder::take()
{
    return domain::normalized(std::move(m_result));
}

} // namespace campanile::exchange

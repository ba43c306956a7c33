// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/shownformat.h"

#include "domain/base/text.h"

#include <algorithm>

namespace campanile::domain {

namespace {

/// The characters from begin on, as a text of their own.
FormattedText piece(const FormattedText &formatted, qsizetype begin, qsizetype end)
{
    FormattedText result{formatted.text.mid(begin, end - begin), {}, {}};
    for (TextMark mark : formatted.marks) {
        const qsizetype last = std::min(mark.end(), end);
        mark.start = std::max(mark.start, begin);
        mark.length = last - mark.start;
        mark.start -= begin;
        if (mark.length > 0)
            result.marks.append(mark);
    }
    if (!formatted.lines.isEmpty())
        result.lines =
            formatted.lines.mid(QStringView(formatted.text).left(begin).count(u'\n'), result.text.count(u'\n') + 1);
    return normalized(std::move(result));
}

} // namespace

FormattedText beginningOf(const FormattedText &formatted, qsizetype characters)
{
    qsizetype end = std::clamp<qsizetype>(characters, 0, formatted.text.size());
    if (end > 0 && end < formatted.text.size() && formatted.text.at(end - 1).isHighSurrogate())
        --end;
    return end == formatted.text.size() ? formatted : piece(formatted, 0, end);
}

FormattedText restOf(const FormattedText &formatted, qsizetype characters)
{
    qsizetype begin = std::clamp<qsizetype>(characters, 0, formatted.text.size());
    if (begin < formatted.text.size() && formatted.text.at(begin) == u'\n')
        ++begin;
    if (begin == formatted.text.size())
        return {}; // not even the look of the last line
    return piece(formatted, begin, formatted.text.size());
}

FormattedText visible(const FormattedText &formatted)
{
    FormattedText result{{}, {}, formatted.lines};
    qsizetype done = 0;
    for (const TextMark &mark : formatted.marks) {
        result.text += visibleText(formatted.text.mid(done, mark.start - done), true);
        const QString marked = visibleText(formatted.text.mid(mark.start, mark.length), true);
        result.marks.append({result.text.size(), marked.size(), mark.styles, mark.link});
        result.text += marked;
        done = mark.end();
    }
    result.text += visibleText(formatted.text.mid(done), true);
    return normalized(std::move(result));
}

FormattedText trimmed(const FormattedText &formatted)
{
    qsizetype begin = 0;
    qsizetype end = formatted.text.size();
    while (begin < end && formatted.text.at(begin).isSpace())
        ++begin;
    while (end > begin && formatted.text.at(end - 1).isSpace())
        --end;
    return piece(formatted, begin, end);
}

} // namespace campanile::domain

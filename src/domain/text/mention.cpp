// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/mention.h"

#include "domain/base/text.h"

#include <QStringList>

#include <algorithm>

namespace campanile::domain {

std::optional<MentionStart> mentionBefore(const QString &line, qsizetype cursor)
{
    cursor = std::clamp(cursor, qsizetype(0), line.size());
    const qsizetype first = std::max(qsizetype(0), cursor - MentionStart::longest - 1);
    for (qsizetype at = cursor - 1; at >= first; --at) {
        if (line.at(at) != u'@')
            continue;
        if (at > 0 && (line.at(at - 1).isLetterOrNumber() || line.at(at - 1) == u'.' || line.at(at - 1) == u'_'))
            return std::nullopt;
        const QString typed = line.mid(at + 1, cursor - at - 1);
        if (!typed.isEmpty() && typed.front().isSpace())
            return std::nullopt;
        return MentionStart{at, typed};
    }
    return std::nullopt;
}

bool isMentionMatch(const QString &name, const QString &typed)
{
    const QStringList words = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &begin) {
        return std::any_of(words.begin(), words.end(),
                           [&begin](const QString &word) { return word.startsWith(begin); });
    });
}

} // namespace campanile::domain

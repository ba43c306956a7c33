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

QVector<AgentId> mentionedIn(const QString &text, const QVector<Agent> &people)
{
    QVector<AgentId> called;
    const QString folded = text.toCaseFolded();
    for (qsizetype at = folded.indexOf(u'@'); at >= 0; at = folded.indexOf(u'@', at + 1)) {
        if (at > 0 && (folded.at(at - 1).isLetterOrNumber() || folded.at(at - 1) == u'.' || folded.at(at - 1) == u'_'))
            continue; // an address
        const QStringView rest = QStringView(folded).mid(at + 1);
        const Agent *best = nullptr;
        qsizetype longest = 0;
        for (const Agent &person : people) {
            const QString name = person.name.toCaseFolded();
            const bool stands = person.active && name.size() > longest && rest.startsWith(name) &&
                                (rest.size() == name.size() || !rest.at(name.size()).isLetterOrNumber());
            if (stands) {
                best = &person;
                longest = name.size();
            }
        }
        if (best && !called.contains(best->id))
            called.append(best->id);
    }
    std::sort(called.begin(), called.end());
    return called;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/queryvaluewords.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace campanile::ui {

namespace {

using domain::QueryReason;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

/// How many letters one has to add, leave out, change or swap with the next to make one word of the other.
int distance(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> now(columns);
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isSame = a.at(i - 1) == b.at(j - 1);
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[columns - 1];
}

/// The candidate that was probably meant; empty when none is near.
QString nearest(const QString &typed, const QStringList &candidates)
{
    const QString wanted = domain::searchKey(typed);
    if (wanted.size() < 3 || wanted.size() > 40)
        return {};
    int best = wanted.size() < 6 ? 2 : 3; // so many slips make another word of it
    QString found;
    for (const QString &candidate : candidates) {
        if (const int slips = distance(wanted, domain::searchKey(candidate)); slips < best) {
            best = slips;
            found = candidate;
        }
    }
    return found;
}

} // namespace

QString unknownWordText(const domain::Error &error, const QString &query, const domain::QueryVocabulary &words,
                        bool alwaysLists)
{
    const auto reason = domain::enumOf(domain::queryReasonKeys, error.args.value(0));
    if (reason != QueryReason::UnknownValue && reason != QueryReason::UnknownField)
        return {};
    const qsizetype position = error.args.value(1).toLongLong();
    const QString typed = query.mid(position, error.args.value(2).toLongLong());
    const domain::QueryFieldInfo *field = nullptr;
    for (const domain::QueryToken &token : domain::lexQuery(query)) {
        if (token.kind == domain::QueryToken::Kind::Comparison && token.span.position <= position &&
            position <= token.span.end())
            field = words.findField(token.text);
    }
    const auto word = [](const QString &shown, QLatin1StringView key) {
        return shown.isEmpty() ? QString(key) : shown;
    };
    QStringList known;
    QStringList compound; // closer than most people ever want to look
    if (reason == QueryReason::UnknownField) {
        for (const domain::QueryFieldInfo &info : domain::queryFields())
            known.append(word(words.fieldWord(info.field), info.key));
    } else if (field) {
        for (const domain::QueryKeyword &keyword : field->keywords) {
            if (!keyword.isAlias)
                (keyword.key.contains(u'-') ? compound : known)
                    .append(word(words.valueWord(QString(keyword.key)), keyword.key));
        }
        known += compound;
    }
    if (reason == QueryReason::UnknownValue && (!field || known.isEmpty()))
        return {};
    const QString shown = isolated(typed.left(60));
    QString text = reason == QueryReason::UnknownField
                       ? Words::tr("There is no field “%1”.").arg(shown)
                       : Words::tr("There is no %1 “%2”.", "a field and a value that it does not have: tier, 9")
                             .arg(isolated(word(words.fieldWord(field->field), field->key)), shown);
    const QString meant = nearest(typed, known);
    if (!meant.isEmpty())
        text += u' ' + Words::tr("Did you mean “%1”?").arg(isolated(meant));
    if (reason == QueryReason::UnknownField && meant.isEmpty())
        text += u' ' + Words::tr("To search for the word, put it in quotation marks.");
    else if (reason == QueryReason::UnknownValue && (alwaysLists || meant.isEmpty()))
        text += u' ' + Words::tr("You can write: %1.").arg(isolated(known.join(u", "_qs)));
    return text;
}

} // namespace campanile::ui

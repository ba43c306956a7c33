// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/queryvocabulary.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"
#include "domain/query/queryparser.h"

#include <algorithm>

namespace campanile::domain {

void QueryVocabulary::addField(QueryField field, const QString &word)
{
    if (word != infoOf(field).key)
        m_fields.append({field, word, searchKey(word)});
}

void QueryVocabulary::addValue(const QString &key, const QString &word)
{
    if (word != key)
        m_values.append({key, word, searchKey(word).simplified()});
}

const QueryFieldInfo *QueryVocabulary::findField(QStringView typed) const
{
    if (const QueryFieldInfo *info = findQueryField(typed))
        return info;
    const QString folded = searchKey(typed);
    for (const Field &field : m_fields) {
        if (field.folded == folded)
            return &infoOf(field.field);
    }
    return nullptr;
}

QString QueryVocabulary::fieldWord(QueryField field) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &known) { return known.field == field; });
    return found == m_fields.end() ? QString() : found->word;
}

QStringList QueryVocabulary::valueKeys(QStringView typed) const
{
    const QString folded = searchKey(typed).simplified();
    QStringList keys;
    for (const Value &value : m_values) {
        if (value.folded == folded)
            keys.append(value.key);
    }
    return keys;
}

QString QueryVocabulary::valueWord(QStringView key) const
{
    const auto found =
        std::find_if(m_values.begin(), m_values.end(), [&](const Value &known) { return known.key == key; });
    return found == m_values.end() ? QString() : found->word;
}

QuerySpan TypedQuery::typedSpan(QuerySpan span) const
{
    const auto typedPlace = [this](qsizetype place, bool isEnd) {
        qsizetype shift = 0;
        for (const Edit &edit : edits) {
            if (place >= edit.query.end() && !(isEnd && edit.query.length == 0 && place == edit.query.position)) {
                shift = edit.typed.end() - edit.query.end();
                continue;
            }
            if (place > edit.query.position) // within what was put in: the whole of it is meant
                return isEnd ? edit.typed.end() : edit.typed.position;
            break;
        }
        return place + shift;
    };
    const qsizetype start = typedPlace(span.position, false);
    return {start, std::max<qsizetype>(0, typedPlace(span.end(), true) - start)};
}

namespace {

/// A fixed value of a field, under its own key; empty when the field has none of that word.
QString valueKeyOf(const QueryFieldInfo &info, const QueryRawValue &raw, const QueryVocabulary &words)
{
    if (raw.isPrefix)
        return {};
    const QStringList keys = words.valueKeys(raw.text);
    for (const QString &key : keys) {
        if (info.type == QueryValueType::Keyword && findKeyword(info, key))
            return key;
        if (raw.isQuoted) // then it is a name
            continue;
        const bool isNone = key == u"none" && info.hasNone;
        const bool isMe = key == u"me" && info.names == QueryNames::Agents;
        const bool isTime = info.type == QueryValueType::Time && parseQueryTime(key);
        if (isNone || isMe || isTime)
            return key;
    }
    return {};
}

} // namespace

TypedQuery readTypedQuery(const QString &text, const QueryVocabulary &words)
{
    TypedQuery read;
    qsizetype copied = 0; // of the typed text
    const auto put = [&](QuerySpan typed, const QString &word) {
        read.query += QStringView(text).sliced(copied, typed.position - copied);
        read.edits.push_back({typed, {read.query.size(), word.size()}});
        read.query += word;
        copied = typed.end();
    };
    qsizetype first = 0;
    while (first < text.size() && text.at(first).isSpace())
        ++first;
    if (first > 0)
        put({0, first}, {});
    const std::vector<QueryToken> tokens = lexQuery(text);
    for (const QueryToken &token : tokens) {
        if (token.kind != QueryToken::Kind::Comparison)
            continue;
        const QueryFieldInfo *info = words.findField(token.text);
        if (!info)
            continue;
        if (!findQueryField(token.text))
            put(token.nameSpan, QString(info->key));
        for (const QueryRawValue &raw : token.values) {
            if (const QString key = valueKeyOf(*info, raw, words); !key.isEmpty())
                put(raw.span, key);
        }
    }
    read.query += QStringView(text).sliced(copied);

    qsizetype end = text.size();
    while (end > 0 && isIgnoredInQuery(text.at(end - 1)))
        --end;
    const bool isLeftOut = tokens.size() > 1 && tokens[tokens.size() - 2].kind == QueryToken::Kind::Minus;
    read.isBeginning =
        !tokens.empty() && !isLeftOut && tokens.back().kind == QueryToken::Kind::Word && !tokens.back().isPrefix &&
        tokens.back().span.end() == end && end > 0 &&
        (text.at(end - 1).isLetterOrNumber() || text.at(end - 1).isMark() || text.at(end - 1).isSurrogate());
    while (!read.query.isEmpty() && read.query.back().isSpace())
        read.query.chop(1);
    if (read.isBeginning) {
        read.edits.push_back({{text.size(), 0}, {read.query.size(), 1}});
        read.query += u'*';
    }
    return read;
}

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querycompletion.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"
#include "domain/query/queryparser.h"

#include <algorithm>
#include <array>

namespace campanile::domain {

namespace {

using Kind = QueryCandidate::Kind;

/// What was typed between two places, as it is compared: no quotes, no invisible characters, folded.
QString typedKey(QStringView text, qsizetype from, qsizetype to)
{
    QString typed;
    for (const QChar c : text.sliced(from, std::max<qsizetype>(0, to - from))) {
        if (!isIgnoredInQuery(c) && !isQueryQuote(c) && c != u'\\' && c != u'*')
            typed.append(c);
    }
    return searchKey(typed);
}

class Completion
{
public:
    Completion(const QString &text, qsizetype cursor, const NameCatalog &catalog, int limit,
               const QueryVocabulary &words)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, std::min(text.size(), queryMaxLength)))
        , m_catalog(catalog)
        , m_limit(limit)
        , m_words(words)
    {
    }

    QVector<QueryCandidate> run()
    {
        // Behind a bidi mark is still behind the word before it.
        while (m_cursor > 0 && isIgnoredInQuery(m_text.at(m_cursor - 1)))
            --m_cursor;
        for (const QueryToken &token : lexQuery(m_text)) {
            if (token.span.position >= m_cursor || m_cursor > token.span.end())
                continue;
            switch (token.kind) {
            case QueryToken::Kind::Word:
                completeWord(token);
                return m_candidates;
            case QueryToken::Kind::Comparison:
                completeComparison(token);
                return m_candidates;
            case QueryToken::Kind::Phrase:
                // Behind the closing quote a new term may begin; inside there is nothing to offer.
                return m_candidates;
            default:
                break;
            }
        }
        completeField({m_cursor, 0}, {});
        return m_candidates;
    }

private:
    void add(Kind kind, QuerySpan replace, const QString &insertion, const QString &key = {}, const QString &label = {})
    {
        m_candidates.append({kind, replace, insertion, key, label});
    }

    void completeField(QuerySpan replace, const QString &typed)
    {
        const auto begins = [&](QLatin1StringView name) { return QString(name).startsWith(typed); };
        // Fields by the word that is shown for them first, then by their own key, then by another name that was begun.
        QVector<QueryField> offered;
        const auto offer = [&](const QueryFieldInfo &info, const QString &name) {
            if (offered.contains(info.field))
                return;
            offered.append(info.field);
            add(Kind::Field, replace, name + textOf(QueryOperator::Is), QString(info.helpKey));
        };
        for (const QueryFieldInfo &info : queryFields()) {
            const QString word = m_words.fieldWord(info.field);
            if (!word.isEmpty() && searchKey(word).startsWith(typed))
                offer(info, word);
            else if (begins(info.key))
                offer(info, QString(info.key));
        }
        for (const QueryFieldInfo &info : queryFields()) {
            const auto alias = std::find_if(info.aliases.begin(), info.aliases.end(), begins);
            if (alias != info.aliases.end())
                offer(info, QString(*alias));
        }
    }

    void completeWord(const QueryToken &token)
    {
        const QString typed = typedKey(m_text, token.span.position, m_cursor);
        const QueryFieldInfo *info = m_words.findField(typed);
        completeField(token.span, typed);
        if (info == nullptr || !info->isOrdered)
            return;
        for (const QueryOperator op :
             {QueryOperator::Less, QueryOperator::LessEqual, QueryOperator::Greater, QueryOperator::GreaterEqual})
            add(Kind::Operator, token.span, nameOf(*info, typed) + textOf(op), QString(info->helpKey));
    }

    /// The field's word where that was typed, else its own key.
    [[nodiscard]] QString nameOf(const QueryFieldInfo &info, const QString &typed) const
    {
        const QString word = m_words.fieldWord(info.field);
        return !word.isEmpty() && searchKey(word) == typed ? word : QString(info.key);
    }

    void completeComparison(const QueryToken &token)
    {
        if (m_cursor <= token.nameSpan.end()) {
            const QuerySpan replace{token.nameSpan.position, token.opSpan.end() - token.nameSpan.position};
            completeField(replace, typedKey(m_text, token.nameSpan.position, m_cursor));
            return;
        }
        const QueryFieldInfo *info = m_words.findField(token.text);
        if (info == nullptr)
            return;
        for (const QueryRawValue &value : token.values) {
            if (m_cursor < value.span.position || m_cursor > value.span.end())
                continue;
            QuerySpan replace = value.span;
            if (!value.isTerminated) // the quote would swallow everything behind the cursor
                replace.length = m_cursor - replace.position;
            completeValue(*info, token.op, replace, typedKey(m_text, replace.position, m_cursor));
            return;
        }
    }

    void completeValue(const QueryFieldInfo &info, QueryOperator op, QuerySpan replace, const QString &typed)
    {
        const auto offerWord = [&](const QString &key) {
            const QString word = m_words.valueWord(key);
            if (!word.isEmpty() && searchKey(word).startsWith(typed))
                add(Kind::Keyword, replace, quotedQueryValue(word), key);
            else if (key.startsWith(typed))
                add(Kind::Keyword, replace, key, key);
        };
        for (const QueryKeyword &keyword : info.keywords) {
            if (!keyword.isAlias)
                offerWord(QString(keyword.key));
        }
        if (info.names == QueryNames::Agents)
            offerWord(QStringLiteral("me"));
        if (info.type == QueryValueType::Time)
            completeTime(info, replace, typed);
        if (info.names != QueryNames::Nothing) {
            for (const NameCandidate &name : m_catalog.names(info.names, typed, m_limit))
                add(Kind::Name, replace, quotedQueryValue(name.value), {}, name.label);
        }
        if (info.hasNone && op == QueryOperator::Is)
            offerWord(QStringLiteral("none"));
    }

    void completeTime(const QueryFieldInfo &info, QuerySpan replace, const QString &typed)
    {
        const bool isNumber = !typed.isEmpty() && typed.size() <= 3 &&
                              std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
        if (isNumber) {
            for (const char16_t unit : {u'm', u'h', u'd', u'w'})
                add(Kind::Time, replace, typed + QChar(unit));
            return;
        }
        using Text = QLatin1StringView;
        static constexpr std::array ahead{Text("1h"),       Text("4h"), Text("24h"), Text("today"),
                                          Text("tomorrow"), Text("7d"), Text("now")};
        static constexpr std::array back{Text("today"), Text("yesterday"), Text("24h"), Text("7d"), Text("30d")};
        const std::span<const Text> examples = info.looksAhead ? std::span<const Text>(ahead) : back;
        for (const Text example : examples) {
            const QString word = m_words.valueWord(QString(example));
            if (!word.isEmpty() && searchKey(word).startsWith(typed))
                add(Kind::Time, replace, word);
            else if (QString(example).startsWith(typed))
                add(Kind::Time, replace, QString(example));
        }
    }

    const QString &m_text;
    qsizetype m_cursor;
    const NameCatalog &m_catalog;
    int m_limit;
    const QueryVocabulary &m_words;
    QVector<QueryCandidate> m_candidates;
};

} // namespace

QVector<QueryCandidate> completeQuery(const QString &text, qsizetype cursor, const NameCatalog &catalog, int limit,
                                      const QueryVocabulary &words)
{
    return Completion(text, cursor, catalog, limit, words).run();
}

} // namespace campanile::domain

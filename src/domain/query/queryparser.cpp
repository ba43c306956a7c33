// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/queryparser.h"

#include "domain/base/text.h"
#include "domain/query/querylexer.h"

#include <algorithm>

namespace campanile::domain {

namespace {

using TokenKind = QueryToken::Kind;

/// "he", "fil", "zh-Hant-TW": enough to tell a language from a slip of the hand.
bool looksLikeLanguage(QStringView text)
{
    const auto parts = text.split(u'-');
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c.unicode() < 0x80 && c.isLetterOrNumber();
        });
    };
    return parts.front().size() >= 2 && std::all_of(parts.begin(), parts.end(), isPart) &&
           std::all_of(parts.front().begin(), parts.front().end(), [](QChar c) { return c.isLetter(); });
}

Result<QueryValue> typedValue(const QueryFieldInfo &info, const QueryRawValue &raw, QueryValue value)
{
    const Failure unknown = queryFailure(QueryReason::UnknownValue, raw.span);
    switch (info.type) {
    case QueryValueType::Keyword: {
        const QueryKeyword *keyword = findKeyword(info, raw.text);
        if (keyword == nullptr)
            return unknown;
        value.kind = QueryValue::Kind::Keyword;
        value.number = keyword->mask;
        const auto canonical = std::find_if(info.keywords.begin(), info.keywords.end(), [&](const QueryKeyword &other) {
            return other.mask == keyword->mask && !other.isAlias;
        });
        value.text = QString(canonical->key);
        return value;
    }
    case QueryValueType::Name:
        value.kind = QueryValue::Kind::Name;
        return value;
    case QueryValueType::Language:
        if (!looksLikeLanguage(raw.text))
            return unknown;
        value.kind = QueryValue::Kind::Name;
        return value;
    case QueryValueType::Time: {
        const auto time = parseQueryTime(raw.text);
        if (!time)
            return queryFailure(QueryReason::BadTime, raw.span);
        value.kind = QueryValue::Kind::Time;
        value.time = *time;
        value.text = printQueryTime(*time);
        return value;
    }
    case QueryValueType::Reference:
        value.kind = QueryValue::Kind::Reference;
        return value;
    case QueryValueType::Number: {
        bool isNumber = false;
        value.kind = QueryValue::Kind::Number;
        value.number = searchKey(raw.text).toUInt(&isNumber);
        if (!isNumber || value.number == 0 || value.number == 0xFFFFFFFF)
            return queryFailure(QueryReason::BadNumber, raw.span);
        value.text = QString::number(value.number);
        return value;
    }
    }
    return unknown;
}

Result<QueryValue> readValue(const QueryFieldInfo &info, QueryOperator op, const QueryRawValue &raw)
{
    if (!raw.isTerminated)
        return queryFailure(QueryReason::UnterminatedQuote, {raw.span.position, 1});
    if (raw.text.isEmpty() && !raw.isQuoted && !raw.isPrefix)
        return queryFailure(QueryReason::MissingValue, raw.separator);
    if (searchKey(raw.text).isEmpty())
        return queryFailure(QueryReason::EmptyPhrase, raw.span);
    QueryValue value;
    value.span = raw.span;
    value.text = raw.text;
    value.isPrefix = raw.isPrefix;
    if (raw.isPrefix && info.type != QueryValueType::Name)
        return queryFailure(QueryReason::PrefixNotAllowed, raw.span);
    const QString key = raw.isQuoted || raw.isPrefix ? QString() : searchKey(raw.text);
    if (key == QLatin1StringView("none") && info.type != QueryValueType::Reference) {
        if (!info.hasNone || op != QueryOperator::Is)
            return queryFailure(QueryReason::NoneNotAllowed, raw.span);
        value.kind = QueryValue::Kind::None;
        value.text = key;
        return value;
    }
    if (key == QLatin1StringView("me") && info.names == QueryNames::Agents) {
        value.kind = QueryValue::Kind::Me;
        value.text = key;
        return value;
    }
    return typedValue(info, raw, std::move(value));
}

Result<QueryNode> readComparison(const QueryToken &token)
{
    const QueryFieldInfo *info = findQueryField(token.text);
    if (info == nullptr)
        return queryFailure(QueryReason::UnknownField, token.nameSpan);
    if (token.op != QueryOperator::Is && !info->isOrdered)
        return queryFailure(QueryReason::OperatorNotAllowed, token.opSpan);
    QueryNode node;
    node.kind = QueryNode::Kind::Comparison;
    node.span = token.span;
    node.field = info->field;
    node.op = token.op;
    node.fieldSpan = token.nameSpan;
    for (const QueryRawValue &raw : token.values) {
        Result<QueryValue> value = readValue(*info, token.op, raw);
        if (!value)
            return Failure(value.error());
        node.values.push_back(std::move(*value));
    }
    if (node.values.size() > 1 && token.op != QueryOperator::Is)
        return queryFailure(QueryReason::ListNotAllowed, node.values[1].span);
    return node;
}

/// Recursive descent; m_depth bounds the recursion.
class Parser
{
public:
    explicit Parser(std::vector<QueryToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    Result<QueryNode> run()
    {
        if (m_tokens.empty())
            return QueryNode{};
        Result<QueryNode> node = alternatives();
        if (node && m_at < m_tokens.size())
            return queryFailure(QueryReason::UnmatchedClose, m_tokens[m_at].span);
        return node;
    }

private:
    [[nodiscard]] const QueryToken *peek() const { return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr; }
    [[nodiscard]] bool isNext(TokenKind kind) const { return peek() != nullptr && peek()->kind == kind; }

    /// Parts of one kind; a group inside a group of the same kind dissolves, and one part alone needs none.
    class Group
    {
    public:
        explicit Group(QueryNode::Kind kind) { m_node.kind = kind; }

        void adopt(QueryNode part)
        {
            if (m_node.children.empty())
                m_node.span = part.span;
            m_node.span.length = part.span.end() - m_node.span.position;
            if (part.kind == m_node.kind)
                std::move(part.children.begin(), part.children.end(), std::back_inserter(m_node.children));
            else
                m_node.children.push_back(std::move(part));
        }
        QueryNode finished()
        {
            return m_node.children.size() == 1 ? std::move(m_node.children.front()) : std::move(m_node);
        }

    private:
        QueryNode m_node;
    };

    void takeOperator()
    {
        m_operator = peek()->span;
        ++m_at;
    }

    Result<QueryNode> alternatives()
    {
        Group group(QueryNode::Kind::Or);
        for (;;) {
            Result<QueryNode> node = conjunction();
            if (!node)
                return node;
            group.adopt(std::move(*node));
            if (!isNext(TokenKind::Or))
                return group.finished();
            takeOperator();
        }
    }

    Result<QueryNode> conjunction()
    {
        Group group(QueryNode::Kind::And);
        for (;;) {
            Result<QueryNode> node = term();
            if (!node)
                return node;
            group.adopt(std::move(*node));
            if (isNext(TokenKind::And))
                takeOperator();
            else if (peek() == nullptr || isNext(TokenKind::Or) || isNext(TokenKind::Close))
                return group.finished();
        }
    }

    /// What stands where a term should: the operator that misses it, or the empty group's parentheses.
    Result<QueryNode> missing() const
    {
        const QueryToken *token = peek();
        if (token != nullptr && (token->kind == TokenKind::Or || token->kind == TokenKind::And))
            return queryFailure(QueryReason::MissingOperand, token->span);
        if (m_operator.length > 0)
            return queryFailure(QueryReason::MissingOperand, m_operator);
        if (token == nullptr) // only "(" can be before the end when no operator is
            return queryFailure(QueryReason::UnmatchedOpen, m_tokens.back().span);
        if (m_depth > 0) {
            const QuerySpan open = m_tokens[m_at - 1].span;
            return queryFailure(QueryReason::EmptyGroup, {open.position, token->span.end() - open.position});
        }
        return queryFailure(QueryReason::UnmatchedClose, token->span);
    }

    Result<QueryNode> term()
    {
        const QueryToken *token = peek();
        if (token == nullptr || token->kind == TokenKind::Or || token->kind == TokenKind::And ||
            token->kind == TokenKind::Close)
            return missing();
        ++m_at;
        m_operator = {};
        switch (token->kind) {
        case TokenKind::Minus:
            m_operator = token->span;
            return nested(*token, &Parser::negation);
        case TokenKind::Open:
            return nested(*token, &Parser::group);
        case TokenKind::Comparison:
            return readComparison(*token);
        default:
            return text(*token);
        }
    }

    Result<QueryNode> nested(const QueryToken &token, Result<QueryNode> (Parser::*read)(const QueryToken &))
    {
        if (m_depth >= queryMaxDepth)
            return queryFailure(QueryReason::TooDeep, token.span);
        ++m_depth;
        Result<QueryNode> node = (this->*read)(token);
        --m_depth;
        return node;
    }

    Result<QueryNode> negation(const QueryToken &token)
    {
        Result<QueryNode> operand = term();
        if (!operand)
            return operand;
        QueryNode node;
        node.kind = QueryNode::Kind::Not;
        node.span = {token.span.position, operand->span.end() - token.span.position};
        node.children.push_back(std::move(*operand));
        return node;
    }

    Result<QueryNode> group(const QueryToken &token)
    {
        Result<QueryNode> node = alternatives();
        if (!node)
            return node;
        const QueryToken *close = peek();
        if (close == nullptr)
            return queryFailure(QueryReason::UnmatchedOpen, token.span);
        ++m_at; // alternatives() ends at nothing else than ")"
        if (node->kind == QueryNode::Kind::And || node->kind == QueryNode::Kind::Or)
            node->span = {token.span.position, close->span.end() - token.span.position};
        return node;
    }

    Result<QueryNode> text(const QueryToken &token)
    {
        if (!token.isTerminated)
            return queryFailure(QueryReason::UnterminatedQuote, {token.span.position, 1});
        if (!hasLetterOrDigit(token.text))
            return queryFailure(QueryReason::EmptyPhrase, token.span);
        if (++m_textTerms > queryMaxTextTerms)
            return queryFailure(QueryReason::TooManyTerms, token.span);
        QueryNode node;
        node.kind = QueryNode::Kind::Text;
        node.span = token.span;
        node.text = token.text;
        node.isPhrase = token.kind == TokenKind::Phrase;
        node.isPrefix = token.isPrefix;
        return node;
    }

    std::vector<QueryToken> m_tokens;
    std::size_t m_at = 0;
    QuerySpan m_operator; ///< the operator that waits for its right side; length 0: none
    int m_depth = 0;
    int m_textTerms = 0;
};

} // namespace

Result<QueryNode> parseQuery(const QString &text)
{
    if (text.size() > queryMaxLength)
        return queryFailure(QueryReason::TooLong, {queryMaxLength, text.size() - queryMaxLength});
    return Parser(lexQuery(text)).run();
}

} // namespace campanile::domain

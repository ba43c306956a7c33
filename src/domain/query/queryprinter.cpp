// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "domain/query/querylexer.h"
#include "domain/query/queryparser.h"

#include <algorithm>

namespace campanile::domain {

namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QString printValue(const QueryValue &value)
{
    switch (value.kind) {
    case QueryValue::Kind::Name:
    case QueryValue::Kind::Reference:
        // A star inside the quotes would be part of the name.
        return value.isPrefix ? quoted(value.text) + u'*' : quotedQueryValue(value.text);
    case QueryValue::Kind::None:
        return QStringLiteral("none");
    case QueryValue::Kind::Me:
        return QStringLiteral("me");
    case QueryValue::Kind::Number:
        return QString::number(value.number);
    case QueryValue::Kind::Time:
        return printQueryTime(value.time);
    case QueryValue::Kind::Keyword:
        break;
    }
    return value.text;
}

/// A word that is read back as this very word when it stands alone.
bool isPlainWord(const QueryNode &word)
{
    const auto tokens = lexQuery(word.isPrefix ? word.text + u'*' : word.text);
    return tokens.size() == 1 && tokens.front().kind == QueryToken::Kind::Word && tokens.front().text == word.text;
}

QString printText(const QueryNode &node)
{
    const QString star = node.isPrefix ? QStringLiteral("*") : QString();
    return (node.isPhrase || !isPlainWord(node) ? quoted(node.text) : node.text) + star;
}

QString printComparison(const QueryNode &node)
{
    QString text = infoOf(node.field).key + textOf(node.op);
    for (std::size_t i = 0; i < node.values.size(); ++i) {
        if (i > 0)
            text += u',';
        text += printValue(node.values[i]);
    }
    return text;
}

/// How tightly a node binds: what binds less than its surroundings needs parentheses.
int tightness(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Or:
        return 0;
    case QueryNode::Kind::And:
        return 1;
    default:
        return 2;
    }
}

QString printWithin(const QueryNode &node, int surroundings)
{
    const QString text = printQuery(node);
    return tightness(node) < surroundings ? u'(' + text + u')' : text;
}

bool isSameValue(const QueryValue &a, const QueryValue &b)
{
    return a.kind == b.kind && a.text == b.text && a.isPrefix == b.isPrefix && a.number == b.number && a.time == b.time;
}

} // namespace

QString quotedQueryValue(const QString &value)
{
    const QString key = searchKey(value);
    const bool isSpecial = value.isEmpty() || value.endsWith(u'*') || key == QLatin1StringView("none") ||
                           key == QLatin1StringView("me") || std::any_of(value.begin(), value.end(), [](QChar c) {
                               return c.isSpace() || c == u',' || c == u'(' || c == u')' || isQueryQuote(c);
                           });
    return isSpecial ? quoted(value) : value;
}

QString printQuery(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        break;
    case QueryNode::Kind::And:
    case QueryNode::Kind::Or: {
        const bool isAnd = node.kind == QueryNode::Kind::And;
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts.append(printWithin(child, isAnd ? 2 : 1));
        return parts.join(isAnd ? QStringLiteral(" ") : QStringLiteral(" OR "));
    }
    case QueryNode::Kind::Not:
        return u'-' + printWithin(node.children.front(), 2);
    case QueryNode::Kind::Comparison:
        return printComparison(node);
    case QueryNode::Kind::Text:
        return printText(node);
    }
    return {};
}

bool isSameQuery(const QueryNode &a, const QueryNode &b)
{
    return a.kind == b.kind && a.field == b.field && a.op == b.op && a.text == b.text && a.isPhrase == b.isPhrase &&
           a.isPrefix == b.isPrefix &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), isSameValue) &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(), isSameQuery);
}

} // namespace campanile::domain

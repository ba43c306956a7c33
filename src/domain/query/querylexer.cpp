// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querylexer.h"

#include "domain/query/queryparser.h"

#include <algorithm>

namespace campanile::domain {

namespace {

bool isHebrewLetter(QChar c)
{
    return (c >= QChar(0x05D0) && c <= QChar(0x05EA)) || (c >= QChar(0xFB1D) && c <= QChar(0xFB4F));
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_';
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
    {
        const qsizetype length = std::min(text.size(), queryMaxLength);
        m_text.reserve(length);
        m_origin.reserve(static_cast<std::size_t>(length) + 1);
        for (qsizetype i = 0; i < length; ++i) {
            if (isIgnoredInQuery(text.at(i)))
                continue;
            m_text.append(text.at(i));
            m_origin.push_back(i);
        }
        m_origin.push_back(length);
    }

    std::vector<QueryToken> run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c.isSpace())
                ++m_at;
            else if (c == u'(')
                single(QueryToken::Kind::Open);
            else if (c == u')')
                single(QueryToken::Kind::Close);
            else if (isQueryQuote(c))
                phrase();
            else
                bare();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QuerySpan span(qsizetype from, qsizetype to) const
    {
        const qsizetype start = m_origin[static_cast<std::size_t>(from)];
        return {start, to > from ? m_origin[static_cast<std::size_t>(to) - 1] + 1 - start : 0};
    }
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text.at(i) : QChar(); }

    /// A quote between two Hebrew letters is a gershayim.
    [[nodiscard]] bool isGershayim(qsizetype i) const
    {
        return i > 0 && isQueryQuote(at(i)) && isHebrewLetter(m_text.at(i - 1)) && isHebrewLetter(at(i + 1));
    }
    [[nodiscard]] qsizetype endOfBare(qsizetype from, bool stopsAtComma) const
    {
        qsizetype i = from;
        while (i < m_text.size()) {
            const QChar c = m_text.at(i);
            if (c.isSpace() || c == u'(' || c == u')' || (stopsAtComma && c == u',') ||
                (isQueryQuote(c) && !isGershayim(i)))
                break;
            ++i;
        }
        return i;
    }

    QueryToken &add(QueryToken::Kind kind, qsizetype from, qsizetype to)
    {
        QueryToken token;
        token.kind = kind;
        token.span = span(from, to);
        m_tokens.push_back(std::move(token));
        m_at = to;
        return m_tokens.back();
    }
    void single(QueryToken::Kind kind) { add(kind, m_at, m_at + 1); }

    /// Reads quoted text that begins at from; returns the position after the closing quote.
    qsizetype quoted(qsizetype from, QString &content, bool &isTerminated) const
    {
        const bool isAscii = m_text.at(from) == u'"';
        const auto closes = [&](qsizetype i) {
            return isQueryQuote(at(i)) && (at(i) == u'"') == isAscii && !isGershayim(i);
        };
        qsizetype i = from + 1;
        for (; i < m_text.size() && !closes(i); ++i) {
            if (at(i) == u'\\' && (at(i + 1) == u'"' || at(i + 1) == u'\\'))
                ++i;
            content.append(m_text.at(i));
        }
        isTerminated = i < m_text.size();
        return isTerminated ? i + 1 : i;
    }

    /// Skips stars; true when there were any.
    bool stars(qsizetype &at) const
    {
        const qsizetype before = at;
        while (at < m_text.size() && m_text.at(at) == u'*')
            ++at;
        return at > before;
    }

    void phrase()
    {
        QString content;
        bool isTerminated = true;
        const qsizetype from = m_at;
        qsizetype to = quoted(from, content, isTerminated);
        const bool isPrefix = stars(to);
        QueryToken &token = add(QueryToken::Kind::Phrase, from, to);
        token.text = content.simplified();
        token.isPrefix = isPrefix;
        token.isTerminated = isTerminated;
    }

    void bare()
    {
        const qsizetype end = endOfBare(m_at, false);
        qsizetype start = m_at;
        while (start < end && m_text.at(start) == u'-')
            ++start;
        const QStringView rest = QStringView(m_text).sliced(start, end - start);
        if (rest.isEmpty() && end < m_text.size() && (at(end) == u'(' || isQueryQuote(at(end)))) {
            minuses(start);
        } else if (rest == u"|" || rest == u"||") {
            m_at = start;
            add(QueryToken::Kind::Or, start, end);
        } else if (!hasLetterOrDigit(rest)) {
            m_at = end; // nothing that full text could find
        } else {
            minuses(start);
            if (!comparison())
                word(end);
        }
    }

    void minuses(qsizetype end)
    {
        while (m_at < end)
            single(QueryToken::Kind::Minus);
    }

    void word(qsizetype end)
    {
        const QStringView all = QStringView(m_text).sliced(m_at, end - m_at);
        if (all == u"OR" || all == u"AND" || all == u"NOT") {
            add(all == u"OR"    ? QueryToken::Kind::Or
                : all == u"AND" ? QueryToken::Kind::And
                                : QueryToken::Kind::Minus,
                m_at, end);
            return;
        }
        QStringView kept = all;
        while (kept.endsWith(u'*'))
            kept.chop(1);
        QueryToken &token = add(QueryToken::Kind::Word, m_at, end);
        token.text = kept.toString();
        token.isPrefix = kept.size() < all.size();
    }

    bool comparison()
    {
        qsizetype i = m_at;
        if (!at(i).isLetter())
            return false;
        while (i < m_text.size() && isNameChar(m_text.at(i)))
            ++i;
        const qsizetype opStart = i;
        const QChar first = at(i);
        if (first != u':' && first != u'=' && first != u'<' && first != u'>')
            return false;
        ++i;
        const bool orEqual = first != u':' && first != u'=' && at(i) == u'=';
        if (orEqual)
            ++i;
        QueryToken token;
        token.kind = QueryToken::Kind::Comparison;
        token.text = m_text.sliced(m_at, opStart - m_at);
        token.nameSpan = span(m_at, opStart);
        token.opSpan = span(opStart, i);
        token.op = first == u'<'   ? (orEqual ? QueryOperator::LessEqual : QueryOperator::Less)
                   : first == u'>' ? (orEqual ? QueryOperator::GreaterEqual : QueryOperator::Greater)
                                   : QueryOperator::Is;
        token.values.push_back(value(i, token.opSpan));
        while (at(i) == u',') {
            const QuerySpan comma = span(i, i + 1);
            ++i;
            token.values.push_back(value(i, comma));
        }
        token.span = span(m_at, i);
        m_tokens.push_back(std::move(token));
        m_at = i;
        return true;
    }

    QueryRawValue value(qsizetype &i, QuerySpan separator) const
    {
        QueryRawValue value;
        value.separator = separator;
        const qsizetype from = i;
        if (i < m_text.size() && isQueryQuote(m_text.at(i))) {
            value.isQuoted = true;
            i = quoted(i, value.text, value.isTerminated);
            value.isPrefix = stars(i);
        } else {
            i = endOfBare(i, true);
            value.text = m_text.sliced(from, i - from);
            while (value.text.endsWith(u'*')) {
                value.text.chop(1);
                value.isPrefix = true;
            }
        }
        value.text = value.text.simplified();
        value.span = i > from ? span(from, i) : QuerySpan{separator.end(), 0};
        return value;
    }

    QString m_text;
    std::vector<qsizetype> m_origin; ///< of each unit of m_text, and of its end
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> lexQuery(QStringView text)
{
    return Lexer(text).run();
}

bool isIgnoredInQuery(QChar c)
{
    switch (c.unicode()) {
    case 0x0000:
    case 0x034F: // combining grapheme joiner
    case 0x115F: // Hangul fillers: letters that nobody sees
    case 0x1160:
    case 0x3164:
    case 0xFFA0:
    case 0x17B4: // Khmer inherent vowels
    case 0x17B5:
        return true;
    default:
        // Number signs of the Arabic block are format characters, too, but visible.
        return c.category() == QChar::Other_Format && !(c >= QChar(0x0600) && c <= QChar(0x0605));
    }
}

bool isQueryQuote(QChar c)
{
    return c == u'"' || (c >= QChar(0x201C) && c <= QChar(0x201F)) || c == QChar(0xFF02);
}

bool hasLetterOrDigit(QStringView text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(),
                       [](auto point) { return QChar::isLetterOrNumber(char32_t(point)); });
}

} // namespace campanile::domain

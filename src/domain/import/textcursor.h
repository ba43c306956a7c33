// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace campanile::domain {

/// A position in ASCII text that small hand-written parsers move along. Every function leaves it alone when it fails.
class TextCursor
{
public:
    explicit TextCursor(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isDigit() const { return !atEnd() && m_text.at(m_at) >= '0' && m_text.at(m_at) <= '9'; }
    char take() { return m_text.at(m_at++); }

    void skipBlanks()
    {
        while (!atEnd() && (m_text.at(m_at) == ' ' || m_text.at(m_at) == '\t'))
            ++m_at;
    }

    bool accept(char c)
    {
        if (atEnd() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    /// ASCII letters without regard to case.
    bool acceptText(QByteArrayView word)
    {
        if (m_text.size() - m_at < word.size())
            return false;
        if (m_text.sliced(m_at, word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        m_at += word.size();
        return true;
    }

    /// As many digits as there are, at most `most` (≤ 9).
    bool number(int least, int most, int &value)
    {
        qsizetype at = m_at;
        int digits = 0;
        int result = 0;
        while (at < m_text.size() && digits < most && m_text.at(at) >= '0' && m_text.at(at) <= '9') {
            result = result * 10 + (m_text.at(at) - '0');
            ++at;
            ++digits;
        }
        if (digits < least)
            return false;
        m_at = at;
        value = result;
        return true;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace campanile::domain

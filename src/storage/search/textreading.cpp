// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/textreading.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"
#include "storage/search/textwords.h"

#include <algorithm>

namespace campanile::storage {

namespace {

using Words = std::vector<QByteArrayView>;

/// A term, to be found among the words of an indexed form.
class WantedWords
{
public:
    explicit WantedWords(const TextTerm &term)
        : m_isPhrase(term.isPhrase)
        , m_isPrefix(term.isPrefix)
    {
        for (const QString &word : textWords(term.text))
            m_words.append(word.toUtf8());
    }

    [[nodiscard]] bool isIn(const Words &text) const
    {
        const auto is = [this](QByteArrayView word, const QByteArray &wanted) {
            return m_isPrefix && &wanted == &m_words.last() ? word.startsWith(wanted) : word == wanted;
        };
        if (m_words.isEmpty())
            return false;
        if (m_isPhrase)
            return std::search(text.begin(), text.end(), m_words.begin(), m_words.end(), is) != text.end();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray &wanted) {
            return std::any_of(text.begin(), text.end(), [&](QByteArrayView word) { return is(word, wanted); });
        });
    }

private:
    QByteArrayList m_words;
    bool m_isPhrase;
    bool m_isPrefix;
};

void split(QByteArrayView form, Words &words)
{
    words.clear();
    qsizetype start = 0;
    for (qsizetype end = form.indexOf(' '); end >= 0; end = form.indexOf(' ', start)) {
        words.push_back(form.sliced(start, end - start));
        start = end + 1;
    }
    words.push_back(form.sliced(start));
}

} // namespace

std::vector<std::vector<qint64>> TextReading::match(std::span<const TextTerm> terms, const QVector<qint64> &tickets)
{
    const std::vector<WantedWords> wanted(terms.begin(), terms.end());
    std::vector<std::vector<qint64>> found(terms.size());
    Words words;
    const auto look = [&](qint64 ticket, const QString &text) {
        const QByteArray form = indexedForm(Engine::Sqlite, text); // the same words on both engines
        split(form, words);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const bool isKnown = !found[i].empty() && found[i].back() == ticket;
            if (!isKnown && wanted[i].isIn(words))
                found[i].push_back(ticket);
        }
    };
    RowScanner rows(m_session, "SELECT t.id, t.subject, m.body, x.indexed_text FROM ticket t "
                               "LEFT JOIN ticket_extra x ON x.ticket_id = t.id LEFT JOIN message m "
                               "ON m.id BETWEEN t.id * 65536 AND t.id * 65536 + 65535 WHERE t.id IN " +
                                   m_session.dialect().numbersIn("$1") + " ORDER BY t.id, m.id");
    rows.bind(jsonNumbers(tickets));
    qint64 last = -1;
    while (rows.next()) {
        const qint64 ticket = rows.int64(0);
        if (std::exchange(last, ticket) != ticket) {
            look(ticket, rows.text(1));
            if (!rows.isNull(3))
                look(ticket, rows.text(3));
        }
        if (!rows.isNull(2))
            look(ticket, rows.text(2));
    }
    return found;
}

} // namespace campanile::storage

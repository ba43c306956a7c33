// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/textindex.h"

#include "storage/core/rowscanner.h"
#include "storage/search/textwords.h"
#include "storage/ticket/rowkey.h"

namespace campanile::storage {

namespace {

constexpr size_t batchSize = 8192;

/// FTS5's or to_tsquery's language; the words hold letters and digits only, so that nothing in them can be an operator.
QByteArray queryText(bool isSqlite, const TextTerm &term, const QStringList &words)
{
    QByteArray query;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isLast = i + 1 == words.size();
        const QByteArray word = words.at(i).toUtf8();
        if (isSqlite) {
            if (i > 0)
                query += term.isPhrase ? " + " : " AND ";
            query += '"' + word + '"' + (isLast && term.isPrefix ? " *" : "");
        } else {
            if (i > 0)
                query += term.isPhrase ? " <-> " : " & ";
            query += '\'' + word + '\'' + (isLast && term.isPrefix ? ":*" : "");
        }
    }
    return query;
}

} // namespace

void TextIndex::match(const TextTerm &term, qint64 fromTicket, qint64 toTicket, const Sink &sink)
{
    const QStringList words = textWords(term.text);
    if (words.isEmpty() || fromTicket > toTicket)
        return;
    const bool isSqlite = m_session.dialect().isSqlite();
    RowScanner rows(m_session, isSqlite ? "SELECT rowid FROM text_index WHERE text_index MATCH $1 "
                                          "AND rowid BETWEEN $2 AND $3"
                                        : "SELECT id FROM text_index WHERE words @@ CAST($1 AS tsquery) "
                                          "AND id BETWEEN $2 AND $3");
    rows.bind(queryText(isSqlite, term, words), firstKey(std::max<qint64>(fromTicket, 0)), lastKey(toTicket));
    std::vector<qint64> batch;
    batch.reserve(batchSize);
    while (rows.next()) {
        const qint64 ticket = ticketOfKey(rows.int64(0));
        if (!batch.empty() && batch.back() == ticket)
            continue;
        if (batch.size() == batchSize) {
            sink(batch);
            batch.clear();
        }
        batch.push_back(ticket);
    }
    if (!batch.empty())
        sink(batch);
}

void TextIndex::add(domain::TicketId ticket, int sequence, const QString &text)
{
    const bool isSqlite = m_session.dialect().isSqlite();
    const QByteArray words = indexedForm(m_session.dialect().engine(), text);
    if (!words.isEmpty())
        m_session.execute(isSqlite ? "INSERT INTO text_index (rowid, words) VALUES ($1, $2)"
                                   : "INSERT INTO text_index (id, words) VALUES ($1, CAST($2 AS tsvector))",
                          rowKey(ticket, sequence), words);
}

void TextIndex::remove(domain::TicketId ticket, int sequence, const QString &oldText)
{
    if (!m_session.dialect().isSqlite()) {
        m_session.execute("DELETE FROM text_index WHERE id = $1", rowKey(ticket, sequence));
        return;
    }
    // The index keeps no texts: it has to be told what it was told when the text came.
    const QByteArray words = indexedForm(Engine::Sqlite, oldText);
    if (!words.isEmpty())
        m_session.execute("INSERT INTO text_index (text_index, rowid, words) VALUES ('delete', $1, $2)",
                          rowKey(ticket, sequence), words);
}

void TextIndex::replace(domain::TicketId ticket, int sequence, const QString &oldText, const QString &newText)
{
    remove(ticket, sequence, oldText);
    add(ticket, sequence, newText);
}

} // namespace campanile::storage

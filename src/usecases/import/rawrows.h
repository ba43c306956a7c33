// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/rowmapper.h"

#include <QByteArray>

#include <vector>

namespace campanile::usecases {

/// Rows as they were read, packed: what is kept of a ticket until all its rows are there.
class RawRows
{
public:
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] quint32 file(std::size_t row) const { return m_rows[row].file; }
    [[nodiscard]] qint64 line(std::size_t row) const { return m_rows[row].line; }

    void add(quint32 file, qint64 line, domain::ImportCells cells)
    {
        m_rows.push_back({file, line, m_ends.size(), cells.size()});
        for (const QByteArrayView cell : cells) {
            m_bytes.append(cell);
            m_ends.push_back(quint32(m_bytes.size()));
        }
    }

    /// The views live until the rows are changed.
    void cells(std::size_t row, std::vector<QByteArrayView> &views) const
    {
        const Row &r = m_rows[row];
        views.clear();
        for (std::size_t i = 0; i < r.cells; ++i) {
            const std::size_t at = r.first + i;
            const quint32 begin = at == 0 ? 0 : m_ends[at - 1];
            views.push_back(QByteArrayView(m_bytes).sliced(begin, m_ends[at] - begin));
        }
    }

    void clear()
    {
        m_bytes.resize(0);
        m_ends.clear();
        m_rows.clear();
    }

private:
    struct Row
    {
        quint32 file;
        qint64 line;
        std::size_t first;
        std::size_t cells;
    };
    QByteArray m_bytes;
    std::vector<quint32> m_ends;
    std::vector<Row> m_rows;
};

} // namespace campanile::usecases

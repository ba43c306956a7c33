// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/import/importdirectory.h"
#include "domain/import/importlabels.h"
#include "domain/import/mappedrow.h"

namespace campanile::domain {

/// Maps the rows of one bound table that holds tickets. One thread.
///
/// Event keys: "ms/order" where the source numbers its events, else "#" and a hash of the row's content (the same row
/// again is the same event; identical rows of one file are counted by the fold). Missing or unknown values never reject
/// a row; a time that cannot be read does.
class RowMapper final
{
public:
    /// All three outlive the mapper.
    RowMapper(const ImportProfile &profile, const BoundTable &table, ImportDirectory &directory);

    /// The ticket's key, trimmed, or empty: then rows are told apart by contentHash().
    [[nodiscard]] QByteArrayView ticketKey(ImportCells cells) const;
    /// Stable over runs and over the order of columns; secret-looking columns are left out.
    [[nodiscard]] QByteArray contentHash(ImportCells cells) const;

    [[nodiscard]] ImportReject map(ImportCells cells, MappedRow &row);

    [[nodiscard]] const std::vector<ImportSlot> &slotList() const { return m_slots; }
    [[nodiscard]] const ImportSlot::Value &value(std::size_t slot, const MappedRow &row) const
    {
        return m_slots[slot].values[row.codes[slot]];
    }
    [[nodiscard]] ImportTableKind kind() const { return m_table.table.kind; }
    /// A ticket that names no time at all and takes the import's.
    [[nodiscard]] bool lacksTime(const MappedRow &row) const
    {
        return kind() == ImportTableKind::Tickets && row.at == noTime;
    }
    [[nodiscard]] bool blankKeeps() const { return m_table.table.blankKeeps; }

    /// Drops the caches when they have grown; only between tickets, as it makes codes invalid.
    void forget();

    /// By field and label. A file may hold any number of them: after the first thousand the others are counted under
    /// "…".
    [[nodiscard]] QVector<UnknownLabel> unknownLabels() const;

private:
    void addSlot(Field field, std::initializer_list<ImportTarget> targets, const QString &name = {});
    void addFieldSlot(const BoundColumn &column);
    [[nodiscard]] quint32 codeOf(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value compute(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value computeName(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value computePerson(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value computeTime(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value computeLabel(ImportSlot &slot, ImportCells cells);
    [[nodiscard]] ImportSlot::Value computeTags(const BoundColumn &column, ImportCells cells);
    [[nodiscard]] QJsonValue typedValue(ImportSlot &slot, ImportCells cells);
    /// Empty when the cell is missing or holds a marker of missing values.
    [[nodiscard]] QByteArrayView filled(const BoundColumn &column, ImportCells cells) const;
    [[nodiscard]] QString text(const BoundColumn &column, ImportCells cells) const;
    [[nodiscard]] QString textOf(const ImportSlot &slot, ImportTarget target, ImportCells cells) const;
    [[nodiscard]] ImportReject mapTimes(ImportCells cells, MappedRow &row);
    [[nodiscard]] ImportTimeParser parserFor(const BoundColumn &column) const;

    void countUnknown(Field field, const QString &label);

    struct TimeCell
    {
        const BoundColumn *date = nullptr;
        const BoundColumn *timeOfDay = nullptr;
        ImportTimeParser parser;
        QByteArray lastRaw;
        std::optional<qint64> last;
    };
    [[nodiscard]] std::optional<qint64> readTime(TimeCell &cell, ImportCells cells) const;
    [[nodiscard]] TimeCell timeCell(ImportTarget date, ImportTarget timeOfDay) const;

    const ImportProfile &m_profile;
    const BoundTable &m_table;
    ImportDirectory &m_directory;
    ImportLabels m_labels;
    std::vector<ImportSlot> m_slots;
    std::vector<QByteArray> m_missing;                    ///< the table's markers, case-folded UTF-8
    std::vector<std::vector<QByteArray>> m_columnMissing; ///< by cell, where a column has its own
    const BoundColumn *m_key = nullptr;
    const BoundColumn *m_order = nullptr;
    const BoundColumn *m_actor = nullptr;
    std::vector<const BoundColumn *> m_descriptions;
    const BoundColumn *m_message = nullptr;
    const BoundColumn *m_note = nullptr;
    TimeCell m_at;
    TimeCell m_updated;
    QByteArray m_scratch;
    QHash<std::pair<int, QString>, qint64> m_unknown;
    QString m_lastActor;
    QByteArray m_lastActorRaw;
};

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/import/directorycache.h"
#include "usecases/import/importsource.h"
#include "usecases/import/importwriter.h"
#include "usecases/import/rawrows.h"
#include "usecases/import/rejects.h"

#include <span>
#include <unordered_map>

namespace campanile::usecases {

/// Takes all rows of one ticket after the other, folds new tickets, compares known ones with what is stored, and hands
/// batches to the writer. Throws ImportStopped. One thread.
class TicketIntake
{
public:
    struct Parts
    {
        const ImportSource &source;
        const ImportRequest &request;
        storage::Database &database;
        DirectoryCache &directory;
        Rejects &rejects;
        ImportReport &report;
        ImportProgressPtr progress;
        ImportWriter *writer = nullptr; ///< none in a dry run
        domain::SourceId sourceId;      ///< none: the source is new, nothing of it is stored
        bool mayExist = false;          ///< tickets of the source are stored already
        qint64 importTime = 0;
    };
    explicit TicketIntake(Parts parts);

    [[nodiscard]] QByteArrayView keyOf(domain::ImportCells cells) const { return m_mapper.ticketKey(cells); }
    /// rows: all of one ticket (key), or a single one without a key. Takes their content.
    void add(QByteArrayView key, RawRows &rows);
    /// Everything that waits goes out.
    void finish();
    [[nodiscard]] QVector<domain::UnknownLabel> unknownLabels() const { return m_mapper.unknownLabels(); }

private:
    struct Group
    {
        QString reference;
        RawRows raw;
        std::vector<domain::MappedRow> rows;
        domain::TicketId known;             ///< the stored ticket, once it was looked up
        std::vector<domain::RowFate> fates; ///< of a known one: what became of each row
    };
    void mapRows(Group &group);
    [[nodiscard]] QString referenceOf(QByteArrayView key, const RawRows &rows);
    void rejectFolded(const Group &group, const std::vector<domain::RowFate> &fates);
    void foldNew(Group &group);
    /// What is stored of the waiting tickets.
    struct Stored
    {
        QHash<QString, domain::TicketId> ids;
        QHash<domain::TicketId, QSet<QString>> keys;
        QSet<domain::TicketId> edited;
    };
    void compareWaiting();
    void compare(std::span<Group> groups, const Stored &stored);
    /// Whether the rows say anything that is not stored, or somebody edited the ticket here: it is to be merged then.
    bool differs(Group &group, const QSet<QString> &keys, bool editedHere);
    void mergeKnown(Group &group, const domain::Ticket &ticket, const QVector<domain::Event> &events);
    void preview(const domain::Ticket &ticket, qsizetype events, qsizetype messages, bool isNew);
    void sendIfHeavy();
    void send();

    Parts m_parts;
    domain::RowMapper m_mapper;
    std::vector<QByteArrayView> m_cells;
    std::vector<Group> m_waiting;                       ///< may exist already; looked up together
    std::vector<Group> m_spare;                         ///< used ones, for their memory
    std::unordered_map<quint64, quint32> m_sameContent; ///< rows without key: hash of content → occurrences
    ImportBatch m_batch;
};

} // namespace campanile::usecases

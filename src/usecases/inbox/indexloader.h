// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "usecases/catalog/catalog.h"
#include "usecases/catalog/customerdirectory.h"
#include "usecases/inbox/ticketindex.h"

namespace campanile::storage {
class Session;
}

namespace campanile::usecases {

/// Fills a TicketIndex from the database. The functions run inside jobs on a database thread, throw what storage throws
/// and stop when the job's token says so.
class IndexLoader
{
public:
    IndexLoader(storage::Session &session, TicketIndex &index);

    /// First the open tickets, so that the daily views are there at once; fast even with a million closed ones.
    void loadOpen();
    /// Then everything else, in ranges of ids; lists of open tickets are answered meanwhile.
    void loadArchive();
    /// These tickets again, after a change notice; those that are gone or hidden leave the index.
    void reload(const QVector<quint32> &ids);
    /// Where each subject stands in the alphabet. Takes seconds for a million: in the background, after the archive.
    void rankSubjects();
    /// Where the names of customers, agents, teams, places and departments stand.
    void rankNames(const Catalog &catalog, const CustomerDirectory &customers);

private:
    void loadRange(qint64 fromId, qint64 toId);

    storage::Session &m_session;
    TicketIndex &m_index;
};

} // namespace campanile::usecases

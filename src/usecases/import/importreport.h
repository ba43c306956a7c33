// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/import/importmerge.h"
#include "domain/import/importplan.h"
#include "domain/org/permissions.h"
#include "exchange/table/readoptions.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QVector>

#include <chrono>

namespace campanile::usecases {

/// What to import and how. The same for the dry run and the real one.
struct ImportRequest
{
    QStringList files; ///< in any order
    domain::ImportProfile profile;
    exchange::ReadOptions read;
    bool dryRun = false; ///< reads, maps and compares everything, writes nothing into the database
    QString rejectsFile; ///< CSV of what was rejected, written only when something was; empty: none
    /// What stands in that file for a reason (of rejectReasons()), in the person's words; else the key.
    QHash<QString, QString> reasonWords;
    domain::Actor actor;
    int previewTickets = 20; ///< how many tickets the report shows as they will arrive
    /// So long another import of the same source is waited for; one that died is not. Then Conflict("import").
    std::chrono::milliseconds patience = std::chrono::minutes(10);
};

/// Polled by the window. done and total are bytes of the files while reading, tickets afterwards. Waiting: until
/// another import of the same source ends.
class ImportProgress final : public domain::Progress
{
public:
    enum Stage : int { Opening, Linked, Tickets, Publishing, Updating, Undoing, Finished, Waiting };

    std::atomic<qint64> rows{0};
    std::atomic<qint64> rejected{0};
    std::atomic<qint64> tickets{0};
};

using ImportProgressPtr = std::shared_ptr<ImportProgress>;

struct ImportFileReport
{
    QString path;
    QString table; ///< of the profile
    domain::ImportTableKind kind = domain::ImportTableKind::Tickets;
    qint64 rows = 0;
    qint64 rejected = 0;
    QStringList unusedColumns; ///< not imported; secret-looking ones among them
    QVector<domain::ImportDoubt> doubts;
};

/// Where a row that was not taken stands.
struct RejectedRow
{
    QString path;
    qint64 line = 0; ///< from 1
    QString reason;  ///< as in rejectedByReason
};

/// A ticket as it will arrive (or arrived), with the names that its ids stand for.
struct ImportPreview
{
    domain::Ticket ticket;
    QString team;
    QString department;
    QString place;
    QString assignee;
    QString customer;
    QString contact;
    QStringList tags;
    int events = 0;
    int messages = 0;
    bool isNew = true;
};

/// What an import did, or would do. rows = read; tickets = created + updated + unchanged.
struct ImportReport
{
    domain::ImportId import; ///< none in a dry run and when there was nothing to do
    QString profile;
    domain::ResponseProxy responseProxy = domain::ResponseProxy::None;
    bool dryRun = false;
    qint64 rows = 0;
    qint64 rowsKnown = 0; ///< rows that said what was known already
    qint64 tickets = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    domain::TicketId firstTicket; ///< of those created; the others have greater ids. None in a dry run
    qint64 events = 0;            ///< new ones
    qint64 rejected = 0;
    QMap<QString, qint64> rejectedByReason; ///< importRejectKeys or exchange::parseReasonKeys → rows
    QVector<RejectedRow> firstRejected;     ///< the first maxRejectedRows
    qint64 conflictCount = 0;
    QVector<domain::ImportConflict> conflicts; ///< the first maxConflicts
    qint64 ticketsWithoutTime = 0;             ///< that took the time of the import
    qint64 newCustomers = 0;
    qint64 newContacts = 0;
    QStringList newPlaces;
    QStringList newTeams;
    QStringList newDepartments;
    QStringList newAgents;
    QStringList newTags;
    QVector<domain::UnknownLabel> unknownLabels; ///< of enumerations; their field stayed as it was
    QVector<ImportFileReport> files;
    QVector<ImportPreview> preview;
    /// False when the import was published, but something came between its staged changes of older tickets: the next
    /// start of a program, or the next import, applies the rest.
    bool isFinished = true;
    double seconds = 0.0;
    double longestWriteMs = 0.0; ///< of one transaction

    static constexpr int maxConflicts = 1000;
    static constexpr QLatin1StringView responseProxyKey{"response_proxy"}; ///< in the object of toJson()
    static constexpr int maxRejectedRows = 20;
};

/// Everything that rejectedByReason can have as a key.
[[nodiscard]] QStringList rejectReasons();

/// The stable object of `import --json`; the counts also stay with the import in the database.
[[nodiscard]] QJsonObject toJson(const ImportReport &report);

} // namespace campanile::usecases

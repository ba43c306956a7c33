// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "storage/core/session.h"

#include <QStringList>
#include <QVector>

namespace campanile::storage {

/// What is wrong, as a code with arguments (listed beside it); words come from ui and cli.
enum class FindingCode {
    EngineDamage,            ///< what the engine's own check says
    ForeignKeyBroken,        ///< table, row, table referred to
    SchemaVersionWrong,      ///< found, expected
    SchemaObjectMissing,     ///< kind ("table", "index", "trigger"), name
    ReferenceBroken,         ///< table, row, column, value
    AttachmentPieceWrong,    ///< attachment, piece: its bytes do not have the hash written down
    AttachmentPieceMissing,  ///< attachment, expected pieces, found
    AttachmentHashWrong,     ///< attachment: the pieces are right, the whole is not
    AttachmentOrphan,        ///< piece without an attachment
    AttachmentFlagWrong,     ///< ticket reference
    EventSequenceBroken,     ///< ticket number, expected sequence, found
    EventsMissing,           ///< ticket reference: a ticket without any event
    EventOrphan,             ///< ticket number that does not exist
    MessageOrphan,           ///< ticket number that does not exist
    UnsentFlagWrong,         ///< ticket reference: says wrongly whether a reply waits to be sent
    MergeFlagWrong,          ///< ticket reference: says wrongly whether it was merged into another one
    TicketContradictsEvents, ///< ticket reference, field key, value in the row, value after the events
    TextIndexBroken,         ///< ticket number
    CounterBehind,           ///< name, next, highest id in use
    ImportLeftOver,          ///< import number, state
};

enum class FindingSeverity : quint8 { Note, Warning, Damage };

struct Finding
{
    FindingCode code = FindingCode::EngineDamage;
    FindingSeverity severity = FindingSeverity::Damage;
    QStringList args;
};

struct DoctorReport
{
    QVector<Finding> findings; ///< at most maxFindings of one code
    qint64 ticketsChecked = 0;
    qint64 eventsChecked = 0;
    qint64 piecesChecked = 0;
    [[nodiscard]] bool isHealthy() const; ///< nothing worse than a note
};

/// Reads everything there is and compares; changes nothing. A job for Database::readBulk().
class Doctor
{
public:
    static constexpr int maxFindings = 100;

    explicit Doctor(Session &session, domain::ProgressPtr progress = {});
    [[nodiscard]] DoctorReport examine();

private:
    void add(FindingCode code, FindingSeverity severity, QStringList args);
    void checkEngine();
    void checkSchema();
    void checkReferences();
    void checkAttachments();
    void checkEvents();
    void checkMessages();
    void checkLinks();
    void checkMerges();
    void checkUnsent();
    void checkTextIndex();
    void checkCounters();
    void checkImports();

    Session &m_session;
    domain::ProgressPtr m_progress;
    DoctorReport m_report;
};

/// Stable text of a code, for scripts: "attachment-piece-wrong".
[[nodiscard]] QLatin1StringView keyOf(FindingCode code);

} // namespace campanile::storage

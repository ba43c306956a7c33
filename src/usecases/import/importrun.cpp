// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importrun.h"

#include "usecases/import/importcleanup.h"
#include "usecases/import/linkedtables.h"
#include "usecases/import/rowspool.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <thread>
#include <unordered_set>

namespace campanile::usecases {

using namespace domain;
using exchange::ParseReason;
using exchange::Record;
using exchange::RecordReader;
using storage::Session;

namespace {

/// How often it is asked whether the import that is waited for has come to its end.
constexpr auto lookAgain = std::chrono::milliseconds(250);

/// Undoes what was written unless the import was published.
class UndoGuard
{
public:
    explicit UndoGuard(ImportWriter *writer)
        : m_writer(writer)
    {
    }
    ~UndoGuard()
    {
        if (m_writer)
            m_writer->undo();
    }
    Q_DISABLE_COPY_MOVE(UndoGuard)
    void release() { m_writer = nullptr; }

private:
    ImportWriter *m_writer;
};

/// Letters that are no text in the file's encoding are shown as such; the rest of the row is right.
bool spoilsRow(const Record &record)
{
    return record.flaw() && *record.flaw() != ParseReason::BadText;
}

qint64 bytesOf(const ImportSource &source, const SourceTable &table)
{
    qint64 bytes = 0;
    for (const std::size_t file : table.files)
        bytes += QFileInfo(source.files[file].path).size();
    return bytes;
}

domain::CustomFieldKind kindOf(ImportValueType type)
{
    switch (type) {
    case ImportValueType::Number:
        return domain::CustomFieldKind::Number;
    case ImportValueType::Time:
        return domain::CustomFieldKind::Date;
    case ImportValueType::Flag:
        return domain::CustomFieldKind::YesNo;
    case ImportValueType::Text:
        break;
    }
    return domain::CustomFieldKind::Text;
}

} // namespace

ImportRun::ImportRun(std::shared_ptr<storage::Database> database, const Clock &clock, ImportRequest request,
                     ImportProgressPtr progress, std::stop_token stop)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_request(std::move(request))
    , m_progress(progress ? std::move(progress) : std::make_shared<ImportProgress>())
    , m_stop(std::move(stop))
{
    // A file that was chosen twice is one file.
    QStringList once;
    QSet<QString> seen;
    for (const QString &path : std::as_const(m_request.files)) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (canonical.isEmpty() || !seen.contains(canonical))
            once.append(path);
        seen.insert(canonical);
    }
    m_request.files = once;
}

Result<ImportReport> ImportRun::run()
{
    m_timer.start();
    if (!isAllowed(m_request.actor, Permission::ImportTickets))
        return fail(ErrorCode::NotAllowed, {u"import"_qs, QString(keyOf(roleKeys, m_request.actor.role))});
    if (Result<void> valid = validate(m_request.profile); !valid)
        return Failure(valid.error());
    setStage(ImportProgress::Opening, 0);
    try {
        m_source = valueOrStop(bindFiles(m_request.profile, m_request.files, m_request.read, m_stop));
        if (!pass(true)) {
            m_report = ImportReport();
            (void)pass(false);
        }
    } catch (const ImportStopped &stopped) {
        return Failure(stopped.error);
    }
    m_report.seconds = double(m_timer.elapsed()) / 1000.0;
    setStage(ImportProgress::Finished, 0);
    return std::move(m_report);
}

void ImportRun::setStage(ImportProgress::Stage stage, qint64 total)
{
    m_progress->done = 0;
    m_progress->total = total;
    m_progress->stage = stage;
}

void ImportRun::throwIfStopped() const
{
    if (m_stop.stop_requested())
        throw ImportStopped{Error{ErrorCode::Cancelled, {}, {}, false}};
}

bool ImportRun::pass(bool grouped)
{
    m_report.profile = m_source.profile.name;
    m_report.responseProxy = m_source.profile.responseProxy;
    m_report.dryRun = m_request.dryRun;
    m_progress->rows = 0;
    for (const SourceFile &file : m_source.files) {
        const auto table = std::find_if(m_source.tables.begin(), m_source.tables.end(),
                                        [&file](const SourceTable &t) { return t.planned.table == file.table; });
        const BoundTable &bound = table->planned.bound;
        m_report.files.append(
            {file.path, bound.table.name, bound.table.kind, 0, 0, bound.unused, table->planned.doubts});
    }
    Rejects rejects(m_source, m_request, m_report, m_progress);

    const QString kind = m_source.profile.source;
    const QString name = m_source.sourceName();
    if (!m_request.dryRun) {
        m_writer = std::make_unique<ImportWriter>(m_database, m_clock);
        begin(m_writer->findOrCreateSource(kind, name));
    }
    UndoGuard undo(m_writer.get());
    // Only now: an import that was waited for has brought names, too.
    struct Known
    {
        storage::ImportedRows::Known names;
        SourceId source;
    };
    auto known = valueOrStop(m_database
                                 ->readBulk([kind, name](Session &session) -> Result<Known> {
                                     storage::ImportedRows rows(session);
                                     const SourceId source = rows.findSource(kind, name);
                                     return Known{rows.load(source), source};
                                 })
                                 .wait());
    const bool mayExist = known.names.hasTickets;
    IdBlocks ids(m_database, m_request.dryRun);
    DirectoryCache directory(std::move(known.names), ids, known.source);
    if (m_writer)
        directory.setImport(m_writer->import());
    readLinked(directory, rejects);

    const qint64 importTime = toMs(m_clock.now());
    TicketIntake intake({m_source, m_request, *m_database, directory, rejects, m_report, m_progress, m_writer.get(),
                         known.source, mayExist, importTime});
    setStage(ImportProgress::Tickets, bytesOf(m_source, *m_source.ticketTable()));
    if (grouped) {
        if (!readGrouped(intake, rejects))
            return false;
    } else {
        readScattered(intake, rejects);
    }
    intake.finish();
    rejects.finish();
    throwIfStopped();
    finishReport(intake, directory);
    if (!m_writer)
        return true;

    setStage(ImportProgress::Publishing, 0);
    m_writer->publish(customFields(), toJson(m_report));
    undo.release();
    m_report.import = m_writer->import();
    setStage(ImportProgress::Updating, m_report.updated);
    // From here on the import has happened, and its report is owed, whatever comes in between.
    m_report.isFinished = m_writer->finish(directory.names(), toJson(m_report)).has_value();
    m_report.longestWriteMs = m_writer->longestWriteMs();
    m_report.firstTicket = m_writer->firstTicket();
    return true;
}

void ImportRun::begin(SourceId source)
{
    storage::Import import;
    import.profile = m_source.profile.name;
    import.source = source;
    import.actor = m_request.actor.agent;
    import.actorName = m_request.actor.name;
    for (const SourceFile &file : m_source.files)
        import.files.append(QFileInfo(file.path).fileName());
    const QDeadlineTimer patience(m_request.patience);
    while (!m_writer->begin(import)) {
        if (m_progress->stage != ImportProgress::Waiting)
            setStage(ImportProgress::Waiting, 0);
        throwIfStopped();
        if (patience.hasExpired())
            throw ImportStopped{Error{ErrorCode::Conflict, {u"import"_qs}, {}, true}};
        std::this_thread::sleep_for(lookAgain);
        throwIfStopped();
        const CleanUp cleanUp = valueOrStop(cleanUpImports(*m_database, m_clock, m_stop));
        for (const CleanUpFault &fault : cleanUp.faults) {
            // It lies in the way, and waiting would not help. Busy would.
            if (fault.source == source && !fault.error.retryable)
                throw ImportStopped{fault.error};
        }
    }
}

bool ImportRun::readRows(const SourceTable &table, Rejects &rejects, const RowSink &sink)
{
    std::vector<QByteArrayView> cells(std::size_t(table.planned.bound.header.size()));
    Record record;
    qint64 bytesBefore = 0;
    for (const std::size_t index : table.files) {
        const SourceFile &file = m_source.files[index];
        const std::unique_ptr<RecordReader> reader = valueOrStop(m_source.open(file, m_stop));
        if (reader->header().mid(0, file.header.size()) != file.header) // somebody writes to it
            throw ImportStopped{Error{ErrorCode::FileCannotRead, {file.path}, u"changed while it was read"_qs, true}};
        ImportFileReport &report = m_report.files[qsizetype(index)];
        while (valueOrStop(reader->next(record))) {
            ++report.rows;
            ++m_report.rows;
            if ((m_report.rows & 0x3ff) == 0) {
                throwIfStopped();
                m_progress->rows.store(m_report.rows, std::memory_order_relaxed);
                m_progress->done.store(bytesBefore + reader->position(), std::memory_order_relaxed);
            }
            if (spoilsRow(record)) {
                rejects.add(index, keyOf(exchange::parseReasonKeys, *record.flaw()), record);
                continue;
            }
            std::fill(cells.begin(), cells.end(), QByteArrayView());
            for (std::size_t i = 0; i < file.columns.size(); ++i)
                cells[std::size_t(file.columns[i])] = record.utf8(qsizetype(i));
            if (!sink(index, record.line(), cells))
                return false;
        }
        bytesBefore += reader->size();
    }
    m_progress->rows.store(m_report.rows, std::memory_order_relaxed);
    return true;
}

void ImportRun::flushPeople(DirectoryCache &directory, bool all)
{
    if (!m_writer || (!all && directory.waiting() < m_writer->goodWeight()))
        return;
    ImportBatch people;
    people.weight = directory.waiting();
    people.names = directory.takeNames();
    people.customers = directory.takeCustomers();
    people.contacts = directory.takeContacts();
    m_writer->submit(std::move(people));
}

void ImportRun::readLinked(DirectoryCache &directory, Rejects &rejects)
{
    // Customers before those who belong to them.
    for (const ImportTableKind kind :
         {ImportTableKind::Customers, ImportTableKind::Contacts, ImportTableKind::People, ImportTableKind::Agents}) {
        for (const SourceTable &table : m_source.tables) {
            if (table.planned.bound.table.kind != kind)
                continue;
            setStage(ImportProgress::Linked, bytesOf(m_source, table));
            LinkedRows rows(m_source.profile, table.planned.bound, directory);
            (void)readRows(table, rejects, [&](std::size_t file, qint64 line, ImportCells cells) {
                const ImportReject reject = rows.add(cells);
                if (reject != ImportReject::None)
                    rejects.add(file, reject, line, cells, table.planned.bound.header);
                flushPeople(directory, false);
                return true;
            });
        }
    }
    flushPeople(directory, true);
}

bool ImportRun::readGrouped(TicketIntake &intake, Rejects &rejects)
{
    std::unordered_set<quint64> seen;
    RawRows group;
    QByteArray groupKey;
    const auto flush = [&] {
        if (!group.isEmpty())
            intake.add(groupKey, group);
        group.clear();
    };
    const bool together =
        readRows(*m_source.ticketTable(), rejects, [&](std::size_t file, qint64 line, ImportCells cells) {
            const QByteArrayView key = intake.keyOf(cells);
            if (key.isEmpty() || key != groupKey || group.isEmpty()) {
                flush();
                groupKey = key.toByteArray();
                // Equal hashes of two keys only cost a second pass.
                if (!key.isEmpty() && !seen.insert(qHash(key, 0x9e3779b9)).second)
                    return false;
            }
            group.add(quint32(file), line, cells);
            return true;
        });
    if (together)
        flush();
    return together;
}

void ImportRun::readScattered(TicketIntake &intake, Rejects &rejects)
{
    RowSpool spool;
    (void)readRows(*m_source.ticketTable(), rejects, [&](std::size_t file, qint64 line, ImportCells cells) {
        const QByteArrayView key = intake.keyOf(cells);
        if (key.isEmpty()) {
            RawRows alone;
            alone.add(quint32(file), line, cells);
            intake.add({}, alone);
        } else {
            valueOrStop(spool.add(key, quint32(file), line, cells));
        }
        return true;
    });
    valueOrStop(spool.drain([&](QByteArrayView key, RawRows &rows) -> Result<void> {
        throwIfStopped();
        intake.add(key, rows);
        return {};
    }));
}

QVector<domain::CustomField> ImportRun::customFields() const
{
    QVector<domain::CustomField> fields;
    for (const BoundColumn &column : m_source.ticketTable()->planned.bound.columns) {
        if (column.spec.target != ImportTarget::CustomField)
            continue;
        domain::CustomField field;
        field.key = column.spec.field;
        field.name = column.spec.title.isEmpty() ? column.name : column.spec.title;
        field.kind = kindOf(column.spec.type);
        fields.append(field);
    }
    return fields;
}

void ImportRun::finishReport(const TicketIntake &intake, const DirectoryCache &directory)
{
    m_report.unknownLabels = intake.unknownLabels();
    m_report.newCustomers = directory.customersMade();
    m_report.newContacts = directory.contactsMade();
    const DirectoryCache::Made &made = directory.made();
    m_report.newPlaces = made.places;
    m_report.newDepartments = made.departments;
    m_report.newTeams = made.teams;
    m_report.newAgents = made.agents;
    m_report.newTags = made.tags;
    m_report.seconds = double(m_timer.elapsed()) / 1000.0;
}

} // namespace campanile::usecases

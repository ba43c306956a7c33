// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/replay.h"
#include "storage/attachment/attachmentrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/maintenance/backup.h"
#include "storage/maintenance/doctor.h"
#include "storage/maintenance/rowcounts.h"
#include "storage/message/messagerepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "storagefixture.h"
#include "support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::storage;
using test::StorageFixture;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Hands out a few bytes at a time, as files and mails do.
AttachmentRepository::Source chunks(const QByteArray &bytes)
{
    return [bytes, at = qsizetype(0)](qint64 atMost) mutable {
        const QByteArray next = bytes.mid(at, std::min<qint64>(atMost, 70'000));
        at += next.size();
        return next;
    };
}

/// A ticket with a history that is true, two attachments and a message.
void fill(StorageFixture &fixture)
{
    fixture.write([](Session &s) {
        const TagId tag = TagRepository(s).findOrCreate(QStringLiteral("vip"));
        for (int i = 1; i <= 3; ++i) {
            Ticket t;
            t.reference = QStringLiteral("T%1").arg(i);
            t.subject = QStringLiteral("subject %1").arg(i);
            TicketRepository(s).insert(t);
            Event created;
            created.ticket = t.id;
            created.kind = EventKind::Created;
            created.changes = {{Field::Subject, {}, QJsonValue(), t.subject},
                               {Field::Status, {}, QJsonValue(), static_cast<int>(Status::New)}};
            EventRepository(s).append(created);
            Event changed;
            changed.ticket = t.id;
            changed.changes = {{Field::Tier, {}, storedValue(t, Field::Tier), 2},
                               {Field::TagAdded, {}, QJsonValue(), tag.value()},
                               {Field::CustomField, QStringLiteral("color"), QJsonValue(), QStringLiteral("red")}};
            applyEvent(t, changed);
            TicketRepository(s).update(t);
            EventRepository(s).append(changed);
            Message m;
            m.ticket = t.id;
            m.text = QStringLiteral("hello");
            MessageRepository(s).append(m);
        }
        Attachment file;
        file.ticket = TicketId(1);
        file.name = QStringLiteral("log\u202Etxt.exe");
        AttachmentRepository(s).write(file, chunks(noise(2 * attachmentPieceSize + 12'345)));
        Attachment empty;
        empty.ticket = TicketId(2);
        AttachmentRepository(s).write(empty, chunks({}));
    });
}

DoctorReport examine(StorageFixture &fixture)
{
    return *fixture.database().readBulk([](Session &s) -> Result<DoctorReport> { return Doctor(s).examine(); }).wait();
}

QVector<FindingCode> codes(const DoctorReport &report)
{
    QVector<FindingCode> found;
    for (const Finding &finding : report.findings) {
        if (!found.contains(finding.code))
            found.append(finding.code);
    }
    return found;
}

/// Past the guards of the event log, as damage comes.
void plant(Session &s, const QByteArray &sql)
{
    if (!sql.startsWith("DELETE FROM event")) {
        s.execute(sql.toStdString());
        return;
    }
    if (!s.dialect().isSqlite()) {
        s.connection().script("ALTER TABLE event DISABLE TRIGGER USER");
        s.execute(sql.toStdString());
        s.connection().script("ALTER TABLE event ENABLE TRIGGER USER");
        return;
    }
    QByteArray guard;
    {
        Statement row = s.prepare("SELECT sql FROM sqlite_schema WHERE name = 'event_no_delete'");
        row.bind();
        QVERIFY(row.next());
        guard = row.blob(0);
    }
    s.connection().script("DROP TRIGGER event_no_delete");
    s.execute(sql.toStdString());
    s.connection().script(guard);
}

} // namespace

class TestMaintenance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attachments_data() { StorageFixture::addEngines(); }
    void attachments();
    void healthy_data() { StorageFixture::addEngines(); }
    void healthy();
    void plantedFaults_data();
    void plantedFaults();
    void withdrawnTextIsNoFault_data() { StorageFixture::addEngines(); }
    void withdrawnTextIsNoFault();
    void importLeftOverIsANote_data() { StorageFixture::addEngines(); }
    void importLeftOverIsANote();
    void backupRestoresEqual();
    void backupBesideWork();
    void backupOfAReadOnlyFile();
    void countsOfACopy();
    void backupRefusals();
    void backupOfDamagedFile();
};

void TestMaintenance::attachments()
{
    STORAGE_FIXTURE(fixture);
    fill(fixture);
    const QByteArray expected = noise(2 * attachmentPieceSize + 12'345);
    fixture.read([&](Session &s) {
        AttachmentRepository repository(s);
        const auto list = repository.ofTicket(TicketId(1));
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().size, expected.size());
        QCOMPARE(list.first().name, QStringLiteral("log\u202Etxt.exe"));
        QCOMPARE(list.first().sha256, QCryptographicHash::hash(expected, QCryptographicHash::Sha256));
        QByteArray content;
        int pieces = 0;
        repository.read(list.first().id, [&](QByteArrayView bytes) {
            content.append(bytes);
            ++pieces;
        });
        QCOMPARE(pieces, 3);
        QVERIFY(content == expected);
        const auto empty = repository.ofTicket(TicketId(2)).first();
        QCOMPARE(empty.size, 0);
        repository.read(empty.id, [](QByteArrayView) { QFAIL("nothing is in it"); });
        QVERIFY(TicketRepository(s).byId(TicketId(1))->flags.testFlag(TicketFlag::Attachment));
        QVERIFY(!TicketRepository(s).byId(TicketId(3))->flags);
    });
    const auto readIt = [](Session &s) { AttachmentRepository(s).read(AttachmentId(1), [](QByteArrayView) {}); };
    fixture.write([](Session &s) { s.execute("DELETE FROM attachment_piece WHERE id = 65536 + 2"); });
    QCOMPARE(fixture.readError(readIt).code, ErrorCode::DatabaseCorrupt);
    QCOMPARE(fixture.readError([](Session &s) { AttachmentRepository(s).read(AttachmentId(9), [](QByteArrayView) {}); })
                 .code,
             ErrorCode::NotFound);
    fixture.write([](Session &s) { s.execute("UPDATE attachment_piece SET bytes = $1 WHERE id = 65536", Blob{"x"}); });
    QCOMPARE(fixture.readError(readIt).code, ErrorCode::DatabaseCorrupt);
}

void TestMaintenance::healthy()
{
    STORAGE_FIXTURE(fixture);
    fill(fixture);
    const DoctorReport report = examine(fixture);
    for (const Finding &finding : report.findings)
        qWarning("%s %s", keyOf(finding.code).data(), qPrintable(finding.args.join(QStringLiteral(" "))));
    QVERIFY(report.findings.isEmpty());
    QVERIFY(report.isHealthy());
    QCOMPARE(report.ticketsChecked, 3);
    QCOMPARE(report.eventsChecked, 6);
    QCOMPARE(report.piecesChecked, 3);
}

void TestMaintenance::plantedFaults_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QVector<FindingCode>>("expected");
    const auto row = [](const char *name, const char *sql, const QVector<FindingCode> &expected) {
        for (const Engine engine : {Engine::Sqlite, Engine::Postgres})
            QTest::addRow("%s %s", name, engine == Engine::Sqlite ? "sqlite" : "postgresql")
                << static_cast<int>(engine) << QByteArray(sql) << expected;
    };
    using Code = FindingCode;
    row("flipped byte",
        "UPDATE attachment_piece SET bytes = (SELECT bytes FROM attachment_piece WHERE id = 65536 + 1) "
        "WHERE id = 65536",
        {Code::AttachmentPieceWrong, Code::AttachmentHashWrong});
    row("missing piece", "DELETE FROM attachment_piece WHERE id = 65536 + 1", {Code::AttachmentPieceMissing});
    row("swapped with its hash",
        "UPDATE attachment_piece SET bytes = (SELECT bytes FROM attachment_piece WHERE id = "
        "65537), sha256 = (SELECT sha256 FROM attachment_piece WHERE id = 65537) WHERE id = 65536",
        {Code::AttachmentHashWrong});
    row("attachment gone", "DELETE FROM attachment WHERE id = 1", {Code::AttachmentOrphan});
    row("flag", "UPDATE ticket SET flags = 0 WHERE id = 1", {Code::AttachmentFlagWrong});
    row("row contradicts", "UPDATE ticket SET tier = 3 WHERE id = 2", {Code::TicketContradictsEvents});
    row("tag contradicts", "DELETE FROM ticket_tag WHERE ticket_id = 2", {Code::TicketContradictsEvents});
    row("field contradicts", "UPDATE ticket_extra SET custom_fields = '{\"color\":\"blue\"}' WHERE ticket_id = 3",
        {Code::TicketContradictsEvents});
    row("event lost", "DELETE FROM event WHERE id = 2 * 65536 + 1", {Code::EventSequenceBroken});
    row("no events", "DELETE FROM event WHERE id BETWEEN 3 * 65536 AND 3 * 65536 + 9", {Code::EventsMissing});
    row("event of nobody",
        "INSERT INTO event (id, kind, at, actor_id, actor_name, changes, source_key) VALUES "
        "(77 * 65536 + 1, 1, 0, 0, '', '', '')",
        {Code::EventOrphan});
    row("message of nobody",
        "INSERT INTO message (id, visibility, author_kind, agent_id, contact_id, at, language, "
        "author_name, body) VALUES (77 * 65536 + 1, 1, 1, 0, 0, 0, '', '', '?')",
        {Code::MessageOrphan});
    row("unsearchable",
        "INSERT INTO message (id, visibility, author_kind, agent_id, contact_id, at, language, "
        "author_name, body) VALUES (3 * 65536 + 2, 1, 1, 0, 0, 0, '', '', 'word')",
        {Code::TextIndexBroken});
    row("message gone", "DELETE FROM message WHERE id = 3 * 65536 + 1", {Code::TextIndexBroken});
    row("flag of a reply", "UPDATE ticket SET flags = flags + 2 WHERE id = 3", {Code::UnsentFlagWrong});
    row("reply without flag",
        "INSERT INTO message_state (message_id, delivery, withdrawn) VALUES (3 * 65536 + 1, 1, 0)",
        {Code::UnsentFlagWrong});
    row("unknown team", "UPDATE ticket SET team_id = 5 WHERE id = 1", {Code::ReferenceBroken});
    row("counter", "UPDATE id_counter SET next = 2 WHERE name = 'ticket'", {Code::CounterBehind});
    row("no index", "DROP INDEX ticket_open", {Code::SchemaObjectMissing});
}

void TestMaintenance::plantedFaults()
{
    STORAGE_FIXTURE(fixture);
    QFETCH(QByteArray, sql);
    QFETCH(QVector<FindingCode>, expected);
    fill(fixture);
    fixture.write([&](Session &s) { plant(s, sql); });
    const DoctorReport report = examine(fixture);
    QCOMPARE(codes(report), expected);
    QVERIFY(!report.isHealthy());
}

void TestMaintenance::withdrawnTextIsNoFault()
{
    STORAGE_FIXTURE(fixture);
    fill(fixture);
    fixture.write([](Session &s) {
        MessageRepository messages(s);
        const auto message = messages.byId(MessageId(3 * 65536 + 1));
        QVERIFY(message);
        messages.setWithdrawn(*message, true);
    });
    QCOMPARE(codes(examine(fixture)), QVector<FindingCode>());
    fixture.write([](Session &s) {
        MessageRepository messages(s);
        messages.setWithdrawn(*messages.byId(MessageId(3 * 65536 + 1)), false);
    });
    QCOMPARE(codes(examine(fixture)), QVector<FindingCode>());
}

void TestMaintenance::importLeftOverIsANote()
{
    STORAGE_FIXTURE(fixture);
    fixture.write([](Session &s) {
        Import import;
        ImportRepository(s).begin(import);
    });
    const DoctorReport report = examine(fixture);
    QCOMPARE(codes(report), QVector<FindingCode>{FindingCode::ImportLeftOver});
    QVERIFY(report.isHealthy());
}

void TestMaintenance::backupRestoresEqual()
{
    StorageFixture fixture(Engine::Sqlite);
    fill(fixture);
    const QString path = fixture.folder() + QStringLiteral("/copy's.db");
    const auto report = backUp(fixture.database(), path).wait();
    QVERIFY2(report, report ? "" : qPrintable(report.error().technical));
    QCOMPARE(report->tickets, 3);
    QCOMPARE(report->events, 6);
    QCOMPARE(report->bytes, QFile(path).size());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    const auto dump = [](Session &s) -> Result<QStringList> {
        QStringList rows;
        for (const char *sql :
             {"SELECT id, subject, tier, version FROM ticket ORDER BY id",
              "SELECT id, changes, at, kind FROM event ORDER BY id", "SELECT id, body, at, at FROM message ORDER BY id",
              "SELECT id, hex(sha256), hex(bytes), id FROM attachment_piece ORDER BY id",
              "SELECT name, next, 0, 0 FROM id_counter ORDER BY name"}) {
            Statement row = s.prepare(sql);
            row.bind();
            while (row.next())
                rows.append(row.text(0) + row.text(1) + row.text(2) + row.text(3));
        }
        return rows;
    };
    const auto copy = *Database::open(*DatabaseLocation::parse(path)).wait();
    QVERIFY(!copy->isReadOnly());
    const QStringList rows = *fixture.database().read(dump).wait();
    QCOMPARE(*copy->read(dump).wait(), rows);
    QVERIFY(rows.size() > 15);
    const auto health = copy->readBulk([](Session &s) -> Result<DoctorReport> { return Doctor(s).examine(); }).wait();
    QVERIFY(health->findings.isEmpty());
}

void TestMaintenance::backupBesideWork()
{
    StorageFixture fixture(Engine::Sqlite);
    fill(fixture);
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        while (!stop) {
            fixture.write([](Session &s) {
                Event e;
                e.ticket = TicketId(3);
                EventRepository(s).append(e);
            });
            ++written;
        }
    });
    for (int i = 0; i < 5; ++i) {
        const auto report = backUp(fixture.database(), fixture.folder() + QStringLiteral("/c%1.db").arg(i)).wait();
        QVERIFY2(report, report ? "" : qPrintable(report.error().technical));
        QVERIFY(report->events >= 6);
    }
    stop = true;
    writer.join();
    QVERIFY(written > 0);
}

void TestMaintenance::backupOfAReadOnlyFile()
{
    StorageFixture fixture(Engine::Sqlite);
    fill(fixture);
    fixture.close();
    QTemporaryDir target;
    const auto folderBefore = QFile::permissions(fixture.folder());
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(fixture.folder(), QFile::ReadOwner | QFile::ExeOwner));
    const auto restore = qScopeGuard([&] { QFile::setPermissions(fixture.folder(), folderBefore); });
    const auto database = *Database::open(fixture.location()).wait();
    QVERIFY(database->isReadOnly());
    const auto report = backUp(*database, target.filePath(QStringLiteral("copy.db"))).wait();
    QVERIFY2(report, report ? "" : qPrintable(report.error().technical));
    QCOMPARE(report->events, 6);
}

void TestMaintenance::countsOfACopy()
{
    const RowCounts before{{"change_log", 20'400}, {"event", 10}, {"import_update", 5}};
    const RowCounts after{{"change_log", 20'010}, {"event", 12}, {"import_update", 0}};
    // The log of changes grew and was cut, a waiting update was done: the copy is good all the same.
    QCOMPARE(wrongCount(before, after, {{"change_log", 20'500}, {"event", 11}, {"import_update", 7}}, false), "");
    QCOMPARE(wrongCount(before, after, {{"change_log", 20'500}, {"event", 9}, {"import_update", 7}}, false), "event");
    QCOMPARE(wrongCount(before, after, {{"event", 11}, {"import_update", 7}}, false), "change_log");
    QCOMPARE(wrongCount(before, before, before, true), "");
    QCOMPARE(wrongCount(before, before, after, true), "change_log");
    RowCounts more = before;
    more["other"] = 1;
    QCOMPARE(wrongCount(before, before, more, true), "other");
}

void TestMaintenance::backupRefusals()
{
    StorageFixture fixture(Engine::Sqlite);
    fill(fixture);
    const QString path = fixture.folder() + QStringLiteral("/taken");
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(backUp(fixture.database(), path).wait().error().code, ErrorCode::FileExists);
    QCOMPARE(QFile(path).size(), 8);
    QCOMPARE(backUp(fixture.database(), fixture.folder() + QStringLiteral("/no/where.db")).wait().error().code,
             ErrorCode::FileCannotWrite);
    if (StorageFixture::hasPostgres()) {
        StorageFixture server(Engine::Postgres);
        const auto refused = backUp(server.database(), fixture.folder() + QStringLiteral("/pg.db")).wait();
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(fixture.folder() + QStringLiteral("/pg.db")));
    }
}

void TestMaintenance::backupOfDamagedFile()
{
    StorageFixture fixture(Engine::Sqlite);
    fill(fixture);
    fixture.write([](Session &s) { s.execute("UPDATE attachment_piece SET bytes = $1 WHERE id = 65536", Blob{"x"}); });
    const QString path = fixture.folder() + QStringLiteral("/copy.db");
    QCOMPARE(backUp(fixture.database(), path).wait().error().code, ErrorCode::DatabaseCorrupt);
    QVERIFY(!QFile::exists(path)); // a copy that is not good is no copy
}

CAMPANILE_TEST(TestMaintenance)
#include "tst_maintenance.moc"

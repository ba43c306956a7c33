// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/uploadrepository.h"
#include "storage/core/database.h"
#include "storage/maintenance/doctor.h"
#include "support/testmain.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/ticket/ticketservice.h"
#include "usecases/ticket/uploadfile.h"
#include "usecases/ticket/uploadservice.h"
#include "usecases/workbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 20261123;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

/// The most memory that this process has had at once, in KiB.
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class UploadsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalog.setActor(m_bench.ana);
        m_catalog.reload();
        QTRY_VERIFY(m_catalog.actor().agent == m_bench.ana);
    }

    void aFileGoesWithItsMessageAndComesOutAsItWentIn()
    {
        const QByteArray bytes = noise(2 * attachmentPieceSize + 77);
        const Result<AttachedFile> file = upload(u"Rechnung חשבונית.pdf"_qs, bytes);
        QVERIFY(file);
        QCOMPARE(file->name, u"Rechnung חשבונית.pdf"_qs);
        QCOMPARE(file->size, bytes.size());
        QVERIFY(doctorIsContent()); // while it belongs to no message

        const TicketId id = m_bench.add(u"With a file"_qs);
        const TicketChange wish = reply(id, u"See the invoice."_qs, {file->id});
        const Result<ChangeReceipt> receipt = change(wish);
        QVERIFY(receipt);
        const TicketDetails details = open(id);
        QCOMPARE(details.attachments.size(), 1);
        const Attachment &attachment = details.attachments.first();
        QCOMPARE(attachment.id, file->id);
        QCOMPARE(attachment.message, receipt->message);
        QCOMPARE(attachment.mediaType, u"application/pdf"_qs);
        QCOMPARE(attachment.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(details.ticket.flags.testFlag(TicketFlag::Attachment));
        QCOMPARE(details.events.last().changes.at(1),
                 (FieldChange{Field::Attachment, {}, QJsonValue(), file->id.value()}));
        QVERIFY(m_tickets.saveAttachment(file->id, m_bench.path(u"out.pdf"_qs)).wait());
        QVERIFY(content(u"out.pdf"_qs) == bytes);

        // Sent again it is there once.
        QVERIFY(change(wish));
        QCOMPARE(open(id).attachments.size(), 1);
        QVERIFY(doctorIsContent());
    }

    void aMessageMayBeAFileAlone()
    {
        const Result<AttachedFile> file = upload(u"empty.log"_qs, {});
        QVERIFY(file);
        const TicketId id = m_bench.add(u"A file alone"_qs);
        QVERIFY(change(reply(id, {}, {file->id})));
        QCOMPARE(open(id).attachments.first().size, 0);
        QCOMPARE(change(reply(id, u" \n"_qs, {})).error().code, ErrorCode::InvalidArgument);
    }

    void whatIsNotThereToBeSentIsNotSent()
    {
        const TicketId id = m_bench.add(u"Not mine"_qs);
        const Result<AttachedFile> mine = upload(u"mine.txt"_qs, "mine");
        QVERIFY(mine);
        QCOMPARE(change(reply(id, u"Hello"_qs, {mine->id, AttachmentId(9999)})).error().code, ErrorCode::NotFound);
        QCOMPARE(change(reply(id, u"Hello"_qs, {mine->id}), m_bench.dana).error().code, ErrorCode::NotFound);
        QVERIFY(open(id).messages.isEmpty());
        QVERIFY(!open(id).ticket.flags.testFlag(TicketFlag::Attachment));
        QVector<AttachmentId> many(21, mine->id);
        QCOMPARE(change(reply(id, u"Hello"_qs, many)).error().code, ErrorCode::InvalidArgument);

        QVERIFY(change(reply(id, u"Hello"_qs, {mine->id})));
        const TicketId other = m_bench.add(u"Another"_qs);
        QCOMPARE(change(reply(other, u"The same file"_qs, {mine->id})).error().code, ErrorCode::NotFound);
        QCOMPARE(open(id).attachments.size(), 1);
    }

    void filesOfATextThatWasTakenBackGoWithTheNextOne()
    {
        const TicketId id = m_bench.add(u"Taken back"_qs);
        const Result<AttachedFile> file = upload(u"plan.txt"_qs, "plan");
        QVERIFY(file);
        const Result<ChangeReceipt> first = change(reply(id, u"Too early"_qs, {file->id}));
        QVERIFY(first);
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) {
                        return undoChange(session, *first, QUuid::createUuid(), m_bench.actor(m_bench.ana),
                                          m_clock.time);
                    })
                    .wait());
        const Result<ChangeReceipt> second = change(reply(id, u"Now"_qs, {file->id}));
        QVERIFY(second);
        const TicketDetails details = open(id);
        QCOMPARE(details.attachments.size(), 1);
        QCOMPARE(details.attachments.first().message, second->message);
        QVERIFY(doctorIsContent());
    }

    void whatIsNoFileIsRefusedAtOnce()
    {
        const QString folder = m_bench.path(u"a folder"_qs);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(m_uploads.addFile(folder, {}).wait().error().code, ErrorCode::FileNotRegular);
        const QString pipe = m_bench.path(u"pipe"_qs);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(m_uploads.addFile(pipe, {}).wait().error().code, ErrorCode::FileNotRegular);
        QCOMPARE(m_uploads.addFile(u"/dev/zero"_qs, {}).wait().error().code, ErrorCode::FileNotRegular);
        QCOMPARE(m_uploads.addFile(m_bench.path(u"no such"_qs), {}).wait().error().code, ErrorCode::FileCannotRead);
        QCOMPARE(m_uploads.addContent(u"nothing.png"_qs, [] { return QByteArray(); }, {}).wait().error().code,
                 ErrorCode::FileCannotRead);
        QCOMPARE(uploadCount(), 0);
    }

    void whatIsTooLargeIsRefusedBeforeItIsRead()
    {
        const QString path = m_bench.path(u"huge.bin"_qs);
        QFile huge(path);
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(AttachedFile::largest + 1)); // a hole: it takes no room
        const Result<AttachedFile> refused = m_uploads.addFile(path, {}).wait();
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QCOMPARE(refused.error().args.first(), path);
        QCOMPARE(uploadCount(), 0);
    }

    void aFileThatSomebodyWritesToIsNotTaken()
    {
        const QString path = write(u"log.txt"_qs, QByteArray(3 * attachmentPieceSize, 'x'));
        // Grows as soon as its first piece is in the database.
        const auto progress = std::make_shared<Progress>();
        auto adding = m_uploads.addFile(path, progress);
        while (progress->done == 0 && !adding.isFinished()) {
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
        file.close();
        const Result<AttachedFile> answer = adding.wait();
        if (answer) // the machine was faster than this test
            QSKIP("it was copied before anybody could write to it");
        QCOMPARE(answer.error().code, ErrorCode::FileChanged);
        QVERIFY(answer.error().retryable);
        QCOMPARE(uploadCount(), 0);
    }

    void cancelledItLeavesNothing()
    {
        const QString path = write(u"long.bin"_qs, QByteArray(20 * attachmentPieceSize, 'x'));
        auto adding = m_uploads.addFile(path, std::make_shared<Progress>());
        adding.cancel();
        QCOMPARE(adding.wait().error().code, ErrorCode::Cancelled);
        QCOMPARE(uploadCount(), 0);
        QCOMPARE(strayPieces(), 0);
    }

    void whatWasTakenOutIsTakenAway()
    {
        const Result<AttachedFile> file = upload(u"wrong.bin"_qs, noise(9 * attachmentPieceSize));
        QVERIFY(file);
        m_uploads.discard(file->id);
        QTRY_COMPARE(uploadCount(), 0);
        QCOMPARE(strayPieces(), 0);
        const TicketId id = m_bench.add(u"Too late"_qs);
        QCOMPARE(change(reply(id, u"Hello"_qs, {file->id})).error().code, ErrorCode::NotFound);
    }

    void aSweepTakesWhatNobodyWaitsFor()
    {
        using namespace std::chrono_literals;
        const Result<AttachedFile> complete = upload(u"kept.txt"_qs, "kept");
        QVERIFY(complete);
        storage::Upload open;
        open.createdAt = m_clock.time;
        QVERIFY(m_bench.database
                    ->write([&](storage::Session &session) -> Result<void> {
                        storage::UploadRepository repository(session);
                        repository.begin(open);
                        repository.addPiece(open.id, 0, "half");
                        return {};
                    })
                    .wait());
        QVERIFY(doctorIsContent());
        sweepUploads(*m_bench.database, m_clock.time + 23h, {});
        QCOMPARE(uploadCount(), 2);
        sweepUploads(*m_bench.database, m_clock.time + 25h, {});
        QCOMPARE(uploadCount(), 1);
        sweepUploads(*m_bench.database, m_clock.time + 59 * 24h, {});
        QCOMPARE(uploadCount(), 1);
        sweepUploads(*m_bench.database, m_clock.time + 61 * 24h, {});
        QCOMPARE(uploadCount(), 0);
        QCOMPARE(strayPieces(), 0);
        // Somebody still copied: they hear of it.
        QCOMPARE(m_bench.database
                     ->write([&](storage::Session &session) -> Result<void> {
                         storage::UploadRepository(session).addPiece(open.id, 1, "more");
                         return {};
                     })
                     .wait()
                     .error()
                     .code,
                 ErrorCode::NotFound);
    }

    void whoMayNotWriteMayNotAttach()
    {
        UploadOrder order;
        order.actor = m_bench.actor(m_bench.viewer);
        QCOMPARE(uploadContent(*m_bench.database, u"x.txt"_qs, "x", order).error().code, ErrorCode::NotAllowed);
        QCOMPARE(uploadCount(), 0);
    }

    void hundredMegabytesTakeLittleMemory()
    {
        const QByteArray chunk = noise(attachmentPieceSize);
        QCryptographicHash whole(QCryptographicHash::Sha256);
        QFile file(m_bench.path(u"hundred.bin"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = chunk;
            bytes[0] = static_cast<char>(i);
            whole.addData(bytes);
            QCOMPARE(file.write(bytes), bytes.size());
        }
        file.close();
        const qint64 before = peakMemory();
        const Result<AttachedFile> added = m_uploads.addFile(file.fileName(), std::make_shared<Progress>()).wait();
        QVERIFY(added);
        QCOMPARE(added->size, AttachedFile::largest);
        const TicketId id = m_bench.add(u"Large"_qs);
        QVERIFY(change(reply(id, u"Here it is"_qs, {added->id})));
        QVERIFY(m_tickets.saveAttachment(added->id, m_bench.path(u"hundred.out"_qs)).wait());
        const qint64 more = (peakMemory() - before) / 1024;
        qInfo("100 MiB in and out: %lld MiB more than before", static_cast<long long>(more));
        QVERIFY2(more < 60, "the whole file was held in memory");
        QCOMPARE(open(id).attachments.first().sha256, whole.result());
        QFile out(m_bench.path(u"hundred.out"_qs));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCryptographicHash back(QCryptographicHash::Sha256);
        QVERIFY(back.addData(&out));
        QCOMPARE(back.result(), whole.result());
        out.close();
        QFile::remove(file.fileName());
        QFile::remove(out.fileName());
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_bench.path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    Result<AttachedFile> upload(const QString &name, const QByteArray &bytes)
    {
        UploadOrder order;
        order.actor = m_bench.actor(m_bench.ana);
        order.at = m_clock.time;
        return uploadFile(*m_bench.database, write(name, bytes), order);
    }
    [[nodiscard]] TicketChange reply(TicketId ticket, const QString &text, const QVector<AttachmentId> &files)
    {
        TicketChange wish;
        wish.ticket = ticket;
        wish.expectedVersion = open(ticket).ticket.version;
        wish.message = NewMessage{Visibility::Public, {text, {}, {}}, files};
        return wish;
    }
    Result<ChangeReceipt> change(const TicketChange &wish, AgentId who = {})
    {
        return m_bench.database
            ->write([&](storage::Session &session) {
                return changeTicket(session, wish, m_bench.actor(who.isValid() ? who : m_bench.ana), m_clock.time);
            })
            .wait();
    }
    [[nodiscard]] TicketDetails open(TicketId id)
    {
        return m_bench.database->read([id](storage::Session &session) { return openTicket(session, id); })
            .wait()
            .value();
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_bench.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
    [[nodiscard]] qint64 count(const char *sql)
    {
        return m_bench.database
            ->read([sql](storage::Session &session) -> Result<qint64> {
                storage::Statement row = session.prepare(sql);
                row.bind();
                return row.next() ? row.int64(0) : -1;
            })
            .wait()
            .value();
    }
    [[nodiscard]] qint64 strayPieces()
    {
        return count("SELECT count(*) FROM attachment_piece p WHERE NOT EXISTS "
                     "(SELECT 1 FROM attachment a WHERE a.id = p.id / 65536)");
    }
    [[nodiscard]] qint64 uploadCount() { return count("SELECT count(*) FROM upload WHERE 1 = 1"); }
    [[nodiscard]] bool doctorIsContent()
    {
        return m_bench.database
            ->readBulk([](storage::Session &session) -> Result<bool> {
                const storage::DoctorReport report = storage::Doctor(session).examine();
                for (const storage::Finding &finding : report.findings)
                    qWarning() << keyOf(finding.code) << finding.args;
                return report.isHealthy();
            })
            .wait()
            .value();
    }

private Q_SLOTS:
    void cleanup()
    {
        using namespace std::chrono_literals;
        sweepUploads(*m_bench.database, m_clock.time + 100 * 24h, {});
    }

private:
    test::Workbench m_bench;
    test::FixedClock m_clock;
    CatalogService m_catalog{m_bench.database};
    TicketService m_tickets{m_bench.database, m_catalog, m_clock};
    UploadService m_uploads{m_bench.database, m_catalog, m_clock};
};

CAMPANILE_TEST(UploadsTest)
#include "tst_uploads.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/attachmentrepository.h"
#include "storage/core/database.h"
#include "support/testmain.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/ticket/ticketservice.h"
#include "usecases/workbench.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class SaveAttachmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallFileDoesNotWaitForALongScan()
    {
        const AttachmentId id = add("a few letters");
        std::atomic<bool> mayEnd = false;
        auto scan = m_bench.database->readBulk([&](storage::Session &) -> Result<void> {
            while (!mayEnd)
                QThread::msleep(1);
            return {};
        });
        auto saving = m_service.saveAttachment(id, m_bench.path(u"small.txt"_qs));
        QTRY_VERIFY(saving.isFinished());
        mayEnd = true;
        QVERIFY(scan.wait());
        QVERIFY(saving.wait());
        QCOMPARE(content(u"small.txt"_qs), "a few letters");
    }

    void everyPieceArrives()
    {
        QByteArray bytes(2 * attachmentPieceSize + 77, 'x');
        for (qsizetype i = 0; i < bytes.size(); i += 1000)
            bytes[i] = char('a' + i / 1000 % 26);
        QVERIFY(m_service.saveAttachment(add(bytes), m_bench.path(u"large.bin"_qs)).wait());
        QVERIFY(content(u"large.bin"_qs) == bytes);
        QVERIFY(m_service.saveAttachment(add({}), m_bench.path(u"empty.bin"_qs)).wait());
        QVERIFY(QFile::exists(m_bench.path(u"empty.bin"_qs)));
        QCOMPARE(content(u"empty.bin"_qs), QByteArray());
    }

    void whatIsDamagedOrGoneIsNotSaved()
    {
        const AttachmentId id = add(QByteArray(attachmentPieceSize + 5, 'y'));
        const QString path = m_bench.path(u"damaged.bin"_qs);
        sql("UPDATE attachment_piece SET bytes = sha256 WHERE id = (SELECT max(id) FROM attachment_piece)");
        QCOMPARE(m_service.saveAttachment(id, path).wait().error().code, ErrorCode::DatabaseCorrupt);
        sql("DELETE FROM attachment_piece WHERE id = (SELECT max(id) FROM attachment_piece)");
        QCOMPARE(m_service.saveAttachment(id, path).wait().error().code, ErrorCode::DatabaseCorrupt);
        QCOMPARE(m_service.saveAttachment(AttachmentId(999), path).wait().error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_service.saveAttachment(add("b"), m_bench.path(u"no/such/folder"_qs)).wait().error().code,
                 ErrorCode::FileCannotWrite);
    }

    void theServiceWaitsForNothingLong()
    {
        const AttachmentId id = add(QByteArray(attachmentPieceSize * 3, 'z'));
        Task<void> saving;
        {
            TicketService service(m_bench.database, m_catalog, m_clock);
            saving = service.saveAttachment(id, m_bench.path(u"quick.bin"_qs));
        }
        QVERIFY(saving.isFinished());
        const Result<void> answer = saving.wait();
        QVERIFY(answer || answer.error().code == ErrorCode::Cancelled);
        QCOMPARE(QFile::exists(m_bench.path(u"quick.bin"_qs)), answer.has_value());
    }

private:
    AttachmentId add(const QByteArray &bytes)
    {
        const TicketId ticket = m_bench.add(u"With a file"_qs);
        return m_bench.database
            ->write([&](storage::Session &session) -> Result<AttachmentId> {
                Attachment attachment;
                attachment.ticket = ticket;
                attachment.name = u"file"_qs;
                qsizetype position = 0;
                storage::AttachmentRepository(session).write(attachment, [&](qint64 atMost) {
                    const QByteArray piece = bytes.mid(position, atMost);
                    position += piece.size();
                    return piece;
                });
                return attachment.id;
            })
            .wait()
            .value();
    }
    void sql(const char *text)
    {
        QVERIFY(m_bench.database
                    ->write([text](storage::Session &session) -> Result<void> {
                        session.execute(text);
                        return {};
                    })
                    .wait());
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_bench.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }

    test::Workbench m_bench;
    test::FixedClock m_clock;
    CatalogService m_catalog{m_bench.database};
    TicketService m_service{m_bench.database, m_catalog, m_clock};
};

CAMPANILE_TEST(SaveAttachmentTest)
#include "tst_saveattachment.moc"

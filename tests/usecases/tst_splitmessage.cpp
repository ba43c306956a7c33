// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/maintenance/doctor.h"
#include "support/testmain.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/ticket/splitmessage.h"
#include "usecases/workbench.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class SplitMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_ticket = m_bench->add(
            u"Two things at once"_qs,
            [this](Ticket &ticket) {
                ticket.team = m_bench->tierTwo;
                ticket.channel = Channel::Chat;
            },
            u"Nobody can sign in. And the invoice is wrong."_qs);
        m_message = open(m_ticket).messages.first();
    }

    void aMessageBecomesATicketOfItsOwn()
    {
        const auto receipt = split(u"  The invoice   is wrong "_qs);
        QVERIFY(receipt);
        const TicketDetails made = open(receipt->made.ticket);
        QCOMPARE(made.ticket.subject, u"The invoice is wrong"_qs);
        QCOMPARE(made.ticket.reference, receipt->made.reference);
        QCOMPARE(made.ticket.status, Status::New);
        QCOMPARE(made.ticket.team, m_bench->tierTwo);
        QCOMPARE(made.ticket.channel, Channel::Chat);
        QCOMPARE(made.ticket.customer, open(m_ticket).ticket.customer);
        QCOMPARE(made.messages.size(), 1);
        QCOMPARE(made.messages.first().text, m_message.text);
        QCOMPARE(made.messages.first().at, m_message.at);
        QCOMPARE(made.messages.first().authorKind, m_message.authorKind);
        QCOMPARE(made.links.size(), 1);
        QCOMPARE(made.links.first().link.kind, LinkKind::SplitFrom);
        QCOMPARE(made.links.first().other, m_ticket);
        QCOMPARE(open(m_ticket).messages.size(), 1); // where it stood
        QVERIFY(isSound());
        // Sent again it is the same one.
        QCOMPARE(split(u"another"_qs, receipt->operation)->made.ticket, receipt->made.ticket);
    }

    void itCanBeTakenBackUntilSomebodyWorksOnIt()
    {
        const auto receipt = split(u"The invoice"_qs);
        QVERIFY(receipt);
        QVERIFY(undo(*receipt));
        QVERIFY(undo(*receipt)); // once more changes nothing
        QVERIFY(open(receipt->made.ticket).ticket.flags.testFlag(TicketFlag::Merged));
        QVERIFY(open(receipt->made.ticket).messages.first().isWithdrawn);
        QVERIFY(isSound());

        const auto second = split(u"The invoice"_qs);
        QVERIFY(second);
        TicketChange wish;
        wish.ticket = second->made.ticket;
        wish.evenIfChanged = true;
        wish.status = Status::Open;
        QVERIFY(m_bench->database
                    ->write([&](storage::Session &session) {
                        return changeTicket(session, wish, m_bench->actor(m_bench->ana), m_clock.time);
                    })
                    .wait());
        QCOMPARE(undo(*second).error().code, ErrorCode::Conflict);
        QVERIFY(!open(second->made.ticket).ticket.flags.testFlag(TicketFlag::Merged));
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(split(u"   "_qs).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(split(QString(301, u'x')).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(split(u"x"_qs, QUuid::createUuid(), m_bench->viewer).error().code, ErrorCode::NotAllowed);
        m_message.id = MessageId(4711);
        QCOMPARE(split(u"x"_qs).error().code, ErrorCode::NotFound);
    }

private:
    Result<SplitReceipt> split(const QString &subject, const QUuid &operation = QUuid::createUuid(), AgentId who = {})
    {
        const MessageSplit wish{operation, m_message.id, subject};
        return m_bench->database
            ->write([&](storage::Session &session) {
                return splitMessage(session, wish, m_bench->actor(who.isValid() ? who : m_bench->ana), m_clock.time);
            })
            .wait();
    }
    Result<void> undo(const SplitReceipt &receipt)
    {
        return m_bench->database
            ->write([&](storage::Session &session) {
                return undoSplit(session, receipt, m_bench->actor(m_bench->ana), m_clock.time);
            })
            .wait();
    }
    [[nodiscard]] TicketDetails open(TicketId ticket)
    {
        return m_bench->database->read([ticket](storage::Session &session) { return openTicket(session, ticket); })
            .wait()
            .value();
    }
    [[nodiscard]] bool isSound()
    {
        const auto report = m_bench->database
                                ->readBulk([](storage::Session &session) -> Result<storage::DoctorReport> {
                                    return storage::Doctor(session).examine();
                                })
                                .wait();
        for (const storage::Finding &finding : report ? report->findings : QVector<storage::Finding>())
            qWarning() << storage::keyOf(finding.code) << finding.args;
        return report && report->findings.isEmpty();
    }

    std::unique_ptr<test::Workbench> m_bench;
    TicketId m_ticket;
    Message m_message;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(SplitMessageTest)
#include "tst_splitmessage.moc"

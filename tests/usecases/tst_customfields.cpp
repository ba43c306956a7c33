// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/database.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/search/textindex.h"
#include "storage/search/textreading.h"
#include "support/testmain.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/organization/changeorganization.h"
#include "usecases/ticket/changeticket.h"
#include "usecases/ticket/openticket.h"
#include "usecases/ticket/reindexfields.h"
#include "usecases/workbench.h"

#include <QJsonArray>
#include <QTest>

using namespace campanile;
using namespace campanile::domain;
using namespace campanile::usecases;

class CustomFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<test::Workbench>(); }

    void aFieldIsMadeChangedRemovedAndBroughtBack()
    {
        const Result<SharedReceipt> made = make(u"Serial number"_qs, CustomFieldKind::Text);
        QVERIFY(made);
        OrganizationRecord stored = record(made->id);
        QCOMPARE(stored.values.value(u"key"_qs).toString(), u"serial_number"_qs); // from the name
        QCOMPARE(refusal(make(u"serial NUMBER"_qs, CustomFieldKind::Text)), u"name-taken"_qs);
        stored.values.insert(u"key"_qs, u"other"_qs);
        QCOMPARE(refusal(save(stored)), u"key-fixed"_qs);
        stored.values.insert(u"key"_qs, u"serial_number"_qs);
        stored.values.insert(u"kind"_qs, static_cast<int>(CustomFieldKind::Choice));
        QCOMPARE(refusal(save(stored)), u"choices-missing"_qs);
        stored.values.insert(u"choices"_qs, QJsonArray{u"A"_qs, u"ב"_qs});
        stored.values.insert(u"department"_qs, m_bench->enterprise.value());
        const Result<SharedReceipt> changed = save(stored);
        QVERIFY(changed);
        QCOMPARE(changed->changes.size(), 3);
        QVERIFY(undo(*changed));
        const QJsonObject before = record(made->id).values;
        QCOMPARE(before.value(u"kind"_qs).toInt(), static_cast<int>(CustomFieldKind::Text));
        const Result<SharedReceipt> removed = remove(record(made->id));
        QVERIFY(removed);
        QVERIFY(record(made->id).values.isEmpty());
        QVERIFY(undo(*removed));
        QCOMPARE(record(made->id).values, before);
    }

    void aDepartmentsFieldsAreThoseOfTheOnesAboveItToo()
    {
        QVERIFY(make(u"Everywhere"_qs, CustomFieldKind::Text));
        QVERIFY(make(u"Enterprise"_qs, CustomFieldKind::Text, m_bench->enterprise));
        QCOMPARE(catalog().customFieldsOf(m_bench->enterprise).size(), 2);
        QCOMPARE(catalog().customFieldsOf(m_bench->support).size(), 1);
        QCOMPARE(catalog().customFieldsOf({}).size(), 1);
    }

    void valuesAreSetOnTicketsAndTakenBack()
    {
        QVERIFY(make(u"Seats"_qs, CustomFieldKind::Number));
        const TicketId ticket = m_bench->add(u"A question"_qs);
        const Result<ChangeReceipt> set = setValue(ticket, u"seats"_qs, 40);
        QVERIFY(set);
        QCOMPARE(open(ticket).ticket.customFields.value(u"seats"_qs).toInt(), 40);
        QCOMPARE(open(ticket).events.last().changes.first().field, Field::CustomField);
        QVERIFY(!setValue(ticket, u"seats"_qs, 40)->canUndo()); // so already
        QCOMPARE(setValue(ticket, u"seats"_qs, u"many"_qs).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(setValue(ticket, u"nothing"_qs, 1).error().code, ErrorCode::NotFound);
        QVERIFY(m_bench->database
                    ->write([&](storage::Session &session) {
                        return undoChange(session, *set, QUuid::createUuid(), m_bench->actor(m_bench->ana),
                                          m_clock.time);
                    })
                    .wait());
        QVERIFY(open(ticket).ticket.customFields.isEmpty());
    }

    void theSearchFindsTicketsByTheirValues()
    {
        QVERIFY(make(u"Serial"_qs, CustomFieldKind::Text));
        const TicketId ticket = m_bench->add(u"A question"_qs);
        QVERIFY(setValue(ticket, u"serial"_qs, u"ZX-4711 alpha"_qs));
        QCOMPARE(found(u"4711"_qs), QVector<qint64>{ticket.value()});
        QCOMPARE(read(u"4711"_qs, ticket), QVector<qint64>{ticket.value()});
        QVERIFY(setValue(ticket, u"serial"_qs, u"ZX-0815"_qs));
        QVERIFY(found(u"4711"_qs).isEmpty());
        QCOMPARE(found(u"0815"_qs), QVector<qint64>{ticket.value()});
        QVERIFY(isSound());
        QVERIFY(setValue(ticket, u"serial"_qs, QJsonValue()));
        QVERIFY(found(u"0815"_qs).isEmpty());
        QVERIFY(isSound());
    }

    /// What was there before is learnt afterwards, job by job, and forgotten again.
    void aFieldBecomesSearchableLater()
    {
        const Result<SharedReceipt> made = make(u"Serial"_qs, CustomFieldKind::Text, {}, false);
        QVERIFY(made);
        const int many = 1203; // more than two jobs
        m_bench->database
            ->write([&](storage::Session &session) -> Result<void> {
                for (int i = 1; i <= many; ++i)
                    session.execute("INSERT INTO ticket_extra (ticket_id, source_status, custom_fields, reported) "
                                    "VALUES ($1, '', $2, NULL)",
                                    qint64(i), QByteArray("{\"serial\":\"unit" + QByteArray::number(i) + "\"}"));
                return {};
            })
            .wait();
        QVERIFY(found(u"unit1200"_qs).isEmpty());
        OrganizationRecord field = record(made->id);
        field.values.insert(u"searchable"_qs, true);
        QVERIFY(save(field));
        QVERIFY(reindexFields(m_bench->database).wait());
        QCOMPARE(found(u"unit1200"_qs), QVector<qint64>{1200});
        QCOMPARE(found(u"unit1"_qs), QVector<qint64>{1});
        QVERIFY(reindexFields(m_bench->database).wait()); // nothing left to do
        field = record(made->id);
        field.values.insert(u"searchable"_qs, false);
        QVERIFY(save(field));
        QVERIFY(reindexFields(m_bench->database).wait());
        QVERIFY(found(u"unit1200"_qs).isEmpty());
    }

    void aNoteTellsWhomItCalls()
    {
        const TicketId ticket = m_bench->add(u"A question"_qs);
        TicketChange wish;
        wish.ticket = ticket;
        const QString dana = m_bench->actor(m_bench->dana).name;
        wish.message = NewMessage{Visibility::Internal, {u"Could you look, @"_qs + dana + u"?"_qs, {}, {}}};
        QVERIFY(apply(wish));
        const Event last = open(ticket).events.last();
        const auto mention = std::find_if(last.changes.begin(), last.changes.end(),
                                          [](const FieldChange &change) { return change.field == Field::Mention; });
        QVERIFY(mention != last.changes.end());
        QCOMPARE(AgentId(mention->to.toInteger()), m_bench->dana);
        QVERIFY(isSound());
        // Customers call nobody, and nobody calls themselves.
        wish.operation = QUuid::createUuid();
        wish.evenIfChanged = true;
        wish.message->visibility = Visibility::Public;
        QVERIFY(apply(wish));
        QVERIFY(open(ticket).events.last().changes.size() == 1);
        wish.operation = QUuid::createUuid();
        wish.message = NewMessage{Visibility::Internal, {u"@"_qs + m_bench->actor(m_bench->ana).name, {}, {}}};
        QVERIFY(apply(wish));
        QVERIFY(open(ticket).events.last().changes.size() == 1);
    }

private:
    [[nodiscard]] Actor actor(AgentId who)
    {
        Actor actor = m_bench->actor(who.isValid() ? who : m_bench->manager);
        actor.roles = catalog().organization().roles;
        return actor;
    }
    [[nodiscard]] Catalog catalog()
    {
        return *m_bench->database
                    ->read(
                        [](storage::Session &session) -> Result<CatalogPtr> { return loadSnapshots(session).catalog; })
                    .wait()
                    .value();
    }
    [[nodiscard]] OrganizationRecord record(qint64 id)
    {
        for (const OrganizationRecord &record : recordsOf(catalog(), AuditSubject::CustomField)) {
            if (record.id == id)
                return record;
        }
        return {};
    }
    template <typename Work>
    Result<SharedReceipt> run(Work work, const QUuid &operation = QUuid::createUuid())
    {
        SharedOrder order;
        order.operation = operation;
        order.actor = actor({});
        order.at = m_clock.time;
        return m_bench->database->write([&](storage::Session &session) { return work(session, order); }).wait();
    }
    Result<SharedReceipt> save(const OrganizationRecord &wish)
    {
        return run([&](auto &session, const auto &order) { return saveRecord(session, order, wish); });
    }
    Result<SharedReceipt> remove(const OrganizationRecord &wish)
    {
        return run([&](auto &session, const auto &order) { return removeRecord(session, order, wish); });
    }
    Result<SharedReceipt> undo(const SharedReceipt &receipt)
    {
        return run([&](auto &session, const auto &order) { return undoOrganizationChange(session, order, receipt); },
                   undoOperation(receipt));
    }
    Result<SharedReceipt> make(const QString &name, CustomFieldKind kind, DepartmentId department = {},
                               bool isSearchable = true)
    {
        OrganizationRecord field = newRecord(AuditSubject::CustomField);
        field.values.insert(u"name"_qs, name);
        field.values.insert(u"kind"_qs, static_cast<int>(kind));
        field.values.insert(u"searchable"_qs, isSearchable);
        if (department.isValid())
            field.values.insert(u"department"_qs, department.value());
        return save(field);
    }
    Result<ChangeReceipt> apply(const TicketChange &wish)
    {
        return m_bench->database
            ->write([&](storage::Session &session) {
                return changeTicket(session, wish, actor(m_bench->ana), m_clock.time);
            })
            .wait();
    }
    Result<ChangeReceipt> setValue(TicketId ticket, const QString &key, const QJsonValue &value)
    {
        TicketChange wish;
        wish.ticket = ticket;
        wish.customFields.insert(key, value);
        wish.evenIfChanged = true;
        return apply(wish);
    }
    [[nodiscard]] TicketDetails open(TicketId ticket)
    {
        return m_bench->database->read([ticket](storage::Session &session) { return openTicket(session, ticket); })
            .wait()
            .value();
    }
    [[nodiscard]] QVector<qint64> found(const QString &word)
    {
        return m_bench->database
            ->read([&](storage::Session &session) -> Result<QVector<qint64>> {
                QVector<qint64> tickets;
                storage::TextIndex(session).match({word, false, false}, 0, 1'000'000, [&](const auto &batch) {
                    for (const qint64 ticket : batch)
                        tickets.append(ticket);
                });
                return tickets;
            })
            .wait()
            .value();
    }
    /// The other way to find the same.
    [[nodiscard]] QVector<qint64> read(const QString &word, TicketId ticket)
    {
        return m_bench->database
            ->read([&](storage::Session &session) -> Result<QVector<qint64>> {
                const storage::TextTerm term{word, false, false};
                const auto hits = storage::TextReading(session).match(std::span(&term, 1), {ticket.value()});
                return QVector<qint64>(hits.front().begin(), hits.front().end());
            })
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
        return report && report->findings.isEmpty();
    }
    static QString refusal(const Result<SharedReceipt> &answer)
    {
        return answer ? u"done"_qs : answer.error().args.value(1);
    }

    std::unique_ptr<test::Workbench> m_bench;
    test::FixedClock m_clock;
};

CAMPANILE_TEST(CustomFieldsTest)
#include "tst_customfields.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Public data sets that lie outside of the repository; CAMPANILE_REAL_DATA names their folder. The figures are those of
// two other programs that agree (expected/*.json of that folder), or counts of the files.
#include "domain/import/builtinprofiles.h"
#include "storage/core/rowscanner.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/storagefixture.h"
#include "storage/ticket/ticketrepository.h"
#include "support/testmain.h"
#include "usecases/import/importtickets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <map>

using namespace campanile::domain;
using namespace campanile::usecases;
using campanile::storage::Session;
using campanile::test::StorageFixture;
namespace storage = campanile::storage;

namespace {

struct RealWorld
{
    RealWorld()
        : fixture(storage::Engine::Sqlite)
        , engine(fixture.shared(), std::make_shared<SystemClock>())
    {
    }

    ImportReport import(const QStringList &files, const char *profile)
    {
        ImportRequest request;
        request.files = files;
        request.actor = {AgentId(), u"Test"_qs, Role::Manager};
        request.rejectsFile = fixture.folder() + u"/rejects.csv";
        if (profile) {
            request.profile = *builtInImportProfile(QString::fromLatin1(profile));
        } else {
            const auto inspection = engine.inspect(files, {}, std::nullopt).wait();
            if (!inspection)
                qFatal("%s", qPrintable(inspection.error().args.join(u' ')));
            request.profile = inspection->profile;
        }
        Result<ImportReport> report = engine.run(request).wait();
        if (!report)
            qFatal("%d %s %s", int(report.error().code), qPrintable(report.error().args.join(u' ')),
                   qPrintable(report.error().technical));
        return std::move(*report);
    }

    void eachTicket(const std::function<void(const Ticket &, const QVector<Event> &)> &sink)
    {
        fixture.read([&](Session &session) {
            QVector<TicketId> ids;
            {
                storage::RowScanner row(session, "SELECT id FROM ticket ORDER BY id");
                row.bind();
                while (row.next())
                    ids.append(row.id<TicketId>(0));
            }
            storage::TicketRepository tickets(session);
            storage::EventRepository events(session);
            for (qsizetype i = 0; i < ids.size(); i += 500) {
                for (const Ticket &ticket : tickets.byIds(ids.mid(i, 500)))
                    sink(ticket, events.ofTicket(ticket.id));
            }
            return 0;
        });
    }

    qsizetype findings()
    {
        return fixture.read([](Session &session) { return storage::Doctor(session).examine().findings.size(); });
    }

    StorageFixture fixture;
    ImportTickets engine;
};

double percentile(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double at = p * double(values.size() - 1);
    const auto low = std::size_t(std::floor(at));
    const std::size_t high = std::min(low + 1, values.size() - 1);
    return values[low] + (at - double(low)) * (values[high] - values[low]);
}

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

constexpr double msPerHour = 3600000.0;

} // namespace

class ImportRealTest final : public QObject
{
    Q_OBJECT

    QString m_folder;

    QString path(const char *name) const { return m_folder + u'/' + QString::fromLatin1(name); }
    QString serviceNow() const
    {
        for (const char *name : {"incident_event_log.csv", "servicenow_119998.csv"}) {
            if (QFile::exists(path(name)))
                return path(name);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("CAMPANILE_REAL_DATA");
        if (m_folder.isEmpty()) {
            setProperty("skippedWhole", true);
            QSKIP("CAMPANILE_REAL_DATA names no folder");
        }
    }

    void serviceNowLog()
    {
        const QString log = serviceNow();
        if (log.isEmpty())
            QSKIP("the ServiceNow log is not unpacked");
        RealWorld world;
        const ImportReport report = world.import({log}, nullptr);
        QCOMPARE(report.profile, u"servicenow-log"_qs);
        QCOMPARE(report.rows, 119998);
        QCOMPARE(report.created, 20769);
        QCOMPARE(report.events, 119998);
        QCOMPARE(report.rejected, 0);
        QVERIFY(report.unknownLabels.isEmpty());
        qInfo("%.2f s, %.0f rows/s, longest transaction %.1f ms", report.seconds, double(report.rows) / report.seconds,
              report.longestWriteMs);

        const QJsonObject expected = jsonFile(path("expected/uci_kaggle_119998.json"));
        const QJsonObject overall = expected.value(u"overall"_qs).toObject();
        QHash<QString, int> labels;
        std::vector<double> toResolved;
        std::vector<double> toLeftNew;
        int unknownResolved = 0;
        int slaMissed = 0;
        int reassignments = 0;
        int reopened = 0;
        world.eachTicket([&](const Ticket &ticket, const QVector<Event> &events) {
            QString label;
            for (const Event &event : events) {
                for (const FieldChange &change : event.changes) {
                    if (change.field == Field::SourceStatus)
                        label = change.to.toString();
                }
                ++labels[label];
            }
            const QString resolved = ticket.reported.value(u"resolved_at"_qs).toString();
            if (resolved.isEmpty())
                ++unknownResolved;
            else
                toResolved.push_back(
                    double(QDateTime::fromString(resolved, Qt::ISODate).toMSecsSinceEpoch() - toMs(ticket.createdAt)) /
                    msPerHour);
            if (ticket.firstResponseAt)
                toLeftNew.push_back(double(toMs(*ticket.firstResponseAt) - toMs(ticket.createdAt)) / msPerHour);
            slaMissed += ticket.reported.value(u"made_sla"_qs).toBool(true) ? 0 : 1;
            reassignments += ticket.reported.value(u"reassignment_count"_qs).toInt();
            reopened += ticket.reported.value(u"reopen_count"_qs).toInt() > 0 ? 1 : 0;
        });
        const QJsonObject states = expected.value(u"states"_qs).toObject();
        QCOMPARE(labels.size(), states.size());
        for (auto it = states.constBegin(); it != states.constEnd(); ++it)
            QCOMPARE(labels.value(it.key()), it.value().toInt());
        QCOMPARE(unknownResolved, expected.value(u"incidents_with_unknown_resolved_at"_qs).toInt());
        const QJsonObject ttr = overall.value(u"ttr_opened_to_resolved"_qs).toObject();
        QCOMPARE(int(toResolved.size()), ttr.value(u"n"_qs).toInt());
        QVERIFY(std::abs(percentile(toResolved, 0.5) - ttr.value(u"median_h"_qs).toDouble()) < 0.001);
        QVERIFY(std::abs(percentile(toResolved, 0.9) - ttr.value(u"p90_h"_qs).toDouble()) < 0.001);
        const QJsonObject proxy = overall.value(u"first_left_new_proxy"_qs).toObject();
        QCOMPARE(int(toLeftNew.size()), proxy.value(u"n"_qs).toInt());
        QVERIFY(std::abs(percentile(toLeftNew, 0.5) - proxy.value(u"median_h"_qs).toDouble()) < 0.001);
        QVERIFY(std::abs(percentile(toLeftNew, 0.95) - proxy.value(u"p95_h"_qs).toDouble()) < 0.001);
        QCOMPARE(slaMissed, overall.value(u"sla_missed"_qs).toInt());
        QCOMPARE(reassignments, overall.value(u"reassignments"_qs).toInt());
        QCOMPARE(reopened, overall.value(u"reopened"_qs).toInt());
        QCOMPARE(world.findings(), 0);

        const ImportReport again = world.import({log}, "servicenow-log");
        QCOMPARE(again.rows, 119998);
        QCOMPARE(again.rowsKnown, 119998);
        QCOMPARE(again.unchanged, 20769);
        QCOMPARE(again.created + again.updated + again.events + again.rejected + again.conflictCount, 0);
        qInfo("again: %.2f s", again.seconds);
    }

    void serviceNowLogInTwoParts()
    {
        const QString log = serviceNow();
        if (log.isEmpty())
            QSKIP("the ServiceNow log is not unpacked");
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        RealWorld parts;
        QFile half(parts.fixture.folder() + u"/half.csv");
        QVERIFY(half.open(QIODevice::WriteOnly));
        for (int line = 0; line < 60000; ++line)
            half.write(file.readLine());
        half.close();
        parts.import({half.fileName()}, "servicenow-log");
        const ImportReport rest = parts.import({log}, "servicenow-log");
        QCOMPARE(rest.updated, 1);
        RealWorld whole;
        whole.import({log}, "servicenow-log");
        const auto digest = [](RealWorld &world) {
            QStringList lines;
            world.eachTicket([&lines](const Ticket &t, const QVector<Event> &events) {
                QStringList keys;
                for (const Event &event : events)
                    keys.append(event.sourceKey + u':' + QString::number(event.changes.size()));
                lines.append(t.reference + u'|' + t.sourceStatus + u'|' + t.subject + u'|' +
                             QString::number(toMs(t.createdAt)) + u'|' + QString::number(toMs(t.updatedAt)) + u'|' +
                             QString::number(t.resolvedAt ? toMs(*t.resolvedAt) : 0) + u'|' +
                             QString::number(t.firstResponseAt ? toMs(*t.firstResponseAt) : 0) + u'|' +
                             QString::fromUtf8(QJsonDocument(t.reported).toJson(QJsonDocument::Compact)) +
                             keys.join(u','));
            });
            lines.sort();
            return lines;
        };
        const QStringList a = digest(parts);
        const QStringList b = digest(whole);
        QCOMPARE(a.size(), 20769);
        for (qsizetype i = 0; i < a.size(); ++i)
            QCOMPARE(a.at(i), b.at(i));
        QCOMPARE(parts.findings(), 0);
    }

    void vinst()
    {
        RealWorld world;
        const ImportReport report = world.import({path("bpic2013_incidents_before_2012-04.csv")}, nullptr);
        QCOMPARE(report.profile, u"vinst"_qs);
        QCOMPARE(report.tickets, 326);
        QCOMPARE(report.events, 6022);
        QCOMPARE(report.rejected, 0);
        QVERIFY(report.unknownLabels.isEmpty());
        const QJsonObject expected = jsonFile(path("expected/bpic2013_dev_slice.json"));
        QHash<int, int> tiers;
        QHash<QString, int> labels;
        int unchanged = 0;
        int escalations = 0;
        int deescalations = 0;
        world.eachTicket([&](const Ticket &, const QVector<Event> &events) {
            int tier = 0;
            QString label;
            for (const Event &event : events) {
                unchanged += event.changes.isEmpty() ? 1 : 0;
                const int before = tier;
                for (const FieldChange &change : event.changes) {
                    if (change.field == Field::Tier)
                        tier = change.to.toInt();
                    if (change.field == Field::SourceStatus)
                        label = change.to.toString();
                }
                ++tiers[tier];
                ++labels[label];
                escalations += before > 0 && tier > before ? 1 : 0;
                deescalations += before > 0 && tier < before ? 1 : 0;
            }
        });
        QCOMPARE(unchanged, 427);
        const QJsonObject lines = expected.value(u"level_column_vs_suffix"_qs).toObject();
        QCOMPARE(tiers.value(1), lines.value(u"L1->1"_qs).toInt());
        QCOMPARE(tiers.value(2), lines.value(u"L2->2"_qs).toInt() + lines.value(u"L2/L3->2"_qs).toInt());
        QCOMPARE(tiers.value(3), lines.value(u"L3->3"_qs).toInt());
        const QJsonObject statuses = expected.value(u"status_counts"_qs).toObject();
        QCOMPARE(labels.size(), statuses.size());
        for (auto it = statuses.constBegin(); it != statuses.constEnd(); ++it)
            QCOMPARE(labels.value(it.key()), it.value().toInt());
        const QJsonObject overall = expected.value(u"overall"_qs).toObject();
        if (!overall.isEmpty()) {
            QCOMPARE(escalations, overall.value(u"escalations"_qs).toInt());
            QCOMPARE(deescalations, overall.value(u"deescalations"_qs).toInt());
        }
        QCOMPARE(report.newTeams.size(), expected.value(u"teams"_qs).toInt());
        QCOMPARE(report.newPlaces.size(), 15); // the sixteenth is "0": missing
        QCOMPARE(world.findings(), 0);
        const ImportReport again = world.import({path("bpic2013_incidents_before_2012-04.csv")}, "vinst");
        QCOMPARE(again.unchanged, 326);
        QCOMPARE(again.events, 0);
    }

    void salesforce()
    {
        RealWorld world;
        const QStringList files{path("salesforce/Contact_archive-data.csv"), path("salesforce/Case_archive-data.csv"),
                                path("salesforce/Account_archive-data.csv")};
        const ImportReport report = world.import(files, nullptr);
        QCOMPARE(report.profile, u"salesforce"_qs);
        QCOMPARE(report.created, 3340);
        QCOMPARE(report.newCustomers, 250);
        QCOMPARE(report.newContacts, 1122);
        QCOMPARE(report.rejected, 0);
        int linked = 0;
        world.eachTicket([&](const Ticket &ticket, const QVector<Event> &) {
            linked += ticket.customer.isValid() && ticket.contact.isValid() ? 1 : 0;
        });
        QCOMPARE(linked, 3340);
        QCOMPARE(world.findings(), 0);
        QCOMPARE(world.import(files, "salesforce").unchanged, 3340);
        // Every identity number of the source, in every byte of the file.
        QFile cases(files.at(1));
        QVERIFY(cases.open(QIODevice::ReadOnly));
        const QByteArrayList lines = cases.readAll().split('\n');
        world.fixture.close();
        QFile stored(world.fixture.path());
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QByteArray bytes = stored.readAll();
        // What was not moved into the file yet lies beside it.
        if (QFile log(world.fixture.path() + u"-wal"_qs); log.open(QIODevice::ReadOnly))
            bytes += log.readAll();
        QVERIFY(bytes.contains("Aloha Industries"));
        for (qsizetype i = 1; i < lines.size(); i += 50) {
            const QByteArrayList cells = lines.at(i).trimmed().split(',');
            if (cells.size() < 4)
                continue;
            QVERIFY(!bytes.contains(cells.last()));
            QVERIFY(!bytes.contains(cells.at(cells.size() - 2)));
        }
    }

    void zendesk()
    {
        RealWorld world;
        const QStringList files{path("zendesk/users.json"), path("zendesk/tickets.json"),
                                path("zendesk/organizations.json")};
        const ImportReport report = world.import(files, nullptr);
        QCOMPARE(report.profile, u"zendesk"_qs);
        QCOMPARE(report.created, 200);
        QCOMPARE(report.rejected, 0);
        QVERIFY(report.unknownLabels.isEmpty());
        int customers = 0;
        int contacts = 0;
        int assignees = 0;
        world.eachTicket([&](const Ticket &ticket, const QVector<Event> &) {
            customers += ticket.customer.isValid() ? 1 : 0;
            contacts += ticket.contact.isValid() ? 1 : 0;
            assignees += ticket.assignee.isValid() ? 1 : 0;
        });
        QCOMPARE(customers, 196);
        QCOMPARE(contacts, 200);
        QCOMPARE(assignees, 196);
        QCOMPARE(report.newCustomers, 26); // one number that a ticket names stands in no organization
        QCOMPARE(world.findings(), 0);
        QCOMPARE(world.import(files, "zendesk").unchanged, 200);
    }

    void tablesByGuess_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("tickets");
        QTest::newRow("support tickets") << u"kaggle_customer_support_tickets.csv"_qs << 8469;
        QTest::newRow("calls") << u"call_center.csv"_qs << 5000;
        QTest::newRow("cases with CSAT") << u"salesforce/Case_AnlyTx.csv"_qs << 1947;
    }

    void tablesByGuess()
    {
        QFETCH(QString, file);
        QFETCH(int, tickets);
        RealWorld world;
        const QString source = m_folder + u'/' + file;
        const ImportReport report = world.import({source}, nullptr);
        QCOMPARE(report.profile, u"tickets"_qs);
        QCOMPARE(report.created, tickets);
        QCOMPARE(report.rejected, 0);
        int withSubject = 0;
        QHash<int, int> statuses;
        world.eachTicket([&](const Ticket &ticket, const QVector<Event> &) {
            withSubject += ticket.subject.isEmpty() ? 0 : 1;
            ++statuses[int(ticket.status)];
        });
        QCOMPARE(withSubject, tickets);
        QVERIFY(statuses.size() >= 2);
        QCOMPARE(world.findings(), 0);
        QCOMPARE(world.import({source}, "tickets").unchanged, tickets);
    }
};

CAMPANILE_TEST(ImportRealTest)
#include "tst_importreal.moc"

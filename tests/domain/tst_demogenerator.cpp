// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoreader.h"
#include "domain/org/businesstime.h"
#include "support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace campanile::domain;
using campanile::test::DemoReader;
using namespace std::chrono_literals;

namespace {

const UtcTime until = fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(13, 20), Qt::UTC));

DemoReader generated(qint64 tickets, std::function<void(const DemoTicket &)> onTicket = {}, quint64 seed = 7,
                     UtcTime end = until, bool hashing = false)
{
    DemoReader reader;
    reader.onTicket = std::move(onTicket);
    reader.hashing = hashing;
    const Result<void> result = DemoGenerator({tickets, seed, end}).run(reader);
    if (!result)
        qFatal("the generator failed");
    return reader;
}

bool hasHebrew(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hebrew; });
}

class FailingSink final : public DemoReader
{
public:
    Result<void> ticket(DemoTicket &ticket) override
    {
        if (ticket.ticket.id.value() == 5)
            return fail(ErrorCode::DatabaseFull, {u"disk"_qs});
        return DemoReader::ticket(ticket);
    }
};

} // namespace

class DemoGeneratorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameArgumentsSameData()
    {
        const QByteArray first = generated(500, {}, 7, until, true).hash();
        QCOMPARE(generated(500, {}, 7, until, true).hash(), first);
        QVERIFY(generated(500, {}, 8, until, true).hash() != first);
        QVERIFY(generated(500, {}, 7, until + 1ms, true).hash() != first);
        QVERIFY(generated(501, {}, 7, until, true).hash() != first);
        // Changes on purpose change this value: data that people have made before can't be made again then.
        QCOMPARE(first, QByteArray("e3c7d212378df8bc178e338a14cda7f543b293316a736b1c30c1ea10c54eb785"));
    }

    void nothingIsEnough()
    {
        const DemoReader reader = generated(0);
        QCOMPARE(reader.ticketCount, 0);
        QVERIFY(reader.customers.size() >= 10);
        QCOMPARE(reader.company.places.size(), 3);
    }

    void wrongParametersAreRefused()
    {
        DemoReader reader;
        for (const DemoParameters &bad :
             {DemoParameters{-1, 1, until}, DemoParameters{1'000'001, 1, until}, DemoParameters{10, 1, fromMs(0)},
              DemoParameters{10, 1, until + 200 * 8766h}}) {
            const Result<void> result = DemoGenerator(bad).run(reader);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        }
        QVERIFY(reader.customers.isEmpty());
    }

    void stopsWhenAskedAndWhenTheSinkFails()
    {
        std::stop_source stop;
        DemoReader reader;
        Progress progress;
        reader.onTicket = [&](const DemoTicket &) {
            if (reader.ticketCount == 3)
                stop.request_stop();
        };
        Result<void> result = DemoGenerator({1000, 1, until}).run(reader, stop.get_token(), &progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(reader.ticketCount, 3);
        QCOMPARE(progress.done.load(), 3);
        QCOMPARE(progress.total.load(), 1000);

        FailingSink failing;
        result = DemoGenerator({1000, 1, until}).run(failing);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DatabaseFull);
        QCOMPARE(failing.ticketCount, 4);
    }

    void eachStoryIsWhole()
    {
        qint64 tickets = 0;
        qint64 messages = 0;
        qint64 events = 0;
        qint64 attachments = 0;
        UtcTime last = until - 731 * 24h;
        const auto check = [&](const DemoTicket &story) {
            const Ticket &ticket = story.ticket;
            QCOMPARE(ticket.id.value(), ++tickets);
            QCOMPARE(ticket.reference, QString::number(10'000 + tickets));
            QVERIFY(ticket.createdAt >= last);
            QVERIFY(ticket.createdAt >= until - 730 * 24h);
            last = ticket.createdAt;
            QCOMPARE(story.events.constFirst().kind, EventKind::Created);
            QVERIFY(!ticket.subject.isEmpty());
            QVERIFY(ticket.customer.isValid() && ticket.contact.isValid() && ticket.team.isValid() &&
                    ticket.place.isValid());
            QVERIFY(ticket.department.isValid() && ticket.tier != Tier::Unknown && !ticket.tags.isEmpty());
            QVERIFY(std::is_sorted(ticket.tags.begin(), ticket.tags.end()));

            int sequence = 0;
            qsizetype message = 0;
            qsizetype attachment = 0;
            UtcTime time = ticket.createdAt;
            for (const Event &event : story.events) {
                QCOMPARE(event.id.value(), ++events);
                QCOMPARE(event.ticket, ticket.id);
                QCOMPARE(event.sequence, ++sequence);
                QVERIFY(event.at >= time);
                QVERIFY(event.at < until);
                time = event.at;
                QVERIFY(!event.changes.isEmpty());
                QSet<int> fields;
                for (const FieldChange &change : event.changes) {
                    QVERIFY2(change.from != change.to, qPrintable(ticket.reference));
                    const bool single = change.field != Field::TagAdded;
                    QVERIFY(!single || !fields.contains(int(change.field)));
                    fields.insert(int(change.field));
                }
                if (event.kind == EventKind::MessageAdded || event.kind == EventKind::NoteAdded) {
                    const Message &added = story.messages.at(message++);
                    QCOMPARE(added.id.value(), ++messages);
                    QCOMPARE(added.sequence, int(message));
                    QCOMPARE(event.changes.constFirst(),
                             (FieldChange{Field::Message, {}, QJsonValue(), added.id.value()}));
                    QCOMPARE(added.at, event.at);
                    QCOMPARE(added.authorName, event.actorName);
                    QCOMPARE(added.agent, event.actor);
                    QCOMPARE(added.visibility == Visibility::Public, event.kind == EventKind::MessageAdded);
                    QCOMPARE(added.authorKind == AuthorKind::Agent, added.agent.isValid());
                    QVERIFY(!added.text.isEmpty() && !added.authorName.isEmpty());
                } else if (event.kind == EventKind::AttachmentAdded) {
                    const DemoAttachment &added = story.attachments.at(attachment++);
                    QCOMPARE(added.info.id.value(), ++attachments);
                    QCOMPARE(added.info.message, story.messages.at(message - 1).id);
                    QCOMPARE(added.info.size, added.bytes.size());
                    QCOMPARE(added.info.sha256, QCryptographicHash::hash(added.bytes, QCryptographicHash::Sha256));
                }
            }
            QCOMPARE(message, story.messages.size());
            QCOMPARE(attachment, story.attachments.size());
            QCOMPARE(ticket.updatedAt, time);
        };
        (void)generated(3000, [&](const DemoTicket &story) {
            if (!QTest::currentTestFailed())
                check(story);
        });
        QVERIFY(attachments > 40);
    }

    void theEventsGiveTheRow()
    {
        const auto check = [](const DemoTicket &story) {
            const Ticket row = campanile::test::replayed(story);
            const Ticket &ticket = story.ticket;
            QCOMPARE(row.status, ticket.status);
            QCOMPARE(row.tier, ticket.tier);
            QCOMPARE(row.priority, ticket.priority);
            QCOMPARE(row.channel, ticket.channel);
            QCOMPARE(row.place, ticket.place);
            QCOMPARE(row.department, ticket.department);
            QCOMPARE(row.team, ticket.team);
            QCOMPARE(row.assignee, ticket.assignee);
            QCOMPARE(row.customer, ticket.customer);
            QCOMPARE(row.contact, ticket.contact);
            QCOMPARE(row.subject, ticket.subject);
            QCOMPARE(row.language, ticket.language);
            QCOMPARE(row.createdAt, ticket.createdAt);
            QCOMPARE(row.updatedAt, ticket.updatedAt);
            QVERIFY(row.dueAt == ticket.dueAt);
            QVERIFY(row.firstResponseAt == ticket.firstResponseAt);
            QVERIFY(row.resolvedAt == ticket.resolvedAt);
            QCOMPARE(row.tags, ticket.tags);
            QCOMPARE(row.flags, ticket.flags);
            QCOMPARE(row.version, ticket.version);
        };
        (void)generated(3000, [&](const DemoTicket &story) {
            if (!QTest::currentTestFailed())
                check(story);
        });
    }

    void changesContinueWhereTheLastOneEnded()
    {
        (void)generated(2000, [](const DemoTicket &story) {
            std::map<Field, QJsonValue> values;
            for (const Event &event : story.events) {
                for (const FieldChange &change : event.changes) {
                    if (change.field == Field::TagAdded || change.field == Field::Message ||
                        change.field == Field::Attachment)
                        continue;
                    const auto before = values.find(change.field);
                    QCOMPARE(change.from, before == values.end() ? QJsonValue() : before->second);
                    values[change.field] = change.to;
                }
            }
        });
    }

    void statistics_data()
    {
        QTest::addColumn<int>("tickets");
        QTest::addColumn<double>("slack"); ///< how many times the tolerance at 20,000
        QTest::newRow("200") << 200 << 8.0;
        QTest::newRow("20,000") << 20'000 << 1.0;
    }

    void statistics()
    {
        QFETCH(int, tickets);
        QFETCH(double, slack);
        std::map<QString, double> count;
        qint64 events = 0;
        qint64 messages = 0;
        (void)generated(tickets, [&](const DemoTicket &story) {
            const Ticket &ticket = story.ticket;
            events += story.events.size();
            messages += story.messages.size();
            bool reopened = false;
            bool toTier2 = false;
            bool toTier3 = false;
            bool handedOver = false;
            for (const Event &event : story.events) {
                for (const FieldChange &change : event.changes) {
                    reopened |= change.field == Field::Status && change.from.toInt() >= int(Status::Resolved) &&
                                change.to.toInt() < int(Status::Resolved);
                    if (change.field == Field::Tier && change.from.toInt() > 0 &&
                        change.to.toInt() > change.from.toInt())
                        (change.to.toInt() == 2 ? toTier2 : toTier3) = true;
                    handedOver |= change.field == Field::Place && !change.from.isNull();
                }
            }
            ++count[ticket.language];
            ++count[keyOf(channelKeys, ticket.channel)];
            ++count[u"priority-"_qs + keyOf(priorityKeys, ticket.priority)];
            ++count[u"tier-"_qs + keyOf(tierKeys, ticket.tier)];
            count[u"open"_qs] += isOpen(ticket.status);
            count[u"reopened"_qs] += reopened;
            count[u"to-tier-2"_qs] += toTier2;
            count[u"to-tier-3"_qs] += toTier3;
            count[u"handed-over"_qs] += handedOver;
            count[u"attachment"_qs] += ticket.flags.testFlag(TicketFlag::Attachment);
            const int day = toDateTime(ticket.createdAt).date().dayOfWeek();
            count[u"saturday"_qs] += day == 6;
            count[u"tuesday"_qs] += day == 2;
            count[u"second-year"_qs] += ticket.createdAt >= until - 365 * 24h;
        });
        const auto share = [&](const char *name, double expected, double tolerance) {
            const double actual = count[QString::fromLatin1(name)] / tickets;
            QVERIFY2(std::abs(actual - expected) <= tolerance * slack,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1StringView(name)).arg(actual)));
        };
        share("en", 0.70, 0.03);
        share("he", 0.19, 0.03);
        share("fil", 0.11, 0.03);
        share("email", 0.42, 0.02);
        share("web", 0.23, 0.02);
        share("chat", 0.19, 0.02);
        share("phone", 0.11, 0.015);
        share("social", 0.05, 0.01);
        share("tier-1", 0.73, 0.02);
        share("tier-2", 0.22, 0.02);
        share("tier-3", 0.05, 0.008);
        share("priority-urgent", 0.08, 0.02);
        share("priority-normal", 0.52, 0.03);
        share("open", 0.032, 0.0015);
        share("reopened", 0.062, 0.008);
        share("to-tier-2", 0.183, 0.012);
        share("to-tier-3", 0.050, 0.008);
        share("handed-over", 0.053, 0.01);
        share("attachment", 0.03, 0.006);
        share("saturday", 0.057, 0.01);
        share("tuesday", 0.19, 0.02);
        share("second-year", 0.555, 0.02);
        QVERIFY(std::abs(double(events) / tickets - 5.85) < 0.2 * slack);
        QVERIFY(std::abs(double(messages) / tickets - 3.4) < 0.12 * slack);
    }

    void somethingIsAlwaysDueWithinTheHour_data()
    {
        QTest::addColumn<int>("tickets");
        QTest::addColumn<UtcTime>("end");
        const UtcTime sunday = fromDateTime(QDateTime(QDate(2025, 3, 30), QTime(2, 10), Qt::UTC));
        for (const int tickets : {50, 77, 249, 250, 333, 1000, 20'000}) {
            QTest::addRow("%d, at work", tickets) << tickets << until;
            QTest::addRow("%d, on a Sunday night", tickets) << tickets << sunday;
        }
    }

    void somethingIsAlwaysDueWithinTheHour()
    {
        QFETCH(int, tickets);
        QFETCH(UtcTime, end);
        int withinTheHour = 0;
        int overdue = 0;
        int open = 0;
        (void)generated(
            tickets,
            [&](const DemoTicket &story) {
                const Ticket &ticket = story.ticket;
                if (!isOpen(ticket.status)) {
                    QVERIFY(!ticket.dueAt);
                    return;
                }
                ++open;
                QVERIFY(ticket.dueAt);
                QVERIFY(*ticket.dueAt >= ticket.createdAt);
                overdue += *ticket.dueAt < end;
                withinTheHour += *ticket.dueAt >= end && *ticket.dueAt < end + 1h;
            },
            3, end);
        QVERIFY(withinTheHour >= 3);
        QVERIFY(overdue >= 2);
        QVERIFY(overdue <= open / 4 + 3);
    }

    void openOnesAreInAllStates()
    {
        std::map<Status, int> states;
        int unassigned = 0;
        (void)generated(20'000, [&](const DemoTicket &story) {
            ++states[story.ticket.status];
            unassigned += isOpen(story.ticket.status) && !story.ticket.assignee.isValid();
            QVERIFY(story.ticket.status != Status::New || !story.ticket.assignee.isValid());
            QVERIFY(story.ticket.status != Status::WaitingRnd || story.ticket.tier == Tier::T3);
        });
        for (const Status status :
             {Status::New, Status::Open, Status::WaitingCustomer, Status::WaitingRnd, Status::WaitingOther})
            QVERIFY2(states[status] >= 15, qPrintable(keyOf(statusKeys, status)));
        QVERIFY(states[Status::Resolved] > 50);
        QVERIFY(unassigned > 20);
    }

    void textsAreFilledAndInTheirLanguage()
    {
        QSet<QString> subjects;
        QSet<QString> texts;
        qint64 messages = 0;
        qint64 saidAgain = 0;
        (void)generated(20'000, [&](const DemoTicket &story) {
            subjects.insert(story.ticket.subject);
            QSet<QString> ofTicket;
            QVERIFY2(!story.ticket.subject.contains(u'{') && !story.ticket.subject.contains(u'}'),
                     qPrintable(story.ticket.subject));
            QCOMPARE(hasHebrew(story.ticket.subject),
                     story.ticket.language == u"he" || hasHebrew(story.ticket.subject));
            if (story.ticket.language == u"he")
                QVERIFY(hasHebrew(story.ticket.subject));
            for (const Message &message : story.messages) {
                ++messages;
                texts.insert(message.text);
                saidAgain += ofTicket.contains(message.text) ? 1 : 0;
                ofTicket.insert(message.text);
                QVERIFY2(!message.text.contains(u'{') && !message.text.contains(u'}'), qPrintable(message.text));
                QVERIFY2(!message.text.contains(u"  ") && message.text == message.text.trimmed(),
                         qPrintable(message.text));
                if (message.language == u"he")
                    QVERIFY2(hasHebrew(message.text), qPrintable(message.text));
                else if (message.language == u"fil" && message.visibility == Visibility::Public)
                    QVERIFY2(!hasHebrew(message.text), qPrintable(message.text));
            }
        });
        QVERIFY(subjects.size() > 2'500);
        QVERIFY(texts.size() > messages * 7 / 10);
        QCOMPARE(saidAgain, 0);
    }

    void firstAnswersKeepWorkingHours()
    {
        const DemoReader reader = generated(0);
        std::vector<WorkTimeline> hours;
        for (const Place &place : reader.company.places)
            hours.emplace_back(place.calendar, until - 740 * 24h, until + 24h);
        int answered = 0;
        int late = 0;
        (void)generated(5000, [&](const DemoTicket &story) {
            const Ticket &ticket = story.ticket;
            const bool call = ticket.channel == Channel::Phone;
            QVERIFY(!call || !ticket.firstResponseAt);
            if (!ticket.firstResponseAt)
                return;
            ++answered;
            const qint64 place = story.events.constFirst().changes.at(6).to.toInteger();
            QCOMPARE(story.events.constFirst().changes.at(6).field, Field::Place);
            // Tickets that stay at home are answered when people there work.
            if (ticket.place.value() == place)
                QVERIFY2(hours[std::size_t(place - 1)].isWorkingAt(*ticket.firstResponseAt - 1ms) ||
                             hours[std::size_t(place - 1)].isWorkingAt(*ticket.firstResponseAt),
                         qPrintable(ticket.reference));
            late += hours[std::size_t(place - 1)].between(ticket.createdAt, *ticket.firstResponseAt) > 8h;
        });
        QVERIFY(answered > 4000);
        QVERIFY(late > 20 && late < answered / 8);
    }

    void incidentsStandOut()
    {
        std::map<qint64, int> perDay;
        int tagged = 0;
        const DemoReader reader = generated(0);
        const DemoTag incident = *std::find_if(reader.tagList.begin(), reader.tagList.end(), [](const DemoTag &tag) {
            return tag.name.startsWith(u"incident-") && tag.name.endsWith(u"sign-in");
        });
        qint64 incidentDay = 0;
        (void)generated(20'000, [&](const DemoTicket &story) {
            const qint64 day = toMs(story.ticket.createdAt) / 86'400'000;
            ++perDay[day];
            if (story.ticket.tags.contains(incident.id)) {
                ++tagged;
                incidentDay = day;
            }
        });
        const auto largest = std::max_element(perDay.begin(), perDay.end(),
                                              [](const auto &a, const auto &b) { return a.second < b.second; });
        QCOMPARE(largest->first, incidentDay);
        QVERIFY(largest->second > 6 * 20'000 / 730);
        QVERIFY(tagged > 100);
        QVERIFY(incident.name.contains(
            QDateTime::fromMSecsSinceEpoch(incidentDay * 86'400'000, Qt::UTC).date().toString(Qt::ISODate)));
    }

    void theCompanyHoldsTogether()
    {
        const DemoReader reader = generated(20'000);
        const Organization &company = reader.company;
        QCOMPARE(reader.customers.size(), 400);
        QVERIFY(company.agents.size() >= 45);
        QSet<QString> emails;
        for (const Agent &agent : company.agents) {
            QVERIFY(agent.team.value() >= 1 && agent.team.value() <= company.teams.size());
            QVERIFY(!agent.skills.isEmpty() && agent.languages.contains(u"en"_qs));
            emails.insert(agent.email);
        }
        QCOMPARE(emails.size(), company.agents.size());
        for (const Role role : {Role::Agent, Role::Lead, Role::Manager, Role::Administrator})
            QVERIFY(std::ranges::any_of(company.agents, [role](const Agent &agent) { return agent.role == role; }));
        for (const Place &place : company.places)
            QVERIFY(std::ranges::any_of(company.agents, [&place](const Agent &agent) {
                return agent.role == Role::Manager && agent.place == place.id;
            }));
        for (const Department &department : company.departments)
            QVERIFY(department.parent.value() < department.id.value());

        QVector<qint64> values;
        QSet<QString> names;
        qint64 sum = 0;
        for (const Customer &customer : reader.customers) {
            values.append(customer.yearlyValueCents);
            sum += customer.yearlyValueCents;
            names.insert(customer.name);
            QVERIFY(QTimeZone(customer.timeZone).isValid());
            QVERIFY(customer.segment != Segment::Enterprise || customer.csm.isValid());
        }
        QCOMPARE(names.size(), reader.customers.size());
        std::sort(values.begin(), values.end(), std::greater());
        qint64 top = 0;
        for (qsizetype i = 0; i < values.size() / 5; ++i)
            top += values.at(i);
        QVERIFY(top > sum * 7 / 10);
        for (const Contact &contact : reader.contacts)
            QVERIFY(contact.email.endsWith(u".example") && !contact.name.isEmpty() && !contact.phone.contains(u'#'));
    }

    void customersGrowMoreSlowlyThanTickets()
    {
        QCOMPARE(generated(1).customers.size(), 20);
        QVERIFY(generated(2000).customers.size() > 100);
    }
};

CAMPANILE_TEST(DemoGeneratorTest)
#include "tst_demogenerator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customernote.h"
#include "domain/demo/democare.h"
#include "support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace campanile::domain;

namespace {

constexpr UtcTime until = fromMs(1'780'000'000'000);

Organization staff()
{
    Organization organization;
    for (int i = 1; i <= 5; ++i) {
        Agent agent;
        agent.id = AgentId(i);
        agent.name = u"Agent %1"_qs.arg(i);
        organization.agents.append(agent);
    }
    return organization;
}

Customer customerOf(int id, const QString &language)
{
    Customer customer;
    customer.id = CustomerId(id);
    customer.segment = id % 2 == 0 ? Segment::Enterprise : Segment::Smb;
    customer.language = language;
    return customer;
}

} // namespace

class DemoCareTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSame()
    {
        bool isOther = false;
        for (int id = 1; id <= 100; ++id) {
            const Customer customer = customerOf(id, u"en"_qs);
            QCOMPARE(demo::preferencesOf(customer, 7), demo::preferencesOf(customer, 7));
            isOther = isOther || demo::preferencesOf(customer, 7) != demo::preferencesOf(customer, 8);
            const QVector<CustomerNote> first = demo::notesAbout(customer, staff(), until, 7);
            const QVector<CustomerNote> second = demo::notesAbout(customer, staff(), until, 7);
            QCOMPARE(first.size(), second.size());
            for (qsizetype i = 0; i < first.size(); ++i) {
                QCOMPARE(first.at(i).text, second.at(i).text);
                QCOMPARE(first.at(i).at, second.at(i).at);
            }
        }
        QVERIFY(isOther);
    }

    void someHaveMuchAndManyNothing()
    {
        int wishing = 0;
        int noted = 0;
        for (int id = 1; id <= 400; ++id) {
            const Customer customer = customerOf(id, id % 3 == 0 ? u"he"_qs : u"fil"_qs);
            const CustomerPreferences wishes = demo::preferencesOf(customer, 1);
            const QVector<CustomerNote> notes = demo::notesAbout(customer, staff(), until, 1);
            wishing += wishes.isEmpty() ? 0 : 1;
            noted += notes.isEmpty() ? 0 : 1;
            QCOMPARE(preferencesFromJson(toJson(wishes)), wishes);
            for (const CustomerNote &note : notes) {
                QVERIFY(note.at < until);
                QVERIFY(note.author.isValid() && !note.authorName.isEmpty() && !note.text.isEmpty());
                QCOMPARE(note.customer, customer.id);
                const auto sameText = std::count_if(notes.begin(), notes.end(),
                                                    [&](const auto &other) { return other.text == note.text; });
                QCOMPARE(sameText, 1);
            }
        }
        QVERIFY(wishing > 100 && wishing < 300);
        QVERIFY(noted > 80 && noted < 260);
    }

    void nobodyNotesWithoutStaff()
    {
        QVERIFY(demo::notesAbout(customerOf(2, u"en"_qs), Organization(), until, 7).isEmpty());
    }
};

CAMPANILE_TEST(DemoCareTest)
#include "tst_democare.moc"

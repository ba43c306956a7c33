// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audit/auditedfields.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

namespace {

struct Bell
{
    QString name;
    int weight = 0;
};

constexpr AuditedField<Bell> bellFields[]{
    {QLatin1StringView("name"), [](const Bell &bell) -> QJsonValue { return bell.name; },
     [](Bell &bell, const QJsonValue &value) { bell.name = value.toString(); }},
    {QLatin1StringView("weight"), [](const Bell &bell) -> QJsonValue { return bell.weight; },
     [](Bell &bell, const QJsonValue &value) { bell.weight = value.toInt(); }},
};
const std::span<const AuditedField<Bell>> fields(bellFields);

} // namespace

class AuditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreTakenBack()
    {
        const Bell before{u"Maria"_qs, 4000};
        Bell now{u"Maria Gloriosa"_qs, 11450};
        const QVector<AuditChange> changes = differences(before, now, fields);
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes.at(0), (AuditChange{u"name"_qs, u"Maria"_qs, u"Maria Gloriosa"_qs}));
        QVERIFY(differences(before, before, fields).isEmpty());
        QVERIFY(stillHolds(now, changes, fields));
        QVERIFY(!stillHolds(before, changes, fields));
        takeBack(now, changes, fields);
        QCOMPARE(now.name, before.name);
        QCOMPARE(now.weight, before.weight);
        QVERIFY(stillHolds(now, inverseOf(changes), fields));
    }

    void laterChangesOfOtherFieldsDoNoHarm()
    {
        const QVector<AuditChange> changes = differences(Bell{u"a"_qs, 1}, Bell{u"b"_qs, 1}, fields);
        Bell later{u"b"_qs, 2};
        QVERIFY(stillHolds(later, changes, fields));
        takeBack(later, changes, fields);
        QCOMPARE(later.name, u"a"_qs);
        QCOMPARE(later.weight, 2);
        QVERIFY(!stillHolds(Bell{u"c"_qs, 1}, changes, fields));
    }

    void whatIsStoredComesBack()
    {
        const QVector<AuditChange> changes{{u"name"_qs, QJsonValue(), u"תל אביב"_qs}, {u"weight"_qs, 3, QJsonValue()}};
        QCOMPARE(auditChangesFromStoredJson(toStoredJson(changes)), changes);
        for (const char *broken : {"", "{", "{}", "[1,2]", "[[1,2,3]]", "[[\"a\"]]"})
            QVERIFY(auditChangesFromStoredJson(broken).isEmpty());
    }
};

CAMPANILE_TEST(AuditTest)
#include "tst_audit.moc"

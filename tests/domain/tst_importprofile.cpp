// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/builtinprofiles.h"
#include "domain/import/importlabels.h"
#include "domain/import/importprofilejson.h"
#include "domain/import/secretcolumns.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile::domain;

namespace {

const char *const smallest = R"({"format": "campanile-import-profile", "version": 1, "name": "mine", "source": "crm",
 "tables": [{"name": "t", "kind": "tickets", "columns": [
  {"column": "no", "target": "ticket-key"}, {"column": ["opened", "created"], "target": "created"}]}]})";

} // namespace

class ImportProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInsAreThereAndComeBackEqual()
    {
        QStringList names;
        for (const ImportProfile &profile : builtInImportProfiles()) {
            names.append(profile.name);
            const Result<ImportProfile> again = importProfileFromJson(toJson(profile), profile.name);
            QVERIFY2(again.has_value(), qPrintable(profile.name));
            QVERIFY(*again == profile);
        }
        QCOMPARE(names, (QStringList{u"servicenow-log"_qs, u"vinst"_qs, u"salesforce"_qs, u"zendesk"_qs, u"events"_qs,
                                     u"tickets"_qs}));
        QVERIFY(!builtInImportProfile(u"none"_qs));
    }

    void noBuiltInMapsASecret()
    {
        for (const ImportProfile &profile : builtInImportProfiles()) {
            for (const ImportTable &table : profile.tables) {
                for (const ImportColumn &column : table.columns) {
                    for (const QString &name : column.names)
                        QVERIFY2(!looksSecretByName(name), qPrintable(profile.name + u": "_qs + name));
                }
            }
        }
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *from, const char *to, const char *place, const char *reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(place)
                                << QString::fromLatin1(reason);
        };
        row("not json", "[{\"name\"", "[{", "line 2", "not-json");
        row("other format", "campanile-import-profile", "other", "format", "unknown-value");
        row("newer", "\"version\": 1", "\"version\": 2", "version", "newer-version");
        row("no version", "\"version\": 1", "\"version\": \"x\"", "version", "missing");
        row("mistyped member", "\"columns\"", "\"colums\"", "tables[0].colums", "unknown-key");
        row("unknown target", "ticket-key", "ticket-kee", "tables[0].columns[0].target", "unknown-value");
        row("no target", ", \"target\": \"created\"", "", "tables[0].columns[1].target", "missing");
        row("double target", "\"target\": \"ticket-key\"", "\"target\": \"created\"", "tables[0].columns[1].target",
            "double");
        row("created missing", "\"target\": \"created\"", "\"target\": \"updated\"", "tables[0].columns", "missing");
        row("bad name", "\"mine\"", "\"My Profile\"", "name", "bad-name");
        row("no source", "\"source\": \"crm\"", "\"source\": \" \"", "source", "missing");
        row("bad kind", "\"tickets\"", "\"things\"", "tables[0].kind", "unknown-value");
        row("bad time", "\"target\": \"created\"", "\"target\": \"created\", \"times\": [\"iso\", \"nope\"]",
            "tables[0].columns[1].times[1]", "bad-time-format");
        row("bad zone", "\"kind\"", "\"zone\": \"Mars\", \"kind\"", "tables[0].zone", "bad-zone");
        row("wrong type", "\"kind\"", "\"guessRest\": 1, \"kind\"", "tables[0].guessRest", "wrong-type");
        row("bad value", "\"tables\"", "\"values\": {\"status\": {\"Open\": \"opened\"}}, \"tables\"",
            "values.status.Open", "unknown-value");
        row("bad map", "\"tables\"", "\"values\": {\"colour\": {}}, \"tables\"", "values.colour", "unknown-key");
        row("field key", "\"target\": \"ticket-key\"", "\"target\": \"custom-field\"", "tables[0].columns[0].field",
            "missing");
        row("column number", "\"no\"", "7", "tables[0].columns[0].column", "wrong-type");
    }

    void faults()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        QByteArray json(smallest);
        QVERIFY(importProfileFromJson(json, u"x.json"_qs).has_value());
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const Result<ImportProfile> profile = importProfileFromJson(json, u"x.json"_qs);
        QVERIFY(!profile.has_value());
        QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
        QCOMPARE(profile.error().args.value(0), u"x.json"_qs);
        QCOMPARE(profile.error().args.value(1), place);
        QCOMPARE(profile.error().args.value(2), reason);
    }

    void labels()
    {
        const ImportLabels vinst(*builtInImportProfile(u"vinst"_qs));
        QCOMPARE(vinst.status(u"Accepted"_qs, u"Wait - User"_qs), Status::WaitingCustomer);
        QCOMPARE(vinst.status(u"Completed"_qs, u"In Call"_qs), Status::Resolved);
        QCOMPARE(vinst.status(u"accepted"_qs, u"something new"_qs), Status::Open);
        QVERIFY(!vinst.status(u"Frozen"_qs, u"Solid"_qs));
        const ImportLabels servicenow(*builtInImportProfile(u"servicenow-log"_qs));
        QCOMPARE(servicenow.status(u"-100"_qs), Status::Open);
        QCOMPARE(servicenow.priority(u"3 - Moderate"_qs), Priority::Normal);
        const ImportLabels plain{ImportProfile()};
        QCOMPARE(plain.status(u"  Pending   Customer Response "_qs), Status::WaitingCustomer);
        QCOMPARE(plain.channel(u"Social media"_qs), Channel::Social);
    }

    void tiers_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("tier");
        const auto row = [](const char *label, int tier) {
            QTest::newRow(label) << QString::fromLatin1(label) << tier;
        };
        row("L1", 1);
        row("L2/L3", 2);
        row("L1/L2", 2);
        row("2nd", 2);
        row("2nd 3rd", 2);
        row("Tier 3", 3);
        row("support line 1", 1);
        row("T2", 2);
        row("1", 1);
        row("L4", 0);
        row("12", 0);
        row("gold", 0);
        row("", 0);
    }

    void tiers()
    {
        QFETCH(QString, label);
        QFETCH(int, tier);
        const ImportLabels plain{ImportProfile()};
        QCOMPARE(int(plain.tier(label).value_or(Tier::Unknown)), tier);
    }

    void tierOfATeamName()
    {
        QCOMPARE(ImportLabels::tierOfTeamName(u"V5 3rd"_qs), Tier::T3);
        QCOMPARE(ImportLabels::tierOfTeamName(u"V37 2nd"_qs), Tier::T2);
        QCOMPARE(ImportLabels::tierOfTeamName(u"V13 2nd 3rd"_qs), Tier::T2);
        QCOMPARE(ImportLabels::tierOfTeamName(u"G97"_qs), Tier::T1);
    }

    void secretsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("secret");
        for (const char16_t *name :
             {u"SSN__c", u"Passport_ID__c", u"creditCardNumber", u"Card No.", u"social security", u"Password", u"IBAN",
              u"pkg__SSN__c", u"passport-no", u"National ID", u"CVV2 cvv", u"ת.ז.", u"מספר תעודת זהות", u"taxId"})
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << true;
        for (const char16_t *name : {u"Session", u"Reason", u"sys_created_by", u"Ticket ID", u"Card", u"Single",
                                     u"businessname", u"Transport", u"Account Id"})
            QTest::newRow(qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name) << false;
    }

    void secretsByName()
    {
        QFETCH(QString, name);
        QFETCH(bool, secret);
        QCOMPARE(looksSecretByName(name), secret);
    }

    void secretsByValue()
    {
        QVERIFY(looksSecretByValues({u"4111 1111 1111 1111"_qs, u"5500-0000-0000-0004"_qs, u"340000000000009"_qs}));
        QVERIFY(looksSecretByValues({u"078-05-1120"_qs, u"219-09-9999"_qs, QString(), u"457-55-5462"_qs}));
        QVERIFY(
            !looksSecretByValues({u"4111111111111112"_qs, u"5500000000000005"_qs, u"4000000000000001"_qs})); // no Luhn
        QVERIFY(!looksSecretByValues({u"1456708560123"_qs, u"1456708560131"_qs, u"1456708560149"_qs}));      // epochs
        QVERIFY(!looksSecretByValues({u"INC-12-3456"_qs, u"call me"_qs, u"078-05-1120"_qs}));
        QVERIFY(!looksSecretByValues({}));
    }
};

CAMPANILE_TEST(ImportProfileTest)
#include "tst_importprofile.moc"

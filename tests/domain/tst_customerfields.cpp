// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer/customerfields.h"
#include "domain/customer/customernote.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace campanile::domain;

class CustomerFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preferencesComeBackAsTheyWere()
    {
        CustomerPreferences preferences;
        QVERIFY(preferences.isEmpty());
        QVERIFY(toJson(preferences).isEmpty());
        preferences.channel = Channel::Phone;
        preferences.language = u"he"_qs;
        preferences.callHours = CustomerPreferences::CallHours{9 * 60, 17 * 60 + 30};
        preferences.lines = {{u"Invoices"_qs, u"to the office, never to the shop"_qs}, {{}, u"חשבוניות"_qs}};
        QCOMPARE(preferencesFromJson(toJson(preferences)), preferences);
    }

    void whatCannotBeUnderstoodIsLeftOut()
    {
        const CustomerPreferences read = preferencesFromJson(
            {{u"channel"_qs, u"pigeon"_qs}, {u"call"_qs, QJsonArray{-5, 3000}}, {u"lines"_qs, QJsonArray{1, u"x"_qs}}});
        QVERIFY(read.isEmpty());
    }

    void linesAreReadAsPeopleWriteThem()
    {
        const auto lines = preferenceLines(u"Invoices: to the office\n\n  ask for Dana \nhttps://shop.example\n"_qs);
        const QVector<CustomerPreferences::Line> wanted{
            {u"Invoices"_qs, u"to the office"_qs}, {{}, u"ask for Dana"_qs}, {{}, u"https://shop.example"_qs}};
        QCOMPARE(lines, wanted);
        QCOMPARE(preferenceLines(textOfLines(lines)), lines);
        QCOMPARE(preferenceLines(QString(u"x\n"_qs).repeated(200)).size(), CustomerPreferences::mostLines);
        QCOMPARE(preferenceLines(QString(5000, u'x')).first().value.size(), CustomerPreferences::longestValue);
    }

    void callHoursMayCrossMidnight()
    {
        const CustomerPreferences::CallHours day{540, 1020};
        QVERIFY(isWithin(day, 540) && isWithin(day, 1019));
        QVERIFY(!isWithin(day, 539) && !isWithin(day, 1020));
        const CustomerPreferences::CallHours night{1320, 360};
        QVERIFY(isWithin(night, 1400) && isWithin(night, 10));
        QVERIFY(!isWithin(night, 720));
    }

    void faults_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("well") << u"Pine"_qs << qint64(100) << u"USD"_qs << u"Asia/Manila"_qs << QStringList();
        QTest::newRow("nothing known") << u"Pine"_qs << qint64(0) << QString() << QString() << QStringList();
        QTest::newRow("no name") << u"  "_qs << qint64(0) << QString() << QString() << QStringList{u"name"_qs};
        QTest::newRow("too long") << QString(201, u'a') << qint64(0) << QString() << QString()
                                  << QStringList{u"name"_qs};
        QTest::newRow("money of nowhere")
            << u"P"_qs << qint64(1) << QString() << QString() << QStringList{u"currency"_qs};
        QTest::newRow("no currency") << u"P"_qs << qint64(1) << u"US$"_qs << QString() << QStringList{u"currency"_qs};
        QTest::newRow("negative") << u"P"_qs << qint64(-1) << u"USD"_qs << QString() << QStringList{u"value"_qs};
        QTest::newRow("no zone") << u"P"_qs << qint64(0) << QString() << u"Mars/Base"_qs
                                 << QStringList{u"time-zone"_qs};
    }
    void faults()
    {
        QFETCH(QString, name);
        QFETCH(qint64, cents);
        QFETCH(QString, currency);
        QFETCH(QString, zone);
        Customer customer;
        customer.name = name;
        customer.yearlyValueCents = cents;
        customer.currency = currency;
        customer.timeZone = zone.toUtf8();
        QTEST(faultyFields(customer), "wanted");
    }

    void faultsOfContacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("both") << u"Ana"_qs << u"ana@example.com"_qs << QStringList();
        QTest::newRow("name alone") << u"Ana"_qs << QString() << QStringList();
        QTest::newRow("address alone") << QString() << u"ana@localhost"_qs << QStringList();
        QTest::newRow("nobody") << QString() << QString() << QStringList{u"name"_qs};
        QTest::newRow("no address") << u"Ana"_qs << u"ana.example.com"_qs << QStringList{u"email"_qs};
        QTest::newRow("two signs") << u"Ana"_qs << u"a@b@c"_qs << QStringList{u"email"_qs};
        QTest::newRow("a space") << u"Ana"_qs << u"a na@b"_qs << QStringList{u"email"_qs};
    }
    void faultsOfContacts()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        Contact contact;
        contact.name = name;
        contact.email = email;
        QTEST(faultyFields(contact), "wanted");
    }

    void everyFieldIsTakenBack()
    {
        Customer full;
        full.name = u"Pine"_qs;
        full.segment = Segment::Smb;
        full.plan = u"Pro"_qs;
        full.yearlyValueCents = 9'000'000'000'000;
        full.currency = u"PHP"_qs;
        full.csm = AgentId(4);
        full.language = u"fil"_qs;
        full.country = u"PH"_qs;
        full.timeZone = "Asia/Manila";
        full.preferences.channel = Channel::Chat;
        const QVector<AuditChange> changes = differences(Customer(), full, customerFields());
        QCOMPARE(changes.size(), qsizetype(customerFields().size()));
        QVERIFY(stillHolds(full, changes, customerFields()));
        takeBack(full, changes, customerFields());
        QVERIFY(differences(Customer(), full, customerFields()).isEmpty());
    }

    void aNoteComesBackFromTheTrail()
    {
        CustomerNote note;
        QVERIFY(storedNote(note).isNull());
        note.id = CustomerNoteId(7);
        note.at = fromMs(1'700'000'000'123);
        note.author = AgentId(3);
        note.authorName = u"Ana"_qs;
        note.text = u"Calls back."_qs;
        QCOMPARE(storedNote(noteFromStored(storedNote(note))), storedNote(note));
        QVERIFY(!noteFromStored(QJsonValue()).id.isValid());
    }
};

CAMPANILE_TEST(CustomerFieldsTest)
#include "tst_customerfields.moc"

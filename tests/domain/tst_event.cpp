// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/event.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace campanile::domain;

class EventTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedJsonComesBackEqual()
    {
        const QVector<FieldChange> changes{
            {Field::Status, {}, 1, 6},
            {Field::Assignee, {}, QJsonValue::Null, 42},
            {Field::Subject, {}, u"alt \"quoted\""_qs, u"שלום"_qs},
            {Field::Reported, u"made_sla"_qs, QJsonValue::Null, true},
        };
        QCOMPARE(changesFromStoredJson(toStoredJson(changes)), changes);
    }

    void everyKindOfValueIsTheJsonThatQtReads()
    {
        const QVector<FieldChange> changes{
            {Field::Subject, {}, u"\u0001\t\r\n\"\\/ \u05E9\u202E \U0001F600"_qs, QString()},
            {Field::Due, {}, qint64(1) << 53, std::numeric_limits<qint64>::max()},
            {Field::CustomField, u"k \"q\""_qs, 0.1, -1.5e300},
            {Field::Reported, u"list"_qs, QJsonArray{1, u"a"_qs}, QJsonObject{{u"a"_qs, QJsonValue::Null}}},
            {Field::Reported, u"flag"_qs, false, -7},
        };
        const QByteArray json = toStoredJson(changes);
        QCOMPARE(QJsonDocument::fromJson(json).array().size(), changes.size());
        QCOMPARE(changesFromStoredJson(json), changes);
    }

    void nothingChangedIsEmptyText()
    {
        QVERIFY(toStoredJson({}).isEmpty());
        QVERIFY(changesFromStoredJson({}).isEmpty());
    }

    void damagedJsonGivesWhatCanBeRead()
    {
        QVERIFY(changesFromStoredJson("[[1,2").isEmpty());
        QCOMPARE(changesFromStoredJson("[[1],[3,1,2]]").size(), 1);
    }
};

CAMPANILE_TEST(EventTest)
#include "tst_event.moc"

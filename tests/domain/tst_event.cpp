// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/event.h"
#include "support/testmain.h"

#include <QTest>

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

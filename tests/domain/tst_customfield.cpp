// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"
#include "domain/ticket/customfield.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;

Q_DECLARE_METATYPE(CustomFieldKind)

class CustomFieldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesAValueOfItsKind_data()
    {
        QTest::addColumn<CustomFieldKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("stored");
        using enum CustomFieldKind;
        QTest::newRow("text") << Text << u" ABC 12 "_qs << QJsonValue(u"ABC 12"_qs);
        QTest::newRow("nothing") << Number << u"  "_qs << QJsonValue();
        QTest::newRow("whole") << Number << u"42"_qs << QJsonValue(42);
        QTest::newRow("part") << Number << u"4.5"_qs << QJsonValue(4.5);
        QTest::newRow("date") << Date << u"2026-11-22"_qs << QJsonValue(u"2026-11-22T00:00:00Z"_qs);
        QTest::newRow("yes") << YesNo << u"yes"_qs << QJsonValue(true);
        QTest::newRow("no") << YesNo << u"no"_qs << QJsonValue(false);
        QTest::newRow("choice") << Choice << u"מסך"_qs << QJsonValue(u"מסך"_qs);
    }

    void whatIsTypedBecomesAValueOfItsKind()
    {
        QFETCH(CustomFieldKind, kind);
        QFETCH(QString, typed);
        QFETCH(QJsonValue, stored);
        const CustomField field = fieldOf(kind);
        const auto value = fieldValueOf(field, typed);
        QVERIFY(value);
        QCOMPARE(*value, stored);
        QVERIFY(isFieldValue(field, stored));
        QCOMPARE(fieldValueOf(field, typedFieldValue(field, stored)).value(), stored);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<CustomFieldKind>("kind");
        QTest::addColumn<QString>("typed");
        using enum CustomFieldKind;
        QTest::newRow("no number") << Number << u"four"_qs;
        QTest::newRow("infinity") << Number << u"inf"_qs;
        QTest::newRow("no day") << Date << u"2026-02-30"_qs;
        QTest::newRow("a day and more") << Date << u"2026-02-03 noon"_qs;
        QTest::newRow("perhaps") << YesNo << u"perhaps"_qs;
        QTest::newRow("no such choice") << Choice << u"other"_qs;
        QTest::newRow("endless") << Text << QString(1001, u'x');
    }

    void whatIsNoneIsRefused()
    {
        QFETCH(CustomFieldKind, kind);
        QFETCH(QString, typed);
        QVERIFY(!fieldValueOf(fieldOf(kind), typed));
    }

    void valuesOfAnotherKindAreNone()
    {
        QVERIFY(!isFieldValue(fieldOf(CustomFieldKind::Number), u"four"_qs));
        QVERIFY(!isFieldValue(fieldOf(CustomFieldKind::Date), 7));
        QVERIFY(!isFieldValue(fieldOf(CustomFieldKind::Choice), u"other"_qs));
        QVERIFY(!isFieldValue(fieldOf(CustomFieldKind::YesNo), u"yes"_qs));
    }

    void theSearchLearnsTextsAndNumbersOfItsFields()
    {
        const QJsonObject values{{u"serial"_qs, u"AB-12"_qs}, {u"seats"_qs, 40}, {u"vip"_qs, true}, {u"x"_qs, u"y"_qs}};
        QCOMPARE(searchedValues(values, {u"serial"_qs, u"seats"_qs, u"vip"_qs, u"gone"_qs}), u"AB-12\n40"_qs);
        QVERIFY(searchedValues(values, {}).isEmpty());
    }

private:
    static CustomField fieldOf(CustomFieldKind kind)
    {
        CustomField field;
        field.kind = kind;
        field.choices = {u"מסך"_qs, u"keyboard"_qs};
        return field;
    }
};

CAMPANILE_TEST(CustomFieldTest)
#include "tst_customfield.moc"

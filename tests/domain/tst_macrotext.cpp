// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macro/macro.h"
#include "domain/macro/macrotext.h"
#include "support/testmain.h"

#include <QTest>

using namespace campanile;
using namespace campanile::domain;

class MacroTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndPlaces_data()
    {
        QTest::addColumn<QString>("macro");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &macro, const QString &text) {
            QTest::newRow(name) << macro << text;
        };
        row("plain", u"nothing {here} [or there]"_qs, u"nothing {here} [or there]"_qs);
        row("filled", u"Hello {{first-name}}, ticket {{number}}."_qs, u"Hello Noa, ticket 10482."_qs);
        row("loose", u"{{ First-Name }}!"_qs, u"Noa!"_qs);
        row("unknown field", u"{{nobody}} {{me}}"_qs, u"{{nobody}} \u27E6me\u27E7"_qs);
        row("nothing known", u"Dear {{customer}},"_qs, u"Dear \u27E6customer\u27E7,"_qs);
        row("place", u"Order [[order number]] and [[ date ]]"_qs,
            u"Order \u27E6order number\u27E7 and \u27E6date\u27E7"_qs);
        row("cut", u"[[order {{first-name}}"_qs, u"[[order Noa"_qs);
        row("over a line", u"[[a\nb]] {{first\n-name}}"_qs, u"[[a\nb]] {{first\n-name}}"_qs);
        row("empty", u"[[]]{{}}"_qs, u"[[]]{{}}"_qs);
        row("what a value brings is text", u"{{subject}}"_qs, u"{{number}} [[x]] two lines"_qs);
    }
    void fieldsAndPlaces()
    {
        QFETCH(QString, macro);
        QFETCH(QString, text);
        const MacroValues values{{MacroField::FirstName, u"Noa"_qs},
                                 {MacroField::Number, u"10482"_qs},
                                 {MacroField::Subject, u"{{number}} [[x]]\ntwo\u0000 lines"_qs}};
        QCOMPARE(expanded({macro, {}, {}}, values).text, text);
    }

    void looksStayWhereTheyWere()
    {
        const FormattedText macro{u"Hi {{first-name}}!\n- {{number}} now"_qs,
                                  {{3, 14, TextStyle::Bold, {}}, {20, 5, TextStyle::Italic, {}}},
                                  {{}, {LineKind::Bullet, 0, 0}}};
        const FormattedText text =
            expanded(macro, {{MacroField::FirstName, u"Al"_qs}, {MacroField::Number, u"10482"_qs}});
        QCOMPARE(text.text, u"Hi Al!\n- 10482 now"_qs);
        QCOMPARE(text.marks.size(), 2);
        QCOMPARE(text.marks.at(0), (TextMark{3, 2, TextStyle::Bold, {}}));
        QCOMPARE(text.marks.at(1).end(), 14); // a part of a field: all of what it became
        QCOMPARE(text.line(1).kind, LineKind::Bullet);
        QCOMPARE(normalized(text), text);
    }

    void placesAreFoundInTurn()
    {
        const QString text = u"a \u27E6one\u27E7 b \u27E6two\u27E7 \u27E6 open"_qs;
        const auto first = nextPlace(text);
        QCOMPARE(first, (TextPlace{2, 5, u"one"_qs}));
        const auto second = nextPlace(text, first->start + first->length);
        QCOMPARE(second->name, u"two"_qs);
        QCOMPARE(nextPlace(text, second->start + second->length), first); // round again
        QVERIFY(!nextPlace(u"[[not yet]] \u27E6a\nb\u27E7"_qs));
    }

    void whatIsStoredComesBack()
    {
        Macro macro;
        macro.name = u"Refund"_qs;
        macro.text = {u"Hello\nthere"_qs, {{0, 5, TextStyle::Bold, {}}}, {}};
        macro.isReply = false;
        macro.status = Status::Resolved;
        macro.priority = Priority::Low;
        macro.tier = Tier::T2;
        macro.assignee = MacroAssignee::Me;
        macro.addTags = {u"refund"_qs};
        macro.removeTags = {u"new"_qs};
        Macro read;
        read.name = macro.name;
        readJson(read, toJson(macro));
        QCOMPARE(read, macro);
        Macro strange;
        readJson(strange, {{u"status"_qs, u"gone"_qs}, {u"assignee"_qs, 77}, {u"addTags"_qs, 3}, {u"text"_qs, 4}});
        QCOMPARE(strange, Macro());
        QVERIFY(!strange.hasText() && !strange.hasChanges());
    }

    void tidied()
    {
        Macro macro;
        macro.name = u"  two \n words "_qs + QString(200, u'x');
        macro.addTags = {u" a "_qs, QString(), u"a"_qs, u"b  c"_qs};
        const Macro tidy = domain::tidied(macro);
        QCOMPARE(tidy.name.size(), Macro::longestName);
        QVERIFY(tidy.name.startsWith(u"two words"_qs));
        QCOMPARE(tidy.addTags, (QStringList{u"a"_qs, u"b c"_qs}));
    }
};

CAMPANILE_TEST(MacroTextTest)
#include "tst_macrotext.moc"

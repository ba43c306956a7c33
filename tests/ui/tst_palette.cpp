// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/kit/page.h"
#include "ui/shell/commandmodel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QTimer>

using namespace campanile;

namespace {

/// Answers later, as a search in a database does; remembers what was asked and interrupted.
class SlowTickets final : public ui::CommandProvider
{
    Q_OBJECT

public:
    [[nodiscard]] ui::CommandGroup group() const override { return ui::CommandGroup::Tickets; }
    void search(const QString &text, int number) override { asked.append({number, text}); }
    void cancel() override { ++cancelled; }

    void answer(int number, const QStringList &titles)
    {
        QVector<ui::CommandHit> hits;
        for (const QString &title : titles)
            hits.append(
                {.id = title, .title = title, .detail = {}, .iconName = {}, .keyText = {}, .run = [this, title] {
                     run.append(title);
                 }});
        Q_EMIT answered(number, hits);
    }

    QVector<std::pair<int, QString>> asked;
    QStringList run;
    int cancelled = 0;
};

class PaletteWindow final : public test::UiFixture
{
public:
    PaletteWindow()
    {
        test::fillSession(session);
        const auto plain = [](QWidget *parent) {
            auto *page = new QWidget(parent);
            page->setFocusPolicy(Qt::StrongFocus);
            return page;
        };
        window = std::make_unique<ui::MainWindow>(
            context,
            QVector<ui::PageSpec>{
                {.id = QStringLiteral("first"), .title = {"Pages", "Inbox"}, .iconName = {}, .create = plain},
                {.id = QStringLiteral("settings"), .title = {"Pages", "Settings"}, .iconName = {}, .create = plain}});
        window->addCommandProvider(tickets.get());
        window->showPages();
        window->show();
        QApplication::setActiveWindow(window.get());
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        field = window->findChild<QLineEdit *>(QStringLiteral("commandLineEdit"));
        list = window->findChild<QListView *>(QStringLiteral("commandListView"));
        palette = window->findChild<ui::CommandPalette *>();
    }

    [[nodiscard]] QString current() const { return list->currentIndex().data().toString(); }

    std::unique_ptr<SlowTickets> tickets = std::make_unique<SlowTickets>();
    std::unique_ptr<ui::MainWindow> window;
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
    ui::CommandPalette *palette = nullptr;
};

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensByKeyAndGoesToAPage()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(p.palette->isOpen());
        QVERIFY(p.field->hasFocus());
        QTest::keyClicks(p.field, QStringLiteral("setti"));
        QCOMPARE(p.current(), QStringLiteral("Settings"));
        QTest::keyClick(p.field, Qt::Key_Return);
        QCOMPARE(p.window->currentPage(), QStringLiteral("settings"));
        QVERIFY(!p.palette->isOpen());
        QVERIFY(p.field->text().isEmpty());
    }

    void escapeGivesTheFocusBack()
    {
        PaletteWindow p;
        QWidget *page = p.window->page(QStringLiteral("first"));
        page->setFocus();
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("x"));
        QTest::keyClick(p.field, Qt::Key_Escape);
        QVERIFY(!p.palette->isOpen());
        QVERIFY(page->hasFocus());
        QVERIFY(p.tickets->cancelled > 0);
    }

    void arrowsWalkOverHeadingsAndGoRound()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("zz"));
        QCOMPARE(p.list->model()->rowCount(), 0);
        p.tickets->answer(p.tickets->asked.last().first, {QStringLiteral("zz 1"), QStringLiteral("zz 2")});
        QCOMPARE(p.list->model()->rowCount(), 3); // with the heading
        QCOMPARE(p.current(), QStringLiteral("zz 1"));
        QTest::keyClick(p.field, Qt::Key_Down);
        QCOMPARE(p.current(), QStringLiteral("zz 2"));
        QTest::keyClick(p.field, Qt::Key_Down);
        QCOMPARE(p.current(), QStringLiteral("zz 1"));
        QTest::keyClick(p.field, Qt::Key_Up);
        QCOMPARE(p.current(), QStringLiteral("zz 2"));
        QTest::keyClick(p.field, Qt::Key_PageUp);
        QCOMPARE(p.current(), QStringLiteral("zz 1"));
        QTest::keyClick(p.field, Qt::Key_Enter);
        QCOMPARE(p.tickets->run, QStringList{QStringLiteral("zz 1")});
    }

    void lateAnswersOfAnOlderSearchAreDropped()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("zz"));
        const int older = p.tickets->asked.last().first;
        QTest::keyClicks(p.field, QStringLiteral("z"));
        p.tickets->answer(older, {QStringLiteral("old")});
        QCOMPARE(p.list->model()->rowCount(), 0);
        p.tickets->answer(p.tickets->asked.last().first, {QStringLiteral("new")});
        QCOMPARE(p.current(), QStringLiteral("new"));
        const int last = p.tickets->asked.last().first;
        QTest::keyClick(p.field, Qt::Key_Escape);
        p.tickets->answer(last, {QStringLiteral("after closing")});
        QVERIFY(!p.palette->isOpen());
    }

    void aMovedSelectionStaysWhileAnswersArrive()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("a"));
        const QString first = p.current();
        QTest::keyClick(p.field, Qt::Key_Down);
        const QString chosen = p.current();
        QVERIFY(chosen != first);
        p.tickets->answer(p.tickets->asked.last().first, {QStringLiteral("a ticket")}); // stands above
        QCOMPARE(p.current(), chosen);
    }

    void foreignWordsAreShownPlain()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        p.field->setText(QStringLiteral("q\u05D0"));
        Q_EMIT p.field->textEdited(p.field->text());
        p.tickets->answer(p.tickets->asked.last().first, {QStringLiteral("<b>x</b>\u202Egnp.exe")});
        const QString said = p.list->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY(!said.contains(QChar(0x202E)));
        const QImage drawn = p.palette->grab().toImage(); // paints without touching any file
        QVERIFY(!drawn.isNull());
        QCOMPARE(p.field->accessibleDescription(), said);
    }

    void nothingFoundSaysSo()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("qqqq"));
        auto *note = p.palette->findChild<QLabel *>(QStringLiteral("commandNoteLabel"));
        QVERIFY(note->isVisible());
        const QString searching = note->text();
        p.tickets->answer(p.tickets->asked.last().first, {});
        QVERIFY(note->text() != searching);
        QVERIFY(note->text().contains(QStringLiteral("qqqq")));
        QTest::keyClick(p.field, Qt::Key_Down); // nothing to walk: no crash
        QTest::keyClick(p.field, Qt::Key_Return);
        QVERIFY(p.palette->isOpen());
    }

    void whoeverGoesIsNotWaitedFor()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("qqqq"));
        auto *note = p.palette->findChild<QLabel *>(QStringLiteral("commandNoteLabel"));
        QVERIFY(note->text().contains(QStringLiteral("Searching")));
        p.tickets.reset(); // its database was closed
        QVERIFY(!note->text().contains(QStringLiteral("Searching")));
        QVERIFY(note->text().contains(QStringLiteral("qqqq")));
    }

    void answersGoWithWhoeverGaveThem()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("qqqq"));
        p.tickets->answer(p.tickets->asked.last().first, {QStringLiteral("a ticket")});
        QCOMPARE(p.current(), QStringLiteral("a ticket"));
        p.tickets.reset();
        QCOMPARE(p.list->model()->rowCount(), 0);
        QTest::keyClick(p.field, Qt::Key_Return);
        QVERIFY(p.palette->isOpen());
    }

    void aSecondLineTakesItsRoomAndIsRead()
    {
        PaletteWindow p;
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(p.field, QStringLiteral("zz"));
        QVector<ui::CommandHit> hits(2);
        hits[0].id = hits[0].title = QStringLiteral("one");
        hits[1].id = hits[1].title = QStringLiteral("two");
        hits[1].keyText = QStringLiteral("10482");
        hits[1].below = QStringLiteral("Orchard Retail · Open");
        Q_EMIT p.tickets->answered(p.tickets->asked.last().first, hits);
        const QModelIndex two = p.list->model()->index(2, 0);
        QVERIFY(p.list->visualRect(two).height() > p.list->visualRect(p.list->model()->index(1, 0)).height());
        QVERIFY(p.list->viewport()->rect().contains(p.list->visualRect(two)));
        const QString said = two.data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains(QStringLiteral("10482")) && said.contains(hits.at(1).below));
        QVERIFY(!p.palette->grab().toImage().isNull());
    }

    void findsActionsInTheLanguageOfTheMoment()
    {
        PaletteWindow p;
        p.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QTest::keyClick(p.window.get(), Qt::Key_K, Qt::ControlModifier);
        p.field->setText(QString());
        QTest::keyClicks(p.field, QStringLiteral("c")); // opens and searches
        p.field->setText(QStringLiteral("כהה"));
        Q_EMIT p.field->textEdited(p.field->text());
        QCOMPARE(p.current(), QStringLiteral("מראה: כהה"));
        QTest::keyClick(p.field, Qt::Key_Return);
        QVERIFY(p.theme.isDark());
    }

    void modelKeepsItsPromises()
    {
        ui::CommandModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.nextHit(0, 1), -1);
        model.setHits(ui::CommandGroup::Actions, {{.id = QStringLiteral("b"),
                                                   .title = QStringLiteral("B"),
                                                   .detail = {},
                                                   .iconName = {},
                                                   .keyText = {},
                                                   .run = {}}});
        model.setHits(ui::CommandGroup::Tickets, {{.id = QStringLiteral("a"),
                                                   .title = QStringLiteral("A"),
                                                   .detail = {},
                                                   .iconName = {},
                                                   .keyText = {},
                                                   .run = {}}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("A")); // tickets first
        QCOMPARE(model.rowOf(QStringLiteral("b")), 3);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setHits(ui::CommandGroup::Tickets, {});
        QCOMPARE(model.rowCount(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

CAMPANILE_TEST(PaletteTest)

#include "tst_palette.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/uifixture.h"

#include "ui/inbox/inboxactions.h"
#include "ui/kit/shortcutsheet.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/persondialog.h"
#include "ui/shell/shellactions.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace campanile;

namespace {

QVector<ui::PageSpec> pagesOf(const ui::UiContext &context)
{
    return {{.id = QStringLiteral("settings"),
             .title = {"Pages", "Settings"},
             .iconName = QStringLiteral("configure"),
             .create = [context](QWidget *parent) { return new ui::SettingsPage(context, parent); }}};
}

/// Both smallest and usual size.
QStringList faultsOf(QWidget *widget)
{
    QStringList faults = test::layoutFaultsAt(widget, 1024, 700);
    faults += test::layoutFaultsAt(widget, 1440, 900);
    return faults;
}

QStringList dialogFaults(QDialog *dialog)
{
    dialog->show();
    test::settle();
    QStringList faults = test::layoutFaults(dialog);
    if (dialog->width() < ui::widthForTitle(dialog->windowTitle()))
        faults.append(QStringLiteral("too narrow for its title: ") + dialog->windowTitle());
    delete dialog;
    return faults;
}

} // namespace

class ShellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingClipsOverlapsOrLacksAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("menuBar");
        for (const auto &language : ui::LanguageManager::languages()) {
            QTest::addRow("%s", qPrintable(language.code)) << language.code << false;
            QTest::addRow("%s with menu bar", qPrintable(language.code)) << language.code << true;
        }
    }

    void nothingClipsOverlapsOrLacksAName()
    {
        QFETCH(QString, language);
        QFETCH(bool, menuBar);
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui.actions.add(ui::databaseActions());
        ui.languages.setLanguage(language);
        ui.settings.addRecentDatabase(
            QStringLiteral("/home/somebody/a/very/long/path/to/a/database/campanile-of-last-year.db"));
        ui.settings.addRecentDatabase(QStringLiteral("postgresql://noa:secret@db.example.org/campanile"));
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        ui.actions.action(QStringLiteral("view.menubar"))->setChecked(menuBar);
        auto *welcome = new ui::WelcomePage(ui.context);
        welcome->setCanGoBack(true);
        window.showWelcome(welcome);
        QStringList faults = faultsOf(&window);
        welcome->showError(test::errorOf(domain::ErrorCode::DatabaseNetworkFile,
                                         {QStringLiteral("/mnt/x.db"), QStringLiteral("nfs")}));
        faults += faultsOf(&window);
        welcome->offerToCreate(QStringLiteral("/home/somebody/a folder/of databases/support of last yaer.db"));
        faults += faultsOf(&window);
        window.showPages();
        auto progress = std::make_shared<domain::Progress>();
        progress->total = 100;
        ui::RunningWork work = ui.work.start({.title = {"Pages", "Import"}, .progress = progress, .cancel = [] {}});
        for (const ui::PageSpec &page : pagesOf(ui.context)) {
            window.goTo(page.id);
            faults += faultsOf(&window);
        }
        ui.actions.action(QStringLiteral("command.find"))->trigger();
        faults += faultsOf(&window);
        faults += dialogFaults(new ui::AboutDialog(QStringLiteral("SQLite 3.40.1"), &window));
        faults += dialogFaults(new ui::PersonDialog(ui.session, &window));
        faults += dialogFaults(new ui::ShortcutSheet(ui.actions, &window));
        work.finish();
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theShortcutSheetIsNeverCut_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::newRow("wide") << QSize(1600, 1000);
        QTest::newRow("usual") << QSize(1024, 700);
        QTest::newRow("small") << QSize(560, 420);
    }

    void theShortcutSheetIsNeverCut()
    {
        QFETCH(QSize, window);
        test::UiFixture ui;
        ui.actions.add(ui::databaseActions());
        ui.actions.add(ui::inboxActions());
        ui.actions.add(ui::windowActions());
        for (const auto &language : ui::LanguageManager::languages()) {
            ui.languages.setLanguage(language.code);
            QWidget parent;
            parent.resize(window);
            parent.show();
            auto *sheet = new ui::ShortcutSheet(ui.actions, &parent);
            sheet->show();
            test::settle();
            const auto *area = sheet->findChild<QScrollArea *>();
            QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(), qPrintable(language.code));
            QVERIFY2(area->widget()->width() <= area->viewport()->width(), qPrintable(language.code));
            QVERIFY(sheet->width() <= window.width() && sheet->height() <= window.height());
            delete sheet;
        }
    }

    void theShortcutSheetSaysEachThingOnce()
    {
        test::UiFixture ui;
        ui.actions.add(ui::databaseActions());
        ui.actions.add(ui::inboxActions());
        ui.actions.add(ui::windowActions());
        for (const auto &language : ui::LanguageManager::languages()) {
            ui.languages.setLanguage(language.code);
            test::settle();
            const ui::ShortcutSheet sheet(ui.actions);
            QStringList texts;
            for (const QLabel *label : sheet.findChildren<QLabel *>())
                texts.append(label->text().remove(QChar(0x200F))); // that it runs in the page's direction
            const auto fromTheLeft = [](const QString &key) -> QString { return QChar(0x2066) + key + QChar(0x2069); };
            const QString undo = ui::ActionRegistry::plainText(ui.actions.action(QStringLiteral("edit.undo")));
            QVERIFY2(texts.count(undo) == 1, qPrintable(language.code));
            QVERIFY2(texts.contains(ui::ShortcutSheet::tr("%1 or %2", "one key or another")
                                        .arg(fromTheLeft(QStringLiteral("U")),
                                             fromTheLeft(ui::ActionRegistry::keyText(QKeySequence::Undo)))),
                     qPrintable(texts.join(u'|')));
        }
    }

    /// The checker itself must find what it is there for.
    void theCheckerFindsFaults()
    {
        test::UiFixture ui;
        QWidget window;
        auto *clipped = new QPushButton(QStringLiteral("a button with a long text"), &window);
        clipped->setGeometry(0, 0, 40, 30);
        auto *over = new QLineEdit(&window);
        over->setGeometry(20, 10, 100, 30);
        auto *combo = new QComboBox(&window);
        combo->setGeometry(0, 100, 100, 30);
        auto *outside = new QLabel(QStringLiteral("x"), &window);
        outside->setGeometry(790, 590, 100, 30);
        const QString found = test::layoutFaultsAt(&window, 800, 600).join(u'\n');
        QVERIFY(found.contains(QStringLiteral("clipped")));
        QVERIFY(found.contains(QStringLiteral("overlap")));
        QVERIFY(found.contains(QStringLiteral("control without accessible name: QLineEdit")));
        QVERIFY(found.contains(QStringLiteral("combo box without accessible description")));
        QVERIFY(found.contains(QStringLiteral("sticks out")));
    }

    void tabReachesEverythingInReadingOrder()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        window.showPages();
        window.show();
        QApplication::setActiveWindow(&window);
        test::settle();
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("commandLineEdit"));
        field->setFocus();
        QStringList walked;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now != nullptr);
            if (now == field)
                break;
            QVERIFY2(now->isVisible(), qPrintable(now->objectName()));
            walked.append(now->objectName());
        }
        for (const QString &name : {QStringLiteral("mainMenuToolButton"), QStringLiteral("settingsRailButton"),
                                    QStringLiteral("systemRadioButton"), QStringLiteral("personComboBox")})
            QVERIFY2(walked.contains(name), qPrintable(name + u' ' + walked.join(u' ')));
        QVERIFY(walked.indexOf(QStringLiteral("mainMenuToolButton")) <
                walked.indexOf(QStringLiteral("settingsRailButton")));
    }

    void menusHoldWhatWasAddedOnly()
    {
        test::UiFixture ui;
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        auto *menu = window.findChild<QMenu *>(QStringLiteral("mainMenu"));
        const auto has = [menu](const QAction *action) { return menu->actions().contains(action); };
        QVERIFY(has(ui.actions.action(QStringLiteral("help.about"))));
        QVERIFY(!ui.actions.contains(QStringLiteral("database.open")));
        ui.actions.add(ui::databaseActions());
        Q_EMIT menu->aboutToShow();
        QVERIFY(has(ui.actions.action(QStringLiteral("database.open"))));
        bool inBar = false;
        const auto bars = window.menuBar()->actions();
        for (const QAction *entry : bars)
            inBar = inBar || entry->menu()->actions().contains(ui.actions.action(QStringLiteral("database.import")));
        QVERIFY(inBar);
    }

    void closingAsksWhileWorkGoesOn()
    {
        test::UiFixture ui;
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        window.show();
        ui::RunningWork work = ui.work.start({.title = {"Pages", "Import"}, .progress = {}, .cancel = {}});
        ui.dialogs.answer(QStringLiteral("app.quit"), -1);
        QVERIFY(!window.close());
        test::settle();
        QVERIFY(window.isVisible());
        QVERIFY(ui.dialogs.lastQuestion().destructive);
        ui.dialogs.answer(QStringLiteral("app.quit"), 0);
        QVERIFY(!window.close());
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(ui.dialogs.asked().size(), 2);
        work.finish();
    }

    void welcomeAsksThroughTheSeam()
    {
        test::UiFixture ui;
        ui.settings.addRecentDatabase(QStringLiteral("postgresql://noa:secret@db.example.org/campanile"));
        ui::WelcomePage page(ui.context);
        page.show();
        const QSignalSpy chosen(&page, &ui::WelcomePage::databaseChosen);
        const QSignalSpy demo(&page, &ui::WelcomePage::demoChosen);
        page.findChild<QAbstractButton *>(QStringLiteral("demoChoiceButton"))->click();
        QCOMPARE(demo.count(), 1);
        QTest::keyClick(page.findChild<QAbstractButton *>(QStringLiteral("demoChoiceButton")), Qt::Key_Return);
        QCOMPARE(demo.count(), 2);
        ui.dialogs.answer(QStringLiteral("database.open"), QString());
        ui.dialogs.answer(QStringLiteral("database.open"), QStringLiteral("/d/x.db"));
        auto *open = page.findChild<QAbstractButton *>(QStringLiteral("openChoiceButton"));
        open->click();
        test::settle();
        QCOMPARE(chosen.count(), 0); // changed her mind
        open->click();
        test::settle();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/d/x.db"));

        auto *list = page.findChild<QListWidget *>(QStringLiteral("recentListWidget"));
        QVERIFY2(!list->item(0)->text().contains(QStringLiteral("secret")), "no password on the screen");
        QVERIFY(!list->item(0)->toolTip().contains(QStringLiteral("secret")));

        auto *server = page.findChild<QLineEdit *>(QStringLiteral("serverLineEdit"));
        auto *connectButton = page.findChild<QPushButton *>(QStringLiteral("connectPushButton"));
        for (const char *bad :
             {"", "localhost", "http://x/y", "postgresql://", "postgresql://host", "postgresql://host/"}) {
            server->setText(QString::fromLatin1(bad));
            QVERIFY2(!connectButton->isEnabled(), bad);
            QTest::keyClick(server, Qt::Key_Return);
        }
        QCOMPARE(chosen.count(), 1);
        server->setText(QStringLiteral("postgresql://noa@db.example.org/campanile"));
        QVERIFY(connectButton->isEnabled());
        connectButton->click();
        QCOMPARE(chosen.count(), 2);

        page.setBusy(QStringLiteral("Opening…"));
        QVERIFY(!open->isEnabled() && !connectButton->isEnabled());
        page.showError(test::errorOf(domain::ErrorCode::DatabaseNotOurs, {QStringLiteral("x.db")}));
        QVERIFY(open->isEnabled() && connectButton->isEnabled());
    }

    void welcomeLeadsBackWhereThereIsSomething()
    {
        test::UiFixture ui;
        ui::WelcomePage page(ui.context);
        page.show();
        const QSignalSpy back(&page, &ui::WelcomePage::backRequested);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("backPushButton"));
        QVERIFY(!button->isVisible());
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.count(), 0);
        page.setCanGoBack(true);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(back.count(), 1);
        QTest::keyClick(page.findChild<QLineEdit *>(QStringLiteral("serverLineEdit")), Qt::Key_Escape);
        QCOMPARE(back.count(), 2);
        page.setBusy(QStringLiteral("Opening…"));
        QVERIFY(button->isEnabled());
    }

    void statusLineSaysWhatIsSaved()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        auto *label = window.findChild<QLabel *>(QStringLiteral("savedLabel"));
        const auto shows = [label](const char *text) { return label->text().contains(QString::fromUtf8(text)); };
        QVERIFY(shows("✓ saved"));
        ui.session.setSaveState(ui::SaveSource::Drafts, ui::SaveState::Failed);
        ui.session.setSaveState(ui::SaveSource::Changes, ui::SaveState::Saving);
        QVERIFY(shows("not saved"));
        ui.session.setSaveState(ui::SaveSource::Changes, ui::SaveState::Saved);
        QVERIFY2(shows("not saved"), "the drafts are not");
        ui.session.setSaveState(ui::SaveSource::Drafts, ui::SaveState::Saving);
        QVERIFY(shows("saving"));
        ui.session.setSaveState(ui::SaveSource::Database, ui::SaveState::Lost);
        QVERIFY2(shows("no database"), "whatever else is saved");
        ui.session.setSaveState(ui::SaveSource::Database, ui::SaveState::Saved);
        QVERIFY(shows("saving"));
        ui::DatabaseInfo another;
        another.location = QStringLiteral("/another.db");
        ui.session.setDatabase(another);
        QVERIFY(shows("✓ saved"));
        ui.session.setSaveState(ui::SaveSource::Drafts, ui::SaveState::Saving);
        ui.session.setTicketCount(7);
        QVERIFY(shows("saving"));
        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QVERIFY(!shows("saving"));
    }

    void welcomeSwitchesTheLanguageAtOnce()
    {
        test::UiFixture ui;
        ui::WelcomePage page(ui.context);
        page.show();
        page.findChild<QToolButton *>(QStringLiteral("heToolButton"))->click();
        test::settle();
        QCOMPARE(page.layoutDirection(), Qt::RightToLeft);
        QVERIFY(page.findChild<QToolButton *>(QStringLiteral("heToolButton"))->isChecked());
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("titleLabel"))->text(),
                 QStringLiteral("ברוכים הבאים ל־Campanile"));
    }

    void databasesOfOneNameAreToldApart()
    {
        test::UiFixture ui;
        const QStringList places{QStringLiteral("/home/noa/support"), QStringLiteral("/media/backup/of/last/year")};
        for (const QString &place : places)
            ui.settings.addRecentDatabase(place + QStringLiteral("/campanile.db"));
        ui.settings.addRecentDatabase(places.last() + QStringLiteral("/../year/./campanile.db"));
        ui.settings.addRecentDatabase(QStringLiteral("postgresql://noa:secret@db.example.org/campanile"));
        QCOMPARE(ui.settings.recentDatabases().size(), 3);
        ui::WelcomePage page(ui.context);
        const auto *list = page.findChild<QListWidget *>(QStringLiteral("recentListWidget"));
        QCOMPARE(list->count(), 3);
        QStringList said;
        for (int i = 0; i < list->count(); ++i) {
            QVERIFY(!list->item(i)->toolTip().contains(QStringLiteral("secret")));
            said.append(list->item(i)->data(Qt::AccessibleTextRole).toString());
        }
        QVERIFY(said.at(0).contains(QStringLiteral("noa@db.example.org")) && !said.at(0).contains(u"secret"));
        QVERIFY(said.at(1).contains(places.last()));
        QVERIFY(said.at(2).contains(places.first()));
        QCOMPARE(list->item(1)->toolTip(), places.last() + QStringLiteral("/campanile.db"));
        // Painted apart as well, also where there is little room.
        for (const int width : {240, 480}) {
            QSet<QByteArray> pictures;
            for (int i = 1; i < list->count(); ++i) {
                QImage image(width, 24, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                QStyleOptionViewItem option;
                option.rect = image.rect();
                list->itemDelegate()->paint(&painter, option, list->model()->index(i, 0));
                painter.end();
                pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            }
            QCOMPARE(pictures.size(), 2);
        }
    }

    void settingsApplyAtOnce()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        window.showPages();
        window.goTo(QStringLiteral("settings"));
        window.show();
        window.findChild<QAbstractButton *>(QStringLiteral("darkRadioButton"))->click();
        QVERIFY(ui.theme.isDark());
        auto *combo = window.findChild<QComboBox *>(QStringLiteral("personComboBox"));
        QCOMPARE(combo->currentData().toLongLong(), qint64(1));
        combo->setCurrentIndex(2);
        Q_EMIT combo->activated(2);
        QCOMPARE(ui.session.person()->id, domain::AgentId(3));
        window.findChild<QAbstractButton *>(QStringLiteral("menuBarCheckBox"))->click();
        QVERIFY(window.menuBar()->isVisible());
        ui.session.setPeople({});
        QVERIFY(!combo->isEnabled());
        QVERIFY(ui.session.person() == nullptr);
    }

    void statusLineSaysHowManyTickets()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        window.showPages();
        auto *label = window.findChild<QWidget *>(QStringLiteral("databaseLabel"));
        QVERIFY(label->accessibleName().contains(QStringLiteral("1,000,000 tickets")));
        ui.session.setTicketCount(1);
        QVERIFY(label->accessibleName().endsWith(QStringLiteral("1 ticket")));
        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QVERIFY(label->accessibleName().contains(QStringLiteral("פנייה 1")));
    }

    void comesBackToThePageOfLastTime()
    {
        test::UiFixture ui;
        ui.settings.setValue(ui::Settings::keyOfDatabase({}, QStringLiteral("page")), QStringLiteral("no such page"),
                             ui::Settings::Store::State);
        ui::MainWindow window(ui.context, pagesOf(ui.context));
        QVERIFY(!window.goTo(QStringLiteral("no such page")));
        window.showPages();
        QCOMPARE(window.currentPage(), QStringLiteral("settings"));
        QVERIFY(window.showsPages());
        window.showWelcome(new QWidget);
        QVERIFY(!window.showsPages());
        QVERIFY(!ui.actions.action(QStringLiteral("command.find"))->isEnabled());
    }

    void personDialogFilters()
    {
        test::UiFixture ui;
        test::fillSession(ui.session);
        auto *dialog = new ui::PersonDialog(ui.session);
        dialog->show();
        auto *list = dialog->findChild<QListWidget *>();
        auto *filter = dialog->findChild<QLineEdit *>(QStringLiteral("filterLineEdit"));
        QCOMPARE(list->count(), 4);
        QSignalSpy chosen(dialog, &ui::PersonDialog::chosen);
        QTest::keyClicks(filter, QStringLiteral("MANILA"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<domain::AgentId>(), domain::AgentId(2));
    }

    void peopleAreSortedAndNobodyNeedsToBeOneOfThem()
    {
        test::UiFixture ui;
        ui.session.setPeople({{domain::AgentId(1), QStringLiteral("Zoe"), domain::Role::Agent, {}, {}},
                              {domain::AgentId(2), QStringLiteral("Abe"), domain::Role::Agent, {}, {}},
                              {domain::AgentId(3), QStringLiteral("Noa"), domain::Role::Manager, {}, {}}});
        auto *dialog = new ui::PersonDialog(ui.session);
        dialog->show();
        auto *list = dialog->findChild<QListWidget *>();
        const auto *reason = dialog->findChild<QLabel *>(QStringLiteral("reasonLabel"));
        QVERIFY(!reason->text().contains(QStringLiteral("administrator")));
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Noa")));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("Abe")));
        QVERIFY(list->item(2)->text().contains(QStringLiteral("Zoe")));
        QSignalSpy chosen(dialog, &ui::PersonDialog::chosen);
        QSignalSpy nobody(dialog, &ui::PersonDialog::notListed);
        dialog->findChild<QPushButton *>(QStringLiteral("nobodyPushButton"))->click();
        QCOMPARE(nobody.count(), 1);
        QCOMPARE(chosen.count(), 0);
    }

    void somebodyNewAddsHerself()
    {
        test::UiFixture ui;
        const auto dialogOn = [&ui](const QVector<ui::PersonInfo> &people) {
            ui.session.setPeople(people);
            auto *dialog = new ui::PersonDialog(ui.session);
            dialog->show();
            return dialog;
        };
        const ui::PersonInfo number{domain::AgentId(1), QStringLiteral("555"), domain::Role::Agent, {}, {}};
        const ui::PersonInfo imported{domain::AgentId(2), QStringLiteral("Zoe"), domain::Role::Agent, {}, {}};
        auto *dialog = dialogOn({number, imported});
        QVERIFY(dialog->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("Zoe")));
        auto *add = dialog->findChild<QPushButton *>(QStringLiteral("addPushButton"));
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("reasonLabel"))
                    ->text()
                    .contains(QStringLiteral("administrator"))); // she is told before
        QSignalSpy added(dialog, &ui::PersonDialog::addRequested);
        add->click(); // asks for a name first
        QVERIFY(added.isEmpty());
        QTest::keyClicks(name, QStringLiteral("zoe"));
        QVERIFY2(!add->isEnabled(), "she is there already");
        name->clear();
        QTest::keyClicks(name, QStringLiteral("  Maya   Cohen "));
        QVERIFY(add->text().contains(QStringLiteral("Maya Cohen")));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(added.first().first().toString(), QStringLiteral("Maya Cohen"));
        // Where somebody manages, she adds people.
        auto *managed =
            dialogOn({imported, {domain::AgentId(3), QStringLiteral("Noa"), domain::Role::Manager, {}, {}}});
        QVERIFY(!managed->findChild<QPushButton *>(QStringLiteral("addPushButton"))->isVisible());
        managed->close();
    }
};

CAMPANILE_TEST(ShellTest)

#include "tst_shell.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "support/uifixture.h"

#include "domain/base/task.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/metrics.h"
#include "ui/kit/mirroredmargins.h"
#include "ui/kit/stateview.h"
#include "ui/kit/tickmenu.h"
#include "ui/shell/undohistorydialog.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace campanile;
using namespace std::chrono_literals;

class KitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateViewKeepsContentForAMoment()
    {
        test::UiFixture ui;
        ui::StateView view;
        auto *content = new QLabel(QStringLiteral("rows"));
        view.setContent(content);
        view.resize(600, 400);
        view.show();
        const QRect before = content->geometry();
        view.showLoading(QStringLiteral("Loading"));
        QVERIFY2(content->isVisible(), "quick answers do not flicker");
        view.showContent();
        QTest::qWait(300);
        QVERIFY(content->isVisible());
        QCOMPARE(content->geometry(), before);
        view.showLoading(QStringLiteral("Loading"), true);
        QTRY_VERIFY(!content->isVisible());
        auto *button = view.findChild<QPushButton *>(QStringLiteral("noticePushButton"));
        QVERIFY(button->isVisible());
        const QSignalSpy cancelled(&view, &ui::StateView::cancelRequested);
        button->click();
        QCOMPARE(cancelled.count(), 1);
        view.setLoadingPercent(40);
        QCOMPARE(view.findChild<QProgressBar *>()->value(), 40);
    }

    void marginsAreThoseOfTheReadingEdge()
    {
        test::UiFixture ui;
        QWidget widget;
        auto *layout = new QHBoxLayout(&widget);
        ui::setMirroredMargins(layout, {16, 1, 8, 2});
        QCOMPARE(layout->contentsMargins(), QMargins(16, 1, 8, 2));
        widget.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(layout->contentsMargins(), QMargins(8, 1, 16, 2));
        widget.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(layout->contentsMargins(), QMargins(16, 1, 8, 2));
    }

    void aMenuOfTicksStaysOpen()
    {
        test::UiFixture ui;
        ui::TickMenu menu;
        QAction *tick = menu.addAction(QStringLiteral("Tier"));
        tick->setCheckable(true);
        QAction *other = menu.addAction(QStringLiteral("Done"));
        menu.popup({0, 0});
        const auto click = [&menu](QAction *action) {
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
        };
        click(tick);
        QVERIFY(tick->isChecked());
        QVERIFY(menu.isVisible());
        menu.setActiveAction(tick);
        QTest::keyClick(&menu, Qt::Key_Space);
        QVERIFY(!tick->isChecked());
        QTest::keyClick(&menu, Qt::Key_Return);
        QVERIFY(tick->isChecked());
        QVERIFY(menu.isVisible());
        const QSignalSpy done(other, &QAction::triggered);
        click(other);
        QCOMPARE(done.count(), 1);
        QVERIFY(!menu.isVisible());
    }

    void stateViewFailsInWordsAndRetries()
    {
        test::UiFixture ui;
        ui::StateView view;
        view.setContent(new QLabel(QStringLiteral("rows")));
        view.show();
        view.showFailed(
            QStringLiteral("The list could not be loaded"),
            {domain::ErrorCode::DatabaseBusy, {QStringLiteral("x.db")}, QStringLiteral("SQLITE_BUSY (5)"), true});
        auto *words = view.findChild<QLabel *>(QStringLiteral("noticeWordsLabel"));
        auto *details = view.findChild<QLabel *>(QStringLiteral("noticeDetailsLabel"));
        const QString english = words->text();
        QVERIFY(english.contains(QStringLiteral("x.db")));
        QVERIFY(!details->isVisible());
        view.findChild<QPushButton *>(QStringLiteral("noticeMorePushButton"))->click();
        QVERIFY(details->isVisible() && details->text().contains(QStringLiteral("SQLITE_BUSY")));
        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QVERIFY2(words->text() != english && words->text().contains(QStringLiteral("x.db")),
                 "the error follows the language");
        const QSignalSpy retried(&view, &ui::StateView::retryRequested);
        view.findChild<QPushButton *>(QStringLiteral("noticePushButton"))->click();
        QCOMPARE(retried.count(), 1);
    }

    void emptyStateOffersTheNextStep()
    {
        test::UiFixture ui;
        ui::StateView view;
        view.show();
        view.showEmpty(QStringLiteral("No tickets"), QStringLiteral("Import some."), QStringLiteral("Import…"));
        const QSignalSpy acted(&view, &ui::StateView::actionTriggered);
        view.findChild<QPushButton *>(QStringLiteral("noticePushButton"))->click();
        QCOMPARE(acted.count(), 1);
        view.showEmpty(QStringLiteral("No tickets"), QStringLiteral("All done."));
        QVERIFY(!view.findChild<QPushButton *>(QStringLiteral("noticePushButton"))->isVisible());
    }

    void messagesStayUntilDismissed()
    {
        test::UiFixture ui;
        ui::MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showError(test::errorOf(domain::ErrorCode::Cancelled));
        QVERIFY2(bar.isHidden(), "what was cancelled is no error");
        bar.showError(test::errorOf(domain::ErrorCode::DatabaseFull, {QStringLiteral("y.db")}));
        QVERIFY(bar.isVisible());
        const QString english = bar.text();
        ui.languages.setLanguage(QStringLiteral("fil"));
        test::settle();
        QVERIFY(bar.text() != english);
        int runs = 0;
        bar.showMessage(ui::Tone::Information, QStringLiteral("Done"), QStringLiteral("Open"), [&runs] { ++runs; });
        bar.findChild<QPushButton *>(QStringLiteral("messagePushButton"))->click();
        QCOMPARE(runs, 1);
        QVERIFY(bar.isHidden());
    }

    void theMarkOfAMessageHasItsRoomInBothDirections_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << QStringLiteral("en");
        QTest::newRow("right to left") << QStringLiteral("he");
    }

    void theMarkOfAMessageHasItsRoomInBothDirections()
    {
        QFETCH(QString, language);
        test::UiFixture ui;
        ui.languages.setLanguage(language);
        ui::MessageBar bar;
        bar.resize(600, 48);
        bar.showMessage(ui::Tone::Warning, QStringLiteral("words"), QStringLiteral("Open"), [] {});
        test::settle();
        const QRect mark =
            QStyle::visualRect(bar.layoutDirection(), bar.rect(),
                               QRect(ui::grid, (bar.height() - ui::iconNormal) / 2, ui::iconNormal, ui::iconNormal));
        const auto widgets = bar.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *widget : widgets)
            QVERIFY2(!widget->geometry().intersects(mark), qPrintable(widget->objectName()));
    }

    void longToastsAreReadable()
    {
        test::UiFixture ui;
        QWidget window;
        window.resize(900, 600);
        window.show();
        ui.toasts.attach(&window);
        for (const int words : {1, 20, 60}) {
            ui.toasts.show(QStringLiteral("database ").repeated(words), ui::ToastStack::untilDismissed);
            test::settle();
            const auto frames = window.findChildren<QFrame *>(QStringLiteral("toastFrame"));
            const auto *label = frames.constLast()->findChild<QLabel *>(QStringLiteral("toastLabel"));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(QString::number(words)));
            QVERIFY(window.rect().contains(frames.constLast()->geometry()));
        }
        ui.toasts.attach(nullptr);
    }

    void toastsUndoOnce()
    {
        test::UiFixture ui;
        QWidget window;
        window.resize(800, 600);
        window.show();
        QCOMPARE(ui.toasts.show(QStringLiteral("nowhere")), 0);
        ui.toasts.attach(&window);
        int undone = 0;
        ui.toasts.show(QStringLiteral("Assigned"), &window, [&undone] { ++undone; });
        ui.toasts.show(QStringLiteral("Saved"));
        QVERIFY(ui.toasts.canUndo());
        QVERIFY(ui.toasts.undoNewest());
        QVERIFY(!ui.toasts.undoNewest());
        QCOMPARE(undone, 1);
        for (int i = 0; i < 6; ++i)
            ui.toasts.show(QStringLiteral("more"));
        QCOMPARE(ui.toasts.count(), 3);
        QVector<QRect> places;
        const auto frames = window.findChildren<QFrame *>(QStringLiteral("toastFrame"));
        for (const QFrame *frame : frames) {
            if (!frame->isVisible())
                continue;
            QVERIFY(window.rect().contains(frame->geometry()));
            for (const QRect &other : std::as_const(places))
                QVERIFY(!other.intersects(frame->geometry()));
            places.append(frame->geometry());
        }
        QCOMPARE(places.size(), 3);
        const int number = ui.toasts.show(QStringLiteral("short"), 30ms);
        QVERIFY(number > 0);
        QTRY_COMPARE(ui.toasts.count(), 2);
        ui.toasts.attach(nullptr);
        QCOMPARE(ui.toasts.count(), 0);
    }

    void onlyTheNewestWayBackIsShown()
    {
        test::UiFixture ui;
        QWidget window;
        window.resize(800, 600);
        QLineEdit work(&window); // has the focus: a toast that has it stays
        window.show();
        ui.toasts.attach(&window);
        QStringList undone;
        const auto act = [&](const QString &what, std::chrono::milliseconds stay) {
            ui.toasts.show(
                what, &window, [&undone, what] { undone.append(what); }, stay);
        };
        act(QStringLiteral("first"), ui::ToastStack::untilDismissed);
        act(QStringLiteral("second"), ui::ToastStack::untilDismissed);
        act(QStringLiteral("third"), ui::ToastStack::untilDismissed);
        QCOMPARE(ui.toasts.count(), 1);
        QVERIFY(ui.toasts.undoNewest());
        QVERIFY(ui.toasts.undoNewest());
        QCOMPARE(undone, (QStringList{QStringLiteral("third"), QStringLiteral("second")}));
        // When its time is over it can still be taken back, before anything older.
        act(QStringLiteral("fourth"), 30ms);
        QTRY_COMPARE(ui.toasts.count(), 0);
        QVERIFY(ui.toasts.canUndo());
        QVERIFY(ui.toasts.undoNewest());
        QVERIFY(ui.toasts.undoNewest());
        QCOMPARE(undone.mid(2), (QStringList{QStringLiteral("fourth"), QStringLiteral("first")}));
        QVERIFY(!ui.toasts.canUndo());
        ui.toasts.attach(nullptr);
    }

    void theHistoryTakesBackWhatIsChosen()
    {
        test::UiFixture ui;
        QWidget window;
        window.resize(800, 600);
        window.show();
        ui.toasts.attach(&window);
        QStringList undone;
        const auto act = [&](const QString &what) {
            ui.toasts.show(what, &window, [&undone, what] { undone.append(what); });
        };
        ui::UndoHistoryDialog dialog(ui.toasts.history(), &window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("undoHistoryListWidget"));
        auto *takeBack = dialog.findChild<QPushButton *>(QStringLiteral("takeBackPushButton"));
        QVERIFY(!takeBack->isEnabled());
        for (int i = 1; i <= 60; ++i)
            act(QStringLiteral("act %1").arg(i));
        QCOMPARE(list->count(), int(ui::UndoHistory::most)); // the oldest are forgotten
        QVERIFY(list->item(0)->text().contains(QLatin1String("act 60")));
        QCOMPARE(ui.toasts.count(), 1);
        list->setCurrentRow(2);
        QTest::mouseClick(takeBack, Qt::LeftButton);
        QCOMPARE(undone, QStringList{QStringLiteral("act 58")});
        QCOMPARE(list->count(), int(ui::UndoHistory::most) - 1);
        QCOMPARE(ui.toasts.count(), 1); // that of another one
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(undone.last(), QStringLiteral("act 60"));
        QCOMPARE(ui.toasts.count(), 0);
        ui.languages.setLanguage(QStringLiteral("he"));
        test::settle();
        QVERIFY(!dialog.windowTitle().isEmpty());
        ui.toasts.attach(nullptr);
    }

    void aToastGoesWithWhatItsUndoWorksOn()
    {
        test::UiFixture ui;
        QWidget window;
        window.show();
        ui.toasts.attach(&window);
        auto page = std::make_unique<QObject>();
        int undone = 0;
        ui.toasts.show(
            QStringLiteral("Assigned"), page.get(), [&undone] { ++undone; }, ui::ToastStack::untilDismissed);
        ui.toasts.show(QStringLiteral("Saved"), page.get(), {}, ui::ToastStack::untilDismissed);
        const QSignalSpy changed(&ui.toasts, &ui::ToastStack::changed);
        page.reset();
        QCOMPARE(ui.toasts.count(), 1); // nothing to take back there, and it is still true
        QCOMPARE(changed.count(), 1);
        QVERIFY(!ui.toasts.canUndo());
        QVERIFY(!ui.toasts.undoNewest());
        test::settle();
        const auto buttons = window.findChildren<QPushButton *>(QStringLiteral("undoPushButton"));
        for (QPushButton *button : buttons)
            button->click();
        QCOMPARE(undone, 0);
        ui.toasts.attach(nullptr);
    }

    void settingsSurviveAndKeepTheirFolder()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("a/config"));
        const QString state = folder.filePath(QStringLiteral("a/state"));
        {
            ui::Settings settings(config, state);
            settings.setValue(QStringLiteral("language"), QStringLiteral("he"));
            settings.setValue(QStringLiteral("gone"), 1);
            settings.setValue(QStringLiteral("window/page"), QStringLiteral("inbox"), ui::Settings::Store::State);
            for (int i = 0; i < 12; ++i)
                settings.addRecentDatabase(QStringLiteral("/d/%1.db").arg(i));
            settings.addRecentDatabase(QStringLiteral("/d/9.db"));
            settings.remove(QStringLiteral("gone"));
        }
        QCOMPARE(QFileInfo(config).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        ui::Settings again(config, state);
        QCOMPARE(again.value(QStringLiteral("language")).toString(), QStringLiteral("he"));
        QVERIFY(!again.value(QStringLiteral("gone")).isValid());
        QCOMPARE(again.value(QStringLiteral("window/page"), {}, ui::Settings::Store::State).toString(),
                 QStringLiteral("inbox"));
        QCOMPARE(again.recentDatabases().size(), 8);
        QCOMPARE(again.recentDatabases().first(), QStringLiteral("/d/9.db"));
        QCOMPARE(again.recentDatabases().count(QStringLiteral("/d/9.db")), 1);
        again.removeRecentDatabase(QStringLiteral("/d/9.db"));
        QCOMPARE(again.recentDatabases().size(), 7);
    }

    void twoWindowsKeepEachOthersSettings()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("config"));
        const QString state = folder.filePath(QStringLiteral("state"));
        ui::Settings first(config, state);
        first.setValue(QStringLiteral("both"), 1);
        first.setValue(QStringLiteral("old"), 1);
        first.flush();
        ui::Settings second(config, state);
        second.setValue(QStringLiteral("of-second"), 2);
        second.setValue(QStringLiteral("both"), 2);
        second.setValue(QStringLiteral("of-second"), 2, ui::Settings::Store::State);
        second.flush();
        first.setValue(QStringLiteral("of-first"), 1);
        first.setValue(QStringLiteral("of-first"), 1, ui::Settings::Store::State);
        first.remove(QStringLiteral("old"));
        first.flush();
        const ui::Settings third(config, state);
        QCOMPARE(third.value(QStringLiteral("both")), QVariant(QStringLiteral("2")));
        QVERIFY(!third.value(QStringLiteral("old")).isValid());
        for (const auto store : {ui::Settings::Store::Configuration, ui::Settings::Store::State}) {
            QVERIFY(third.value(QStringLiteral("of-first"), {}, store).isValid());
            QVERIFY(third.value(QStringLiteral("of-second"), {}, store).isValid());
        }
    }

    void settingsThatCannotBeWrittenAreToldOfOnce()
    {
        const QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("config"));
        const auto block = [&] { return QDir().mkpath(config + QStringLiteral("/campanile.conf")); };
        QVERIFY(block()); // a folder where the file should be: not even root writes that
        ui::Settings settings(config, folder.filePath(QStringLiteral("state")));
        const QSignalSpy failed(&settings, &ui::Settings::writeFailed);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
        settings.setValue(QStringLiteral("a"), 1);
        settings.flush();
        QTRY_COMPARE(failed.count(), 1);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be written")));
        settings.setValue(QStringLiteral("b"), 1);
        settings.flush();
        test::settle();
        QCOMPARE(failed.count(), 1);
        QVERIFY(QDir(config + QStringLiteral("/campanile.conf")).removeRecursively());
        settings.setValue(QStringLiteral("c"), 1);
        settings.flush();
        const ui::Settings again(config, folder.filePath(QStringLiteral("state")));
        for (const char *key : {"a", "b", "c"}) // with what could not be written before
            QVERIFY2(again.value(QString::fromLatin1(key)).isValid(), key);
    }

    void whatIsRememberedOfADatabaseGoesWithIt()
    {
        test::UiFixture ui;
        const auto key = [](int number) {
            return ui::Settings::keyOfDatabase(QStringLiteral("/d/%1.db").arg(number), QStringLiteral("page"));
        };
        for (int i = 0; i < 10; ++i) {
            ui.settings.addRecentDatabase(QStringLiteral("/d/%1.db").arg(i));
            ui.settings.setValue(key(i), i, ui::Settings::Store::State);
        }
        for (int i = 0; i < 10; ++i)
            QCOMPARE(ui.settings.value(key(i), {}, ui::Settings::Store::State).isValid(), i >= 2);
    }

    void settingsIgnoreRelativeXdgFolders()
    {
        const QByteArray before = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", "relative/path");
        const ui::Settings settings;
        QVERIFY(!settings.fileName(ui::Settings::Store::Configuration).contains(QStringLiteral("relative")));
        before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
    }

    void workTellsHowFarHowFastHowLong()
    {
        test::UiFixture ui;
        auto progress = std::make_shared<domain::Progress>();
        int cancelled = 0;
        ui::RunningWork running = ui.work.start(
            {.title = {"Pages", "Import"}, .progress = progress, .cancel = [&cancelled] { ++cancelled; }});
        QCOMPARE(ui.work.states().first().percent, -1);
        QCOMPARE(ui.work.states().first().secondsLeft, qint64(-1));
        progress->total = 1000;
        progress->done = 250;
        QTRY_VERIFY(ui.work.states().first().rowsPerSecond > 0);
        const ui::WorkState state = ui.work.states().first();
        QCOMPARE(state.percent, 25);
        QVERIFY(state.secondsLeft > 0);
        QVERIFY(ui::BackgroundWork::describe(state).startsWith(QStringLiteral("Import 25 %")));
        ui.work.cancel(running.number());
        ui.work.cancel(running.number());
        QCOMPARE(cancelled, 1);
        QVERIFY(ui.work.states().first().cancelling);
        running.finish();
        running.finish();
        QVERIFY(ui.work.isEmpty());
    }

    void workEndsWithWhoeverWouldHearItsEnd()
    {
        test::UiFixture ui;
        QPromise<domain::Result<int>> promise;
        promise.start();
        domain::Task<int> task(promise.future(), std::stop_source());
        auto listener = std::make_unique<QObject>();
        task.then(listener.get(),
                  [running = ui.work.start({.title = {"Pages", "Import"}, .progress = {}, .cancel = {}})](
                      const domain::Result<int> &) { QFAIL("nobody listens any more"); });
        QCOMPARE(ui.work.states().size(), 1);
        listener.reset();
        QVERIFY(ui.work.isEmpty());
        promise.addResult(domain::Result<int>(1));
        promise.finish();
        test::settle();
        // It may also outlive the list.
        auto list = std::make_unique<ui::BackgroundWork>();
        ui::RunningWork first = list->start({.title = {"Pages", "Import"}, .progress = {}, .cancel = {}});
        ui::RunningWork second = list->start({.title = {"Pages", "Import"}, .progress = {}, .cancel = {}});
        first = std::move(second);
        QCOMPARE(list->states().size(), 1);
        QCOMPARE(list->states().first().number, first.number());
        list.reset();
        first.finish();
    }

    void aDialogGoesWithWhoeverWouldHearItsAnswer()
    {
        QWidget window;
        window.show();
        ui::SystemDialogs dialogs;
        ui::Question question;
        question.key = u"test.question"_qs;
        question.answers = {u"Yes"_qs};
        ui::FileRequest file;
        file.key = u"test.file"_qs;
        int answers = 0;
        const auto open = [&window] { return window.findChildren<QDialog *>().size(); };
        for (int kind = 0; kind < 5; ++kind) {
            auto context = std::make_unique<QObject>();
            const auto files = [&answers](const QStringList &) { ++answers; };
            const auto text = [&answers](const QString &) { ++answers; };
            switch (kind) {
            case 0:
                dialogs.ask(&window, question, context.get(), [&answers](int) { ++answers; });
                break;
            case 1:
                dialogs.askText(&window, question, {}, context.get(), text);
                break;
            case 2:
                dialogs.openFile(&window, file, context.get(), text);
                break;
            case 3:
                dialogs.openFiles(&window, file, context.get(), files);
                break;
            default:
                dialogs.saveFile(&window, file, context.get(), text);
            }
            QCOMPARE(open(), 1);
            context.reset();
            QTRY_COMPARE(open(), 0);
            QCOMPARE(answers, 0);
        }
        QObject context;
        dialogs.ask(&window, question, &context, [&answers](int) { ++answers; });
        window.findChild<QDialog *>()->reject();
        QCOMPARE(answers, 1);
    }

    void dialogsHaveRoomForTheirTitles()
    {
        const QString before = QGuiApplication::applicationDisplayName();
        QGuiApplication::setApplicationDisplayName(u"Campanile"_qs); // stands behind each title
        const auto restore = qScopeGuard([before] { QGuiApplication::setApplicationDisplayName(before); });
        QWidget window;
        window.show();
        ui::SystemDialogs dialogs;
        ui::Question question;
        question.key = u"test.question"_qs;
        question.text = u"Short?"_qs;
        question.answers = {u"Yes"_qs};
        for (const QString &title : {u"Short"_qs, u"I-save ang ginawang paghahanap bilang bagong view"_qs,
                                     u"שמירת החיפוש כתצוגה חדשה ברשימת התצוגות"_qs}) {
            question.title = title;
            dialogs.ask(&window, question, &window, [](int) {});
            dialogs.askText(&window, question, {}, &window, [](const QString &) {});
            for (QDialog *dialog : window.findChildren<QDialog *>()) {
                QCOMPARE(dialog->windowTitle(), title);
                const QFont bold = ui::textFont(ui::TextSize::Normal, true);
                QVERIFY(dialog->width() >= QFontMetrics(bold).horizontalAdvance(title + u" — Campanile"_qs) + 120);
                delete dialog;
            }
        }
    }

    void keysOfALetterNeedTheirFocus()
    {
        test::UiFixture ui;
        QWidget window;
        auto *list = new QWidget(&window);
        list->setFocusPolicy(Qt::StrongFocus);
        auto *field = new QLineEdit(&window);
        field->move(0, 100);
        auto *inside = new QLineEdit(list);
        ui.actions.add({.id = QStringLiteral("ticket.assign"),
                        .group = ui::ActionGroup::Ticket,
                        .text = {"Actions", "&Assign"},
                        .iconName = {},
                        .keys = {QKeySequence(Qt::Key_A)},
                        .scope = ui::ActionScope::Focus});
        ui.actions.bind(list, {QStringLiteral("ticket.assign")});
        int runs = 0;
        connect(ui.actions.action(QStringLiteral("ticket.assign")), &QAction::triggered, this, [&runs] { ++runs; });
        window.show();
        QApplication::setActiveWindow(&window);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A);
        QCOMPARE(runs, 1);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A);
        QCOMPARE(runs, 1);
        QCOMPARE(field->text(), QStringLiteral("a"));
        inside->setFocus();
        QTest::keyClick(inside, Qt::Key_A); // typing a text never triggers a letter
        QCOMPARE(runs, 1);
        QCOMPARE(inside->text(), QStringLiteral("a"));
        QCOMPARE(ui::ActionRegistry::plainText(ui.actions.action(QStringLiteral("ticket.assign"))),
                 QStringLiteral("Assign"));
    }

    void lettersWorkByTheirKeyOnAHebrewKeyboard()
    {
        test::UiFixture ui;
        QWidget window;
        auto *list = new QWidget(&window);
        list->setFocusPolicy(Qt::StrongFocus);
        auto *inside = new QLineEdit(list);
        const auto add = [&](const QString &id, const QKeySequence &key) {
            ui.actions.add({.id = id,
                            .group = ui::ActionGroup::Ticket,
                            .text = {"Actions", "&Assign"},
                            .iconName = {},
                            .keys = {key},
                            .scope = ui::ActionScope::Focus});
            ui.actions.bind(list, {id});
        };
        add(QStringLiteral("list.next"), QKeySequence(Qt::Key_J));
        add(QStringLiteral("command.find"), QKeySequence(Qt::CTRL | Qt::Key_K));
        QStringList done;
        for (const ui::ActionSpec &spec : ui.actions.specs())
            connect(ui.actions.action(spec.id), &QAction::triggered, this, [&done, id = spec.id] { done.append(id); });
        window.show();
        QApplication::setActiveWindow(&window);
        list->setFocus();
        const auto press = [](QWidget *widget, char16_t letter, Qt::KeyboardModifiers modifiers) {
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(letter), QString(QChar(letter)), modifiers);
        };
        press(list, u'ח', Qt::NoModifier);
        QCOMPARE(done, QStringList{QStringLiteral("list.next")});
        press(list, u'ל', Qt::NoModifier); // K alone is nothing here
        QCOMPARE(done.size(), 1);
        press(list, u'ל', Qt::ControlModifier);
        QCOMPARE(done.value(1), QStringLiteral("command.find"));
        inside->setFocus();
        press(inside, u'ח', Qt::NoModifier);
        QCOMPARE(done.size(), 2);
        QCOMPARE(inside->text(), QStringLiteral("ח"));
        // What is shown is the key that stands on the keyboard in every language.
        QCOMPARE(ui::ActionRegistry::keyText(ui.actions.action(QStringLiteral("list.next"))), QStringLiteral("J"));
    }
};

CAMPANILE_TEST(KitTest)

#include "tst_kit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody without any plan uses the whole window on a demo company: it never crashes, never stops answering, does not
// grow without end, and leaves a healthy database. CAMPANILE_MONKEY=en,he,fil says in which languages it begins.
#include "app/databasechooser.h"
#include "app/pages.h"
#include "reliability/company.h"
#include "reliability/counts.h"
#include "reliability/monkey/monkey.h"
#include "reliability/monkey/monkeydialogs.h"
#include "support/testmain.h"
#include "ui/customers/customeractions.h"
#include "ui/inbox/inboxactions.h"
#include "ui/kit/actions.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/layoutdirection.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/kit/toaststack.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/languagemanager.h"

#include <QDesktopServices>
#include <QDialog>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace campanile;
using namespace std::chrono_literals;

namespace {

/// Where links would lead: nowhere.
class Nowhere final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &) { ++opened; }

public:
    int opened = 0;
};

/// The window as the program makes it, with dialogs that answer anything.
struct Program
{
    Program(QRandomGenerator &dice, const QString &folder, const QStringList &files)
        : dialogs(dice, folder, files)
        , settings(folder + u"/config"_qs, folder + u"/state"_qs)
        , theme(nullptr, [] { return false; })
        , context{actions, work, dialogs, languages, session, settings, theme, toasts, *clock}
    {
        languages.setLanguage(u"en"_qs);
        ui::followLanguage(languages);
        actions.add(ui::inboxActions());
        actions.add(ui::customerActions());
        window = std::make_unique<ui::MainWindow>(
            context,
            app::pages({.inbox = [this](QWidget *parent) { return chooser->current()->makeInbox(parent); },
                        .customers = [this](QWidget *parent) { return chooser->current()->makeCustomers(parent); },
                        .import = [this](QWidget *parent) { return chooser->current()->makeImport(parent); },
                        .settings = [this](QWidget *parent) { return chooser->current()->makeSettings(parent); }}));
        chooser = std::make_unique<app::DatabaseChooser>(context, *window, clock, closing);
    }

    app::Closing closing;
    std::shared_ptr<const domain::Clock> clock = std::make_shared<domain::SystemClock>();
    test::MonkeyDialogs dialogs;
    ui::Settings settings;
    ui::LanguageManager languages;
    ui::Theme theme;
    ui::ActionRegistry actions;
    ui::BackgroundWork work;
    ui::Session session;
    ui::ToastStack toasts;
    ui::UiContext context;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::DatabaseChooser> chooser;
};

/// The platform without a screen says of every window what it cannot do.
void tellWhatMatters(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg)
        std::abort();
}

qint64 meanOf(const QVector<qint64> &values, qsizetype from, qsizetype count)
{
    return std::accumulate(values.begin() + from, values.begin() + from + count, qint64(0)) / count;
}

} // namespace

class MonkeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(variable, m_home.path().toUtf8());
        qInstallMessageHandler(tellWhatMatters);
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), &m_nowhere, "open");
    }

    void cleanupTestCase()
    {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    void theWindowSurvives_data()
    {
        QTest::addColumn<QString>("language");
        const QString usual = test::isLongRun() ? u"en,he,fil"_qs : u"he"_qs;
        const auto languages = qEnvironmentVariable("CAMPANILE_MONKEY", usual).split(u',');
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }

    void theWindowSurvives()
    {
        QFETCH(QString, language);
        constexpr qint64 longestMs = 1000;
        constexpr qint64 growthKiB = 96 * 1024;
        QRandomGenerator dice(test::seedOf("monkey"));
        const int count = test::countOf(1500, 100'000);
        const QString folder = m_home.filePath(language);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/monkey.db"_qs;
        test::makeCompany(path, 300);
        auto program = std::make_unique<Program>(dice, folder, filesToOpen(folder));
        program->languages.setLanguage(language);
        QSignalSpy opened(program->chooser.get(), &app::DatabaseChooser::opened);
        program->window->resize(1440, 900);
        program->window->show();
        program->chooser->begin(path);
        QVERIFY(opened.wait(20'000));
        QTRY_VERIFY(!program->session.people().isEmpty());
        // A manager, who may do everything.
        const auto people = program->session.people();
        for (const auto &person : people) {
            if (person.role == domain::Role::Manager)
                program->session.setPerson(person.id);
        }
        const auto dialogs = program->window->findChildren<QDialog *>(); // "who works here?"
        for (QDialog *dialog : dialogs)
            dialog->reject();

        test::Watchdog watchdog(60s);
        test::Monkey monkey(program->context, *program->window, dice, watchdog);
        QEventLoop loop;
        connect(&monkey, &test::Monkey::finished, &loop, &QEventLoop::quit);
        monkey.start(count);
        loop.exec();
        watchdog.beat("the end");

        const QVector<qint64> &memory = monkey.memory();
        const qsizetype quarter = memory.size() / 4;
        const qint64 grown = meanOf(memory, memory.size() - quarter, quarter) - meanOf(memory, quarter, quarter);
        std::printf(
            "%s: %d things done, %d questions answered, %d links followed; longest: computed %lld ms (%s), waited "
            "%lld ms; memory %lld MiB, from the second to the last quarter %+lld MiB\n",
            qPrintable(language), monkey.done(), program->dialogs.asked(), m_nowhere.opened, monkey.longestMs(),
            qPrintable(monkey.longestAction()), monkey.longestWaitMs(), memory.last() / 1024, grown / 1024);
        std::fflush(stdout);
        program.reset();
        watchdog.beat("the database is examined");
        const auto database = usecases::openDatabase(path, usecases::OpenMode::Existing).wait();
        QVERIFY(database);
        const auto books = test::Books::read(*database, true);
        QVERIFY(books);
        QVERIFY2(books->faults().isEmpty(), qPrintable(books->faults().join(u'\n')));
        QVERIFY2(grown < growthKiB, "memory grows");
#ifdef NDEBUG
        QVERIFY2(monkey.longestMs() <= longestMs, qPrintable(monkey.longestAction()));
        // A machine that does other work takes the processor away; a lock or a disk that the window waits for takes
        // longer.
        QVERIFY2(monkey.longestWaitMs() <= 5 * longestMs, "the window waits for somebody");
#else
        Q_UNUSED(longestMs)
#endif
    }

private:
    static QStringList filesToOpen(const QString &folder)
    {
        QFile table(folder + u"/tickets.csv"_qs);
        if (table.open(QFile::WriteOnly))
            table.write("id,subject,status,created,customer\n901,Printer,open,2026-01-02 10:00,Orchard\n"
                        "902,Network,closed,2026-01-03 11:00,Lumen\n,,,,\n");
        QFile picture(folder + u"/note.txt"_qs);
        if (picture.open(QFile::WriteOnly))
            picture.write("attached");
        return {table.fileName(), picture.fileName(), folder + u"/not-there"_qs, folder};
    }

    QTemporaryDir m_home;
    Nowhere m_nowhere;
};

CAMPANILE_TEST(MonkeyTest)
#include "tst_monkey.moc"

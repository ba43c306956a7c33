// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page on the demo company in three languages, light and dark, and saves what it looks like: whoever
// changed something visible looks at these pictures. Usage: campanile_tour FOLDER.
#include "app/composition.h"
#include "support/uifixture.h"
#include "tour/importtour.h"
#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/acts/ticketacts.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/listpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/welcomepage.h"
#include "usecases/demo/seeddemo.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace campanile;

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize smallest(1024, 700);

/// The demo company, not too large, as it is at this hour.
bool makeDemo(const QString &path)
{
    const auto database = usecases::openDatabase(path, usecases::OpenMode::CreateIfMissing).wait();
    return database && usecases::seedDemo(*database, {.tickets = 3000, .until = domain::SystemClock().now()},
                                          std::make_shared<domain::Progress>())
                           .wait();
}

class Tour
{
public:
    Tour(const QString &folder, const QString &database)
        : m_folder(folder)
        , m_composition({database, {}})
        , m_context(m_composition.context())
    {
    }

    int run()
    {
        m_composition.window().resize(usual);
        m_composition.show();
        if (!QTest::qWaitFor([this] { return inbox() && !m_context.session.people().isEmpty(); }, 20'000)) {
            std::fputs("the demo company does not open\n", stderr);
            return 1;
        }
        answerWhoWorksHere();
        for (const auto &language : ui::LanguageManager::languages()) {
            for (const ui::Appearance appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
                m_context.languages.setLanguage(language.code);
                m_context.theme.setAppearance(appearance);
                m_look = language.code + u'-' + ui::Theme::keyOf(appearance);
                lookAtInbox();
                lookAtTheRest();
            }
        }
        return m_failed ? 1 : 0;
    }

private:
    [[nodiscard]] ui::InboxPage *inbox()
    {
        return qobject_cast<ui::InboxPage *>(m_composition.window().page(QStringLiteral("inbox")));
    }

    void answerWhoWorksHere()
    {
        const auto dialogs = m_composition.window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs)
            dialog->reject();
        for (const ui::PersonInfo &person : m_context.session.people()) {
            if (person.role == domain::Role::Manager)
                m_context.session.setPerson(person.id);
        }
    }

    /// Until the list is there with the rows that are in sight.
    void waitForList()
    {
        test::settle();
        const ui::TicketListModel &model = inbox()->list().model();
        const bool isThere =
            QTest::qWaitFor([&] { return !model.isWaiting() && (model.rowCount() == 0 || model.rowAt(0)); });
        if (!isThere)
            m_failed = true;
        QTest::qWait(60); // the other rows, and what is open beside
    }

    void lookAtInbox()
    {
        ui::MainWindow &window = m_composition.window();
        window.goTo(QStringLiteral("inbox"));
        inbox()->showView(QStringLiteral("all-open"));
        waitForList();
        save(window, QStringLiteral("inbox"));
        inbox()->search(QStringLiteral("tier:3 OR has:attachment"));
        waitForList();
        save(window, QStringLiteral("search"));
        inbox()->search(QStringLiteral("status:open (tier:2"));
        QTest::qWait(60);
        save(window, QStringLiteral("search-wrong"));
        inbox()->search(QStringLiteral("\"nobody ever wrote this\""));
        waitForList();
        save(window, QStringLiteral("search-nothing"));
        inbox()->showView(QStringLiteral("due-soon"));
        m_context.actions.action(QStringLiteral("list.form"))->trigger();
        waitForList();
        save(window, QStringLiteral("table"));
        m_context.actions.action(QStringLiteral("list.form"))->trigger();
        m_context.actions.action(QStringLiteral("ticket.status"))->trigger();
        QTest::qWait(30);
        if (QWidget *popup = inbox()->acts().popup()) {
            save(*popup, QStringLiteral("status-popup"));
            popup->close();
        }
        window.resize(smallest);
        waitForList();
        save(window, QStringLiteral("inbox-small"));
        window.resize(usual);
    }

    void lookAtTheRest()
    {
        ui::MainWindow &window = m_composition.window();
        window.goTo(QStringLiteral("customers"));
        QTest::qWait(300);
        save(window, QStringLiteral("customers"));
        m_context.actions.action(QStringLiteral("customer.edit"))->trigger();
        save(window, QStringLiteral("customer-edit"));
        if (auto *cancel = window.findChild<QPushButton *>(QStringLiteral("cancelCustomerPushButton")))
            cancel->click();
        window.goTo(QStringLiteral("settings"));
        save(window, QStringLiteral("settings"));
        m_context.actions.action(QStringLiteral("command.find"))->trigger();
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("commandLineEdit"));
        QTest::keyClicks(field, QStringLiteral("in"));
        QTest::qWait(250);
        save(window, QStringLiteral("palette"));
        QTest::keyClick(field, Qt::Key_Escape);
        if (auto *menu = window.findChild<QMenu *>(QStringLiteral("mainMenu"))) {
            menu->popup(window.mapToGlobal(QPoint(100, 100)));
            save(*menu, QStringLiteral("menu"));
            menu->hide();
        }
        for (const char *action : {"help.shortcuts", "help.about", "person.switch"})
            saveDialog(QString::fromLatin1(action));
        test::tourImport(m_context, [this](QWidget &widget, const QString &name) { save(widget, name); });
        window.showWelcome(new ui::WelcomePage(m_context));
        save(window, QStringLiteral("welcome"));
        window.showPages();
    }

    void saveDialog(const QString &action)
    {
        if (!m_context.actions.contains(action))
            return;
        m_context.actions.action(action)->trigger();
        const auto dialogs = m_composition.window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            save(*dialog, action.section(u'.', 1));
            dialog->close();
        }
        test::settle();
    }

    void save(QWidget &widget, const QString &name)
    {
        test::settle();
        const QString file = m_folder + u'/' + m_look + u'-' + name + QStringLiteral(".png");
        if (!widget.grab().save(file)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
            m_failed = true;
        }
    }

    QString m_folder;
    app::Composition m_composition;
    ui::UiContext m_context;
    QString m_look;
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    // Nobody's own settings are read or changed.
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    const QApplication application(argc, argv);
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: campanile_tour FOLDER\n", stderr);
        return 2;
    }
    const QString database = home.filePath(QStringLiteral("demo.db"));
    if (!makeDemo(database)) {
        std::fputs("the demo company cannot be made\n", stderr);
        return 1;
    }
    return Tour(QString::fromLocal8Bit(argv[1]), database).run();
}

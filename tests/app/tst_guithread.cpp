// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a real database of either engine, used a little: its thread never opens a file, looks at one or
// connects a socket. (SQL is not possible there at all: sessions live on the database's threads.)
#include "app/composition.h"
#include "app/syscallwatch.h"
#include "storage/storagefixture.h"
#include "support/testmain.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/shell/mainwindow.h"
#include "usecases/demo/seeddemo.h"

#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QTextEdit>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace campanile;
using test::SyscallWatch;

class GuiThread final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
            qputenv(variable, m_home.path().toUtf8());
    }

    void theWatchSees()
    {
        SyscallWatch watch;
        const QString path = m_home.filePath(u"seen"_qs);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(watch.take().join(u'\n').contains(u"open "_qs + path));
        QVERIFY(QFileInfo::exists(path));
        QVERIFY(watch.take().join(u'\n').contains(u"look at "_qs + path));
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(1);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        static_cast<void>(::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address));
        ::close(socket);
        QCOMPARE(watch.take(), QStringList{u"connect 127.0.0.1"_qs});
        QVERIFY(file.remove());
        QVERIFY(!watch.take().isEmpty());
        QVERIFY(!QFileInfo::exists(u"/usr/bin/nothing"_qs));
        QVERIFY(watch.take().isEmpty());
    }

    void neitherFilesNorSockets_data() { test::StorageFixture::addEngines(); }

    void neitherFilesNorSockets()
    {
        STORAGE_FIXTURE(fixture);
        QVERIFY(usecases::seedDemo(fixture.shared(), {.tickets = 300, .until = domain::SystemClock().now()},
                                   std::make_shared<domain::Progress>())
                    .wait());
        fixture.close();
        auto composition = std::make_unique<app::Composition>(app::StartOptions{fixture.uri(), u"en"_qs});
        {
            const SyscallWatch watch;
            // Fonts and styles are loaded with the first window that is shown, whatever is in it.
            QWidget().show();
        }
        SyscallWatch watch;
        composition->show();
        ui::MainWindow &window = composition->window();
        QTRY_VERIFY(qobject_cast<ui::InboxPage *>(window.page(u"inbox"_qs)));
        auto *page = qobject_cast<ui::InboxPage *>(window.page(u"inbox"_qs));
        const ui::TicketListModel &model = page->list().model();
        QTRY_VERIFY(model.state() == ui::TicketListModel::State::Ready);
        ui::Session &session = composition->context().session;
        QTRY_VERIFY(!session.people().isEmpty());
        const auto dialogs = window.findChildren<QDialog *>(); // "who works here?"
        for (QDialog *dialog : dialogs)
            dialog->reject();
        session.setPerson(session.people().constFirst().id);
        nothing(watch, "start");

        for (const char *view : {"all-open", "all-tickets", "unassigned", "due-soon", "all-open"}) {
            page->showView(QString::fromLatin1(view));
            QTRY_VERIFY(!model.isWaiting());
        }
        QTRY_VERIFY(model.rowCount() > 3);
        nothing(watch, "views");

        page->search(u"invoice OR tier:2 -status:new"_qs);
        QTRY_VERIFY(!model.isWaiting());
        page->search(u"(broken"_qs);
        QTRY_VERIFY(model.state() == ui::TicketListModel::State::Failed);
        page->showView(u"all-open"_qs);
        QTRY_VERIFY(model.rowCount() > 3 && !model.isWaiting());
        nothing(watch, "search");

        const domain::TicketId ticket = model.idAt(2);
        page->openTicket(ticket);
        QTRY_VERIFY(page->pane().details() && page->pane().details()->ticket.id == ticket);
        nothing(watch, "open a ticket");

        const qint64 version = page->pane().details()->ticket.version;
        composition->context().actions.action(u"ticket.assign-me"_qs)->trigger();
        page->pane().composer().focusEditor(usecases::DraftKind::Note);
        QTest::keyClicks(page->pane().composer().findChild<QTextEdit *>(), u"called back"_qs);
        QTest::qWait(800); // a draft is journalled, settings are written
        nothing(watch, "change and write");
        QTRY_VERIFY(page->pane().details()->ticket.version > version);
        composition->context().actions.action(u"ticket.undo"_qs)->trigger();
        QTRY_VERIFY(page->pane().details()->ticket.version > version + 1);
        nothing(watch, "undo");

        for (const char *language : {"he", "fil", "en"}) {
            composition->context().languages.setLanguage(QString::fromLatin1(language));
            QTest::qWait(50);
        }
        composition->context().theme.setAppearance(ui::Appearance::Dark);
        QTest::qWait(50);
        nothing(watch, "languages and appearance");

        for (const char *other : {"settings", "import", "inbox"}) {
            QVERIFY(window.goTo(QString::fromLatin1(other)));
            QTest::qWait(50);
        }
        composition->context().actions.action(u"command.find"_qs)->trigger();
        QTest::qWait(100);
        nothing(watch, "pages");

        composition.reset();
        nothing(watch, "end");
    }

private:
    static void nothing(SyscallWatch &watch, const char *during)
    {
        const QStringList noted = watch.take();
        if (!noted.isEmpty())
            QFAIL(qPrintable(QString::fromLatin1(during) + u":\n"_qs + noted.join(u'\n')));
    }

    QTemporaryDir m_home;
};

CAMPANILE_TEST(GuiThread)
#include "tst_guithread.moc"

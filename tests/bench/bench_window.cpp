// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a real database, on the offscreen platform: how long until the right rows are painted, and how long the
// GUI thread is busy with any one event, beside what the database alone needs for the same rows in the same run.
// Usage: bench_window DATABASE [--cold]   (for example the demo company with 1,000,000 tickets; --cold lets go of what
// the system has in memory of the file first, as after a start of the machine)
#include "app/composition.h"
#include "bench/measure.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/list/ticketlistview.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/shell/mainwindow.h"
#include "usecases/inbox/inboxview.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

using namespace campanile;

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Knows how long each event kept the GUI thread busy.
class MeasuringApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto begin = Clock::now();
        const bool done = QApplication::notify(receiver, event);
        stretches.push_back(msSince(begin));
        --m_depth;
        return done;
    }

    std::vector<double> stretches;

private:
    int m_depth = 0;
};

/// Sleeps until there are events, for a millisecond at most: spinning would take a core from the database's threads.
void waitForEvents()
{
    QTimer::singleShot(1, Qt::PreciseTimer, qApp, [] {});
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

long residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

/// As after a start of the machine: what the system keeps of the file in memory is let go.
void forgetCachedPages(const char *path)
{
    const int file = ::open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fdatasync(file);
    ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// What this process has read from a disk so far, in bytes.
qint64 readFromDisk()
{
    QFile counters(QStringLiteral("/proc/self/io"));
    if (!counters.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith("read_bytes:"))
            return line.mid(11).trimmed().toLongLong();
    }
    return 0;
}

/// A list in the window and the same from the service alone.
class WindowBench
{
public:
    WindowBench(app::Composition &composition, MeasuringApplication &application)
        : m_composition(composition)
        , m_application(application)
    {
    }

    bool waitForRows()
    {
        const auto begin = Clock::now();
        while (msSince(begin) < 60'000) {
            waitForEvents();
            if (rowsAreThere())
                return true;
        }
        return false;
    }

    void list(const QString &name, const usecases::ListRequest &request, int runs = 7)
    {
        std::vector<double> window;
        std::vector<double> bare;
        m_application.stretches.clear();
        for (int run = 0; run < runs; ++run) {
            page()->list().show({u"status:new number:nothing"_qs, u"created"_qs, true}, name, false);
            waitForRows();
            const auto begin = Clock::now();
            page()->list().show(request, name, false);
            if (!waitForRows()) {
                std::printf("%-44s no answer\n", qPrintable(name));
                return;
            }
            window.push_back(msSince(begin));
        }
        std::vector<double> busy = m_application.stretches;
        auto &inbox = m_composition.databases().current()->workspace().inbox();
        for (int run = 0; run < runs; ++run) {
            const auto begin = Clock::now();
            const auto list = inbox.list(request).wait();
            static_cast<void>(inbox.rows(list ? list->ids.mid(0, 64) : QVector<quint32>()).wait());
            bare.push_back(msSince(begin));
        }
        report(name, window, bare, busy);
    }

    void scroll(const QString &name)
    {
        page()->list().show({{}, u"updated"_qs, true}, name, false);
        waitForRows();
        QScrollBar *bar = page()->list().view().verticalScrollBar();
        std::vector<double> window;
        m_application.stretches.clear();
        for (int step = 1; step <= 20; ++step) {
            const auto begin = Clock::now();
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * ((step * 7) % 20) / 20));
            waitForRows();
            window.push_back(msSince(begin));
        }
        auto &inbox = m_composition.databases().current()->workspace().inbox();
        const QVector<quint32> ids = page()->list().model().ids();
        std::vector<double> bare;
        for (int step = 1; step <= 20; ++step) {
            const auto begin = Clock::now();
            static_cast<void>(inbox.rows(ids.mid(ids.size() * ((step * 7) % 20) / 20, 128)).wait());
            bare.push_back(msSince(begin));
        }
        std::vector<double> busy = m_application.stretches;
        report(name, window, bare, busy);
    }

    void openTickets(const QString &name)
    {
        page()->list().show({{}, u"updated"_qs, true}, name, false);
        waitForRows();
        const QVector<quint32> ids = page()->list().model().ids();
        std::vector<domain::TicketId> tickets;
        for (int step = 1; step <= 40; ++step)
            tickets.emplace_back(ids.at(ids.size() * ((step * 7) % 40) / 40));
        std::vector<double> window;
        m_application.stretches.clear();
        for (const domain::TicketId ticket : tickets) {
            const auto begin = Clock::now();
            page()->pane().open(ticket);
            while (!page()->pane().details() || page()->pane().details()->ticket.id != ticket)
                waitForEvents();
            page()->pane().repaint();
            window.push_back(msSince(begin));
        }
        auto &service = m_composition.databases().current()->workspace().tickets();
        std::vector<double> bare;
        for (const domain::TicketId ticket : tickets) {
            const auto begin = Clock::now();
            static_cast<void>(service.open(ticket).wait());
            bare.push_back(msSince(begin));
        }
        report(name, window, bare, m_application.stretches);
    }

    [[nodiscard]] ui::InboxPage *page() const
    {
        return qobject_cast<ui::InboxPage *>(m_composition.window().page(u"inbox"_qs));
    }

private:
    [[nodiscard]] bool rowsAreThere() const
    {
        const ui::InboxPage *inbox = page();
        if (!inbox)
            return false;
        const ui::TicketListModel &model = inbox->list().model();
        if (model.isWaiting() || model.state() == ui::TicketListModel::State::Loading)
            return false;
        const ui::TicketListView &view = inbox->list().view();
        if (model.rowCount() == 0)
            return true;
        const int first = std::max(0, view.rowAt(1));
        const int last = view.rowAt(view.viewport()->height() - 2);
        const int end = last < 0 ? model.rowCount() - 1 : last;
        for (int row = first; row <= end; ++row) {
            if (!model.rowAt(row))
                return false;
        }
        return true;
    }

    static void report(const QString &name, std::vector<double> window, std::vector<double> bare,
                       std::vector<double> busy)
    {
        std::sort(window.begin(), window.end());
        std::sort(bare.begin(), bare.end());
        std::sort(busy.begin(), busy.end());
        std::printf("%-44s %8.1f %8.1f   bare %8.1f %6.1fx   busy p95 %6.2f max %6.2f\n", qPrintable(name),
                    bench::median(window), bench::p95(window), bench::median(bare),
                    bench::median(window) / std::max(0.001, bench::median(bare)), bench::p95(busy),
                    busy.empty() ? 0.0 : busy.back());
        std::fflush(stdout);
    }

    app::Composition &m_composition;
    MeasuringApplication &m_application;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_window DATABASE [--cold]\n");
        return 2;
    }
    if (argc > 2 && qstrcmp(argv[2], "--cold") == 0)
        forgetCachedPages(argv[1]);
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    qputenv("XDG_STATE_HOME", settings.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto begin = Clock::now();
    const qint64 readBefore = readFromDisk();
    MeasuringApplication application(argc, argv);
    app::Composition composition({QString::fromLocal8Bit(argv[1]), u"en"_qs});
    composition.show();
    WindowBench bench(composition, application);
    while (!bench.page())
        waitForEvents();
    const double windowShown = msSince(begin);
    bench.page()->list().show({u"status:open"_qs, u"due"_qs, false}, u"All open"_qs, false);
    bench.waitForRows();
    std::printf("start until the window has its inbox             %8.1f ms\n", windowShown);
    std::printf("start until the open tickets are painted      %8.1f ms   %.1f MB from disk\n", msSince(begin),
                static_cast<double>(readFromDisk() - readBefore) / 1e6);
    auto &inbox = composition.databases().current()->workspace().inbox();
    // The next stage of loading is started from this thread: it must not block here.
    const auto spin = [](const auto &task) {
        while (!task.isFinished())
            waitForEvents();
    };
    spin(inbox.wholeList({{}, u"updated"_qs, true}));
    std::printf("the whole archive in memory after             %8.1f ms   %ld MB\n", msSince(begin),
                residentKilobytes() / 1024);
    spin(inbox.wholeList({{}, u"subject"_qs, true}));
    std::printf("subjects in order after                       %8.1f ms   %ld MB\n\n", msSince(begin),
                residentKilobytes() / 1024);

    std::printf("%-44s %8s %8s   milliseconds until painted\n", "", "median", "p95");
    const auto catalog = composition.databases().current()->workspace().catalog().catalog();
    for (const usecases::InboxView &view : usecases::builtInViews(*catalog).mid(0, 12))
        bench.list(u"view "_qs + view.key, view.request);
    for (const char *key : {"created", "updated", "due", "priority", "customer", "subject", "assignee"})
        bench.list(u"everything by "_qs + QString::fromLatin1(key), {{}, QString::fromLatin1(key), false});
    bench.list(u"tier:2 location:manila"_qs, {u"tier:2 location:manila"_qs, u"created"_qs, true});
    for (const char *words :
         {"sign", "invoice", "checkout", "the", "a*", "\"sign in\"", "הזמנה", "invoice status:open"}) {
        const QString query = QString::fromUtf8(words);
        bench.list(u"newest first: "_qs + query, {query, u"updated"_qs, true}, 5);
    }
    for (const char *words : {"invoice", "the"})
        bench.list(u"by customer: "_qs + QString::fromUtf8(words), {QString::fromUtf8(words), u"customer"_qs, false},
                   5);
    bench.scroll(u"jumps by the scroll bar, everything"_qs);
    bench.openTickets(u"opening a ticket, anywhere in the archive"_qs);
    std::printf("\nresident at the end: %ld MB\n", residentKilobytes() / 1024);
    return 0;
}

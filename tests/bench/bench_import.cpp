// SPDX-License-Identifier: GPL-3.0-or-later
// Rows a second of an import into an empty file, indexes and full text included, beside a bare pass over the same
// bytes. bench_import [FILE|- [PROFILE [RUNS]]]; without a file it makes a log of its own: 20,000 tickets, six rows
// each, 36 columns.
#include "bench/measure.h"
#include "domain/import/builtinprofiles.h"
#include "exchange/table/recordreader.h"
#include "storage/core/database.h"
#include "usecases/import/importtickets.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <ctime>
#include <thread>

using namespace campanile;

namespace {

int runs = 5;

QByteArray madeLog()
{
    QByteArray text("number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,caller_id,"
                    "opened_by,opened_at,"
                    "sys_created_by,sys_created_at,sys_updated_by,sys_updated_at,contact_type,location,category,"
                    "subcategory,u_symptom,"
                    "cmdb_ci,impact,urgency,priority,assignment_group,assigned_to,knowledge,u_priority_confirmation,"
                    "notify,problem_id,rfc,"
                    "vendor,caused_by,closed_code,resolved_by,resolved_at,closed_at\n");
    static const char *const states[] = {"New", "Active", "Active", "Awaiting User Info", "Resolved", "Closed"};
    for (int ticket = 1; ticket <= 20000; ++ticket) {
        for (int step = 0; step < 6; ++step) {
            const int day = ticket % 28 + 1;
            text += QByteArray("INC%1").replace("%1", QByteArray::number(1000000 + ticket));
            text += ',';
            text += states[step];
            text += ",true," + QByteArray::number(step / 2) + ",0," + QByteArray::number(step) + ",true,Caller " +
                    QByteArray::number(ticket % 5000) + ",Opened by " + QByteArray::number(ticket % 150) + ',' +
                    QByteArray::number(day) + "/3/2016 01:16,Created by 6," + QByteArray::number(day) +
                    "/3/2016 01:23,Updated by " + QByteArray::number(ticket % 700) + ',' + QByteArray::number(day) +
                    "/3/2016 " + QByteArray::number(step + 2) + ":0" + QByteArray::number(ticket % 10) +
                    ",Phone,Location " + QByteArray::number(ticket % 200) + ",Category " +
                    QByteArray::number(ticket % 45) + ",Subcategory " + QByteArray::number(ticket % 220) + ",Symptom " +
                    QByteArray::number(ticket % 500) + ",?,2 - Medium,2 - Medium,3 - Moderate,Group " +
                    QByteArray::number((ticket + step / 3) % 70) + ",Resolver " +
                    QByteArray::number((ticket + step / 2) % 200) +
                    ",true,false,Do Not Notify,?,?,?,?,code 5,Resolved by 149," + QByteArray::number(day) +
                    "/3/2016 11:29," + QByteArray::number(day) + "/4/2016 12:00\n";
        }
    }
    return text;
}

/// The longest that somebody else has to wait for a read beside the import, in ms.
class Bystander
{
public:
    explicit Bystander(storage::Database &database)
        : m_thread([this, &database](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const auto times = bench::measure(1, [&] {
                    (void)database
                        .write([](storage::Session &session) -> domain::Result<qint64> {
                            return session.allocateIds("bench");
                        })
                        .wait();
                });
                m_waits.push_back(times.front());
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        })
    {
    }
    std::vector<double> finish()
    {
        m_thread.request_stop();
        m_thread.join();
        std::sort(m_waits.begin(), m_waits.end());
        return std::move(m_waits);
    }

private:
    std::vector<double> m_waits;
    std::jthread m_thread;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    QString log = arguments.value(1);
    runs = arguments.value(3, u"5"_qs).toInt();
    if (log.isEmpty() || log == u"-") {
        log = folder.filePath(u"log.csv"_qs);
        QFile file(log);
        if (!file.open(QIODevice::WriteOnly) || file.write(madeLog()) < 0)
            return 1;
    }
    const domain::ImportProfile *profile = domain::builtInImportProfile(arguments.value(2, u"servicenow-log"_qs));
    if (!profile)
        return 2;

    qint64 rows = 0;
    const auto bare = bench::measure(runs, [&] {
        auto reader = exchange::openReader(log);
        exchange::Record record;
        rows = 0;
        while (reader && *(*reader)->next(record))
            ++rows;
    });
    std::printf("%lld rows; a bare reading of all fields %.0f ms\n", static_cast<long long>(rows), bench::median(bare));

    // On a machine that does other work as well, the time on the processor says more than the clock on the wall.
    const auto processor = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6;
    };
    std::vector<double> processorTimes;
    std::vector<double> longest;
    std::vector<double> waits;
    const auto import = [&](bool again, bool dryRun, bool bystander) {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            const QTemporaryDir place;
            auto location = storage::DatabaseLocation::parse(place.filePath(u"bench.db"_qs));
            auto database = storage::Database::open(*location, {.create = true, .readOnly = false}).wait();
            if (!database)
                qFatal("cannot open");
            usecases::ImportTickets engine(*database, std::make_shared<domain::SystemClock>());
            usecases::ImportRequest request;
            request.files = QStringList{log};
            request.profile = *profile;
            request.actor = {domain::AgentId(), u"bench"_qs, domain::Role::Manager};
            request.dryRun = dryRun;
            if (again && !engine.run(request).wait())
                qFatal("import failed");
            std::unique_ptr<Bystander> other;
            if (bystander)
                other = std::make_unique<Bystander>(**database);
            const double before = processor();
            const auto time = bench::measure(1, [&] {
                const auto report = engine.run(request).wait();
                if (!report)
                    qFatal("import failed: %s", qPrintable(report.error().technical));
                longest.push_back(report->longestWriteMs);
            });
            processorTimes.push_back(processor() - before);
            if (other) {
                const auto seen = other->finish();
                waits.insert(waits.end(), seen.begin(), seen.end());
            }
            times.push_back(time.front());
        }
        std::sort(times.begin(), times.end());
        return times;
    };
    const auto show = [&](const char *what, const std::vector<double> &times) {
        bench::report(what, times, bare);
        std::sort(processorTimes.begin(), processorTimes.end());
        std::printf("%-44s %.0f rows/s; %.0f ms on the processor, all threads together\n", "",
                    double(rows) * 1000.0 / bench::median(times), bench::median(processorTimes));
        processorTimes.clear();
    };
    if (arguments.contains(u"--profile"_qs)) { // for a profiler: one thing, again and again
        show("into an empty file", import(false, false, false));
        return 0;
    }
    show("dry run", import(false, true, false));
    longest.clear();
    show("into an empty file", import(false, false, false));
    std::sort(longest.begin(), longest.end());
    std::printf("%-44s longest transaction: median %.1f ms, worst %.1f ms\n", "", bench::median(longest),
                longest.back());
    show("into an empty file, somebody writes meanwhile", import(false, false, true));
    std::sort(waits.begin(), waits.end());
    std::printf("%-44s a small write waits: median %.1f ms, p95 %.1f ms, worst %.1f ms\n", "", bench::median(waits),
                bench::p95(waits), waits.empty() ? 0.0 : waits.back());
    show("the same again", import(true, false, false));
    return 0;
}

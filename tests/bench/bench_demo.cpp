// SPDX-License-Identifier: GPL-3.0-or-later
// bench_demo [--tickets N] [--runs N]: how fast the demo company is made, without storing it. Beside it the least that
// any generator must do: make and free a copy of the same texts and event changes.
#include "bench/measure.h"

#include "domain/demo/demogenerator.h"

#include <QCoreApplication>

#include <ctime>

using namespace campanile;
using namespace campanile::domain;

namespace {

class CountingSink final : public DemoSink
{
public:
    Result<void> organization(const Organization &) override { return {}; }
    Result<void> tags(const QVector<DemoTag> &) override { return {}; }
    Result<void> customer(const Customer &, const QVector<Contact> &) override { return {}; }
    Result<void> ticket(DemoTicket &ticket) override
    {
        events += ticket.events.size();
        if (kept.size() < sample)
            kept.append(ticket);
        return {};
    }

    static constexpr qsizetype sample = 5'000;
    qint64 events = 0;
    QVector<DemoTicket> kept;
};

/// Copies without sharing.
qint64 copyOf(const DemoTicket &ticket)
{
    qint64 size = 0;
    QVector<QString> texts;
    for (const Message &message : ticket.messages)
        texts.append(QString(message.text.constData(), message.text.size()));
    QVector<QVector<FieldChange>> changes;
    for (const Event &event : ticket.events)
        changes.append(QVector<FieldChange>(event.changes.begin(), event.changes.end()));
    for (const QString &text : texts)
        size += text.size();
    return size + changes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto option = [&arguments](const QString &name, qint64 fallback) {
        const qsizetype at = arguments.indexOf(name);
        return at > 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toLongLong() : fallback;
    };
    const qint64 tickets = std::clamp<qint64>(option(u"--tickets"_qs, 200'000), 1, maxDemoTickets);
    const int runs = int(std::clamp<qint64>(option(u"--runs"_qs, 5), 1, 1000));
    const DemoParameters parameters{tickets, 1, fromDateTime(QDateTime(QDate(2026, 6, 17), QTime(13, 20), Qt::UTC))};

    CountingSink sink;
    const std::clock_t cpuBefore = std::clock();
    const std::vector<double> times = bench::measure(runs, [&] {
        sink.events = 0;
        if (!DemoGenerator(parameters).run(sink))
            std::fprintf(stderr, "the generator failed\n");
    });
    const double cpuSeconds = double(std::clock() - cpuBefore) / CLOCKS_PER_SEC / runs;
    qint64 size = 0;
    const std::vector<double> limit = bench::measure(runs, [&] {
        for (qint64 i = 0; i < tickets; ++i)
            size += copyOf(sink.kept.at(i % sink.kept.size()));
    });
    bench::report("make the demo company", times, limit);
    std::printf("%lld tickets, %lld events: %.0f tickets/s, %.0f per second of processor time; copied %lld characters "
                "in the bare runs\n",
                static_cast<long long>(tickets), static_cast<long long>(sink.events),
                double(tickets) * 1000 / bench::median(times), double(tickets) / cpuSeconds,
                static_cast<long long>(size));
    return 0;
}

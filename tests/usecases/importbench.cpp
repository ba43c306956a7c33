// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/importbench.h"

#include "domain/ticket/replay.h"
#include "storage/core/rowscanner.h"
#include "storage/event/eventrepository.h"
#include "storage/import/importrepository.h"
#include "storage/maintenance/doctor.h"
#include "storage/ticket/ticketrepository.h"

#include <QFile>

namespace campanile::test {

using namespace domain;
using namespace usecases;
using storage::Session;

const QByteArray
    logHeader("number,incident_state,sys_mod_count,sys_updated_at,opened_at,sys_updated_by,assignment_group,"
              "assigned_to,priority,contact_type,caller_id,category,resolved_at,made_sla\n");

QByteArray logRow(int ticket, int step)
{
    static const char *const states[] = {"New", "Active", "Awaiting User Info", "Resolved", "Closed"};
    return QByteArray("INC") + QByteArray::number(ticket) + ',' + states[step] + ',' + QByteArray::number(step) +
           ",1/3/2016 0" + QByteArray::number(step + 1) + ":30,1/3/2016 01:00,Updated by 1,Group " +
           QByteArray::number(ticket % 3) +
           (step > 0 ? ",Resolver " + QByteArray::number(ticket % 5) : QByteArray(",?")) +
           ",3 - Moderate,Phone,Caller " + QByteArray::number(ticket % 7) + ",Cat " + QByteArray::number(ticket % 4) +
           ",?," + (step < 3 ? "true" : "false") + '\n';
}

QByteArray logOf(int tickets, int steps)
{
    QByteArray text = logHeader;
    for (int ticket = 1; ticket <= tickets; ++ticket) {
        for (int step = 0; step < steps; ++step)
            text += logRow(ticket, step);
    }
    return text;
}

ImportBench::ImportBench(StorageFixture &fixture)
    : db(fixture)
    , clock(std::make_shared<FixedClock>())
    , engine(fixture.shared(), clock)
{
}

QString ImportBench::file(const char *name, const QByteArray &content)
{
    const QString path = db.folder() + u'/' + QString::fromLatin1(name);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", name);
    return path;
}

Error ImportBench::importError(const ImportRequest &request)
{
    const Result<ImportReport> report = engine.run(request).wait();
    return report ? Error{ErrorCode::Internal, {}, u"no error"_qs, false} : report.error();
}

ImportRequest ImportBench::request(const QStringList &files, const char *profile) const
{
    ImportRequest request;
    request.files = files;
    request.profile = *builtInImportProfile(QString::fromLatin1(profile));
    request.actor = {AgentId(), u"Test"_qs, Role::Manager};
    return request;
}

ImportReport ImportBench::import(const ImportRequest &request)
{
    Result<ImportReport> report = engine.run(request).wait();
    if (!report)
        qFatal("import failed: %d %s %s", int(report.error().code), qPrintable(report.error().args.join(u' ')),
               qPrintable(report.error().technical));
    return std::move(*report);
}

QStringList ImportBench::dump()
{
    return db.read([](Session &session) {
        QStringList lines;
        for (const char *table : {"ticket", "ticket_extra", "ticket_tag", "message", "event", "customer", "contact",
                                  "team", "agent", "place", "department", "tag", "custom_field"}) {
            storage::RowScanner row(session, std::string("SELECT count(*) FROM ") + table);
            row.bind();
            if (row.next())
                lines.append(QString::fromLatin1(table) + u'=' + QString::number(row.int64(0)));
        }
        storage::EventRepository(session).scan(1, 1'000'000, [&lines](const Event &event) {
            lines.append(QString::fromUtf8(toStoredJson(event.changes)) + event.sourceKey +
                         QString::number(event.id.value()));
        });
        return lines;
    });
}

Ticket ImportBench::ticket(const QString &reference)
{
    return db.read([&](Session &session) {
        storage::TicketRepository tickets(session);
        const auto ids = tickets.findByReference(reference);
        if (ids.size() != 1)
            qFatal("%lld tickets called %s", qint64(ids.size()), qPrintable(reference));
        return *tickets.byId(ids.first());
    });
}

QVector<Event> ImportBench::events(const QString &reference)
{
    const TicketId id = ticket(reference).id;
    return db.read([id](Session &session) { return storage::EventRepository(session).ofTicket(id); });
}

QStringList ImportBench::findings()
{
    return db.read([](Session &session) {
        QStringList list;
        for (const storage::Finding &finding : storage::Doctor(session).examine().findings)
            list.append(keyOf(finding.code) + u' ' + finding.args.join(u'|'));
        for (const storage::Import &import : storage::ImportRepository(session).all()) {
            if (import.state != storage::ImportState::Finished)
                list.append(u"unfinished import"_qs);
        }
        return list;
    });
}

void ImportBench::edit(const QString &reference, Field field, const QJsonValue &to)
{
    const TicketId id = ticket(reference).id;
    db.write([&](Session &session) {
        storage::TicketRepository tickets(session);
        Ticket row = *tickets.byId(id);
        Event event;
        event.ticket = id;
        event.kind = EventKind::Changed;
        event.at = clock->now();
        event.changes = {{field, {}, storedValue(row, field), to}};
        applyEvent(row, event);
        tickets.update(row);
        storage::EventRepository(session).append(event);
    });
}

} // namespace campanile::test

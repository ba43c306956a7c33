// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/ticketintake.h"

#include "storage/event/eventrepository.h"
#include "storage/ticket/ticketrepository.h"
#include "usecases/import/stagedrows.h"

#include <QSet>

namespace campanile::usecases {

using namespace domain;
using storage::Session;

namespace {

constexpr std::size_t lookUpTogether = 400;
constexpr std::size_t readTogether = 32; // with all their events, of which a ticket may have tens of thousands

const BoundTable &boundOf(const ImportSource &source)
{
    return source.ticketTable()->planned.bound;
}

} // namespace

TicketIntake::TicketIntake(Parts parts)
    : m_parts(std::move(parts))
    , m_mapper(m_parts.source.profile, boundOf(m_parts.source), m_parts.directory)
{
}

QString TicketIntake::referenceOf(QByteArrayView key, const RawRows &rows)
{
    if (!key.isEmpty())
        return QString::fromUtf8(key);
    rows.cells(0, m_cells);
    const QByteArray hash = m_mapper.contentHash(m_cells);
    const quint32 n = ++m_sameContent[qHash(hash)];
    const QString reference = u"row-"_qs + QString::fromLatin1(hash);
    return n == 1 ? reference : QString(reference + u'~' + QString::number(n));
}

void TicketIntake::mapRows(Group &group)
{
    std::size_t used = 0;
    for (std::size_t i = 0; i < group.raw.size(); ++i) {
        group.raw.cells(i, m_cells);
        if (used == group.rows.size())
            group.rows.emplace_back();
        MappedRow &row = group.rows[used];
        row.file = group.raw.file(i);
        row.line = group.raw.line(i);
        const ImportReject reject = m_mapper.map(m_cells, row);
        if (reject == ImportReject::None)
            ++used;
        else
            m_parts.rejects.add(row.file, reject, row.line, m_cells, boundOf(m_parts.source).header);
    }
    group.rows.resize(used);
}

void TicketIntake::add(QByteArrayView key, RawRows &rows)
{
    Group group;
    if (!m_spare.empty()) {
        group = std::move(m_spare.back());
        m_spare.pop_back();
    }
    std::swap(group.raw, rows);
    rows.clear();
    mapRows(group);
    if (group.rows.empty()) {
        m_spare.push_back(std::move(group));
        return;
    }
    group.reference = referenceOf(key, group.raw);
    ++m_parts.report.tickets;
    if (m_parts.mayExist) {
        m_waiting.push_back(std::move(group));
        if (m_waiting.size() >= lookUpTogether)
            compareWaiting();
    } else {
        foldNew(group);
        m_spare.push_back(std::move(group));
    }
    if (m_waiting.empty())
        m_mapper.forget();
    if (m_parts.progress)
        m_parts.progress->tickets.store(m_parts.report.tickets, std::memory_order_relaxed);
}

void TicketIntake::rejectFolded(const Group &group, const std::vector<RowFate> &fates)
{
    for (std::size_t i = 0; i < fates.size(); ++i) {
        if (fates[i].kind == RowFate::Kind::Known)
            ++m_parts.report.rowsKnown;
        if (fates[i].kind != RowFate::Kind::Rejected)
            continue;
        for (std::size_t raw = 0; raw < group.raw.size(); ++raw) {
            if (group.raw.line(raw) != group.rows[i].line || group.raw.file(raw) != group.rows[i].file)
                continue;
            group.raw.cells(raw, m_cells);
            m_parts.rejects.add(group.rows[i].file, fates[i].reason, group.rows[i].line, m_cells,
                                boundOf(m_parts.source).header);
            break;
        }
    }
}

void TicketIntake::foldNew(Group &group)
{
    if (m_mapper.lacksTime(group.rows.front()))
        ++m_parts.report.ticketsWithoutTime;
    std::vector<RowFate> fates = arrangeRows(m_mapper, group.rows, m_parts.importTime, false);
    FoldContext context;
    context.reference = group.reference;
    context.source = m_parts.sourceId;
    context.import = m_parts.writer ? m_parts.writer->import() : ImportId();
    context.proxy = m_parts.source.profile.responseProxy;
    context.importTime = m_parts.importTime;
    FoldedTicket folded = foldTicket(m_mapper, group.rows, fates, context, m_parts.directory);
    rejectFolded(group, fates);
    ++m_parts.report.created;
    m_parts.report.events += folded.events.size();
    preview(folded.ticket, folded.events.size(), folded.messages.size(), true);
    if (!m_parts.writer)
        return;
    m_batch.weight += 1 + folded.events.size() + 2 * folded.messages.size();
    m_batch.tickets.push_back(std::move(folded));
    sendIfHeavy();
}

void TicketIntake::compareWaiting()
{
    if (m_waiting.empty())
        return;
    QStringList references;
    for (const Group &group : m_waiting)
        references.append(group.reference);
    const Stored stored =
        valueOrStop(m_parts.database
                        .readBulk([references, source = m_parts.sourceId](Session &session) -> Result<Stored> {
                            Stored found;
                            found.ids = storage::TicketRepository(session).idsByReference(source, references);
                            const QVector<TicketId> ids(found.ids.cbegin(), found.ids.cend());
                            storage::EventRepository events(session);
                            found.keys = events.sourceKeysOf(ids);
                            found.edited = events.editedHere(ids);
                            return found;
                        })
                        .wait());
    const std::span<Group> groups(m_waiting);
    for (std::size_t from = 0; from < groups.size(); from += readTogether)
        compare(groups.subspan(from, std::min(readTogether, groups.size() - from)), stored);
    m_waiting.clear();
    if (m_parts.writer)
        m_parts.writer->touch();
}

void TicketIntake::compare(std::span<Group> groups, const Stored &stored)
{
    QVector<TicketId> differing;
    for (Group &group : groups) {
        group.known = stored.ids.value(group.reference);
        if (group.known.isValid() &&
            differs(group, stored.keys.value(group.known), stored.edited.contains(group.known)))
            differing.append(group.known);
    }
    struct Now
    {
        Ticket ticket;
        QVector<Event> events;
    };
    QHash<TicketId, Now> now;
    if (!differing.isEmpty()) {
        now = valueOrStop(m_parts.database
                              .readBulk([differing](Session &session) -> Result<QHash<TicketId, Now>> {
                                  QHash<TicketId, Now> found;
                                  storage::EventRepository events(session);
                                  for (const Ticket &ticket : storage::TicketRepository(session).byIds(differing))
                                      found.insert(ticket.id, {ticket, events.ofTicket(ticket.id)});
                                  return found;
                              })
                              .wait());
    }
    for (Group &group : groups) {
        if (!group.known.isValid())
            foldNew(group);
        else if (const auto there = now.constFind(group.known); there != now.cend()) // or gone this moment
            mergeKnown(group, there->ticket, there->events);
        m_spare.push_back(std::move(group));
    }
}

bool TicketIntake::differs(Group &group, const QSet<QString> &keys, bool editedHere)
{
    group.fates = arrangeRows(m_mapper, group.rows, m_parts.importTime, true);
    bool anyNew = false;
    for (std::size_t i = 0; i < group.fates.size(); ++i) {
        anyNew = anyNew || (group.fates[i].kind == RowFate::Kind::Event &&
                            !keys.contains(QString::fromLatin1(group.rows[i].key)));
    }
    rejectFolded(group, group.fates);
    if (anyNew || editedHere)
        return true;
    m_parts.report.rowsKnown += std::count_if(group.fates.begin(), group.fates.end(),
                                              [](const RowFate &fate) { return fate.kind == RowFate::Kind::Event; });
    ++m_parts.report.unchanged;
    return false;
}

void TicketIntake::mergeKnown(Group &group, const Ticket &ticket, const QVector<Event> &events)
{
    StagedRows staged;
    staged.snapshotTable = m_mapper.kind() == ImportTableKind::Tickets;
    staged.blankKeeps = m_mapper.blankKeeps();
    staged.proxy =
        m_mapper.kind() == ImportTableKind::Events ? m_parts.source.profile.responseProxy : ResponseProxy::None;
    for (std::size_t i = 0; i < group.fates.size(); ++i) {
        if (group.fates[i].kind == RowFate::Kind::Event)
            staged.rows.append(toSourceRow(m_mapper, group.rows[i]));
    }
    const TicketUpdate update =
        mergeRows(ticket, events, 1, staged.rows, staged.snapshotTable, staged.blankKeeps, staged.proxy);
    ImportReport &report = m_parts.report;
    report.conflictCount += update.conflicts.size();
    for (const ImportConflict &conflict : update.conflicts) {
        if (report.conflicts.size() < ImportReport::maxConflicts)
            report.conflicts.append(conflict);
    }
    if (!update.rejectedKeys.isEmpty()) {
        std::vector<RowFate> overflow(group.rows.size());
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            if (update.rejectedKeys.contains(QString::fromLatin1(group.rows[i].key)))
                overflow[i] = {RowFate::Kind::Rejected, ImportReject::TooManyEvents};
        }
        rejectFolded(group, overflow);
    }
    report.rowsKnown += staged.rows.size() - update.events.size() - update.rejectedKeys.size();
    if (update.isEmpty()) {
        ++report.unchanged;
        return;
    }
    ++report.updated;
    report.events += update.events.size();
    preview(update.ticket, events.size() + update.events.size(), update.messages.size(), false);
    if (!m_parts.writer)
        return;
    QSet<QString> fresh;
    for (const Event &event : update.events)
        fresh.insert(event.sourceKey);
    staged.rows.removeIf([&fresh](const SourceRow &row) { return !fresh.contains(row.key); });
    m_batch.updates.append({ticket.id, toJson(staged)});
    m_batch.weight += 2 + staged.rows.size();
    sendIfHeavy();
}

void TicketIntake::preview(const Ticket &ticket, qsizetype events, qsizetype messages, bool isNew)
{
    if (m_parts.report.preview.size() >= m_parts.request.previewTickets)
        return;
    ImportPreview shown;
    shown.ticket = ticket;
    const DirectoryCache &names = m_parts.directory;
    shown.team = names.text(ticket.team);
    shown.department = names.text(ticket.department);
    shown.place = names.text(ticket.place);
    shown.assignee = names.text(ticket.assignee);
    shown.customer = names.text(ticket.customer);
    shown.contact = names.text(ticket.contact);
    for (const TagId tag : ticket.tags)
        shown.tags.append(names.text(tag));
    shown.events = int(events);
    shown.messages = int(messages);
    shown.isNew = isNew;
    m_parts.report.preview.append(shown);
}

void TicketIntake::sendIfHeavy()
{
    if (m_batch.weight >= m_parts.writer->goodWeight())
        send();
}

void TicketIntake::send()
{
    m_batch.weight += m_parts.directory.waiting();
    m_batch.names = m_parts.directory.takeNames();
    m_batch.customers = m_parts.directory.takeCustomers();
    m_batch.contacts = m_parts.directory.takeContacts();
    m_parts.writer->submit(std::exchange(m_batch, {}));
}

void TicketIntake::finish()
{
    compareWaiting();
    if (m_parts.writer)
        send();
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo/demowriter.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/customer/customernoterepository.h"
#include "storage/customer/customerrepository.h"
#include "storage/import/importedrows.h"
#include "storage/import/importrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/ticket/ticketbulkwriter.h"
#include "storage/ticket/ticketcolumnloader.h"
#include "usecases/import/importcleanup.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr qsizetype customersPerBatch = 200;
constexpr std::size_t smallestBatch = 25;
constexpr std::size_t largestBatch = 4000;
constexpr double targetNanoseconds = 25e6; // so that no write transaction lasts over 50 ms

/// How far the database's numbers, a fresh block of them, lie from the generator's.
template <typename Entries>
qint64 distanceOf(storage::Session &session, std::string_view counter, const Entries &entries)
{
    return entries.isEmpty() ? 0 : session.allocateIds(counter, entries.size()) - entries.first().id.value();
}

DemoIds writeOrganization(storage::Session &session, const Organization &organization, ImportId import)
{
    DemoIds ids;
    ids.department = distanceOf(session, "department", organization.departments);
    ids.place = distanceOf(session, "place", organization.places);
    ids.team = distanceOf(session, "team", organization.teams);
    ids.agent = distanceOf(session, "agent", organization.agents);
    const qint64 skillDistance = distanceOf(session, "skill", organization.skills);
    storage::ImportedRows::Fresh fresh{organization.places, organization.departments, organization.teams,
                                       organization.skills, organization.agents,      {}};
    for (Department &department : fresh.departments) {
        department.id = shifted(department.id, ids.department);
        department.parent = shifted(department.parent, ids.department);
    }
    for (Place &place : fresh.places)
        place.id = shifted(place.id, ids.place);
    for (Team &team : fresh.teams) {
        team.id = shifted(team.id, ids.team);
        team.department = shifted(team.department, ids.department);
    }
    for (Skill &skill : fresh.skills)
        skill.id = shifted(skill.id, skillDistance);
    for (Agent &agent : fresh.agents) {
        agent.id = shifted(agent.id, ids.agent);
        agent.place = shifted(agent.place, ids.place);
        agent.team = shifted(agent.team, ids.team);
        for (AgentSkill &entry : agent.skills)
            entry.skill = shifted(entry.skill, skillDistance);
    }
    storage::ImportedRows::Renumbered taken;
    storage::ImportedRows(session).insert(fresh, import, taken);
    if (!taken.isEmpty()) // somebody makes places in this database at the same time: not what the demo is for
        throw storage::StorageError(ErrorCode::DatabaseNotEmpty, {QString()});
    return ids;
}

/// Refuses what is not empty; hidden rows belong to a program that lives, because the dead ones' were swept before.
Result<ImportId> beginDemo(storage::Session &session, UtcTime now, const QString &location)
{
    storage::ImportRepository imports(session);
    if (!imports.hidden().isEmpty())
        return fail(ErrorCode::DatabaseBusy, {location}, u"an import is running"_qs, true);
    if (!storage::OrganizationRepository(session).load().agents.isEmpty() ||
        storage::TicketColumnLoader(session).highestTicketId() > 0)
        return fail(ErrorCode::DatabaseNotEmpty, {location});
    storage::Import entry;
    entry.profile = u"demo"_qs;
    entry.startedAt = now;
    entry.aliveAt = now;
    imports.begin(entry);
    return entry.id;
}

void writeStories(storage::Session &session, std::vector<DemoTicket> &stories, const DemoIds &ids, ImportId import)
{
    qint64 nextId = session.allocateIds("ticket", static_cast<qint64>(stories.size()));
    storage::TicketBulkWriter writer(session);
    for (DemoTicket &story : stories) {
        ids.translate(story, TicketId(nextId++));
        story.ticket.import = import;
        writer.add(story.ticket);
        for (const Message &message : std::as_const(story.messages))
            writer.add(message);
        for (const Event &event : std::as_const(story.events))
            writer.add(event);
    }
    writer.finish();
    storage::AttachmentRepository attachments(session);
    for (DemoTicket &story : stories) {
        for (DemoAttachment &attachment : story.attachments) {
            qint64 position = 0;
            attachments.write(attachment.info, [&](qint64 atMost) {
                const QByteArray piece = attachment.bytes.mid(position, atMost);
                position += piece.size();
                return piece;
            });
        }
    }
}

} // namespace

DemoWriter::DemoWriter(DatabasePtr database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Result<void> DemoWriter::begin(const std::stop_token &stop)
{
    // A demo that was cut short lies hidden in here; so does what a crashed import left.
    const Result<CleanUp> cleaned = cleanUpImports(*m_database, m_clock, stop);
    if (!cleaned)
        return Failure(cleaned.error());
    if (!cleaned->faults.isEmpty())
        return Failure(cleaned->faults.first().error);
    const Result<ImportId> import =
        m_database
            ->write([now = m_clock.now(), location = m_database->location().display()](storage::Session &session) {
                return beginDemo(session, now, location);
            })
            .wait();
    if (!import)
        return Failure(import.error());
    m_import = *import;
    return {};
}

template <typename Job>
auto DemoWriter::write(Job job, storage::WriteTime took)
{
    return m_database->writeBulk(
        [job = std::move(job), import = m_import, now = m_clock.now()](storage::Session &session) mutable {
            storage::ImportRepository(session).keepRunning(import, now);
            return job(session);
        },
        std::move(took));
}

Result<void> DemoWriter::organization(const Organization &organization)
{
    const Result<DemoIds> ids = write([organization, import = m_import](storage::Session &session) -> Result<DemoIds> {
                                    return writeOrganization(session, organization, import);
                                }).wait();
    if (!ids)
        return Failure(ids.error());
    m_ids = *ids;
    m_summary.agents = organization.agents.size();
    return {};
}

Result<void> DemoWriter::tags(const QVector<DemoTag> &tags)
{
    const Result<qint64> distance = write([tags, import = m_import](storage::Session &session) -> Result<qint64> {
                                        const qint64 moved = distanceOf(session, "tag", tags);
                                        storage::ImportedRows::Fresh fresh;
                                        for (const DemoTag &tag : tags)
                                            fresh.tags.append({shifted(tag.id, moved), tag.name});
                                        storage::ImportedRows::Renumbered taken;
                                        storage::ImportedRows(session).insert(fresh, import, taken);
                                        if (!taken.isEmpty())
                                            return fail(ErrorCode::DatabaseNotEmpty, {QString()});
                                        return moved;
                                    }).wait();
    if (!distance)
        return Failure(distance.error());
    m_ids.tag = *distance;
    return {};
}

Result<void> DemoWriter::customerNotes(const QVector<CustomerNote> &notes)
{
    m_notes += notes;
    return {};
}

Result<void> DemoWriter::customer(const Customer &customer, const QVector<Contact> &contacts)
{
    m_customers.append(customer);
    m_contacts += contacts;
    return m_customers.size() < customersPerBatch ? Result<void>() : flushCustomers();
}

Result<void> DemoWriter::flushCustomers()
{
    if (m_customers.isEmpty())
        return {};
    const bool isFirst = m_summary.customers == 0;
    m_summary.customers += m_customers.size();
    const Result<DemoIds> ids =
        write([customers = std::exchange(m_customers, {}), contacts = std::exchange(m_contacts, {}),
               notes = std::exchange(m_notes, {}), before = m_ids, import = m_import, isFirst,
               location = m_database->location().display()](storage::Session &session) mutable -> Result<DemoIds> {
            DemoIds now = before;
            now.customer = session.allocateIds("customer", customers.size()) - customers.first().id.value();
            if (!contacts.isEmpty())
                now.contact = session.allocateIds("contact", contacts.size()) - contacts.first().id.value();
            // Somebody else adds customers to this database at the same time: not what the demo is for.
            if (!isFirst && (now.customer != before.customer || now.contact != before.contact))
                return fail(ErrorCode::DatabaseNotEmpty, {location});
            for (Customer &customer : customers) {
                now.translate(customer);
                customer.import = import;
            }
            for (Contact &contact : contacts) {
                now.translate(contact);
                contact.import = import;
            }
            storage::CustomerRepository repository(session);
            repository.insertBulk(customers);
            repository.insertBulk(contacts);
            for (CustomerNote &note : notes)
                now.translate(note);
            storage::CustomerNoteRepository(session).insertBulk(notes);
            return now;
        }).wait();
    if (!ids)
        return Failure(ids.error());
    m_ids = *ids;
    return {};
}

Result<void> DemoWriter::ticket(DemoTicket &ticket)
{
    if (Result<void> flushed = flushCustomers(); !flushed)
        return flushed;
    m_summary.tickets += 1;
    m_summary.events += ticket.events.size();
    m_summary.messages += ticket.messages.size();
    m_batch.push_back(std::move(ticket));
    return m_batch.size() < m_batchSize ? Result<void>() : flushTickets();
}

Result<void> DemoWriter::waitForWrite()
{
    if (!m_writing.isValid())
        return {};
    if (Result<void> written = std::exchange(m_writing, {}).wait(); !written)
        return written;
    const double perTicket =
        static_cast<double>(std::max<qint64>(*m_writeTime, 1)) / static_cast<double>(m_writingSize);
    m_batchSize = std::clamp(static_cast<std::size_t>(targetNanoseconds / perTicket), smallestBatch, largestBatch);
    return {};
}

Result<void> DemoWriter::flushTickets()
{
    if (Result<void> written = waitForWrite(); !written)
        return written;
    if (m_batch.empty())
        return {};
    m_writingSize = m_batch.size();
    // Shared, because a job must be copyable and the stories are not worth copying.
    const auto stories = std::make_shared<Batch>(std::exchange(m_batch, {}));
    m_writing = write(
        [stories, ids = m_ids, import = m_import](storage::Session &session) -> Result<void> {
            writeStories(session, *stories, ids, import);
            return {};
        },
        m_writeTime);
    return {};
}

Result<void> DemoWriter::finish()
{
    for (const auto step : {&DemoWriter::flushCustomers, &DemoWriter::flushTickets, &DemoWriter::waitForWrite}) {
        if (Result<void> done = (this->*step)(); !done)
            return done;
    }
    const QJsonObject stats{{u"tickets"_qs, m_summary.tickets}, {u"events"_qs, m_summary.events}};
    return m_database
        ->write([import = m_import, now = m_clock.now(), stats](storage::Session &session) -> Result<void> {
            storage::ImportRepository imports(session);
            imports.publish(import, now, stats);
            imports.finish(import, now, stats);
            return {};
        })
        .wait();
}

void DemoWriter::abandon()
{
    if (m_writing.isValid())
        static_cast<void>(std::exchange(m_writing, {}).wait());
    if (!m_import.isValid())
        return;
    const Result<void> abandoned = m_database
                                       ->write([import = m_import](storage::Session &session) -> Result<void> {
                                           storage::ImportRepository(session).abandon(import);
                                           return {};
                                       })
                                       .wait();
    if (abandoned)
        static_cast<void>(sweepImport(*m_database, m_import));
}

} // namespace campanile::usecases

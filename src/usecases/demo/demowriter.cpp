// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo/demowriter.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "storage/import/importrepository.h"
#include "storage/organization/clearorganization.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"
#include "storage/ticket/ticketbulkwriter.h"

#include <QElapsedTimer>

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr qsizetype customersPerBatch = 200;
constexpr std::size_t smallestBatch = 25;
constexpr std::size_t largestBatch = 4000;
constexpr qint64 targetMicroseconds = 35'000; // so that no write transaction lasts over 50 ms

/// Saves entries in order as new ones; answers how far their numbers lie from the generator's.
template <typename Entries, typename Prepare>
qint64 saveAll(storage::OrganizationRepository &repository, const Entries &entries, Prepare prepare)
{
    qint64 distance = 0;
    for (auto entry : entries) {
        const qint64 generated = entry.id.value();
        entry.id = {};
        prepare(entry);
        repository.save(entry);
        distance = entry.id.value() - generated;
    }
    return distance;
}

DemoIds saveOrganization(storage::Session &session, const Organization &organization)
{
    storage::OrganizationRepository repository(session);
    DemoIds ids;
    const auto asItIs = [](auto &) {};
    // Parents come before their children; the distance is known with the first one.
    for (Department department : organization.departments) {
        const qint64 generated = department.id.value();
        department.id = {};
        department.parent = shifted(department.parent, ids.department);
        repository.save(department);
        ids.department = department.id.value() - generated;
    }
    ids.place = saveAll(repository, organization.places, asItIs);
    ids.team = saveAll(repository, organization.teams,
                       [&](Team &team) { team.department = shifted(team.department, ids.department); });
    const qint64 skill = saveAll(repository, organization.skills, asItIs);
    ids.agent = saveAll(repository, organization.agents, [&](Agent &agent) {
        agent.place = shifted(agent.place, ids.place);
        agent.team = shifted(agent.team, ids.team);
        for (AgentSkill &entry : agent.skills)
            entry.skill = shifted(entry.skill, skill);
    });
    return ids;
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

Error notEmpty(const QString &location)
{
    return {ErrorCode::DatabaseNotEmpty, {location}, {}, false};
}

} // namespace

DemoWriter::DemoWriter(DatabasePtr database, UtcTime now)
    : m_database(std::move(database))
    , m_now(now)
{
}

Result<void> DemoWriter::begin()
{
    const QString location = m_database->location().display();
    Result<ImportId> import = m_database
                                  ->write([now = m_now, location](storage::Session &session) -> Result<ImportId> {
                                      if (!storage::OrganizationRepository(session).load().agents.isEmpty())
                                          return Failure(notEmpty(location));
                                      storage::clearOrganization(session);
                                      storage::Import entry;
                                      entry.profile = u"demo"_qs;
                                      entry.startedAt = now;
                                      entry.aliveAt = now;
                                      storage::ImportRepository(session).begin(entry);
                                      return entry.id;
                                  })
                                  .wait();
    if (!import)
        return Failure(import.error().code == ErrorCode::Conflict ? notEmpty(location) : import.error());
    m_import = *import;
    return {};
}

Result<void> DemoWriter::organization(const Organization &organization)
{
    const Result<DemoIds> ids = m_database
                                    ->write([organization](storage::Session &session) -> Result<DemoIds> {
                                        return saveOrganization(session, organization);
                                    })
                                    .wait();
    if (!ids)
        return Failure(ids.error());
    m_ids = *ids;
    m_summary.agents = organization.agents.size();
    return {};
}

Result<void> DemoWriter::tags(const QVector<DemoTag> &tags)
{
    const Result<qint64> distance = m_database
                                        ->write([tags](storage::Session &session) -> Result<qint64> {
                                            storage::TagRepository repository(session);
                                            qint64 last = 0;
                                            for (const DemoTag &tag : tags)
                                                last = repository.findOrCreate(tag.name).value() - tag.id.value();
                                            return last;
                                        })
                                        .wait();
    if (!distance)
        return Failure(distance.error());
    m_ids.tag = *distance;
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
        m_database
            ->write([customers = std::exchange(m_customers, {}), contacts = std::exchange(m_contacts, {}),
                     before = m_ids, import = m_import, isFirst, location = m_database->location().display()](
                        storage::Session &session) mutable -> Result<DemoIds> {
                DemoIds now = before;
                now.customer = session.allocateIds("customer", customers.size()) - customers.first().id.value();
                if (!contacts.isEmpty())
                    now.contact = session.allocateIds("contact", contacts.size()) - contacts.first().id.value();
                // Somebody else adds customers to this database at the same time: not what the demo is for.
                if (!isFirst && (now.customer != before.customer || now.contact != before.contact))
                    return Failure(notEmpty(location));
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
                return now;
            })
            .wait();
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
    const Result<qint64> microseconds = std::exchange(m_writing, {}).wait();
    if (!microseconds)
        return Failure(microseconds.error());
    const double perTicket =
        static_cast<double>(std::max<qint64>(*microseconds, 1)) / static_cast<double>(m_writingSize);
    m_batchSize = std::clamp(static_cast<std::size_t>(targetMicroseconds / perTicket), smallestBatch, largestBatch);
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
    m_writing =
        m_database->write([stories, ids = m_ids, import = m_import](storage::Session &session) -> Result<qint64> {
            QElapsedTimer timer;
            timer.start();
            writeStories(session, *stories, ids, import);
            return timer.nsecsElapsed() / 1000;
        });
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
        ->write([import = m_import, now = m_now, stats](storage::Session &session) -> Result<void> {
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
    const auto write = [this](auto job) { return m_database->write(std::move(job)).wait(); };
    static_cast<void>(write([import = m_import](storage::Session &session) -> Result<void> {
        storage::ImportRepository(session).abandon(import);
        return {};
    }));
    Result<bool> isMore = true;
    while (isMore && *isMore) {
        isMore = write([import = m_import](storage::Session &session) -> Result<bool> {
            return storage::ImportRepository(session).sweep(import);
        });
    }
    static_cast<void>(write([](storage::Session &session) -> Result<void> {
        storage::clearOrganization(session);
        return {};
    }));
}

} // namespace campanile::usecases

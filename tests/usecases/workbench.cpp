// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/workbench.h"

#include "domain/ticket/replay.h"
#include "storage/core/database.h"
#include "storage/customer/customerrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/message/messagerepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/ticket/ticketrepository.h"

namespace campanile::test {

using namespace domain;

namespace {

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("the workbench could not be set up: %s",
               qPrintable(result.error().technical + result.error().args.join(u' ')));
    return std::move(*result);
}

} // namespace

storage::Engine Workbench::engine()
{
    return qEnvironmentVariable("CAMPANILE_TEST_ENGINE") == u"postgresql" ? storage::Engine::Postgres
                                                                          : storage::Engine::Sqlite;
}

Workbench::Workbench()
{
    database = m_fixture.shared();
    orDie(
        database
            ->write([this](storage::Session &session) -> Result<bool> {
                storage::OrganizationRepository organization(session);
                const auto save = [&](auto entry) {
                    organization.save(entry);
                    return entry.id;
                };
                support = save(Department{{}, {}, u"Support"_qs});
                enterprise = save(Department{{}, support, u"Enterprise"_qs});
                manila = save(Place{{}, u"manila"_qs, u"Manila"_qs, u"fil"_qs, {"Asia/Manila", {{1, 540, 1080}}, {}}});
                telAviv =
                    save(Place{{}, u"tel-aviv"_qs, u"Tel Aviv"_qs, u"he"_qs, {"Asia/Jerusalem", {{7, 540, 1080}}, {}}});
                tierOne = save(Team{{}, support, u"Frontline"_qs, Tier::T1});
                tierTwo = save(Team{{}, enterprise, u"Core Support"_qs, Tier::T2});
                const auto agent = [&](const QString &name, Role role) {
                    Agent entry;
                    entry.name = name;
                    entry.email = name.toLower() + u"@example.com";
                    entry.role = role;
                    entry.place = manila;
                    entry.team = tierOne;
                    return save(entry);
                };
                ana = agent(u"Ana"_qs, Role::Agent);
                dana = agent(u"Dana"_qs, Role::Lead);
                viewer = agent(u"Vera"_qs, Role::Viewer);
                manager = agent(u"Maya"_qs, Role::Manager);
                storage::CustomerRepository customers(session);
                const auto customer = [&](const QString &name, Segment segment) {
                    Customer entry;
                    entry.name = name;
                    entry.segment = segment;
                    customers.save(entry);
                    return entry.id;
                };
                orchard = customer(u"Orchard Retail"_qs, Segment::Enterprise);
                lumen = customer(u"Lumen Health"_qs, Segment::Smb);
                return true;
            })
            .wait());
}

Actor Workbench::actor(AgentId agent) const
{
    if (agent == ana)
        return {ana, u"Ana"_qs, Role::Agent};
    if (agent == dana)
        return {dana, u"Dana"_qs, Role::Lead};
    if (agent == manager)
        return {manager, u"Maya"_qs, Role::Manager};
    return {viewer, u"Vera"_qs, Role::Viewer};
}

TicketId Workbench::add(const QString &subject, const std::function<void(Ticket &)> &shape, const QString &message)
{
    const QString reference = QString::number(m_nextReference++);
    return orDie(database
                     ->write([&](storage::Session &session) -> Result<TicketId> {
                         Ticket ticket;
                         ticket.reference = reference;
                         ticket.subject = subject;
                         ticket.status = Status::Open;
                         ticket.tier = Tier::T1;
                         ticket.priority = Priority::Normal;
                         ticket.channel = Channel::Email;
                         ticket.place = manila;
                         ticket.team = tierOne;
                         ticket.department = support;
                         ticket.customer = orchard;
                         ticket.createdAt = fromMs(1'779'000'000'000);
                         ticket.updatedAt = ticket.createdAt;
                         if (shape)
                             shape(ticket);
                         storage::TicketRepository(session).insert(ticket);
                         Event created;
                         created.ticket = ticket.id;
                         created.kind = EventKind::Created;
                         created.at = ticket.createdAt;
                         for (const Field field : {Field::Status, Field::Tier, Field::Priority, Field::Channel,
                                                   Field::Place, Field::Department, Field::Team, Field::Assignee,
                                                   Field::Customer, Field::Subject, Field::Due}) {
                             const QJsonValue value = storedValue(ticket, field);
                             if (!value.isNull())
                                 created.changes.append({field, {}, QJsonValue(), value});
                         }
                         storage::EventRepository(session).append(created);
                         if (!message.isEmpty()) {
                             Message first;
                             first.ticket = ticket.id;
                             first.at = ticket.createdAt;
                             first.text = message;
                             storage::MessageRepository(session).append(first);
                         }
                         return ticket.id;
                     })
                     .wait());
}

} // namespace campanile::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/addperson.h"

#include "domain/base/text.h"
#include "storage/core/database.h"
#include "storage/organization/organizationrepository.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

Task<AgentId> addPerson(const DatabasePtr &database, const QString &name, const Actor &actor)
{
    return database->write([name = name.simplified(), actor](storage::Session &session) -> Result<AgentId> {
        const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (!hasLetter || name.size() > longestPersonName)
            return fail(ErrorCode::InvalidArgument, {u"name"_qs, name.left(longestPersonName)});
        storage::OrganizationRepository repository(session);
        const Organization organization = repository.load();
        const bool hasManager = isManaged(organization);
        if (hasManager && !isAllowed(actor, Permission::ManagePeople))
            return fail(ErrorCode::NotAllowed, {u"manage-people"_qs, QString(keyOf(roleKeys, actor.role))});
        const QString key = searchKey(name);
        const auto &agents = organization.agents;
        if (std::any_of(agents.begin(), agents.end(),
                        [&key](const Agent &agent) { return agent.active && searchKey(agent.name) == key; }))
            return fail(ErrorCode::Conflict, {name});
        Agent person;
        person.name = name;
        person.role = hasManager ? Role::Agent : Role::Administrator;
        repository.save(person);
        return person.id;
    });
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/changeorganization.h"

#include "domain/base/text.h"
#include "domain/org/organizationfields.h"
#include "storage/core/session.h"
#include "storage/core/storageerror.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/organization/organizationrepository.h"
#include "usecases/organization/changetag.h"
#include "usecases/organization/organizationrules.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;
using storage::CustomFieldRepository;
using storage::OrganizationRepository;

namespace {

template <typename Thing, typename IdType>
const Thing *find(const QVector<Thing> &things, IdType id)
{
    const auto found = std::find_if(things.begin(), things.end(), [id](const Thing &thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

SharedReceipt receiptOf(AuditSubject subject, qint64 id, const QString &name, AuditAction action,
                        QVector<AuditChange> changes)
{
    SharedReceipt receipt;
    receipt.subject = subject;
    receipt.id = id;
    receipt.name = name;
    receipt.action = action;
    receipt.changes = std::move(changes);
    return receipt;
}

Failure notThere(AuditSubject subject, qint64 id)
{
    return fail(ErrorCode::NotFound, {QString(keyOf(auditSubjectKeys, subject)), QString::number(id)});
}

template <typename Thing>
void saveRow(storage::Session &session, Thing &thing)
{
    OrganizationRepository(session).save(thing);
}
void saveRow(storage::Session &session, CustomField &field)
{
    CustomFieldRepository(session).save(field);
}

template <typename Thing>
void insertRow(storage::Session &session, const Thing &thing)
{
    OrganizationRepository(session).insert(thing);
}
void insertRow(storage::Session &session, const CustomField &field)
{
    CustomFieldRepository(session).insert(field);
}

template <typename Thing>
void removeRow(storage::Session &session, const Thing &thing)
{
    OrganizationRepository(session).remove(thing.id);
}
void removeRow(storage::Session &session, const CustomField &field)
{
    CustomFieldRepository(session).remove(field.id);
}

/// A kind of record: where it stands in the organization and which fields it has.
template <typename Thing>
struct Kind
{
    AuditSubject subject;
    QVector<Thing> Organization::*things;
    std::span<const AuditedField<Thing>> fields;
    Permission permission;
};

Kind<Agent> peopleKind()
{
    return {AuditSubject::Person, &Organization::agents, personFields(), Permission::ManagePeople};
}
Kind<Team> teamKind()
{
    return {AuditSubject::Team, &Organization::teams, teamFields(), Permission::ManageOrganization};
}
Kind<Department> departmentKind()
{
    return {AuditSubject::Department, &Organization::departments, departmentFields(), Permission::ManageOrganization};
}
Kind<Place> placeKind()
{
    return {AuditSubject::Place, &Organization::places, placeFields(), Permission::ManageOrganization};
}
Kind<CustomField> fieldKind()
{
    return {AuditSubject::CustomField, &Organization::customFields, customFieldFields(),
            Permission::ManageOrganization};
}

template <typename Thing>
Result<SharedReceipt> store(storage::Session &session, const Kind<Thing> &kind, const Organization &all,
                            const Thing &before, Thing after, AuditAction action, const Actor &actor)
{
    after.name = cleanText(after.name).simplified();
    complete(after);
    if (const Result<void> good = checkRecord(all, before.id.isValid() ? &before : nullptr, after, actor); !good)
        return Failure(good.error());
    QVector<AuditChange> changes = differences(before, after, kind.fields);
    if (action == AuditAction::Added) { // from nothing, not from what is usual
        for (AuditChange &change : changes)
            change.from = QJsonValue();
    }
    if (!changes.isEmpty())
        saveRow(session, after);
    return receiptOf(kind.subject, after.id.value(), after.name, action, changes);
}

template <typename Thing>
Result<SharedReceipt> saveThing(storage::Session &session, SharedOrder &order, const Kind<Thing> &kind,
                                const OrganizationRecord &wish)
{
    const bool isNew = wish.id == 0;
    order.permission = kind.permission;
    order.kind = QString(keyOf(auditSubjectKeys, kind.subject)) + (isNew ? u".add"_qs : u".change"_qs);
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const Organization all = OrganizationRepository(session).load();
        const Thing *known = isNew ? nullptr : find(all.*kind.things, decltype(Thing::id)(wish.id));
        if (!isNew && !known)
            return notThere(kind.subject, wish.id);
        if (known && known->version != wish.version)
            return fail(ErrorCode::Conflict, {known->name});
        const Thing before = known ? *known : Thing();
        Thing after = before;
        for (const AuditedField<Thing> &field : kind.fields)
            field.set(after, wish.values.value(QString(field.key)));
        return store(session, kind, all, before, after, isNew ? AuditAction::Added : AuditAction::Changed, order.actor);
    });
}

/// What was added is taken away only where nothing refers to it yet; a person stays, and works here no more.
Result<SharedReceipt> takeAway(storage::Session &session, const Organization &all, const Agent &person,
                               const Actor &actor)
{
    Agent after = person;
    after.active = false;
    return store(session, peopleKind(), all, person, after, AuditAction::Undone, actor);
}

template <typename Thing>
Result<SharedReceipt> takeAway(storage::Session &session, const Organization &all, const Thing &thing, const Actor &)
{
    if (isInUse(session, all, thing))
        return refuse(OrganizationRefusal::InUse);
    removeRow(session, thing);
    return SharedReceipt();
}

template <typename Thing>
Result<SharedReceipt> removeThing(storage::Session &session, SharedOrder &order, const Kind<Thing> &kind,
                                  const OrganizationRecord &record)
{
    order.permission = kind.permission;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const Organization all = OrganizationRepository(session).load();
        const Thing *known = find(all.*kind.things, decltype(Thing::id)(record.id));
        if (!known)
            return notThere(kind.subject, record.id);
        if (known->version != record.version)
            return fail(ErrorCode::Conflict, {known->name});
        if (isInUse(session, all, *known))
            return refuse(OrganizationRefusal::InUse);
        removeRow(session, *known);
        QVector<AuditChange> changes = differences(*known, Thing(), kind.fields);
        for (AuditChange &change : changes)
            change.to = QJsonValue();
        return receiptOf(kind.subject, record.id, known->name, AuditAction::Removed, changes);
    });
}

/// Under the number that it had: the stories of tickets speak of it.
template <typename Thing>
Result<SharedReceipt> bringBack(storage::Session &session, const Kind<Thing> &kind, const Organization &all,
                                const SharedReceipt &receipt, const Actor &actor)
{
    Thing thing;
    domain::takeBack(thing, receipt.changes, kind.fields);
    thing.id = decltype(Thing::id)(receipt.id);
    if (const Result<void> good = checkRecord(all, nullptr, thing, actor); !good)
        return Failure(good.error());
    insertRow(session, thing);
    return receiptOf(kind.subject, receipt.id, thing.name, AuditAction::Undone, inverseOf(receipt.changes));
}

Result<SharedReceipt> bringBack(storage::Session &, const Kind<Agent> &kind, const Organization &,
                                const SharedReceipt &receipt, const Actor &)
{
    return notThere(kind.subject, receipt.id); // people leave, and stay in the list
}

template <typename Thing>
Result<SharedReceipt> undoThing(storage::Session &session, SharedOrder &order, const Kind<Thing> &kind,
                                const SharedReceipt &receipt)
{
    order.permission = kind.permission;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const Organization all = OrganizationRepository(session).load();
        const Thing *known = find(all.*kind.things, decltype(Thing::id)(receipt.id));
        if (receipt.action == AuditAction::Removed && !known)
            return bringBack(session, kind, all, receipt, order.actor);
        if (!known)
            return notThere(kind.subject, receipt.id);
        if (!stillHolds(*known, receipt.changes, kind.fields))
            return fail(ErrorCode::Conflict, {known->name});
        if (receipt.action == AuditAction::Added) {
            const Result<SharedReceipt> gone = takeAway(session, all, *known, order.actor);
            if (!gone)
                return gone;
            return receiptOf(kind.subject, receipt.id, known->name, AuditAction::Undone, inverseOf(receipt.changes));
        }
        Thing back = *known;
        takeBack(back, receipt.changes, kind.fields);
        return store(session, kind, all, *known, back, AuditAction::Undone, order.actor);
    });
}

Result<SharedReceipt> applyRight(storage::Session &session, const RoleRight &right, AuditAction action)
{
    const QString permission(keyOf(permissionKeys, right.permission));
    const QString role(keyOf(roleKeys, right.role));
    Organization all = OrganizationRepository(session).load();
    const bool was = all.roles.isAllowed(right.role, right.permission);
    QVector<AuditChange> changes;
    if (was != right.isAllowed) {
        const bool isManagedNow = isManaged(all);
        all.roles.setAllowed(right.role, right.permission, right.isAllowed);
        if (all.roles.isAllowed(right.role, right.permission) != right.isAllowed)
            return fail(ErrorCode::InvalidArgument, {permission, role});
        if (isManagedNow && !isManaged(all))
            return refuse(OrganizationRefusal::LastManager);
        OrganizationRepository(session).saveRight(right.role, right.permission, right.isAllowed);
        changes.append({permission, was, right.isAllowed});
    }
    return receiptOf(AuditSubject::Roles, static_cast<qint64>(right.role), role, action, changes);
}

} // namespace

Result<SharedReceipt> saveRecord(storage::Session &session, SharedOrder order, const OrganizationRecord &wish)
{
    switch (wish.kind) {
    case AuditSubject::Person:
        return saveThing(session, order, peopleKind(), wish);
    case AuditSubject::Team:
        return saveThing(session, order, teamKind(), wish);
    case AuditSubject::Department:
        return saveThing(session, order, departmentKind(), wish);
    case AuditSubject::Place:
        return saveThing(session, order, placeKind(), wish);
    case AuditSubject::CustomField:
        return saveThing(session, order, fieldKind(), wish);
    case AuditSubject::Tag:
        return saveTag(session, order, wish);
    default:
        return notThere(wish.kind, wish.id);
    }
}

Result<SharedReceipt> removeRecord(storage::Session &session, SharedOrder order, const OrganizationRecord &record)
{
    order.kind = QString(keyOf(auditSubjectKeys, record.kind)) + u".remove"_qs;
    switch (record.kind) {
    case AuditSubject::Team:
        return removeThing(session, order, teamKind(), record);
    case AuditSubject::Department:
        return removeThing(session, order, departmentKind(), record);
    case AuditSubject::Place:
        return removeThing(session, order, placeKind(), record);
    case AuditSubject::CustomField:
        return removeThing(session, order, fieldKind(), record);
    case AuditSubject::Tag:
        return removeTag(session, order, record);
    default:
        return notThere(record.kind, record.id);
    }
}

Result<SharedReceipt> setRoleRight(storage::Session &session, SharedOrder order, const RoleRight &right)
{
    order.kind = u"roles.change"_qs;
    order.permission = Permission::ManagePeople;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        // Nobody gives rights to those above them, nor takes any from them.
        if (right.role > order.actor.role)
            return refuse(OrganizationRefusal::RoleTooHigh);
        return applyRight(session, right, AuditAction::Changed);
    });
}

Result<SharedReceipt> undoOrganizationChange(storage::Session &session, SharedOrder order, const SharedReceipt &receipt)
{
    order.kind = QString(keyOf(auditSubjectKeys, receipt.subject)) + u".undo"_qs;
    switch (receipt.subject) {
    case AuditSubject::Person:
        return undoThing(session, order, peopleKind(), receipt);
    case AuditSubject::Team:
        return undoThing(session, order, teamKind(), receipt);
    case AuditSubject::Department:
        return undoThing(session, order, departmentKind(), receipt);
    case AuditSubject::Place:
        return undoThing(session, order, placeKind(), receipt);
    case AuditSubject::CustomField:
        return undoThing(session, order, fieldKind(), receipt);
    case AuditSubject::Tag:
        return undoTag(session, order, receipt);
    case AuditSubject::Roles:
        break;
    default:
        return notThere(receipt.subject, receipt.id);
    }
    order.permission = Permission::ManagePeople;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const RoleMatrix now = OrganizationRepository(session).load().roles;
        Result<SharedReceipt> done = fail(ErrorCode::NotFound, {u"roles"_qs, receipt.name});
        for (const AuditChange &change : receipt.changes) {
            const auto permission = enumOf(permissionKeys, change.key);
            const auto role = static_cast<Role>(receipt.id);
            if (!permission)
                continue;
            if (now.isAllowed(role, *permission) != change.to.toBool())
                return fail(ErrorCode::Conflict, {receipt.name});
            done = applyRight(session, {role, *permission, change.from.toBool()}, AuditAction::Undone);
        }
        return done;
    });
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/macro/changemacro.h"

#include "domain/base/text.h"
#include "storage/macro/macrorepository.h"

namespace campanile::usecases {

using namespace domain;

namespace {

/// One's own are a matter of writing answers; everybody's are in the hands of those who lead.
Permission permissionFor(const Macro &macro)
{
    return macro.owner.isValid() ? Permission::ChangeTickets : Permission::ManageSharedMacros;
}

Result<void> checkOwner(const Macro &macro, const Actor &actor)
{
    if (!macro.owner.isValid() || macro.owner == actor.agent)
        return {};
    return fail(ErrorCode::NotAllowed,
                {QString(keyOf(permissionKeys, Permission::ManageSharedMacros)), QString(keyOf(roleKeys, actor.role))});
}

Result<void> checkAllowed(const Macro &macro, const Actor &actor)
{
    const Permission permission = permissionFor(macro);
    if (!isAllowed(actor, permission))
        return fail(ErrorCode::NotAllowed,
                    {QString(keyOf(permissionKeys, permission)), QString(keyOf(roleKeys, actor.role))});
    return checkOwner(macro, actor);
}

Result<void> checked(storage::MacroRepository &macros, const Macro &macro, const Actor &actor)
{
    if (macro.name.isEmpty())
        return fail(ErrorCode::InvalidArgument, {u"name"_qs, macro.name});
    if (!macro.hasText() && !macro.hasChanges())
        return fail(ErrorCode::InvalidArgument, {u"macro"_qs, macro.name});
    const QVector<Macro> others = macros.visibleTo(actor.agent);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&macro](const Macro &other) {
        return other.id != macro.id && other.owner == macro.owner && searchKey(other.name) == searchKey(macro.name);
    });
    if (isTaken)
        return fail(ErrorCode::InvalidArgument, {u"name"_qs, macro.name});
    return {};
}

SharedReceipt receiptOf(const Macro &macro, AuditAction action, QVector<AuditChange> changes)
{
    SharedReceipt receipt;
    receipt.subject = AuditSubject::Macro;
    receipt.id = macro.id.value();
    receipt.name = macro.name;
    receipt.action = action;
    receipt.changes = std::move(changes);
    return receipt;
}

Failure notThere(qint64 id)
{
    return fail(ErrorCode::NotFound, {u"macro"_qs, QString::number(id)});
}

Result<SharedReceipt> undo(storage::Session &session, const SharedReceipt &receipt, const Actor &actor)
{
    storage::MacroRepository macros(session);
    const std::optional<Macro> there = macros.byId(MacroId(receipt.id));
    if (receipt.action == AuditAction::Removed) {
        Macro back;
        back.id = MacroId(receipt.id);
        takeBack(back, receipt.changes, macroFields());
        if (there)
            return fail(ErrorCode::Conflict, {receipt.name});
        if (const Result<void> allowed = checkAllowed(back, actor); !allowed)
            return Failure(allowed.error());
        macros.insertAgain(back);
        return receiptOf(back, AuditAction::Undone, inverseOf(receipt.changes));
    }
    if (!there)
        return notThere(receipt.id);
    if (!stillHolds(*there, receipt.changes, macroFields()))
        return fail(ErrorCode::Conflict, {there->name});
    if (const Result<void> allowed = checkAllowed(*there, actor); !allowed)
        return Failure(allowed.error());
    Macro back = *there;
    if (receipt.action == AuditAction::Added) {
        macros.remove(back);
    } else {
        takeBack(back, receipt.changes, macroFields());
        macros.save(back);
    }
    return receiptOf(receipt.action == AuditAction::Added ? *there : back, AuditAction::Undone,
                     inverseOf(receipt.changes));
}

} // namespace

Result<SharedReceipt> saveMacro(storage::Session &session, SharedOrder order, const Macro &wish)
{
    const bool isNew = !wish.id.isValid();
    order.kind = isNew ? u"macro.add"_qs : u"macro.change"_qs;
    order.permission = permissionFor(wish);
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        storage::MacroRepository macros(session);
        const std::optional<Macro> before = isNew ? Macro() : macros.byId(wish.id);
        if (!before)
            return notThere(wish.id.value());
        for (const Macro &macro : {isNew ? wish : *before, wish}) { // of the one that it was, and that it becomes
            if (const Result<void> allowed = checkAllowed(macro, order.actor); !allowed)
                return Failure(allowed.error());
        }
        if (!isNew && before->version != wish.version)
            return fail(ErrorCode::Conflict, {before->name});
        Macro after = tidied(wish);
        if (const Result<void> good = checked(macros, after, order.actor); !good)
            return Failure(good.error());
        const QVector<AuditChange> changes = differences(*before, after, macroFields());
        if (!changes.isEmpty())
            macros.save(after);
        return receiptOf(after, isNew ? AuditAction::Added : AuditAction::Changed, changes);
    });
}

Result<SharedReceipt> removeMacro(storage::Session &session, SharedOrder order, const Macro &macro)
{
    order.kind = u"macro.remove"_qs;
    order.permission = permissionFor(macro);
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        storage::MacroRepository macros(session);
        const std::optional<Macro> there = macros.byId(macro.id);
        if (!there)
            return notThere(macro.id.value());
        if (const Result<void> allowed = checkAllowed(*there, order.actor); !allowed)
            return Failure(allowed.error());
        if (there->version != macro.version)
            return fail(ErrorCode::Conflict, {there->name});
        macros.remove(*there);
        return receiptOf(*there, AuditAction::Removed, differences(*there, Macro(), macroFields()));
    });
}

Result<SharedReceipt> undoMacroChange(storage::Session &session, SharedOrder order, const SharedReceipt &receipt)
{
    order.kind = u"macro.undo"_qs;
    order.permission = Permission::ChangeTickets; // what the macro itself needs is asked where it is known
    return changeShared(session, order, [&] { return undo(session, receipt, order.actor); });
}

} // namespace campanile::usecases

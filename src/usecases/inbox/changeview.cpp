// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/changeview.h"

#include "domain/base/text.h"
#include "storage/view/savedviewrepository.h"
#include "usecases/inbox/viewdefinition.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

using Stored = storage::SavedView;

constexpr qsizetype longestName = 200;

/// A view belongs to a person; what belongs to none is everybody's and in the hands of those who may manage that.
Result<void> checkMayChange(const Stored &view, const Actor &actor)
{
    const bool isAllowedTo =
        view.owner.isValid() ? view.owner == actor.agent : isAllowed(actor, Permission::ManageSharedViews);
    if (isAllowedTo && actor.agent.isValid())
        return {};
    return fail(ErrorCode::NotAllowed, {u"view"_qs, QString(keyOf(roleKeys, actor.role))});
}

Failure notThere(qint64 id)
{
    return fail(ErrorCode::NotFound, {u"view"_qs, QString::number(id)});
}

/// Among those that the person sees: another's view is not there.
std::optional<Stored> find(storage::SavedViewRepository &views, ViewId id, const Actor &actor)
{
    std::optional<Stored> view = views.byId(id);
    return view && view->owner.isValid() && view->owner != actor.agent ? std::nullopt : view;
}

Result<void> checkName(storage::SavedViewRepository &views, const Stored &view, const Actor &actor)
{
    const QVector<Stored> others = views.visibleTo(actor.agent);
    const bool isTaken = std::any_of(others.begin(), others.end(), [&view](const Stored &other) {
        return other.id != view.id && searchKey(other.name) == searchKey(view.name);
    });
    if (view.name.isEmpty() || isTaken)
        return fail(ErrorCode::InvalidArgument, {u"name"_qs, view.name});
    return {};
}

SharedReceipt receiptOf(const Stored &view, AuditAction action, QVector<AuditChange> changes, bool isPrivate)
{
    SharedReceipt receipt;
    receipt.subject = AuditSubject::View;
    receipt.id = view.id.value();
    receipt.name = view.name;
    receipt.action = action;
    receipt.changes = std::move(changes);
    receipt.isPrivate = isPrivate;
    return receipt;
}

QVector<AuditChange> changesOf(const storage::ViewMove &move)
{
    if (move.from == move.to)
        return {};
    return {{u"position"_qs, QJsonValue(move.from), QJsonValue(move.to)}};
}

bool isMove(const SharedReceipt &receipt)
{
    return receipt.action == AuditAction::Changed && receipt.changes.size() == 1 &&
           receipt.changes.constFirst().key == u"position";
}

/// Only while it stands where the move has put it: what somebody else has moved since stays.
Result<SharedReceipt> undoMove(storage::SavedViewRepository &views, const Stored &view, const SharedReceipt &receipt)
{
    const AuditChange &move = receipt.changes.constFirst();
    const std::optional<storage::ViewMove> back = views.moveTo(view.id, move.from.toInteger());
    if (!back)
        return notThere(receipt.id);
    if (back->from != move.to.toInteger())
        return fail(ErrorCode::Conflict, {view.name}); // which takes it back
    return receiptOf(view, AuditAction::Undone, inverseOf(receipt.changes), receipt.isPrivate);
}

/// Takes back what a receipt says, where everything still is as it left it.
Result<SharedReceipt> undo(storage::Session &session, const SharedReceipt &receipt, const Actor &actor)
{
    storage::SavedViewRepository views(session);
    const std::optional<Stored> there = find(views, ViewId(receipt.id), actor);
    if (receipt.action == AuditAction::Removed) {
        Stored back;
        back.id = ViewId(receipt.id);
        takeBack(back, receipt.changes, viewFields());
        if (there)
            return fail(ErrorCode::Conflict, {receipt.name});
        if (const Result<void> allowed = checkMayChange(back, actor); !allowed)
            return Failure(allowed.error());
        if (const Result<void> good = checkName(views, back, actor); !good)
            return Failure(good.error());
        views.insertAgain(back);
        return receiptOf(back, AuditAction::Undone, inverseOf(receipt.changes), receipt.isPrivate);
    }
    if (!there)
        return notThere(receipt.id);
    if (const Result<void> allowed = checkMayChange(*there, actor); !allowed)
        return Failure(allowed.error());
    if (isMove(receipt))
        return undoMove(views, *there, receipt);
    if (!stillHolds(*there, receipt.changes, viewFields()))
        return fail(ErrorCode::Conflict, {there->name});
    if (receipt.action == AuditAction::Added) {
        views.remove(there->id, there->version);
        return receiptOf(*there, AuditAction::Undone, inverseOf(receipt.changes), receipt.isPrivate);
    }
    Stored back = *there;
    takeBack(back, receipt.changes, viewFields());
    // It may go back to whom it belonged, which is not always who takes it back; but only those share who may.
    if (!back.owner.isValid()) {
        if (const Result<void> allowed = checkMayChange(back, actor); !allowed)
            return Failure(allowed.error());
    }
    if (const Result<void> good = checkName(views, back, actor); !good)
        return Failure(good.error());
    views.save(back);
    return receiptOf(back, AuditAction::Undone, inverseOf(receipt.changes), receipt.isPrivate);
}

} // namespace

Result<SharedReceipt> saveView(storage::Session &session, SharedOrder order, const SavedView &wish)
{
    const bool isNew = !wish.id.isValid();
    order.kind = isNew ? u"view.add"_qs : u"view.change"_qs;
    order.permission = std::nullopt; // asked below: it depends on whose the view is
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        storage::SavedViewRepository views(session);
        const std::optional<Stored> before = isNew ? Stored() : find(views, wish.id, order.actor);
        if (!before)
            return notThere(wish.id.value());
        Stored after = *before;
        after.owner = wish.isShared ? AgentId() : order.actor.agent;
        for (const Stored &view : {isNew ? after : *before, after}) { // of the one that it was, and that it becomes
            if (const Result<void> allowed = checkMayChange(view, order.actor); !allowed)
                return Failure(allowed.error());
        }
        if (!isNew && before->version != wish.version)
            return fail(ErrorCode::Conflict, {before->name});
        after.name = cleanText(wish.name).simplified().left(longestName);
        after.definition = definitionOf(wish, before->definition);
        if (const Result<void> good = checkName(views, after, order.actor); !good)
            return Failure(good.error());
        const QVector<AuditChange> changes = differences(*before, after, viewFields());
        if (!changes.isEmpty())
            views.save(after);
        if (!isNew && before->owner != after.owner)
            views.move(after.id, {}); // behind those that it is among now
        const bool isPrivate = after.owner.isValid() && (isNew || before->owner.isValid());
        return receiptOf(after, isNew ? AuditAction::Added : AuditAction::Changed, changes, isPrivate);
    });
}

Result<SharedReceipt> removeView(storage::Session &session, SharedOrder order, const SavedView &view)
{
    order.kind = u"view.remove"_qs;
    order.permission = std::nullopt;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        storage::SavedViewRepository views(session);
        const std::optional<Stored> there = find(views, view.id, order.actor);
        if (!there)
            return notThere(view.id.value());
        if (const Result<void> allowed = checkMayChange(*there, order.actor); !allowed)
            return Failure(allowed.error());
        if (there->version != view.version)
            return fail(ErrorCode::Conflict, {there->name});
        views.remove(there->id, there->version);
        return receiptOf(*there, AuditAction::Removed, differences(*there, Stored(), viewFields()),
                         there->owner.isValid());
    });
}

Result<SharedReceipt> moveView(storage::Session &session, SharedOrder order, ViewId id, ViewId before)
{
    order.kind = u"view.move"_qs;
    order.permission = std::nullopt;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        storage::SavedViewRepository views(session);
        const std::optional<Stored> there = find(views, id, order.actor);
        if (!there)
            return notThere(id.value());
        if (const Result<void> allowed = checkMayChange(*there, order.actor); !allowed)
            return Failure(allowed.error());
        const std::optional<storage::ViewMove> move = views.move(id, before);
        if (!move)
            return notThere(before.value());
        return receiptOf(*there, AuditAction::Changed, changesOf(*move), there->owner.isValid());
    });
}

Result<SharedReceipt> undoViewChange(storage::Session &session, SharedOrder order, const SharedReceipt &receipt)
{
    order.kind = u"view.undo"_qs;
    order.permission = std::nullopt;
    return changeShared(session, order, [&] { return undo(session, receipt, order.actor); });
}

} // namespace campanile::usecases

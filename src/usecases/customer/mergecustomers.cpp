// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/customer/mergecustomers.h"

#include "domain/customer/customerfields.h"
#include "storage/audit/auditrepository.h"
#include "storage/customer/customermerges.h"
#include "storage/customer/customerrepository.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

const QString intoField = QStringLiteral("into"); ///< the name of the one that stays, for people who read the trail
const QString filledPrefix = QStringLiteral("filled:");
constexpr int mostEntriesOfOne = 200;

SharedOrder completed(SharedOrder order, const QString &kind)
{
    order.kind = kind;
    order.permission = Permission::MergeCustomers;
    return order;
}

Result<Customer> readAsWas(storage::CustomerRepository &customers, const Customer &was)
{
    std::optional<Customer> there = customers.byId(was.id);
    if (!there)
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(was.id.value())});
    if (there->version != was.version)
        return fail(ErrorCode::Conflict, {there->name});
    return std::move(*there);
}

/// What the part knows and the other does not. An amount in another currency is no amount.
QVector<AuditChange> fill(Customer &into, const Customer &part)
{
    const Customer before = into;
    const bool isSameMoney = before.currency.isEmpty() || before.currency == part.currency;
    for (const AuditedField<Customer> &field : customerFields()) {
        const bool isMoney = field.key == QLatin1StringView("value") || field.key == QLatin1StringView("currency");
        if (field.get(into).isNull() && (!isMoney || isSameMoney))
            field.set(into, field.get(part));
    }
    if (!faultyFields(into).isEmpty())
        into = before; // what an import brought may be odd
    QVector<AuditChange> changes = differences(before, into, customerFields());
    for (AuditChange &change : changes)
        change.key.prepend(filledPrefix);
    return changes;
}

/// Only where nobody wrote something else since.
void emptyAgain(Customer &into, const QVector<AuditChange> &changes)
{
    for (const AuditChange &change : changes) {
        if (!change.key.startsWith(filledPrefix))
            continue;
        for (const AuditedField<Customer> &field : customerFields()) {
            if (change.key.mid(filledPrefix.size()) == field.key && field.get(into) == change.to)
                field.set(into, change.from);
        }
    }
}

SharedReceipt receiptOf(const Customer &part, AuditAction action, QVector<AuditChange> changes)
{
    SharedReceipt receipt;
    receipt.subject = AuditSubject::Customer;
    receipt.id = part.id.value();
    receipt.name = part.name;
    receipt.action = action;
    receipt.changes = std::move(changes);
    return receipt;
}

Result<SharedReceipt> doMerge(storage::Session &session, Customer part, Customer into, bool fillsGaps)
{
    // Of two that were merged already each has its own story; who merges these looks at old rows.
    if (part.mergedInto.isValid() || into.mergedInto.isValid())
        return fail(ErrorCode::Conflict, {part.mergedInto.isValid() ? part.name : into.name});
    QVector<AuditChange> changes{{QString(mergedField), QJsonValue(), into.id.value()},
                                 {intoField, QJsonValue(), into.name}};
    if (fillsGaps) {
        const QVector<AuditChange> filled = fill(into, part);
        if (!filled.isEmpty())
            storage::CustomerRepository(session).save(into);
        changes += filled;
    }
    storage::CustomerMerges(session).merge(part, into);
    return receiptOf(part, AuditAction::Merged, changes);
}

/// changes: those of the merge, for what it filled in.
Result<SharedReceipt> doTakeApart(storage::Session &session, Customer part, const QVector<AuditChange> &changes)
{
    storage::CustomerRepository customers(session);
    if (!part.mergedInto.isValid())
        return fail(ErrorCode::Conflict, {part.name});
    std::optional<Customer> into = customers.byId(part.mergedInto);
    if (!into)
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(part.mergedInto.value())});
    const Customer before = *into;
    emptyAgain(*into, changes);
    if (faultyFields(*into).isEmpty() && !differences(before, *into, customerFields()).isEmpty())
        customers.save(*into);
    const QJsonValue was = part.mergedInto.value();
    storage::CustomerMerges(session).takeApart(part);
    return receiptOf(part, AuditAction::Split,
                     {{QString(mergedField), was, QJsonValue()}, {intoField, into->name, QJsonValue()}});
}

/// Those of the newest merge of this customer.
QVector<AuditChange> changesOfMerge(storage::Session &session, const Customer &part)
{
    const QVector<AuditEntry> entries =
        storage::AuditRepository(session).of(AuditSubject::Customer, part.id.value(), mostEntriesOfOne);
    const auto merged = std::find_if(entries.begin(), entries.end(),
                                     [](const AuditEntry &entry) { return entry.action == AuditAction::Merged; });
    return merged == entries.end() ? QVector<AuditChange>() : merged->changes;
}

} // namespace

Result<SharedReceipt> mergeCustomers(storage::Session &session, SharedOrder order, const CustomerMerge &merge)
{
    return changeShared(session, completed(std::move(order), u"customer.merge"_qs), [&]() -> Result<SharedReceipt> {
        if (merge.part.id == merge.into.id)
            return fail(ErrorCode::InvalidArgument, {u"customer"_qs, merge.part.name});
        storage::CustomerMerges(session).lock(merge.part.id, merge.into.id);
        storage::CustomerRepository customers(session);
        Result<Customer> part = readAsWas(customers, merge.part);
        if (!part)
            return Failure(part.error());
        Result<Customer> into = readAsWas(customers, merge.into);
        if (!into)
            return Failure(into.error());
        return doMerge(session, std::move(*part), std::move(*into), merge.fillsGaps);
    });
}

Result<SharedReceipt> takeCustomerApart(storage::Session &session, SharedOrder order, const Customer &part)
{
    return changeShared(session, completed(std::move(order), u"customer.split"_qs), [&]() -> Result<SharedReceipt> {
        storage::CustomerMerges(session).lock(part.id, part.mergedInto);
        storage::CustomerRepository customers(session);
        Result<Customer> there = readAsWas(customers, part);
        if (!there)
            return Failure(there.error());
        const QVector<AuditChange> changes = changesOfMerge(session, *there);
        return doTakeApart(session, std::move(*there), changes);
    });
}

Result<SharedReceipt> undoOfMerge(storage::Session &session, const SharedReceipt &receipt)
{
    storage::CustomerRepository customers(session);
    const bool wasMerge = receipt.action == AuditAction::Merged;
    const auto change = std::find_if(receipt.changes.begin(), receipt.changes.end(),
                                     [](const AuditChange &one) { return one.key == mergedField; });
    const std::optional<Customer> part = customers.byId(CustomerId(receipt.id));
    if (!part || change == receipt.changes.end())
        return fail(ErrorCode::NotFound, {u"customer"_qs, QString::number(receipt.id)});
    const CustomerId other((wasMerge ? change->to : change->from).toInteger());
    storage::CustomerMerges(session).lock(part->id, other);
    const std::optional<Customer> into = customers.byId(other);
    if (!into || (wasMerge && part->mergedInto != other))
        return fail(ErrorCode::Conflict, {part->name});
    return wasMerge ? doTakeApart(session, *part, receipt.changes) : doMerge(session, *part, *into, false);
}

} // namespace campanile::usecases

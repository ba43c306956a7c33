// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/customer/changecustomer.h"

#include "domain/base/text.h"
#include "domain/customer/customerfields.h"
#include "storage/customer/customerbook.h"
#include "storage/customer/customernoterepository.h"
#include "storage/customer/customerrepository.h"
#include "usecases/customer/mergecustomers.h"

namespace campanile::usecases {

using namespace domain;

namespace {

SharedOrder completed(SharedOrder order, const QString &kind)
{
    order.kind = kind;
    order.permission = Permission::ChangeCustomers;
    return order;
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

/// A contact may have an address alone.
QString nameOf(const Contact &contact)
{
    return contact.name.isEmpty() ? contact.email : contact.name;
}

Failure notThere(const QString &kind, qint64 id)
{
    return fail(ErrorCode::NotFound, {kind, QString::number(id)});
}

template <typename Thing>
Result<void> checked(const Thing &thing)
{
    if (const QStringList faults = faultyFields(thing); !faults.isEmpty())
        return fail(ErrorCode::InvalidArgument, {faults.first(), {}});
    return {};
}

/// What the wish says of the fields that a person can change, on what is there now.
template <typename Thing>
Thing wished(Thing thing, const Thing &wish, std::span<const AuditedField<Thing>> fields)
{
    for (const AuditedField<Thing> &field : fields)
        field.set(thing, field.get(wish));
    return thing;
}

Result<CustomerNote> ownNote(storage::Session &session, const SharedOrder &order, const CustomerNote &wish)
{
    const auto there = storage::CustomerNoteRepository(session).byId(wish.id);
    if (!there)
        return notThere(u"note"_qs, wish.id.value());
    if (there->author != order.actor.agent)
        return fail(ErrorCode::NotAllowed, {QString(keyOf(permissionKeys, Permission::ChangeCustomers)),
                                            QString(keyOf(roleKeys, order.actor.role))});
    if (there->version != wish.version)
        return fail(ErrorCode::Conflict, {there->authorName});
    return *there;
}

SharedReceipt noteReceipt(const Customer &customer, const CustomerNote &before, const CustomerNote &after)
{
    QVector<AuditChange> changes;
    if (storedNote(before) != storedNote(after))
        changes.append({QString(noteField), storedNote(before), storedNote(after)});
    return receiptOf(AuditSubject::Customer, customer.id.value(), customer.name, AuditAction::Changed, changes);
}

Result<SharedReceipt> undoNote(storage::Session &session, const Customer &customer, const AuditChange &change)
{
    storage::CustomerNoteRepository notes(session);
    const CustomerNote wanted = noteFromStored(change.from);
    const CustomerNote was = noteFromStored(change.to);
    const std::optional<CustomerNote> there = notes.byId(wanted.id.isValid() ? wanted.id : was.id);
    if (storedNote(there.value_or(CustomerNote())) != change.to)
        return fail(ErrorCode::Conflict, {customer.name});
    CustomerNote back = wanted;
    back.customer = customer.id;
    if (!wanted.id.isValid()) {
        notes.remove(*there);
    } else if (!there) {
        notes.insert(back);
    } else {
        back.version = there->version;
        notes.update(back);
    }
    SharedReceipt receipt = noteReceipt(customer, was, wanted);
    receipt.action = AuditAction::Undone;
    return receipt;
}

Result<SharedReceipt> undoOfCustomer(storage::Session &session, const SharedReceipt &receipt)
{
    storage::CustomerRepository customers(session);
    std::optional<Customer> customer = customers.byId(CustomerId(receipt.id));
    if (!customer)
        return notThere(u"customer"_qs, receipt.id);
    if (receipt.changes.size() == 1 && receipt.changes.first().key == noteField)
        return undoNote(session, *customer, receipt.changes.first());
    if (!stillHolds(*customer, receipt.changes, customerFields()))
        return fail(ErrorCode::Conflict, {customer->name});
    if (receipt.action == AuditAction::Added) {
        if (storage::isCustomerUsed(session, customer->id))
            return fail(ErrorCode::Conflict, {customer->name});
        customers.remove(*customer);
    } else {
        takeBack(*customer, receipt.changes, customerFields());
        customers.save(*customer);
    }
    return receiptOf(AuditSubject::Customer, receipt.id, customer->name, AuditAction::Undone,
                     inverseOf(receipt.changes));
}

Result<SharedReceipt> undoOfContact(storage::Session &session, const SharedReceipt &receipt)
{
    storage::CustomerRepository customers(session);
    std::optional<Contact> contact = customers.contactById(ContactId(receipt.id));
    if (receipt.action == AuditAction::Removed) {
        Contact back;
        back.id = ContactId(receipt.id);
        takeBack(back, receipt.changes, contactFields());
        if (contact || (back.customer.isValid() && !customers.byId(back.customer)))
            return fail(ErrorCode::Conflict, {receipt.name});
        customers.insertAgain(back);
        contact = back;
    } else if (!contact) {
        return notThere(u"contact"_qs, receipt.id);
    } else if (!stillHolds(*contact, receipt.changes, contactFields())) {
        return fail(ErrorCode::Conflict, {nameOf(*contact)});
    } else if (receipt.action == AuditAction::Added) {
        if (storage::isContactUsed(session, *contact))
            return fail(ErrorCode::Conflict, {nameOf(*contact)});
        customers.remove(*contact);
    } else {
        takeBack(*contact, receipt.changes, contactFields());
        customers.save(*contact);
    }
    return receiptOf(AuditSubject::Contact, receipt.id, nameOf(*contact), AuditAction::Undone,
                     inverseOf(receipt.changes));
}

} // namespace

Result<SharedReceipt> saveCustomer(storage::Session &session, SharedOrder order, const Customer &wish)
{
    const bool isNew = !wish.id.isValid();
    return changeShared(session, completed(std::move(order), isNew ? u"customer.add"_qs : u"customer.change"_qs),
                        [&]() -> Result<SharedReceipt> {
                            storage::CustomerRepository customers(session);
                            const std::optional<Customer> before = isNew ? Customer() : customers.byId(wish.id);
                            if (!before)
                                return notThere(u"customer"_qs, wish.id.value());
                            if (!isNew && before->version != wish.version)
                                return fail(ErrorCode::Conflict, {before->name});
                            Customer after = tidied(wished(*before, wish, customerFields()));
                            if (const Result<void> good = checked(after); !good)
                                return Failure(good.error());
                            const QVector<AuditChange> changes = differences(*before, after, customerFields());
                            if (!changes.isEmpty())
                                customers.save(after);
                            return receiptOf(AuditSubject::Customer, after.id.value(), after.name,
                                             isNew ? AuditAction::Added : AuditAction::Changed, changes);
                        });
}

Result<SharedReceipt> saveContact(storage::Session &session, SharedOrder order, const Contact &wish)
{
    const bool isNew = !wish.id.isValid();
    return changeShared(session, completed(std::move(order), isNew ? u"contact.add"_qs : u"contact.change"_qs),
                        [&]() -> Result<SharedReceipt> {
                            storage::CustomerRepository customers(session);
                            std::optional<Contact> before = isNew ? Contact() : customers.contactById(wish.id);
                            if (!before)
                                return notThere(u"contact"_qs, wish.id.value());
                            if (!isNew && before->version != wish.version)
                                return fail(ErrorCode::Conflict, {nameOf(*before)});
                            Contact after = *before;
                            after.name = wish.name;
                            after.email = wish.email;
                            after.phone = wish.phone;
                            after.language = wish.language;
                            if (isNew)
                                after.customer = wish.customer;
                            after = tidied(std::move(after));
                            if (const Result<void> good = checked(after); !good)
                                return Failure(good.error());
                            if (isNew && !customers.byId(after.customer))
                                return notThere(u"customer"_qs, after.customer.value());
                            const QVector<AuditChange> changes = differences(*before, after, contactFields());
                            if (!changes.isEmpty())
                                customers.save(after);
                            return receiptOf(AuditSubject::Contact, after.id.value(), nameOf(after),
                                             isNew ? AuditAction::Added : AuditAction::Changed, changes);
                        });
}

Result<SharedReceipt> removeContact(storage::Session &session, SharedOrder order, const Contact &contact)
{
    return changeShared(session, completed(std::move(order), u"contact.remove"_qs), [&]() -> Result<SharedReceipt> {
        storage::CustomerRepository customers(session);
        const std::optional<Contact> there = customers.contactById(contact.id);
        if (!there)
            return notThere(u"contact"_qs, contact.id.value());
        if (there->version != contact.version)
            return fail(ErrorCode::Conflict, {nameOf(*there)});
        if (storage::isContactUsed(session, *there))
            return fail(ErrorCode::InvalidArgument, {u"contact"_qs, nameOf(*there)});
        customers.remove(*there);
        return receiptOf(AuditSubject::Contact, there->id.value(), nameOf(*there), AuditAction::Removed,
                         differences(*there, Contact(), contactFields()));
    });
}

Result<SharedReceipt> saveNote(storage::Session &session, SharedOrder order, const CustomerNote &wish)
{
    const SharedOrder all =
        completed(std::move(order), wish.id.isValid() ? u"customer.note.change"_qs : u"customer.note.add"_qs);
    return changeShared(session, all, [&]() -> Result<SharedReceipt> {
        const QString text = cleanText(wish.text.trimmed());
        if (text.isEmpty() || text.size() > CustomerNote::longestText)
            return fail(ErrorCode::InvalidArgument, {u"note"_qs, {}});
        const std::optional<Customer> customer = storage::CustomerRepository(session).byId(wish.customer);
        if (!customer)
            return notThere(u"customer"_qs, wish.customer.value());
        storage::CustomerNoteRepository notes(session);
        CustomerNote before;
        CustomerNote after;
        if (wish.id.isValid()) {
            const Result<CustomerNote> own = ownNote(session, all, wish);
            if (!own)
                return Failure(own.error());
            before = after = *own;
            after.text = text;
            if (text != before.text)
                notes.update(after);
        } else {
            after.customer = wish.customer;
            after.at = all.at;
            after.author = all.actor.agent;
            after.authorName = all.actor.name;
            after.text = text;
            notes.insert(after);
        }
        return noteReceipt(*customer, before, after);
    });
}

Result<SharedReceipt> removeNote(storage::Session &session, SharedOrder order, const CustomerNote &note)
{
    const SharedOrder all = completed(std::move(order), u"customer.note.remove"_qs);
    return changeShared(session, all, [&]() -> Result<SharedReceipt> {
        const Result<CustomerNote> own = ownNote(session, all, note);
        if (!own)
            return Failure(own.error());
        const std::optional<Customer> customer = storage::CustomerRepository(session).byId(own->customer);
        if (!customer)
            return notThere(u"customer"_qs, own->customer.value());
        storage::CustomerNoteRepository(session).remove(*own);
        return noteReceipt(*customer, *own, CustomerNote());
    });
}

Result<SharedReceipt> undoCustomerChange(storage::Session &session, SharedOrder order, const SharedReceipt &receipt)
{
    const bool wasMerge = receipt.action == AuditAction::Merged || receipt.action == AuditAction::Split;
    SharedOrder undo = completed(std::move(order), u"customer.undo"_qs);
    if (wasMerge)
        undo.permission = Permission::MergeCustomers;
    return changeShared(session, undo, [&] {
        if (wasMerge)
            return undoOfMerge(session, receipt);
        return receipt.subject == AuditSubject::Contact ? undoOfContact(session, receipt)
                                                        : undoOfCustomer(session, receipt);
    });
}

} // namespace campanile::usecases

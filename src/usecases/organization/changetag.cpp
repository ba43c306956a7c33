// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/changetag.h"

#include "domain/base/text.h"
#include "domain/org/organizationfields.h"
#include "storage/core/session.h"
#include "storage/tag/tagrepository.h"
#include "usecases/organization/organizationrules.h"

#include <algorithm>
#include <optional>

namespace campanile::usecases {

using namespace domain;
using storage::TagRepository;

namespace {

const QString nameKey = QStringLiteral("name");

std::optional<storage::Tag> tagOf(storage::Session &session, qint64 id)
{
    const QVector<storage::Tag> tags = TagRepository(session).all();
    const auto found = std::find_if(tags.begin(), tags.end(), [id](const auto &tag) { return tag.id.value() == id; });
    return found == tags.end() ? std::nullopt : std::optional(*found);
}

SharedReceipt told(TagId id, const QString &name, AuditAction action, const QJsonValue &from, const QJsonValue &to)
{
    SharedReceipt receipt;
    receipt.subject = AuditSubject::Tag;
    receipt.id = id.value();
    receipt.name = name;
    receipt.action = action;
    if (from != to)
        receipt.changes.append({nameKey, from, to});
    return receipt;
}

Failure gone(qint64 id)
{
    return fail(ErrorCode::NotFound, {QString(keyOf(auditSubjectKeys, AuditSubject::Tag)), QString::number(id)});
}

/// The name as it is kept; none for one that cannot be.
Result<QString> goodName(storage::Session &session, const QString &typed, TagId own)
{
    const QString name = cleanText(typed).simplified();
    const bool hasLetter =
        std::any_of(name.begin(), name.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    if (!hasLetter || name.size() > longestOrganizationName)
        return refuse(OrganizationRefusal::NameMissing);
    if (const TagId other = TagRepository(session).find(name); other.isValid() && other != own)
        return refuse(OrganizationRefusal::NameTaken);
    return name;
}

Result<SharedReceipt> rename(storage::Session &session, const storage::Tag &tag, const QString &to, AuditAction action)
{
    const Result<QString> name = goodName(session, to, tag.id);
    if (!name)
        return Failure(name.error());
    if (*name != tag.name)
        TagRepository(session).rename({tag.id, *name});
    return told(tag.id, *name, action, tag.name, *name);
}

Result<void> takeAway(storage::Session &session, const storage::Tag &tag)
{
    if (TagRepository(session).isOfTickets(tag.id))
        return refuse(OrganizationRefusal::InUse);
    TagRepository(session).remove(tag);
    return {};
}

} // namespace

Result<SharedReceipt> saveTag(storage::Session &session, SharedOrder &order, const OrganizationRecord &wish)
{
    order.permission = Permission::ManageOrganization;
    order.kind = wish.id == 0 ? u"tag.add"_qs : u"tag.change"_qs;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        if (wish.id == 0) {
            const Result<QString> name = goodName(session, wish.name(), {});
            if (!name)
                return Failure(name.error());
            return told(TagRepository(session).findOrCreate(*name), *name, AuditAction::Added, QJsonValue(), *name);
        }
        const std::optional<storage::Tag> known = tagOf(session, wish.id);
        if (!known)
            return gone(wish.id);
        if (tagVersion(known->name) != wish.version)
            return fail(ErrorCode::Conflict, {known->name});
        return rename(session, *known, wish.name(), AuditAction::Changed);
    });
}

Result<SharedReceipt> removeTag(storage::Session &session, SharedOrder &order, const OrganizationRecord &record)
{
    order.permission = Permission::ManageOrganization;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const std::optional<storage::Tag> known = tagOf(session, record.id);
        if (!known)
            return gone(record.id);
        if (const Result<void> done = takeAway(session, *known); !done)
            return Failure(done.error());
        return told(known->id, known->name, AuditAction::Removed, known->name, QJsonValue());
    });
}

Result<SharedReceipt> undoTag(storage::Session &session, SharedOrder &order, const SharedReceipt &receipt)
{
    order.permission = Permission::ManageOrganization;
    return changeShared(session, order, [&]() -> Result<SharedReceipt> {
        const AuditChange change = receipt.changes.value(0);
        const std::optional<storage::Tag> known = tagOf(session, receipt.id);
        if (receipt.action == AuditAction::Removed) {
            const Result<QString> name = goodName(session, change.from.toString(), TagId(receipt.id));
            if (!name)
                return Failure(name.error());
            // Under the number that it had: the stories of tickets speak of it.
            const TagId id = TagRepository(session).insert({TagId(receipt.id), *name}, {});
            return told(id, *name, AuditAction::Undone, QJsonValue(), *name);
        }
        if (!known)
            return gone(receipt.id);
        if (known->name != change.to.toString())
            return fail(ErrorCode::Conflict, {known->name});
        if (receipt.action != AuditAction::Added)
            return rename(session, *known, change.from.toString(), AuditAction::Undone);
        if (const Result<void> done = takeAway(session, *known); !done)
            return Failure(done.error());
        return told(known->id, known->name, AuditAction::Undone, known->name, QJsonValue());
    });
}

} // namespace campanile::usecases

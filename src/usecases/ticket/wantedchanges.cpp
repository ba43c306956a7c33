// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/wantedchanges.h"

#include "domain/ticket/replay.h"
#include "storage/core/session.h"
#include "storage/customfield/customfieldrepository.h"
#include "storage/organization/organizationrepository.h"
#include "storage/tag/tagrepository.h"

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

namespace {

/// Collects what a wish really changes on a ticket; what is so already is no change.
class Changes
{
public:
    explicit Changes(const Ticket &ticket)
        : m_ticket(ticket)
    {
    }

    void set(Field field, const QJsonValue &to)
    {
        const QJsonValue from = storedValue(m_ticket, field);
        if (from != to)
            m_list.append({field, {}, from, to});
    }
    template <typename Enum>
    void setEnum(Field field, const std::optional<Enum> &value)
    {
        if (value)
            set(field, static_cast<int>(*value) == 0 ? QJsonValue() : QJsonValue(static_cast<int>(*value)));
    }
    template <typename IdType>
    void setId(Field field, const std::optional<IdType> &id)
    {
        if (id)
            set(field, id->isValid() ? QJsonValue(id->value()) : QJsonValue());
    }
    void setField(const QString &key, const QJsonValue &to)
    {
        const QJsonValue from = storedValue(m_ticket, Field::CustomField, key);
        if (from != to)
            m_list.append({Field::CustomField, key, from, to});
    }
    void addTag(TagId tag)
    {
        const FieldChange change{Field::TagAdded, {}, QJsonValue(), tag.value()};
        if (!m_ticket.tags.contains(tag) && !m_list.contains(change))
            m_list.append(change);
    }
    void removeTag(TagId tag)
    {
        const FieldChange change{Field::TagRemoved, {}, tag.value(), QJsonValue()};
        if (m_ticket.tags.contains(tag) && !m_list.contains(change))
            m_list.append(change);
    }
    [[nodiscard]] const QVector<FieldChange> &list() const { return m_list; }

private:
    const Ticket &m_ticket;
    QVector<FieldChange> m_list;
};

/// A ticket that goes to a team belongs to that team's department.
std::optional<DepartmentId> departmentOf(storage::Session &session, const std::optional<TeamId> &team)
{
    if (!team || !team->isValid())
        return std::nullopt;
    const Organization organization = storage::OrganizationRepository(session).load();
    const auto found = std::find_if(organization.teams.begin(), organization.teams.end(),
                                    [&](const Team &entry) { return entry.id == *team; });
    if (found == organization.teams.end() || !found->department.isValid())
        return std::nullopt;
    return found->department;
}

} // namespace

QVector<FieldChange> wantedChanges(storage::Session &session, const Ticket &ticket, const TicketChange &wish)
{
    Changes changes(ticket);
    if (!wish.onlyOpen || isOpen(ticket.status))
        changes.setEnum(Field::Status, wish.status);
    changes.setEnum(Field::Tier, wish.tier);
    changes.setEnum(Field::Priority, wish.priority);
    changes.setId(Field::Department, departmentOf(session, wish.team));
    changes.setId(Field::Team, wish.team);
    changes.setId(Field::Assignee, wish.assignee);
    storage::TagRepository tags(session);
    for (const QString &name : wish.addTags) {
        if (!name.trimmed().isEmpty())
            changes.addTag(tags.findOrCreate(name.trimmed()));
    }
    for (const QString &name : wish.removeTags) {
        if (!name.trimmed().isEmpty())
            changes.removeTag(tags.find(name.trimmed()));
    }
    for (auto it = wish.customFields.begin(); it != wish.customFields.end(); ++it)
        changes.setField(it.key(), it.value());
    return changes.list();
}

Result<void> checkFields(storage::Session &session, const TicketChange &wish)
{
    if (wish.customFields.isEmpty())
        return {};
    const QVector<CustomField> fields = storage::CustomFieldRepository(session).all();
    for (auto it = wish.customFields.begin(); it != wish.customFields.end(); ++it) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const CustomField &entry) { return entry.key == it.key(); });
        if (field == fields.end())
            return fail(ErrorCode::NotFound, {u"custom-field"_qs, it.key()});
        if (!isFieldValue(*field, it.value()))
            return fail(ErrorCode::InvalidArgument, {u"custom-field"_qs, field->name});
    }
    return {};
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace campanile::domain {

/// A row's number in the database, typed so that a team's never stands where a ticket's belongs. 0 means "none".
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): the check misreads <=>
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using TicketId = Id<struct TicketTag>;
using MessageId = Id<struct MessageTag>;
using EventId = Id<struct EventTag>;
using AttachmentId = Id<struct AttachmentTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using AgentId = Id<struct AgentTag>;
using TeamId = Id<struct TeamTag>;
using DepartmentId = Id<struct DepartmentTag>;
using PlaceId = Id<struct PlaceTag>;
using TagId = Id<struct TagTag>;
using SkillId = Id<struct SkillTag>;
using ViewId = Id<struct ViewTag>;
using MacroId = Id<struct MacroTag>;
using ImportId = Id<struct ImportTag>;
using SourceId = Id<struct SourceTag>;
using CustomFieldId = Id<struct CustomFieldTag>;

} // namespace campanile::domain

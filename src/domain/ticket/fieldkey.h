// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/event.h"

namespace campanile::domain {

/// The fields that hold a value; TagAdded stands for all tags. The log stores some of these keys (see
/// importFieldKey()): append, never rename.
inline constexpr EnumKeys<Field, 17> fieldKeys{{
    {Field::Status, QLatin1StringView("status")},
    {Field::SourceStatus, QLatin1StringView("source-status")},
    {Field::Tier, QLatin1StringView("tier")},
    {Field::Priority, QLatin1StringView("priority")},
    {Field::Channel, QLatin1StringView("channel")},
    {Field::Place, QLatin1StringView("place")},
    {Field::Department, QLatin1StringView("department")},
    {Field::Team, QLatin1StringView("team")},
    {Field::Assignee, QLatin1StringView("assignee")},
    {Field::Customer, QLatin1StringView("customer")},
    {Field::Contact, QLatin1StringView("contact")},
    {Field::Subject, QLatin1StringView("subject")},
    {Field::Due, QLatin1StringView("due")},
    {Field::TagAdded, QLatin1StringView("tags")},
    {Field::CustomField, QLatin1StringView("custom-field")},
    {Field::Reported, QLatin1StringView("reported")},
    {Field::Language, QLatin1StringView("language")},
}};

} // namespace campanile::domain

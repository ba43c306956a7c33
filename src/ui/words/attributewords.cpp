// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/attributewords.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Attributes)
};

} // namespace

QString statusText(domain::Status status)
{
    switch (status) {
    case domain::Status::New:
        return Words::tr("New");
    case domain::Status::Open:
        return Words::tr("Open");
    case domain::Status::WaitingCustomer:
        return Words::tr("Waiting for customer");
    case domain::Status::WaitingRnd:
        return Words::tr("Waiting for R&D");
    case domain::Status::WaitingOther:
        return Words::tr("Waiting for others");
    case domain::Status::Resolved:
        return Words::tr("Resolved");
    case domain::Status::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString priorityText(domain::Priority priority)
{
    switch (priority) {
    case domain::Priority::Unknown:
        return Words::tr("No priority");
    case domain::Priority::Low:
        return Words::tr("Low");
    case domain::Priority::Normal:
        return Words::tr("Normal");
    case domain::Priority::High:
        return Words::tr("High");
    case domain::Priority::Urgent:
        return Words::tr("Urgent");
    }
    return {};
}

QString channelText(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Unknown:
        return Words::tr("Unknown channel");
    case domain::Channel::Email:
        return Words::tr("Email");
    case domain::Channel::Phone:
        return Words::tr("Phone");
    case domain::Channel::Chat:
        return Words::tr("Chat");
    case domain::Channel::Web:
        return Words::tr("Web form");
    case domain::Channel::Social:
        return Words::tr("Social media");
    case domain::Channel::WalkIn:
        return Words::tr("Walk-in");
    }
    return {};
}

QString roleText(domain::Role role)
{
    switch (role) {
    case domain::Role::Viewer:
        return Words::tr("Viewer");
    case domain::Role::Agent:
        return Words::tr("Agent");
    case domain::Role::Lead:
        return Words::tr("Team lead");
    case domain::Role::Manager:
        return Words::tr("Manager");
    case domain::Role::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString segmentText(domain::Segment segment)
{
    switch (segment) {
    case domain::Segment::Smb:
        return Words::tr("Small business");
    case domain::Segment::Enterprise:
        return Words::tr("Enterprise");
    case domain::Segment::Unknown:
        break;
    }
    return Words::tr("no segment");
}

QString tierText(domain::Tier tier)
{
    switch (tier) {
    case domain::Tier::Unknown:
        return Words::tr("No tier");
    case domain::Tier::T1:
        return Words::tr("Tier 1");
    case domain::Tier::T2:
        return Words::tr("Tier 2");
    case domain::Tier::T3:
        return Words::tr("Tier 3");
    }
    return {};
}

QString tierBadge(domain::Tier tier)
{
    return tier == domain::Tier::Unknown ? QStringLiteral("T–") : u'T' + QString::number(static_cast<int>(tier));
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ticketwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace campanile::words {

namespace {

class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(campanile::words::TicketWords)
};

QString none()
{
    return TicketWords::tr("None");
}

} // namespace

using namespace domain;

QString statusText(Status status)
{
    switch (status) {
    case Status::New:
        return TicketWords::tr("New");
    case Status::Open:
        return TicketWords::tr("Open");
    case Status::WaitingCustomer:
        return TicketWords::tr("Waiting for customer");
    case Status::WaitingRnd:
        return TicketWords::tr("Waiting for R&D");
    case Status::WaitingOther:
        return TicketWords::tr("Waiting for other");
    case Status::Resolved:
        return TicketWords::tr("Resolved");
    case Status::Closed:
        return TicketWords::tr("Closed");
    }
    return {};
}

QString tierText(Tier tier)
{
    return tier == Tier::Unknown ? none() : TicketWords::tr("Tier %1").arg(static_cast<int>(tier));
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Unknown:
        return none();
    case Channel::Email:
        return TicketWords::tr("Email");
    case Channel::Phone:
        return TicketWords::tr("Phone");
    case Channel::Chat:
        return TicketWords::tr("Chat");
    case Channel::Web:
        return TicketWords::tr("Web form");
    case Channel::Social:
        return TicketWords::tr("Social media");
    case Channel::WalkIn:
        return TicketWords::tr("Walk-in");
    }
    return {};
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::Unknown:
        return none();
    case Priority::Low:
        return TicketWords::tr("Low", "priority");
    case Priority::Normal:
        return TicketWords::tr("Normal", "priority");
    case Priority::High:
        return TicketWords::tr("High", "priority");
    case Priority::Urgent:
        return TicketWords::tr("Urgent", "priority");
    }
    return {};
}

QString segmentText(Segment segment)
{
    switch (segment) {
    case Segment::Unknown:
        return none();
    case Segment::Smb:
        return TicketWords::tr("Small and medium business");
    case Segment::Enterprise:
        return TicketWords::tr("Enterprise");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return TicketWords::tr("Viewer");
    case Role::Agent:
        return TicketWords::tr("Agent");
    case Role::Lead:
        return TicketWords::tr("Team lead");
    case Role::Manager:
        return TicketWords::tr("Manager");
    case Role::Administrator:
        return TicketWords::tr("Administrator");
    }
    return {};
}

QString languageText(const QString &code)
{
    if (code == u"en")
        return u"English"_qs;
    if (code == u"fil" || code == u"tl")
        return u"Filipino"_qs;
    const QString name = code.isEmpty() ? QString() : QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name;
}

} // namespace campanile::words

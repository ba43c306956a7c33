// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include <QCoreApplication>

namespace campanile::ui {

using domain::ImportTarget;

namespace {

const char *ticketTarget(ImportTarget target)
{
    switch (target) {
    case ImportTarget::TicketKey:
        return QT_TRANSLATE_NOOP("Import", "Ticket number");
    case ImportTarget::EventTime:
        return QT_TRANSLATE_NOOP("Import", "When it happened");
    case ImportTarget::EventTimeOfDay:
        return QT_TRANSLATE_NOOP("Import", "Time of day it happened");
    case ImportTarget::EventOrder:
        return QT_TRANSLATE_NOOP("Import", "Order of events");
    case ImportTarget::Actor:
        return QT_TRANSLATE_NOOP("Import", "Who did it");
    case ImportTarget::Created:
        return QT_TRANSLATE_NOOP("Import", "Opened at");
    case ImportTarget::CreatedTimeOfDay:
        return QT_TRANSLATE_NOOP("Import", "Time of day it was opened");
    case ImportTarget::Updated:
        return QT_TRANSLATE_NOOP("Import", "Last changed at");
    case ImportTarget::Status:
        return QT_TRANSLATE_NOOP("Import", "Status");
    case ImportTarget::SubStatus:
        return QT_TRANSLATE_NOOP("Import", "Second part of the status");
    case ImportTarget::Tier:
        return QT_TRANSLATE_NOOP("Import", "Tier");
    case ImportTarget::Team:
        return QT_TRANSLATE_NOOP("Import", "Team");
    case ImportTarget::Department:
        return QT_TRANSLATE_NOOP("Import", "Department");
    case ImportTarget::Assignee:
        return QT_TRANSLATE_NOOP("Import", "Assignee");
    case ImportTarget::AssigneeKey:
        return QT_TRANSLATE_NOOP("Import", "Assignee's number in the source");
    case ImportTarget::Place:
        return QT_TRANSLATE_NOOP("Import", "Place");
    case ImportTarget::Priority:
        return QT_TRANSLATE_NOOP("Import", "Priority");
    case ImportTarget::Channel:
        return QT_TRANSLATE_NOOP("Import", "Channel");
    case ImportTarget::Subject:
        return QT_TRANSLATE_NOOP("Import", "Subject");
    case ImportTarget::Description:
        return QT_TRANSLATE_NOOP("Import", "Opening message");
    case ImportTarget::Message:
        return QT_TRANSLATE_NOOP("Import", "Public message");
    case ImportTarget::Note:
        return QT_TRANSLATE_NOOP("Import", "Internal note");
    case ImportTarget::Due:
        return QT_TRANSLATE_NOOP("Import", "Due at");
    case ImportTarget::Tags:
        return QT_TRANSLATE_NOOP("Import", "Tags");
    case ImportTarget::Language:
        return QT_TRANSLATE_NOOP("Import", "Language");
    default:
        return nullptr;
    }
}

const char *otherTarget(ImportTarget target)
{
    switch (target) {
    case ImportTarget::CustomerKey:
        return QT_TRANSLATE_NOOP("Import", "Customer's number in the source");
    case ImportTarget::CustomerName:
        return QT_TRANSLATE_NOOP("Import", "Customer");
    case ImportTarget::ContactKey:
        return QT_TRANSLATE_NOOP("Import", "Contact's number in the source");
    case ImportTarget::ContactName:
        return QT_TRANSLATE_NOOP("Import", "Contact");
    case ImportTarget::ContactEmail:
        return QT_TRANSLATE_NOOP("Import", "Contact's e-mail");
    case ImportTarget::ContactPhone:
        return QT_TRANSLATE_NOOP("Import", "Contact's phone");
    case ImportTarget::CustomField:
        return QT_TRANSLATE_NOOP("Import", "Custom field");
    case ImportTarget::Reported:
        return QT_TRANSLATE_NOOP("Import", "As the source says");
    case ImportTarget::Key:
        return QT_TRANSLATE_NOOP("Import", "Number in the source");
    case ImportTarget::Name:
        return QT_TRANSLATE_NOOP("Import", "Name");
    case ImportTarget::Email:
        return QT_TRANSLATE_NOOP("Import", "E-mail");
    case ImportTarget::Phone:
        return QT_TRANSLATE_NOOP("Import", "Phone");
    case ImportTarget::Role:
        return QT_TRANSLATE_NOOP("Import", "Agent or contact");
    case ImportTarget::Country:
        return QT_TRANSLATE_NOOP("Import", "Country");
    case ImportTarget::Segment:
        return QT_TRANSLATE_NOOP("Import", "Segment");
    case ImportTarget::Plan:
        return QT_TRANSLATE_NOOP("Import", "Plan");
    case ImportTarget::TimeZone:
        return QT_TRANSLATE_NOOP("Import", "Time zone");
    case ImportTarget::Active:
        return QT_TRANSLATE_NOOP("Import", "Active");
    default:
        return QT_TRANSLATE_NOOP("Import", "Not imported");
    }
}

} // namespace

QString importTargetText(ImportTarget target)
{
    const char *text = ticketTarget(target);
    return QCoreApplication::translate("Import", text != nullptr ? text : otherTarget(target));
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/customer/customer.h"
#include "domain/customer/customernote.h"
#include "domain/org/organization.h"
#include "domain/ticket/event.h"
#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"

#include <QByteArray>
#include <QVector>

namespace campanile::domain {

struct DemoTag
{
    TagId id;
    QString name;
};

struct DemoAttachment
{
    Attachment info; ///< size and sha256 are filled
    QByteArray bytes;
};

/// One ticket with its whole story.
///
/// events are in order, sequence 1, 2, …; replaying their changes gives the ticket's row. The first is Created and
/// holds every initial value (from null). A MessageAdded or NoteAdded event holds the message as its first change; when
/// the same action changed more ("send and wait for the customer", an escalation note), those changes follow in the
/// same event. ticket.version is the number of events. firstResponseAt is none for tickets that an agent wrote down
/// during a call (their Created event has an actor), as the first response is not measured for them.
struct DemoTicket
{
    Ticket ticket;
    QVector<Message> messages;
    QVector<Event> events;
    QVector<DemoAttachment> attachments;
};

/// Where the demo company goes. The calls come in this order, all on the thread of DemoGenerator::run():
/// organization, tags, customer (each, agents as CSMs known, its notes before it), ticket (each, ascending by
/// createdAt). All ids count from 1 within their kind and refer to each other. A failure stops the generator, which
/// returns it.
class DemoSink
{
public:
    virtual ~DemoSink() = default;

    virtual Result<void> organization(const Organization &organization) = 0;
    virtual Result<void> tags(const QVector<DemoTag> &tags) = 0;
    /// What was noted about the customer that comes next; without ids. Not called where there is nothing.
    virtual Result<void> customerNotes(const QVector<CustomerNote> &notes)
    {
        static_cast<void>(notes);
        return {};
    }
    virtual Result<void> customer(const Customer &customer, const QVector<Contact> &contacts) = 0;
    /// May move out of ticket; its memory is used again for the next one.
    virtual Result<void> ticket(DemoTicket &ticket) = 0;
};

} // namespace campanile::domain

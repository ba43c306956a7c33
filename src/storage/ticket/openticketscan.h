// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ticket/ticketcolumnloader.h"

namespace campanile::storage {

/// Tags of the open tickets, ascending by ticket, then tag. Batches as in TicketColumnLoader.
void scanOpenTags(Session &session, const TicketColumnLoader::TagSink &sink);

/// Tags of a few tickets, ascending by ticket, then tag, whatever the order of ids.
void scanTagsOf(Session &session, const QVector<domain::TicketId> &ids, const TicketColumnLoader::TagSink &sink);

/// Ids of all tickets in the order of their subjects (see SubjectOrder); tickets without a subject first. Hidden ones
/// are among them. Takes a second or two for a million: a job for readBulk().
void scanTicketsBySubject(Session &session, const std::function<void(const std::vector<quint32> &ids)> &sink);

} // namespace campanile::storage

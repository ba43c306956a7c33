// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket/message.h"
#include "storage/core/session.h"

#include <QCryptographicHash>
#include <QVector>

#include <functional>
#include <optional>

namespace campanile::storage {

/// Files of tickets, in pieces of domain::attachmentPieceSize, each with its SHA-256; memory stays at a few pieces.
class AttachmentRepository
{
public:
    /// The next bytes, at most that many; empty at the end.
    using Source = std::function<QByteArray(qint64 atMost)>;
    using Sink = std::function<void(QByteArrayView bytes)>;

    explicit AttachmentRepository(Session &session)
        : m_session(session)
    {
    }

    /// Reads the source to its end; sets id, size and sha256, and TicketFlag::Attachment of the ticket.
    void write(domain::Attachment &attachment, const Source &source);
    /// The row alone, for pieces that are there already; sets the ticket's flag as well.
    void insert(const domain::Attachment &attachment);
    [[nodiscard]] std::optional<domain::Attachment> byId(domain::AttachmentId id);
    [[nodiscard]] QVector<domain::Attachment> ofTicket(domain::TicketId id); ///< by id
    void moveTo(domain::AttachmentId id, domain::MessageId message);         ///< of the same ticket; NotFound
    /// Hands the content to the sink piece by piece, each checked first; DatabaseCorrupt when a piece is missing or not
    /// what was written (pieces before it may have been handed over).
    void read(domain::AttachmentId id, const Sink &sink);
    /// The piece of that number (from 0), checked; for who reads each in a job of its own and checks the whole itself.
    /// NotFound when the attachment is not there (any more), DatabaseCorrupt as above.
    [[nodiscard]] QByteArray piece(domain::AttachmentId id, qint64 number);

private:
    Session &m_session;
};

} // namespace campanile::storage

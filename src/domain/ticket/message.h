// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"

#include <QString>

namespace campanile::domain {

/// Who can read a message. The numbers are stored.
enum class Visibility : quint8 { Public = 1, Internal = 2 };

/// Which side wrote it. The numbers are stored. System: automatic, never counts as a first response.
enum class AuthorKind : quint8 { Customer = 1, Agent = 2, System = 3 };

/// What became of a public message that a person here wrote. The numbers are stored.
enum class Delivery : quint8 {
    None = 0,    ///< nothing to bring anywhere: it came from the customer, is a note, or was imported
    NotSent = 1, ///< still to be brought to the customer by hand
    Sent = 2,
};

/// A public message or an internal note. What was written never changes; delivery and withdrawal come later.
struct Message
{
    MessageId id;
    TicketId ticket;
    int sequence = 0; ///< 1, 2, … within the ticket
    Visibility visibility = Visibility::Public;
    AuthorKind authorKind = AuthorKind::Customer;
    AgentId agent;      ///< set when authorKind is Agent and the agent is known here
    ContactId contact;  ///< set when authorKind is Customer and the contact is known here
    QString authorName; ///< as it was then
    UtcTime at{};
    QString text;     ///< plain text, UTF-8, no U+0000
    QString language; ///< BCP 47; empty when unknown
    /// How the text looks, see toStoredFormat(); empty: plain.
    QByteArray format;
    Delivery delivery = Delivery::None;
    bool isWithdrawn = false; ///< taken back by who wrote it: kept, and no longer part of the conversation
};

/// A file of a ticket. Its bytes lie in pieces of 1 MiB, each with its own hash.
struct Attachment
{
    AttachmentId id;
    TicketId ticket;
    MessageId message;
    QString name; ///< as the sender called it; show it with visibleText(), never use it as a path
    QString mediaType;
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of the whole content, 32 bytes
};

inline constexpr qint64 attachmentPieceSize = 1024 * 1024;

} // namespace campanile::domain

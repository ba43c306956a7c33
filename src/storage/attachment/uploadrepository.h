// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "domain/ticket/message.h"
#include "storage/core/session.h"

#include <QVector>

#include <optional>

namespace campanile::storage {

/// A file of a message that is still being written.
struct Upload
{
    domain::AttachmentId id; ///< of the attachment that it becomes
    domain::AgentId actor;   ///< whose it is; nobody's until anybody said who works here
    domain::UtcTime createdAt{};
    QString name;
    QString mediaType;
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of the whole; empty until it is complete

    [[nodiscard]] bool isComplete() const { return !sha256.isEmpty(); }
};

/// Uploads, whose pieces come each in a transaction of its own, so that nobody waits for a large file. Works on a
/// Session; throws StorageError.
class UploadRepository
{
public:
    explicit UploadRepository(Session &session)
        : m_session(session)
    {
    }

    void begin(Upload &upload); ///< sets id
    /// number: from 0. NotFound when the upload was given up or is complete, TooLarge beyond the last possible piece.
    void addPiece(domain::AttachmentId id, qint64 number, const QByteArray &bytes);
    /// NotFound as above.
    void complete(domain::AttachmentId id, qint64 size, const QByteArray &sha256);
    [[nodiscard]] std::optional<Upload> byId(domain::AttachmentId id);
    /// A complete one becomes an attachment of a message: false when somebody else was first.
    [[nodiscard]] bool attach(const Upload &upload, domain::TicketId ticket, domain::MessageId message);

    /// Those that nobody waits for any more, by id: unfinished since, or complete since.
    [[nodiscard]] QVector<domain::AttachmentId> abandoned(domain::UtcTime unfinished, domain::UtcTime complete);
    /// Takes some of its pieces away, and at last itself; true when nothing is left. It can no longer be attached after
    /// the first time.
    [[nodiscard]] bool discardSome(domain::AttachmentId id);

    static constexpr qint64 mostPieces = 65536;
    static constexpr int discardedAtOnce = 8; ///< pieces, so that a transaction stays short

private:
    Session &m_session;
};

} // namespace campanile::storage

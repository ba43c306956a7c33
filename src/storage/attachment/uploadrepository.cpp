// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/uploadrepository.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/ticket/rowkey.h"

#include <QCryptographicHash>

namespace campanile::storage {

using domain::AttachmentId;

namespace {

[[noreturn]] void gone(AttachmentId id)
{
    throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("upload"), QString::number(id.value())});
}

} // namespace

void UploadRepository::begin(Upload &upload)
{
    upload.id = m_session.allocateId<AttachmentId>("attachment");
    m_session.execute("INSERT INTO upload (id, actor_id, created_at, size, name, media_type) "
                      "VALUES ($1, $2, $3, $4, $5, $6)",
                      upload.id, upload.actor, upload.createdAt, upload.size, upload.name, upload.mediaType);
}

void UploadRepository::addPiece(AttachmentId id, qint64 number, const QByteArray &bytes)
{
    if (number < 0 || number >= mostPieces || bytes.size() > domain::attachmentPieceSize)
        throw StorageError(domain::ErrorCode::TooLarge,
                           {QString::number(id.value()), QString::number(mostPieces * domain::attachmentPieceSize)});
    // Touches the row, so that nobody gives it up between the look at it and the piece.
    if (m_session.execute("UPDATE upload SET size = size WHERE id = $1 AND sha256 IS NULL", id) != 1)
        gone(id);
    m_session.execute("INSERT INTO attachment_piece (id, sha256, bytes) VALUES ($1, $2, $3)",
                      firstKey(id.value()) + number, Blob{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
                      Blob{bytes});
}

void UploadRepository::complete(AttachmentId id, qint64 size, const QByteArray &sha256)
{
    if (m_session.execute("UPDATE upload SET size = $2, sha256 = $3 WHERE id = $1 AND sha256 IS NULL", id, size,
                          Blob{sha256}) != 1)
        gone(id);
}

std::optional<Upload> UploadRepository::byId(AttachmentId id)
{
    Statement row = m_session.prepare("SELECT actor_id, created_at, name, media_type, size, sha256 FROM upload "
                                      "WHERE id = $1");
    row.bind(id);
    if (!row.next())
        return std::nullopt;
    return Upload{id, row.id<domain::AgentId>(0), row.time(1), row.text(2), row.text(3), row.int64(4), row.blob(5)};
}

bool UploadRepository::attach(const Upload &upload, domain::TicketId ticket, domain::MessageId message)
{
    if (m_session.execute("DELETE FROM upload WHERE id = $1 AND sha256 IS NOT NULL", upload.id) != 1)
        return false;
    AttachmentRepository(m_session).insert(
        {upload.id, ticket, message, upload.name, upload.mediaType, upload.size, upload.sha256});
    return true;
}

QVector<AttachmentId> UploadRepository::abandoned(domain::UtcTime unfinished, domain::UtcTime complete)
{
    QVector<AttachmentId> ids;
    Statement row = m_session.prepare("SELECT id FROM upload WHERE (sha256 IS NULL AND created_at < $1) "
                                      "OR created_at < $2 ORDER BY id");
    row.bind(unfinished, complete);
    while (row.next())
        ids.append(row.id<AttachmentId>(0));
    return ids;
}

bool UploadRepository::discardSome(AttachmentId id)
{
    if (m_session.execute("UPDATE upload SET sha256 = NULL WHERE id = $1", id) != 1)
        return true; // attached meanwhile, or discarded by another program: its pieces are not ours
    const qint64 removed =
        m_session.execute("DELETE FROM attachment_piece WHERE id IN (SELECT id FROM attachment_piece "
                          "WHERE id BETWEEN $1 AND $2 ORDER BY id LIMIT $3)",
                          firstKey(id.value()), lastKey(id.value()), discardedAtOnce);
    if (removed == discardedAtOnce)
        return false;
    m_session.execute("DELETE FROM upload WHERE id = $1", id);
    return true;
}

} // namespace campanile::storage

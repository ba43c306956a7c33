// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachment/attachmentrepository.h"

#include "storage/ticket/rowkey.h"

namespace campanile::storage {

using domain::Attachment;
using domain::AttachmentId;

namespace {

constexpr std::string_view selectAttachment =
    "SELECT id, ticket_id, message_id, name, media_type, size, sha256 FROM attachment ";

Attachment readAttachment(const Statement &row)
{
    return {row.id<AttachmentId>(0),
            row.id<domain::TicketId>(1),
            row.id<domain::MessageId>(2),
            row.text(3),
            row.text(4),
            row.int64(5),
            row.blob(6)};
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Sources may give less than asked for; pieces are full, but for the last.
QByteArray nextPiece(const AttachmentRepository::Source &source)
{
    QByteArray piece;
    while (piece.size() < domain::attachmentPieceSize) {
        const QByteArray more = source(domain::attachmentPieceSize - piece.size());
        if (more.isEmpty())
            break;
        piece.append(more);
    }
    return piece;
}

[[noreturn]] void damaged(AttachmentId id, qint64 number)
{
    throw StorageError(domain::ErrorCode::DatabaseCorrupt, {QString()},
                       QStringLiteral("attachment %1, piece %2").arg(id.value()).arg(number));
}

} // namespace

void AttachmentRepository::write(Attachment &attachment, const Source &source)
{
    attachment.id = m_session.allocateId<AttachmentId>("attachment");
    attachment.size = 0;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    qint64 number = 0;
    for (QByteArray piece = nextPiece(source); !piece.isEmpty(); piece = nextPiece(source)) {
        if (number >= rowsPerTicket)
            throw StorageError(domain::ErrorCode::TooLarge,
                               {attachment.name, QString::number(rowsPerTicket * domain::attachmentPieceSize)});
        whole.addData(piece);
        attachment.size += piece.size();
        const QByteArray hash = sha256(piece);
        m_session.execute("INSERT INTO attachment_piece (id, sha256, bytes) VALUES ($1, $2, $3)",
                          firstKey(attachment.id.value()) + number, Blob{hash}, Blob{piece});
        ++number;
    }
    attachment.sha256 = whole.result();
    insert(attachment);
}

void AttachmentRepository::insert(const Attachment &attachment)
{
    m_session.execute("INSERT INTO attachment (id, ticket_id, message_id, name, media_type, size, sha256) "
                      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                      attachment.id, attachment.ticket, attachment.message, attachment.name, attachment.mediaType,
                      attachment.size, Blob{attachment.sha256});
    m_session.execute("UPDATE ticket SET flags = flags | 1 WHERE id = $1 AND (flags & 1) = 0", attachment.ticket);
    m_session.noteChange(ChangeKind::Ticket, attachment.ticket);
}

std::optional<Attachment> AttachmentRepository::byId(AttachmentId id)
{
    Statement row = m_session.prepare(std::string(selectAttachment).append("WHERE id = $1"));
    row.bind(id);
    return row.next() ? std::optional(readAttachment(row)) : std::nullopt;
}

QVector<Attachment> AttachmentRepository::ofTicket(domain::TicketId id)
{
    QVector<Attachment> attachments;
    Statement row = m_session.prepare(std::string(selectAttachment).append("WHERE ticket_id = $1 ORDER BY id"));
    row.bind(id);
    while (row.next())
        attachments.append(readAttachment(row));
    return attachments;
}

void AttachmentRepository::moveTo(AttachmentId id, domain::MessageId message)
{
    if (m_session.execute("UPDATE attachment SET message_id = $2 WHERE id = $1", id, message) != 1)
        throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("attachment"), QString::number(id.value())});
}

QByteArray AttachmentRepository::piece(AttachmentId id, qint64 number)
{
    Statement row = m_session.prepare("SELECT sha256, bytes FROM attachment_piece WHERE id = $1");
    row.bind(firstKey(id.value()) + number);
    const bool isThere = row.next();
    if (!isThere && !byId(id))
        throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("attachment"), QString::number(id.value())});
    if (!isThere || row.utf8(1).isEmpty() || sha256(row.utf8(1)) != row.utf8(0))
        damaged(id, number);
    return row.blob(1);
}

void AttachmentRepository::read(AttachmentId id, const Sink &sink)
{
    const auto attachment = byId(id);
    if (!attachment)
        throw StorageError(domain::ErrorCode::NotFound, {QStringLiteral("attachment"), QString::number(id.value())});
    QCryptographicHash whole(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (qint64 number = 0; size < attachment->size; ++number) {
        const QByteArray bytes = piece(id, number);
        size += bytes.size();
        whole.addData(bytes);
        sink(bytes);
    }
    if (size != attachment->size || whole.result() != attachment->sha256)
        damaged(id, -1);
}

} // namespace campanile::storage

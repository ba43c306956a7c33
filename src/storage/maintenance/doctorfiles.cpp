// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticket/message.h"
#include "storage/core/rowscanner.h"
#include "storage/maintenance/doctor.h"
#include "storage/ticket/rowkey.h"

#include <QCryptographicHash>

#include <map>

namespace campanile::storage {

namespace {

struct Expected
{
    qint64 size = 0;
    QByteArray sha256; ///< empty: of an upload that is not complete, which may have any pieces
    qint64 pieces = 0; ///< seen so far

    [[nodiscard]] bool isComplete() const { return !sha256.isEmpty(); }
};

std::map<qint64, Expected> readAttachments(Session &session)
{
    std::map<qint64, Expected> attachments;
    Statement row =
        session.prepare("SELECT id, size, sha256 FROM attachment UNION ALL SELECT id, size, sha256 FROM upload");
    row.bind();
    while (row.next())
        attachments[row.int64(0)] = {row.int64(1), row.blob(2), 0};
    return attachments;
}

} // namespace

void Doctor::checkAttachments()
{
    std::map<qint64, Expected> attachments = readAttachments(m_session);
    qint64 current = 0;
    QCryptographicHash whole(QCryptographicHash::Sha256);
    const auto finishCurrent = [&] {
        const auto it = attachments.find(current);
        if (it == attachments.end() || !it->second.isComplete())
            return;
        const qint64 pieces = (it->second.size + domain::attachmentPieceSize - 1) / domain::attachmentPieceSize;
        if (it->second.pieces == pieces && whole.result() != it->second.sha256)
            add(FindingCode::AttachmentHashWrong, FindingSeverity::Damage, {QString::number(current)});
    };
    {
        RowScanner piece(m_session, "SELECT id, sha256, bytes FROM attachment_piece ORDER BY id");
        piece.bind();
        while (piece.next()) {
            const qint64 attachment = ticketOfKey(piece.int64(0));
            if (attachment != current) {
                finishCurrent();
                whole.reset();
                current = attachment;
            }
            ++m_report.piecesChecked;
            if (const auto it = attachments.find(attachment); it != attachments.end())
                ++it->second.pieces;
            else
                add(FindingCode::AttachmentOrphan, FindingSeverity::Warning, {QString::number(piece.int64(0))});
            whole.addData(piece.utf8(2));
            if (QCryptographicHash::hash(piece.utf8(2), QCryptographicHash::Sha256) != piece.utf8(1))
                add(FindingCode::AttachmentPieceWrong, FindingSeverity::Damage,
                    {QString::number(attachment), QString::number(sequenceOfKey(piece.int64(0)))});
        }
        finishCurrent();
    }
    for (const auto &[id, expected] : attachments) {
        const qint64 pieces = (expected.size + domain::attachmentPieceSize - 1) / domain::attachmentPieceSize;
        if (expected.isComplete() && expected.pieces != pieces)
            add(FindingCode::AttachmentPieceMissing, FindingSeverity::Damage,
                {QString::number(id), QString::number(pieces), QString::number(expected.pieces)});
    }
    Statement flag = m_session.prepare(
        "SELECT reference FROM ticket t WHERE ((flags & 1) = 0 AND EXISTS (SELECT 1 FROM attachment a WHERE "
        "a.ticket_id = t.id)) ORDER BY id LIMIT $1");
    flag.bind(maxFindings);
    while (flag.next())
        add(FindingCode::AttachmentFlagWrong, FindingSeverity::Warning, {flag.text(0)});
}

} // namespace campanile::storage

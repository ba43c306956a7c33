// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/saveattachment.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/core/database.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace campanile::usecases {

using namespace domain;
using storage::AttachmentRepository;
using storage::Session;

Result<void> saveAttachmentTo(storage::Database &database, AttachmentId id, const QString &path,
                              const std::stop_token &stop)
{
    const Result<Attachment> attachment =
        database
            .read([id](Session &session) -> Result<Attachment> {
                auto known = AttachmentRepository(session).byId(id);
                if (!known)
                    return fail(ErrorCode::NotFound, {u"attachment"_qs, QString::number(id.value())});
                return std::move(*known);
            })
            .wait();
    if (!attachment)
        return Failure(attachment.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileCannotWrite, {path}, file.errorString());
    QCryptographicHash whole(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (qint64 number = 0; size < attachment->size; ++number) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        const Result<QByteArray> piece = database
                                             .read([id, number](Session &session) -> Result<QByteArray> {
                                                 return AttachmentRepository(session).piece(id, number);
                                             })
                                             .wait();
        if (!piece)
            return Failure(piece.error());
        size += piece->size();
        whole.addData(*piece);
        if (file.write(*piece) != piece->size())
            return fail(ErrorCode::FileCannotWrite, {path}, file.errorString());
    }
    if (size != attachment->size || whole.result() != attachment->sha256)
        return fail(ErrorCode::DatabaseCorrupt, {database.location().display()}, u"attachment %1"_qs.arg(id.value()));
    if (!file.commit())
        return fail(ErrorCode::FileCannotWrite, {path}, file.errorString());
    return {};
}

} // namespace campanile::usecases

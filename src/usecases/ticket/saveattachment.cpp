// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/saveattachment.h"

#include "storage/attachment/attachmentrepository.h"
#include "storage/core/session.h"

#include <QSaveFile>

namespace campanile::usecases {

domain::Result<void> saveAttachmentTo(storage::Session &session, domain::AttachmentId id, const QString &path)
{
    using domain::ErrorCode;
    storage::AttachmentRepository attachments(session);
    if (!attachments.byId(id))
        return domain::fail(ErrorCode::NotFound, {u"attachment"_qs, QString::number(id.value())});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::fail(ErrorCode::FileCannotWrite, {path}, file.errorString());
    bool isWritten = true;
    attachments.read(id, [&](QByteArrayView bytes) {
        session.throwIfStopped();
        isWritten = isWritten && file.write(bytes.data(), bytes.size()) == bytes.size();
    });
    if (!isWritten || !file.commit())
        return domain::fail(ErrorCode::FileCannotWrite, {path}, file.errorString());
    return {};
}

} // namespace campanile::usecases

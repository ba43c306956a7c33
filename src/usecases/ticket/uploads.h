// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/task.h"
#include "usecases/ticket/attachedfile.h"

#include <QObject>

#include <functional>

namespace campanile::usecases {

/// Brings files into the database while a text is being written, so that sending it takes no time and nothing happens
/// to them in between. A seam like Tickets; lives in the window's thread, nothing blocks.
class Uploads : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Copies the file piece by piece. Cancelled or failed it leaves nothing behind. progress counts bytes.
    /// Errors: FileCannotRead, FileNotRegular, FileChanged, TooLarge (path, limit), NotAllowed, Cancelled, those of the
    /// database.
    virtual domain::Task<AttachedFile> addFile(const QString &path, const domain::ProgressPtr &progress) = 0;
    /// The same with what make() answers on a thread of its own; no bytes: FileCannotRead (name).
    virtual domain::Task<AttachedFile> addContent(const QString &name, std::function<QByteArray()> make,
                                                  const domain::ProgressPtr &progress) = 0;
    /// It goes with no text any more. What could not be taken away now is swept later.
    virtual void discard(domain::AttachmentId id) = 0;
};

} // namespace campanile::usecases

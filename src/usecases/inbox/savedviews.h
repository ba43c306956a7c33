// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/inbox/ticketlistsource.h"

#include <QObject>

namespace campanile::usecases {

/// A search that somebody gave a name.
struct SavedView
{
    domain::ViewId id; ///< none: not stored yet
    QString name;
    ListRequest request;
    qint64 version = 0; ///< as read; a stale save answers Conflict
};

/// The searches that the person keeps. A seam like TicketListSource; lives in the window's thread, nothing blocks.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// By name, as people of the language sort.
    virtual domain::Task<QVector<SavedView>> list() = 0;
    /// Stores a new view, or the new name and request of a known one; answers it as stored.
    /// Errors: InvalidArgument ("name", the name) when the name is empty or taken, Conflict, NotAllowed ("view", role)
    /// for what is not the person's own, or when nobody has said who they are.
    virtual domain::Task<SavedView> save(const SavedView &view) = 0;
    /// Errors: NotFound, NotAllowed.
    virtual domain::Task<void> remove(domain::ViewId id) = 0;

Q_SIGNALS:
    /// Something was saved or removed, here or in another window: list again.
    void changed();
};

} // namespace campanile::usecases

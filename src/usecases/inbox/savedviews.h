// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/inbox/viewcolour.h"
#include "usecases/audit/sharedchange.h"
#include "usecases/inbox/ticketlistsource.h"

#include <QMap>
#include <QObject>

namespace campanile::usecases {

/// Which columns of the table a view shows; none: those that the person has chosen for all views.
struct ViewColumns
{
    QStringList shown = {};         ///< keys, in order
    QMap<QString, int> widths = {}; ///< by key, in pixels; empty: as they fit

    bool operator==(const ViewColumns &) const = default;
};

/// A search that somebody gave a name.
struct SavedView
{
    domain::ViewId id; ///< none: not stored yet
    QString name;
    ListRequest request;
    qint64 version = 0;    ///< as read; a stale save answers Conflict
    bool isShared = false; ///< everybody's, else the person's own
    domain::ViewColour colour = domain::ViewColour::None;
    QString description = {}; ///< what it is good for; may be empty
    ViewColumns columns = {};
};

/// The searches that people keep. A seam like TicketListSource; lives in the window's thread, nothing blocks.
/// Changes are done once for each operation id; those of shared views are told in the audit trail. Errors: see
/// changeview.h.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr qsizetype longestDescription = 500;

    /// Everybody's and the person's own, each in the order that they were put into.
    virtual domain::Task<QVector<SavedView>> list() = 0;
    /// Stores a new view, or what was changed of a known one.
    virtual domain::Task<SharedReceipt> save(const SavedView &view, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> remove(const SavedView &view, const QUuid &operation) = 0;
    /// Puts a view before another one of the same owner; none: behind all of them.
    virtual domain::Task<SharedReceipt> move(const SavedView &view, domain::ViewId before, const QUuid &operation) = 0;
    /// Takes a save, a removal or a move back.
    virtual domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) = 0;

Q_SIGNALS:
    /// Something was saved, moved or removed, here or in another window: list again.
    void changed();
};

} // namespace campanile::usecases

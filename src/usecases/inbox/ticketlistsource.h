// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/inbox/grouprows.h"
#include "usecases/inbox/ticketrow.h"

#include <QObject>
#include <QVector>

namespace campanile::usecases {

/// What a list shows: a query in the search language and an order.
struct ListRequest
{
    QString query;                               ///< see domain/query; empty = everything
    QString sortKey = QStringLiteral("updated"); ///< a key of the sort registry in domain/query
    bool descending = true;
    QString grouping = {}; ///< a key of domain::groupingKeys; empty: none

    bool operator==(const ListRequest &) const = default;
};

/// The answer: ids only, in order. The rows are asked for as they scroll into sight.
struct TicketList
{
    QVector<quint32> ids; ///< ticket ids, at most a few MB for a million tickets
    bool complete = true; ///< false: a first page; the whole list follows with the next answer (see InboxService)
    // Of a grouped list, which always comes whole, also:
    QVector<ListGroup> groups = {}; ///< ascending by key
    QVector<quint32> rows = {};     ///< the ids with the headings of the groups, see grouprows.h
};

/// Where a ticket list comes from. A seam, so that the list model is tested without a database.
/// Lives in the window's thread; nothing here blocks.
class TicketListSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The list, or its first page when the whole would take longer than an eye notices.
    /// ErrorCode::QueryInvalid carries reason key, position and length within request.query.
    virtual domain::Task<TicketList> list(const ListRequest &request) = 0;
    /// All of it, after list() answered an incomplete one.
    virtual domain::Task<TicketList> wholeList(const ListRequest &request) = 0;
    /// Rows in the order of ids; ids that vanished meanwhile are left out.
    virtual domain::Task<QVector<TicketRow>> rows(const QVector<quint32> &ids) = 0;
    /// How many tickets each query matches, in order; for the views. -1 where that is not known: the archive is not
    /// loaded yet, or the query cannot be understood now ("me" is nobody, a team was renamed). Beside lists and
    /// tickets, which do not wait for it. Asked again after every change: cancel what is overtaken.
    virtual domain::Task<QVector<qint64>> counts(const QStringList &queries) = 0;

Q_SIGNALS:
    /// These tickets changed (here or in another program): repaint and, since order and membership may differ, list
    /// again.
    void ticketsChanged(const QVector<quint32> &ids);
    /// Everything may be different (an import was published, what is shown has another name): list again.
    void reset();
};

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customer/customermerges.h"

#include "storage/core/json.h"
#include "storage/core/rowscanner.h"

#include <QHash>

namespace campanile::storage {

using domain::Customer;
using domain::CustomerId;

CustomerId CustomerMerges::rootOf(CustomerId id)
{
    Statement row = m_session.prepare("SELECT merged_root FROM customer WHERE id = $1 AND merged_root IS NOT NULL");
    row.bind(id);
    return row.next() ? row.id<CustomerId>(0) : id;
}

QVector<CustomerId> CustomerMerges::family(CustomerId root)
{
    QVector<CustomerId> ids{root};
    Statement row = m_session.prepare("SELECT id FROM customer WHERE merged_root = $1 ORDER BY id");
    row.bind(root);
    while (row.next())
        ids.append(row.id<CustomerId>(0));
    return ids;
}

void CustomerMerges::merge(Customer &part, const Customer &into)
{
    expectOneRow(m_session.execute("UPDATE customer SET merged_into = $3, merged_root = $3, version = version + 1 "
                                   "WHERE id = $1 AND version = $2 AND merged_into IS NULL",
                                   part.id, part.version, into.id),
                 part.name);
    ++part.version;
    part.mergedInto = part.mergedRoot = into.id;
    const QVector<CustomerId> moved = family(part.id);
    m_session.execute("UPDATE customer SET merged_root = $2 WHERE merged_root = $1", part.id, into.id);
    for (const CustomerId id : moved)
        m_session.noteChange(ChangeKind::Customer, id);
    m_session.noteChange(ChangeKind::Customer, into.id);
}

void CustomerMerges::takeApart(Customer &part)
{
    const CustomerId root = part.mergedRoot;
    expectOneRow(m_session.execute("UPDATE customer SET merged_into = NULL, merged_root = NULL, version = version + 1 "
                                   "WHERE id = $1 AND version = $2 AND merged_into IS NOT NULL",
                                   part.id, part.version),
                 part.name);
    ++part.version;
    part.mergedInto = part.mergedRoot = {};
    QMultiHash<CustomerId, CustomerId> below; ///< by whom they were merged into
    {
        Statement row = m_session.prepare("SELECT id, merged_into FROM customer WHERE merged_root = $1");
        row.bind(root);
        while (row.next())
            below.insert(row.id<CustomerId>(1), row.id<CustomerId>(0));
    }
    QVector<CustomerId> mine{part.id};
    for (qsizetype i = 0; i < mine.size(); ++i) {
        for (const CustomerId id : below.values(mine.at(i))) {
            m_session.execute("UPDATE customer SET merged_root = $2 WHERE id = $1", id, part.id);
            mine.append(id);
        }
    }
    for (const CustomerId id : std::as_const(mine))
        m_session.noteChange(ChangeKind::Customer, id);
    m_session.noteChange(ChangeKind::Customer, root);
}

void CustomerMerges::lock(CustomerId one, CustomerId other)
{
    // SQLite's write lock is on everything already. In one order, so that two who merge crosswise do not wait for each
    // other.
    if (m_session.dialect().isSqlite())
        return;
    m_session.execute("SELECT 1 FROM customer WHERE id IN ($1, $2) ORDER BY id FOR UPDATE", one, other);
}

void scanMergedCustomers(Session &session, const std::function<void(CustomerId id, CustomerId root)> &sink)
{
    RowScanner row(session, "SELECT id, merged_root FROM customer WHERE merged_root IS NOT NULL ORDER BY id");
    row.bind();
    while (row.next())
        sink(row.id<CustomerId>(0), row.id<CustomerId>(1));
}

} // namespace campanile::storage

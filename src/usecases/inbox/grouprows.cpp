// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/inbox/grouprows.h"

#include <algorithm>

namespace campanile::usecases {

QVector<quint32> withHeadings(const QVector<quint32> &ids, const QVector<ListGroup> &groups)
{
    QVector<quint32> rows(ids.size() + groups.size());
    const quint32 *from = ids.constData();
    const quint32 *const end = from + ids.size();
    quint32 *to = rows.data();
    for (const ListGroup &group : groups) {
        *to++ = headingOf(group.key);
        const auto count = std::min<std::ptrdiff_t>(group.count, end - from);
        to = std::copy(from, from + count, to);
        from += count;
    }
    return rows;
}

} // namespace campanile::usecases

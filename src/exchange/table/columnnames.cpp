// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/columnnames.h"

#include <QSet>

namespace campanile::exchange {

QStringList uniqueColumnNames(const QStringList &names)
{
    QStringList unique;
    unique.reserve(names.size());
    QSet<QString> taken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString mark = u'#' + QString::number(i + 1);
        QString name = names.at(i).trimmed().isEmpty() ? mark : names.at(i);
        // Once is enough unless somebody names a column "x #3" to provoke it.
        while (taken.contains(name))
            name += u' ' + mark;
        taken.insert(name);
        unique.append(name);
    }
    return unique;
}

} // namespace campanile::exchange

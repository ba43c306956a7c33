// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/jsoncursor.h"

#include <QHash>
#include <QSet>

#include <stop_token>

namespace campanile::exchange {

/// An array of objects and where its first element may be found.
struct LocatedArray
{
    JsonArray array;
    qint64 offset = 0; ///< in the text as UTF-8, just behind the bracket
};

/// All arrays of objects of a JSON text that stand outside other arrays, largest first. Reads all of a text that is an
/// object; of one that is an array only the bracket (bytes and elements stay 0).
[[nodiscard]] domain::Result<QVector<LocatedArray>> findArrays(JsonCursor &cursor, int depthLimit,
                                                               const std::stop_token &stop);

/// Gathers column names from objects in order of appearance: dotted paths of everything that is no object.
class JsonColumns final
{
public:
    /// What is not readable as an object adds what it has up to there.
    void collect(QByteArrayView object, const ReadLimits &limits);
    [[nodiscard]] qsizetype count() const { return m_columns.size(); }
    /// Without names that were only ever null where other records have an object (via beside via.channel).
    [[nodiscard]] QStringList names() const;

private:
    QStringList m_columns;
    QHash<QString, bool> m_hasValue;
    QSet<QString> m_objects;
};

} // namespace campanile::exchange

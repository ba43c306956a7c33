// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/record.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace campanile::exchange {

/// Turns JSON objects into the fields of a table whose columns may grow (see RecordReader for the rules).
class JsonTable final
{
public:
    void addColumns(const QStringList &columns);
    [[nodiscard]] const QStringList &header() const { return m_header; }

    /// Appends the object's fields to the record, in the order of the header.
    void flatten(const QJsonObject &object, Record &record);

private:
    void visit(const QJsonObject &object, const QString &path);

    QStringList m_header;
    QHash<QString, qsizetype> m_places;
    std::vector<QByteArray> m_fields;
};

/// One value as a text: null is empty, an array of scalars a list text, any other array or object compact JSON.
[[nodiscard]] QString jsonText(const QJsonValue &value);

} // namespace campanile::exchange

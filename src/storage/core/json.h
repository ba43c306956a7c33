// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/storageerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace campanile::storage {

/// Compact JSON as the tables hold it. U+0000 inside a string is written as an escape by Qt; PostgreSQL would refuse it
/// only in a json column, and these are text.
[[nodiscard]] inline QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
[[nodiscard]] inline QByteArray jsonText(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}
/// Null for an empty object, so that most rows hold nothing.
[[nodiscard]] inline std::optional<QByteArray> jsonOrNull(const QJsonObject &object)
{
    return object.isEmpty() ? std::nullopt : std::optional(jsonText(object));
}
[[nodiscard]] inline QJsonObject jsonObject(QByteArrayView text)
{
    return text.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(text.toByteArray()).object();
}
[[nodiscard]] inline QJsonArray jsonArray(QByteArrayView text)
{
    return text.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(text.toByteArray()).array();
}

/// Lists to bind for Dialect::numbersIn() and textsIn().
template <typename Ids>
[[nodiscard]] QByteArray jsonNumbers(const Ids &ids)
{
    QByteArray text("[");
    for (const auto &id : ids) {
        if (text.size() > 1)
            text.append(',');
        if constexpr (requires { id.value(); })
            text.append(QByteArray::number(id.value()));
        else
            text.append(QByteArray::number(id));
    }
    return text.append(']');
}
[[nodiscard]] inline QByteArray jsonTexts(const QStringList &texts)
{
    return jsonText(QJsonArray::fromStringList(texts));
}

/// After an update under a version check: exactly one row, or somebody was quicker (args: what).
inline void expectOneRow(qint64 affected, const QString &what)
{
    if (affected != 1)
        throw StorageError(domain::ErrorCode::Conflict, {what});
}

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace campanile::storage {

struct ImportProfileRow
{
    QString name;
    QJsonObject json;
    qint64 version = 0; ///< 0: not stored yet
};

class ImportProfileRepository
{
public:
    explicit ImportProfileRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] QVector<ImportProfileRow> all(); ///< by name
    [[nodiscard]] std::optional<ImportProfileRow> byName(const QString &name);
    void
    save(ImportProfileRow &profile); ///< version 0 inserts (Conflict when the name is taken), else updates under check
    void remove(const QString &name);

private:
    Session &m_session;
};

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QString>
#include <QVector>

namespace campanile::storage {

/// Where rows came from: kind is the family ("servicenow", "salesforce", …), name tells two of a kind apart.
struct Source
{
    domain::SourceId id;
    QString kind;
    QString name;
};

class SourceRepository
{
public:
    explicit SourceRepository(Session &session)
        : m_session(session)
    {
    }

    /// The source of that kind and name, made when there is none.
    [[nodiscard]] domain::SourceId findOrCreate(const QString &kind, const QString &name);
    [[nodiscard]] QVector<Source> all();

private:
    Session &m_session;
};

} // namespace campanile::storage

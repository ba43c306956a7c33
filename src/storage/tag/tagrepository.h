// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "storage/core/session.h"

#include <QString>
#include <QVector>

namespace campanile::storage {

struct Tag
{
    domain::TagId id;
    QString name; ///< as first written; two tags never differ by case or accents only
};

class TagRepository
{
public:
    explicit TagRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::TagId findOrCreate(const QString &name);
    [[nodiscard]] QVector<Tag> all(); ///< by id

private:
    Session &m_session;
};

} // namespace campanile::storage

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

    /// A tag that a running import brought, too; it is everybody's from then on.
    [[nodiscard]] domain::TagId findOrCreate(const QString &name);
    /// None when there is no visible tag of that name.
    [[nodiscard]] domain::TagId find(const QString &name);
    /// Under that number, unseen until the import is published; answers the tag of that name that was there before.
    [[nodiscard]] domain::TagId insert(const Tag &tag, domain::ImportId import);
    [[nodiscard]] QVector<Tag> all();                 ///< visible ones, by id
    [[nodiscard]] bool isOfTickets(domain::TagId id); ///< whether a ticket has it: a look at all where none has
    /// Under another name. Conflict when it is gone, or another one has that name.
    void rename(const Tag &tag);
    /// Conflict while a ticket has it, or when it is gone.
    void remove(const Tag &tag);

private:
    Session &m_session;
};

} // namespace campanile::storage

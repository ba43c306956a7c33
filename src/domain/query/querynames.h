// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer/customer.h"
#include "domain/query/queryfields.h"

#include <QString>
#include <QVector>

namespace campanile::domain {

/// What a query calls somebody or something.
struct NamePattern
{
    QString key;           ///< searchKey() of what was written
    bool isPrefix = false; ///< everything that begins with it

    /// name is folded here; give it as people write it.
    [[nodiscard]] bool matches(const QString &name) const;
};

/// From names to ids, when a query is compiled. Called in the compiling thread only.
class NameResolver
{
public:
    virtual ~NameResolver() = default;

    /// All ids that the name stands for, in any order; empty when there is none (the query is then refused).
    /// Places by key or name; departments with all below them; agents by name or mail address.
    [[nodiscard]] virtual QVector<quint32> ids(QueryNames kind, const NamePattern &pattern) const = 0;
    [[nodiscard]] virtual QVector<quint32> customersOf(Segment segment) const = 0;
};

/// A name to offer.
struct NameCandidate
{
    QString value; ///< what goes into the query (quoted later, where needed)
    QString label; ///< how people write it, when that differs; else empty
};

/// From beginnings to names, for completion. Called at every key stroke: answer from memory.
class NameCatalog
{
public:
    virtual ~NameCatalog() = default;

    /// At most limit names for which offersName(name, typedKey) holds, best first.
    [[nodiscard]] virtual QVector<NameCandidate> names(QueryNames kind, const QString &typedKey, int limit) const = 0;
};

/// Whether a name is worth offering for what was typed so far (its searchKey()): it or one of its words begins with it.
[[nodiscard]] bool offersName(const QString &name, const QString &typedKey);

} // namespace campanile::domain

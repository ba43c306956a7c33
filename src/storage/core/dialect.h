// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/databaselocation.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace campanile::storage {

/// The few places where the two engines want different words.
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] bool isSqlite() const { return m_engine == Engine::Sqlite; }

    /// Expands the macros {{id}}, {{serial}}, {{blob}}, {{clustered}}, {{textops}} and keeps only this engine's blocks
    /// ("-- only: sqlite", "-- only: postgresql", "-- end") of a file under resources/sql. An unknown macro or an open
    /// block is a StorageError (Internal).
    [[nodiscard]] QByteArray expand(const QByteArray &sql) const;

    /// A sub-query over the numbers, or texts, of a JSON array that is bound as parameter ("$1"): "id IN " +
    /// numbersIn("$1").
    [[nodiscard]] std::string numbersIn(std::string_view parameter) const;
    [[nodiscard]] std::string textsIn(std::string_view parameter) const;

private:
    Engine m_engine;
};

} // namespace campanile::storage

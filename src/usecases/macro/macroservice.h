// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/macro/macros.h"

namespace campanile::usecases {

/// Macros on a database, kept in memory: there are some dozens of them, and they are chosen by typing.
class MacroService final : public Macros
{
    Q_OBJECT

public:
    MacroService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                 QObject *parent = nullptr);
    ~MacroService() override;

    [[nodiscard]] const QVector<domain::Macro> &all() const override { return m_all; }
    domain::Task<SharedReceipt> save(const domain::Macro &macro, const QUuid &operation) override;
    domain::Task<SharedReceipt> remove(const domain::Macro &macro, const QUuid &operation) override;
    domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) override;

    /// Reads them anew; changed() follows when they are other ones.
    void reload();

private:
    template <typename Job>
    [[nodiscard]] domain::Task<SharedReceipt> change(const QUuid &operation, Job job);

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    QVector<domain::Macro> m_all;
    domain::Task<QVector<domain::Macro>> m_reading;
};

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/macro/macros.h"

#include <optional>

namespace campanile::test {

/// Macros in memory, in the order they were added; keeps what it was asked.
class FakeMacros final : public usecases::Macros
{
    Q_OBJECT

public:
    [[nodiscard]] const QVector<domain::Macro> &all() const override { return stored; }
    domain::Task<usecases::SharedReceipt> save(const domain::Macro &macro, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> remove(const domain::Macro &macro, const QUuid &operation) override;
    domain::Task<usecases::SharedReceipt> undo(const usecases::SharedReceipt &receipt) override;

    domain::Macro &add(const QString &name);
    /// As if somebody else had done it.
    void tell() { Q_EMIT changed(); }

    QVector<domain::Macro> stored;
    QVector<QUuid> operations;
    QVector<usecases::SharedReceipt> undone;
    std::optional<domain::Error> failure; ///< of the next change
};

} // namespace campanile::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"
#include "usecases/macro/macros.h"

namespace campanile::ui {

/// Finds macros by name for the command field, from memory.
class MacroProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Use = std::function<void(const domain::Macro &macro)>;

    /// The macros must outlive the provider.
    MacroProvider(const usecases::Macros &macros, Use use, QObject *parent = nullptr);

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Macros; }
    void search(const QString &text, int number) override;

private:
    const usecases::Macros &m_macros;
    Use m_use;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace campanile::cli {

/// campanile-cli restore-drill: tries whether a backup would serve, without touching it or any database.
class DrillCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::DrillCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore-drill"); }
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] bool needsDatabase() const override { return false; }
    [[nodiscard]] int run(const QCommandLineParser &parser, const GlobalOptions &options) override;
};

} // namespace campanile::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace campanile::cli {

/// campanile-cli backup: writes a checked copy of a database.
class BackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::BackupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const GlobalOptions &options) override;
};

} // namespace campanile::cli

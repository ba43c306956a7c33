// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace campanile::cli {

/// campanile-cli demo: fills an empty database with the demo company.
class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::DemoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const GlobalOptions &options) override;
};

} // namespace campanile::cli

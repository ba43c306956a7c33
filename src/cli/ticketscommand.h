// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace campanile::cli {

/// campanile-cli tickets: lists tickets that a query matches.
class TicketsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::TicketsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("tickets"); }
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QString notes() const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const GlobalOptions &options) override;
};

} // namespace campanile::cli

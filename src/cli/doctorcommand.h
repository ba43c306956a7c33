// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QCoreApplication>

namespace campanile::cli {

/// campanile-cli doctor: examines a database, changing nothing.
class DoctorCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(campanile::cli::DoctorCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("doctor"); }
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] int run(const QCommandLineParser &parser, const GlobalOptions &options) override;
};

} // namespace campanile::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommand.h"
#include "cli/democommand.h"
#include "cli/doctorcommand.h"
#include "cli/drillcommand.h"
#include "cli/importcommand.h"
#include "cli/ticketscommand.h"

namespace campanile::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DemoCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<TicketsCommand>());
    commands.push_back(std::make_unique<DoctorCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<DrillCommand>());
    return commands;
}

} // namespace campanile::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace campanile::test {

/// What this executable does for its own tests when started with --child:
///   --child clerk FILE DRAFTS MARK SEED   works on the database and types drafts until it is killed;
///   --child colleague FILE MARK SEED MS   writes, reads and listens beside others for so long.
/// What was acknowledged to them they write to standard output at once, a line each, so that it is known whatever
/// happens to them afterwards.
int runChild(int argc, char **argv);

/// Milliseconds of a clock that all processes of this machine share.
[[nodiscard]] long long sharedMs();

/// One line "what rest", in one write(2): once this returns the kernel has it.
void tell(const QByteArray &what, const QByteArray &rest);

int runColleague(int argc, char **argv);

} // namespace campanile::test

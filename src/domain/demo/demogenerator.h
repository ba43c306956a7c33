// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/progress.h"
#include "domain/base/result.h"
#include "domain/base/time.h"
#include "domain/demo/demosink.h"

#include <stop_token>

namespace campanile::domain {

/// What the demo company depends on, and all that it depends on.
struct DemoParameters
{
    qint64 tickets = 20'000; ///< 0 … 1'000'000
    quint64 seed = 1;        ///< any
    UtcTime until{};         ///< the end of the two-year history; 2000 … 2100
};

inline constexpr qint64 maxDemoTickets = 1'000'000;

/// Makes the demo company: three places, SMB and Enterprise customers, and two years of tickets that end at until.
///
/// The same parameters give the same data, bit by bit, on any machine with the same time zone rules. The shares
/// (channels, languages, tiers, open ones …) do not depend on the number of tickets. Memory grows with the customers
/// only.
class DemoGenerator
{
public:
    explicit DemoGenerator(DemoParameters parameters);

    /// Blocks; call it on a worker. Fails with InvalidArgument (name, value), Cancelled, or with the sink's own
    /// failure. progress counts tickets.
    Result<void> run(DemoSink &sink, std::stop_token stop = {}, Progress *progress = nullptr) const;

private:
    DemoParameters m_parameters;
};

} // namespace campanile::domain

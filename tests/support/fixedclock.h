// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

namespace campanile::test {

/// A clock that stands where the test puts it; 2026-05-28T20:26:40Z until then.
class FixedClock final : public domain::Clock
{
public:
    FixedClock() = default;
    explicit FixedClock(domain::UtcTime at)
        : time(at)
    {
    }
    [[nodiscard]] domain::UtcTime now() const override { return time; }
    domain::UtcTime time = domain::fromMs(1'780'000'000'000);
};

} // namespace campanile::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QtGlobal>

namespace campanile::domain {

/// How far some work is. Written by the thread that works, polled by the window; no locks, no signals.
class Progress
{
public:
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0}; ///< 0 while unknown
    std::atomic<int> stage{0};    ///< meaning belongs to the work; each stage counts done and total anew
};

using ProgressPtr = std::shared_ptr<Progress>;

} // namespace campanile::domain

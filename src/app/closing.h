// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace campanile::app {

/// Ends on threads of its own what takes long to end: a database that is closed, an import that takes itself back. The
/// window never waits for it; only the end of the program does. All functions may be called from any thread.
class Closing final
{
public:
    Closing();
    ~Closing(); ///< waits for everything
    Q_DISABLE_COPY_MOVE(Closing)

    void run(std::function<void()> end);
    /// Destroys these on another thread, one after the other; nobody else may want to keep them.
    void letGo(std::vector<std::shared_ptr<void>> things);
    /// False when something has not ended in time.
    [[nodiscard]] bool wait(std::chrono::milliseconds patience);

private:
    QThreadPool m_pool;
};

} // namespace campanile::app

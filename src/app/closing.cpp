// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing.h"

#include <thread>

namespace campanile::app {

namespace {

/// An import that takes itself back must not hold up a second database.
constexpr int threads = 8;
constexpr auto pause = std::chrono::milliseconds(2);
constexpr int pauses = 2000;

} // namespace

Closing::Closing()
{
    m_pool.setMaxThreadCount(threads);
}

Closing::~Closing() = default;

void Closing::run(std::function<void()> end)
{
    m_pool.start(std::move(end));
}

void Closing::letGo(std::vector<std::shared_ptr<void>> things)
{
    // The copies of a std::function share them, so that the counts below are right.
    const auto held = std::make_shared<std::vector<std::shared_ptr<void>>>(std::move(things));
    run([held] {
        for (std::shared_ptr<void> &thing : *held) {
            // The answer that brought it is still on the main thread's stack, or in a watcher that is deleted with its
            // next event: whoever lets go last must not be that thread.
            for (int i = 0; thing.use_count() > 1 && i < pauses; ++i)
                std::this_thread::sleep_for(pause);
            thing.reset();
        }
    });
}

bool Closing::wait(std::chrono::milliseconds patience)
{
    return m_pool.waitForDone(static_cast<int>(patience.count()));
}

} // namespace campanile::app

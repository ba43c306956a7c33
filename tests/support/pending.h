// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"

namespace campanile::test {

/// An answer that comes when the test says so.
template <typename T>
class Pending
{
public:
    domain::Task<T> task()
    {
        m_promise.start();
        return domain::Task<T>(m_promise.future(), m_stop);
    }
    void answer(domain::Result<T> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }

private:
    QPromise<domain::Result<T>> m_promise;
    std::stop_source m_stop;
};

} // namespace campanile::test

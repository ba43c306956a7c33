// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/customer/customers.h"

#include <QObject>

#include <functional>
#include <optional>

namespace campanile::ui {

/// Sends changes of customers, tells what was done with a way back, and what was not done. A change whose answer was
/// lost is sent again under the same operation id, so that it happens once.
class CustomerChanges final : public QObject
{
    Q_OBJECT

public:
    using Receipt = domain::Result<usecases::SharedReceipt>;
    using Send = std::function<domain::Task<usecases::SharedReceipt>()>;

    CustomerChanges(usecases::Customers &customers, const UiContext &context, QObject *parent = nullptr);

    /// said: what was done, our words; empty: nothing is said. done: called with the answer, before anything is told.
    /// It answers whether it takes care of a failure itself.
    void send(const Send &send, const std::function<QString(const usecases::SharedReceipt &)> &said,
              const std::function<bool(const Receipt &)> &done = {});

    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    [[nodiscard]] bool canUndo() const { return m_last.has_value(); }
    /// Takes the newest change back, or says that there is none.
    void undoLast();

Q_SIGNALS:
    void changed(const campanile::usecases::SharedReceipt &receipt);
    /// again: sends it once more; empty when that is of no use.
    void failed(const campanile::domain::Error &error, const std::function<void()> &again);

private:
    void undo(const usecases::SharedReceipt &receipt);
    void countRunning(int difference);

    usecases::Customers &m_customers;
    UiContext m_context;
    int m_running = 0;
    std::optional<usecases::SharedReceipt> m_last;
};

} // namespace campanile::ui

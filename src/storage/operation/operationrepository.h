// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"
#include "storage/core/session.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace campanile::storage {

/// A write that was done, under the id that its client made up before it tried (a UUID).
struct Operation
{
    QString id;
    domain::UtcTime at{};
    QString kind; ///< key of the use case: "ticket.assign"
    domain::AgentId actor;
    QJsonObject receipt; ///< what is needed to show, and to take back, what was done
};

class OperationRepository
{
public:
    explicit OperationRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] std::optional<Operation> find(const QString &id);
    /// Conflict when the id is known already.
    void record(const Operation &operation);
    /// Exactly once: when the operation is known, its receipt without doing anything; else does the work, which fills
    /// in operation.receipt, and records it in the same transaction. The way every use case writes.
    domain::Result<Operation> once(Operation operation, const std::function<domain::Result<void>(Operation &)> &work);

private:
    Session &m_session;
};

} // namespace campanile::storage

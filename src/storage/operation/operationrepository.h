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
    /// Exactly once: when the operation is known, its receipt without doing anything; else does the work, which fills
    /// in operation.receipt, and records it in the same transaction. The id is claimed before the work: who tries again
    /// while the first attempt is still being committed waits for it, and gets its receipt. InvalidArgument without id.
    ///
    /// How changes of tickets and their undo are written, which would add something each time. The other writes do not
    /// need it: views, profiles and people go by their names, an import has its state; sent again they change nothing,
    /// or are refused as known.
    domain::Result<Operation> once(Operation operation, const std::function<domain::Result<void>(Operation &)> &work);

private:
    [[nodiscard]] bool claim(const Operation &operation);

    Session &m_session;
};

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "domain/macro/macro.h"
#include "usecases/audit/sharedchange.h"

#include <QObject>

namespace campanile::usecases {

/// The macros that the person can use: everybody's and one's own. A seam like Tickets; lives in the window's thread,
/// nothing blocks. Changes are done once for each operation id and told in the audit trail; errors: see saveMacro().
class Macros : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As they were read last, by name as people of the language sort; empty until the first answer.
    [[nodiscard]] virtual const QVector<domain::Macro> &all() const = 0;
    virtual domain::Task<SharedReceipt> save(const domain::Macro &macro, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> remove(const domain::Macro &macro, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) = 0;

Q_SIGNALS:
    /// all() is not what it was: something was saved or removed, here or in another program.
    void changed();
};

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakemacros.h"

#include <algorithm>

namespace campanile::test {

using namespace domain;
using usecases::SharedReceipt;

namespace {

SharedReceipt receiptOf(const QUuid &operation, const Macro &macro, AuditAction action)
{
    SharedReceipt receipt;
    receipt.operation = operation;
    receipt.subject = AuditSubject::Macro;
    receipt.id = macro.id.value();
    receipt.name = macro.name;
    receipt.action = action;
    receipt.changes = {{u"name"_qs, QJsonValue(), macro.name}};
    return receipt;
}

} // namespace

Macro &FakeMacros::add(const QString &name)
{
    Macro macro;
    macro.id = MacroId(stored.size() + 1);
    macro.name = name;
    stored.append(macro);
    return stored.last();
}

Task<SharedReceipt> FakeMacros::save(const Macro &macro, const QUuid &operation)
{
    operations.append(operation);
    if (failure)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(failure, std::nullopt)));
    Macro saved = macro;
    const auto found =
        std::find_if(stored.begin(), stored.end(), [&](const Macro &other) { return other.id == macro.id; });
    const bool isNew = found == stored.end();
    if (isNew) {
        saved.id = MacroId(stored.size() + 1);
        stored.append(saved);
    } else {
        ++saved.version;
        *found = saved;
    }
    Q_EMIT changed();
    return Task<SharedReceipt>::ready(receiptOf(operation, saved, isNew ? AuditAction::Added : AuditAction::Changed));
}

Task<SharedReceipt> FakeMacros::remove(const Macro &macro, const QUuid &operation)
{
    operations.append(operation);
    if (failure)
        return Task<SharedReceipt>::ready(Failure(*std::exchange(failure, std::nullopt)));
    stored.removeIf([&](const Macro &other) { return other.id == macro.id; });
    Q_EMIT changed();
    return Task<SharedReceipt>::ready(receiptOf(operation, macro, AuditAction::Removed));
}

Task<SharedReceipt> FakeMacros::undo(const SharedReceipt &receipt)
{
    undone.append(receipt);
    SharedReceipt answer = receipt;
    answer.action = AuditAction::Undone;
    return Task<SharedReceipt>::ready(answer);
}

} // namespace campanile::test

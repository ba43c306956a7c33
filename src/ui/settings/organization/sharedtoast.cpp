// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organization/sharedtoast.h"

#include "domain/org/organization.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/words/attributewords.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SharedToast)
};

QString nameOf(const usecases::SharedReceipt &receipt)
{
    if (receipt.subject == domain::AuditSubject::Roles) {
        if (const auto role = domain::enumOf(domain::roleKeys, receipt.name))
            return quoted(roleText(*role));
    }
    return quoted(receipt.name);
}

} // namespace

void showSharedToast(ToastStack &toasts, const usecases::SharedReceipt &receipt, QObject *context,
                     std::function<void()> undo)
{
    if (!receipt.canUndo())
        return;
    const QString name = nameOf(receipt);
    switch (receipt.action) {
    case domain::AuditAction::Added:
        toasts.show(Words::tr("%1 was added.").arg(name), context, std::move(undo));
        break;
    case domain::AuditAction::Removed:
        toasts.show(Words::tr("%1 was removed.").arg(name), context, std::move(undo));
        break;
    case domain::AuditAction::Undone:
        toasts.show(Words::tr("The change of %1 was taken back.").arg(name));
        break;
    default:
        toasts.show(Words::tr("%1 was changed.").arg(name), context, std::move(undo));
    }
}

} // namespace campanile::ui

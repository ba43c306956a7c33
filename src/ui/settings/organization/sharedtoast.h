// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/sharedchange.h"

#include <QObject>

#include <functional>

namespace campanile::ui {

class ToastStack;

/// Says what was done to something shared, with the way to take it back; nothing where nothing was changed.
void showSharedToast(ToastStack &toasts, const usecases::SharedReceipt &receipt, QObject *context,
                     std::function<void()> undo);

} // namespace campanile::ui

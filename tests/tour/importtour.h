// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"

#include <QString>

#include <functional>

class QWidget;

namespace campanile::test {

/// Opens the import wizard on each of its steps, in the language and theme of the moment.
void tourImport(const ui::UiContext &context, const std::function<void(QWidget &, const QString &)> &save);

} // namespace campanile::test

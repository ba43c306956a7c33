// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"

#include <QVector>

namespace campanile::app {

/// The pages of the program in the order of the rail: a new page is a file in src/ui/<feature> and an entry here.
/// makeInbox, makeCustomers, makeImport: of the open workspace; pages are only shown while one is open.
[[nodiscard]] QVector<ui::PageSpec> pages(const ui::UiContext &context,
                                          std::function<QWidget *(QWidget *parent)> makeInbox,
                                          std::function<QWidget *(QWidget *parent)> makeCustomers,
                                          std::function<QWidget *(QWidget *parent)> makeImport);

} // namespace campanile::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"

#include <QVector>

namespace campanile::app {

/// The pages of the program in the order of the rail: a new page is a file in src/ui/<feature> and an entry here.
/// Made on the open workspace; pages are only shown while one is open.
struct PageMakers
{
    using Make = std::function<QWidget *(QWidget *parent)>;

    Make inbox;
    Make customers;
    Make import;
    Make settings;
};
[[nodiscard]] QVector<ui::PageSpec> pages(PageMakers makers);

} // namespace campanile::app

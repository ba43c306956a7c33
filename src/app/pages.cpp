// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

namespace campanile::app {

QVector<ui::PageSpec> pages(PageMakers makers)
{
    return {
        {.id = QStringLiteral("inbox"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Inbox")},
         .iconName = QStringLiteral("mail-folder-inbox"),
         .create = std::move(makers.inbox)},
        {.id = QStringLiteral("customers"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Customers")},
         .iconName = QStringLiteral("system-users"),
         .create = std::move(makers.customers)},
        {.id = QStringLiteral("import"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Import")},
         .iconName = QStringLiteral("document-import"),
         .create = std::move(makers.import)},
        {.id = QStringLiteral("settings"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Settings")},
         .iconName = QStringLiteral("configure"),
         .create = std::move(makers.settings)},
    };
}

} // namespace campanile::app

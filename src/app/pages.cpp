// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/settings/sections.h"
#include "ui/settings/settingssections.h"

namespace campanile::app {

QVector<ui::PageSpec> pages(const ui::UiContext &context, std::function<QWidget *(QWidget *parent)> makeInbox,
                            std::function<QWidget *(QWidget *parent)> makeCustomers,
                            std::function<QWidget *(QWidget *parent)> makeImport)
{
    return {
        {.id = QStringLiteral("inbox"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Inbox")},
         .iconName = QStringLiteral("mail-folder-inbox"),
         .create = std::move(makeInbox)},
        {.id = QStringLiteral("customers"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Customers")},
         .iconName = QStringLiteral("system-users"),
         .create = std::move(makeCustomers)},
        {.id = QStringLiteral("import"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Import")},
         .iconName = QStringLiteral("document-import"),
         .create = std::move(makeImport)},
        {.id = QStringLiteral("settings"),
         .title = {"Pages", QT_TRANSLATE_NOOP("Pages", "Settings")},
         .iconName = QStringLiteral("configure"),
         .create =
             [context](QWidget *parent) { return new ui::SettingsSections(ui::settingsSections(context), parent); }},
    };
}

} // namespace campanile::app

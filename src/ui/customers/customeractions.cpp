// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customeractions.h"

namespace campanile::ui {

namespace {

/// In the shortcut sheet, not in the menus: those speak of tickets, and here every act has its button.
ActionSpec spec(const QString &id, ActionGroup group, const char *text, const QString &iconName,
                const QVector<QKeySequence> &keys)
{
    ActionSpec spec{id, group, {"CustomerActions", text}, iconName, keys, ActionScope::Focus};
    spec.inMenu = false;
    spec.inPalette = false;
    return spec;
}

} // namespace

QVector<ActionSpec> customerActions()
{
    return {
        spec(u"customer.next"_qs, ActionGroup::List, QT_TRANSLATE_NOOP("CustomerActions", "Next customer"),
             u"go-down"_qs, {Qt::Key_J}),
        spec(u"customer.previous"_qs, ActionGroup::List, QT_TRANSLATE_NOOP("CustomerActions", "Previous customer"),
             u"go-up"_qs, {Qt::Key_K}),
        spec(u"customer.search"_qs, ActionGroup::List, QT_TRANSLATE_NOOP("CustomerActions", "Search the customers"),
             u"edit-find"_qs, {Qt::Key_Slash}),
        spec(u"customer.edit"_qs, ActionGroup::Edit, QT_TRANSLATE_NOOP("CustomerActions", "Edit the customer"),
             u"document-edit"_qs, {Qt::Key_E}),
        spec(u"customer.note"_qs, ActionGroup::Edit, QT_TRANSLATE_NOOP("CustomerActions", "Note about the customer"),
             u"document-edit"_qs, {Qt::Key_N}),
        spec(u"customer.contact"_qs, ActionGroup::Edit, QT_TRANSLATE_NOOP("CustomerActions", "Add a contact"),
             u"list-add"_qs, {Qt::Key_C}),
        spec(u"customer.add"_qs, ActionGroup::Edit, QT_TRANSLATE_NOOP("CustomerActions", "New customer"),
             u"list-add"_qs, {Qt::SHIFT | Qt::Key_N}),
        spec(u"customer.merge"_qs, ActionGroup::Edit, QT_TRANSLATE_NOOP("CustomerActions", "Merge with a double"),
             u"system-users"_qs, {Qt::Key_M}),
        spec(u"customer.tickets"_qs, ActionGroup::List,
             QT_TRANSLATE_NOOP("CustomerActions", "Show the customer's tickets"), u"mail-folder-inbox"_qs, {Qt::Key_T}),
    };
}

} // namespace campanile::ui

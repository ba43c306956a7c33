// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxactions.h"

namespace campanile::ui {

namespace {

Phrase words(const char *text)
{
    return {"InboxActions", text};
}

ActionSpec spec(const QString &id, ActionGroup group, const Phrase &text, const QString &iconName,
                const QVector<QKeySequence> &keys)
{
    return {id, group, text, iconName, keys, ActionScope::Focus};
}

} // namespace

QVector<ActionSpec> inboxActions()
{
    ActionSpec details =
        spec(u"ticket.details"_qs, ActionGroup::View, words(QT_TRANSLATE_NOOP("InboxActions", "Show &details")),
             u"dialog-information"_qs, {Qt::Key_I});
    details.checkable = true;
    // The window's own undo stands in the menus; this one adds the letter and reaches further back.
    ActionSpec undo =
        spec(u"ticket.undo"_qs, ActionGroup::Edit, words(QT_TRANSLATE_NOOP("InboxActions", "&Undo the last change")),
             u"edit-undo"_qs, {Qt::Key_U});
    undo.inMenu = false;
    undo.inPalette = false;
    ActionSpec create =
        spec(u"ticket.new"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&New ticket…")),
             u"document-new"_qs, {Qt::CTRL | Qt::Key_N});
    create.scope = ActionScope::Window; // the phone rings wherever one is
    ActionSpec spelling =
        spec(u"reply.check-spelling"_qs, ActionGroup::Edit,
             words(QT_TRANSLATE_NOOP("InboxActions", "Chec&k the spelling")), u"tools-check-spelling"_qs, {});
    spelling.checkable = true;
    return {
        create,
        spec(u"ticket.assign"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Assign…")),
             u"im-user"_qs, {Qt::Key_A}),
        spec(u"ticket.assign-me"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Assign to &me")),
             u"user-identity"_qs, {Qt::SHIFT | Qt::Key_A}),
        spec(u"ticket.status"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Status…")), u"flag"_qs,
             {Qt::Key_S}),
        spec(u"ticket.resolve"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "R&esolve")),
             u"dialog-ok"_qs, {Qt::Key_E}),
        spec(u"ticket.tier"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Tier…")), u"go-up"_qs,
             {Qt::Key_T}),
        spec(u"ticket.team"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Tea&m…")),
             u"system-users"_qs, {Qt::Key_M}),
        spec(u"ticket.priority"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Priority…")),
             u"dialog-warning"_qs, {Qt::Key_P}),
        spec(u"ticket.tag"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Ta&gs…")), u"tag"_qs,
             {Qt::Key_L, Qt::Key_G}),
        spec(u"ticket.tag-remove"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Remo&ve a tag…")),
             u"list-remove"_qs, {Qt::SHIFT | Qt::Key_L}),
        spec(u"ticket.field"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "F&ields…")),
             u"document-edit"_qs, {Qt::Key_D}),
        spec(u"ticket.link"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "Lin&k to another ticket…")), u"insert-link"_qs,
             {Qt::SHIFT | Qt::Key_K}),
        spec(u"ticket.unlink"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Take a link a&way…")),
             u"remove-link"_qs, {}),
        spec(u"ticket.write-incidents"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "&Write to all incidents…")), u"mail-send"_qs, {}),
        spec(u"ticket.split"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "Make a ticket o&f a message…")), u"split"_qs, {}),
        spec(u"ticket.merge"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "Merge into &another ticket…")), u"merge"_qs,
             {Qt::SHIFT | Qt::Key_M}),
        spec(u"ticket.unmerge"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Take a merge &back…")),
             u"split"_qs, {}),
        spec(u"ticket.reply"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Reply")),
             u"mail-reply-sender"_qs, {Qt::Key_R}),
        spec(u"reply.quote"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Quote in the reply")),
             u"format-text-blockquote"_qs, {Qt::Key_Q}),
        spec(u"reply.attach"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Attac&h files…")),
             u"mail-attachment"_qs, {Qt::CTRL | Qt::SHIFT | Qt::Key_F}),
        spec(u"ticket.note"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Internal &note")),
             u"document-edit"_qs, {Qt::Key_N}),
        spec(u"ticket.macro"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "&Use a macro…")),
             u"media-playback-start"_qs, {Qt::Key_Semicolon}),
        spec(u"reply.next-place"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "Go to what is to be &filled in")), u"go-next"_qs,
             {Qt::CTRL | Qt::Key_J}),
        spec(u"reply.unknown-word"_qs, ActionGroup::Edit,
             words(QT_TRANSLATE_NOOP("InboxActions", "Ne&xt unknown word")), u"go-next"_qs, {Qt::Key_F7}),
        spelling,
        spec(u"ticket.pdf"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Save as &PDF…")),
             u"document-save"_qs, {}),
        spec(u"ticket.print"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Pr&int…")),
             u"document-print"_qs, {Qt::CTRL | Qt::Key_P}),
        spec(u"reply.sent"_qs, ActionGroup::Ticket, words(QT_TRANSLATE_NOOP("InboxActions", "Mark the reply as &sent")),
             u"mail-sent"_qs, {Qt::SHIFT | Qt::Key_R}),
        spec(u"reply.mail"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "&Open the reply in the mail program")), u"mail-message"_qs, {}),
        spec(u"reply.copy"_qs, ActionGroup::Ticket,
             words(QT_TRANSLATE_NOOP("InboxActions", "&Copy the text of the reply")), u"edit-copy"_qs, {}),
        undo,
        spec(u"list.next"_qs, ActionGroup::List, words(QT_TRANSLATE_NOOP("InboxActions", "Ne&xt ticket")),
             u"go-down"_qs, {Qt::Key_J}),
        spec(u"list.previous"_qs, ActionGroup::List, words(QT_TRANSLATE_NOOP("InboxActions", "Pre&vious ticket")),
             u"go-up"_qs, {Qt::Key_K}),
        spec(u"list.select-all"_qs, ActionGroup::List, words(QT_TRANSLATE_NOOP("InboxActions", "Select &all tickets")),
             u"edit-select-all"_qs, {Qt::CTRL | Qt::Key_A}),
        spec(u"list.select-none"_qs, ActionGroup::List,
             words(QT_TRANSLATE_NOOP("InboxActions", "Clear the selectio&n")), u"window-close"_qs,
             {Qt::CTRL | Qt::SHIFT | Qt::Key_A}),
        spec(u"list.search"_qs, ActionGroup::List, words(QT_TRANSLATE_NOOP("InboxActions", "Search in the &list")),
             u"edit-find"_qs, {Qt::Key_Slash}),
        spec(u"list.form"_qs, ActionGroup::View,
             words(QT_TRANSLATE_NOOP("InboxActions", "Switch between &cards and table")), u"view-column"_qs,
             {Qt::Key_V}),
        spec(u"list.group"_qs, ActionGroup::View, words(QT_TRANSLATE_NOOP("InboxActions", "&Group the list…")),
             u"view-list-details"_qs, {Qt::SHIFT | Qt::Key_G}),
        spec(u"list.fold"_qs, ActionGroup::View, words(QT_TRANSLATE_NOOP("InboxActions", "Fold or &unfold all groups")),
             u"go-down"_qs, {Qt::SHIFT | Qt::Key_F}),
        spec(u"list.export"_qs, ActionGroup::List, words(QT_TRANSLATE_NOOP("InboxActions", "E&xport the list…")),
             u"document-export"_qs, {Qt::CTRL | Qt::SHIFT | Qt::Key_E}),
        details,
    };
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox does about the spelling of replies and notes.
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/actions.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/toaststack.h"
#include "usecases/text/spelling.h"

namespace campanile::ui {

void InboxPage::connectSpelling()
{
    usecases::Spelling *spelling = m_context.spelling;
    MessageEdit &edit = m_pane->composer().edit();
    edit.setSpelling(spelling);
    QAction *next = m_context.actions.action(u"reply.unknown-word"_qs);
    QAction *check = m_context.actions.action(u"reply.check-spelling"_qs);
    next->setEnabled(spelling != nullptr);
    check->setEnabled(spelling != nullptr);
    if (!spelling)
        return;
    const auto tellNone = [this] { m_context.toasts.show(tr("No unknown word was found.")); };
    connect(&edit, &MessageEdit::noUnknownWord, this, tellNone);
    connect(next, &QAction::triggered, this, [this, spelling, tellNone] {
        MessageEdit &text = m_pane->composer().edit();
        if (!spelling->isOn())
            m_context.toasts.show(tr("The spelling is not checked. “Check the spelling” turns it on."));
        else if (text.selectNextUnknown())
            text.setFocus(Qt::ShortcutFocusReason);
        else
            tellNone();
    });
    check->setChecked(spelling->isOn());
    connect(check, &QAction::toggled, spelling, &usecases::Spelling::setOn);
    connect(spelling, &usecases::Spelling::onChanged, check, &QAction::setChecked);
}

} // namespace campanile::ui

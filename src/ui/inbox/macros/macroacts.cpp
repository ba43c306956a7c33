// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/macros/macroacts.h"

#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/compose/composer.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/words/attributewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace campanile::ui {

using domain::Macro;
using domain::MacroField;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Macros)
};

QString firstWord(const QString &name)
{
    return name.simplified().section(u' ', 0, 0);
}

bool goesWithReply(const Macro &macro)
{
    return macro.hasText() && macro.isReply;
}

} // namespace

QString macroSummary(const Macro &macro)
{
    QStringList parts;
    if (macro.hasText())
        parts.append(macro.isReply ? Words::tr("Reply") : Words::tr("Internal note"));
    if (macro.status)
        parts.append(statusText(*macro.status));
    if (macro.tier)
        parts.append(tierText(*macro.tier));
    if (macro.priority)
        parts.append(Words::tr("Priority: %1").arg(priorityText(*macro.priority)));
    if (macro.assignee == domain::MacroAssignee::Me)
        parts.append(Words::tr("to me"));
    else if (macro.assignee == domain::MacroAssignee::Nobody)
        parts.append(Words::tr("to nobody"));
    for (const QString &tag : macro.addTags)
        parts.append(u'+' + quoted(tag));
    for (const QString &tag : macro.removeTags)
        parts.append(u'−' + quoted(tag));
    return parts.join(u" · "_qs);
}

MacroActs::MacroActs(const Parts &parts, OpenTicket ticket, QWidget *anchor, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_ticket(std::move(ticket))
    , m_anchor(anchor)
{
}

ChoicePopup *MacroActs::popup() const
{
    return m_popup;
}

void MacroActs::choose()
{
    if (!m_parts.acts.hasSubject())
        return;
    QVector<Choice> choices;
    for (const Macro &macro : m_parts.macros.all())
        choices.append({macro.id.value(), macro.name, macroSummary(macro), false});
    if (choices.isEmpty()) {
        m_parts.toasts.show(tr("There are no macros yet. They are made in the settings."));
        return;
    }
    m_popup = new ChoicePopup(tr("Use a macro"), choices, m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, [this](const QVariant &value) {
        const auto &all = m_parts.macros.all();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Macro &macro) { return macro.id.value() == value.toLongLong(); });
        if (found != all.end())
            use(Macro(*found));
    });
    m_popup->popupAt(m_anchor);
}

domain::MacroValues MacroActs::valuesOf(const usecases::TicketDetails &details) const
{
    const QString contact = details.contact.name;
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(domain::toMs(m_parts.clock.now()), m_parts.catalog.zone()).date();
    return {{MacroField::Contact, contact},
            {MacroField::FirstName, firstWord(contact)},
            {MacroField::Customer, details.customer.name},
            {MacroField::Number, details.ticket.reference},
            {MacroField::Subject, details.ticket.subject},
            {MacroField::Me, m_parts.catalog.actor().name},
            {MacroField::Today, dateOnly(today)}};
}

usecases::TicketChange MacroActs::wishOf(const Macro &macro, bool statusGoesWithReply) const
{
    usecases::TicketChange wish;
    if (!statusGoesWithReply)
        wish.status = macro.status;
    wish.tier = macro.tier;
    wish.priority = macro.priority;
    if (macro.assignee == domain::MacroAssignee::Me)
        wish.assignee = m_parts.catalog.actor().agent;
    else if (macro.assignee == domain::MacroAssignee::Nobody)
        wish.assignee = domain::AgentId();
    wish.addTags = macro.addTags;
    wish.removeTags = macro.removeTags;
    return wish;
}

void MacroActs::use(const Macro &macro)
{
    const int tickets = m_parts.acts.subjectCount();
    const auto details = m_ticket();
    if (tickets == 0 || (tickets == 1 && macro.hasText() && !details))
        return;
    const bool writes = macro.hasText() && tickets == 1;
    Macro changes = macro;
    const bool statusWaits = writes && goesWithReply(macro);
    if (statusWaits)
        changes.status.reset();
    changes.text = {};
    if (changes.hasChanges())
        m_parts.acts.applyToSubject(wishOf(macro, statusWaits));
    if (macro.hasText() && !writes) {
        m_parts.toasts.show(changes.hasChanges()
                                ? tr("The changes were made; its text is written for one ticket at a time.")
                                : tr("The text of a macro is written for one ticket at a time."));
        return;
    }
    if (!writes)
        return;
    m_parts.composer.insertText(macro.isReply ? usecases::DraftKind::Reply : usecases::DraftKind::Note,
                                domain::expanded(macro.text, valuesOf(*details)));
    if (statusWaits && macro.status)
        m_parts.composer.setStatusAfterThisReply(*macro.status);
}

} // namespace campanile::ui

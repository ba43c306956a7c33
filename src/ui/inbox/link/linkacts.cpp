// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/link/linkacts.h"

#include "ui/inbox/acts/choicepopup.h"
#include "ui/inbox/link/incidentdialog.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/kit/uicontext.h"
#include "ui/words/linkwords.h"

#include <QSet>

namespace campanile::ui {

struct LinkActs::Run
{
    QVector<usecases::LinkChange> changes;
    QVector<usecases::LinkReceipt> done;
    std::optional<domain::Error> error;
    qsizetype position = 0;
    bool isUndo = false;
};

LinkActs::LinkActs(usecases::Tickets &tickets, usecases::TicketListSource &source,
                   const usecases::CatalogProvider &catalog, ChangeRunner &runner, const UiContext &context,
                   std::function<Details()> open, QWidget *anchor, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
    , m_source(source)
    , m_catalog(catalog)
    , m_runner(runner)
    , m_toasts(context.toasts)
    , m_dialogs(context.dialogs)
    , m_open(std::move(open))
    , m_anchor(anchor)
{
}

ChoicePopup *LinkActs::popup() const
{
    return m_popup;
}

IncidentDialog *LinkActs::incidentDialog() const
{
    return m_incidents;
}

bool LinkActs::knowsActor()
{
    const bool isKnown = m_catalog.actor().agent.isValid();
    if (!isKnown)
        Q_EMIT actorMissing();
    return isKnown;
}

void LinkActs::link(const QVector<domain::TicketId> &tickets)
{
    if (tickets.isEmpty() || !knowsActor())
        return;
    if (tickets.size() > mostAtOnce) {
        m_toasts.show(tr("At most %n tickets can be linked at once.", nullptr, static_cast<int>(mostAtOnce)));
        return;
    }
    ask(tickets, LinkDialog::Purpose::Link, [this, tickets](const LinkChoice &choice) {
        QVector<usecases::LinkChange> changes;
        for (const domain::TicketId ticket : tickets) {
            usecases::LinkChange change;
            change.link = choice.beginsHere ? domain::TicketLink{ticket, choice.other, choice.kind}
                                            : domain::TicketLink{choice.other, ticket, choice.kind};
            changes.append(change);
        }
        send(changes, false);
    });
}

void LinkActs::ask(const QVector<domain::TicketId> &tickets, LinkDialog::Purpose purpose,
                   std::function<void(const LinkChoice &)> take)
{
    const Details open = m_open();
    const bool isOpen = open && tickets.size() == 1 && open->ticket.id == tickets.constFirst();
    delete m_dialog;
    m_dialog =
        new LinkDialog(m_source, tickets, isOpen ? open->ticket.reference : QString(), purpose, m_anchor->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LinkDialog::chosen, this, std::move(take));
    m_dialog->open();
}

void LinkActs::merge()
{
    const Details open = m_open();
    if (!open || !knowsActor())
        return;
    ask({open->ticket.id}, LinkDialog::Purpose::Merge,
        [this, open](const LinkChoice &choice) { mergeInto(open, choice.other); });
}

void LinkActs::mergeInto(const Details &open, domain::TicketId other)
{
    m_source.rows({static_cast<quint32>(other.value())})
        .then(this, [this, open, other](const domain::Result<QVector<usecases::TicketRow>> &rows) {
            if (!rows || rows->isEmpty()) {
                Q_EMIT failed(rows ? domain::Error{domain::ErrorCode::NotFound, {u"ticket"_qs, QString()}, {}, false}
                                   : rows.error());
                return;
            }
            usecases::LinkChange change;
            change.link = {open->ticket.id, other, domain::LinkKind::MergedInto};
            const usecases::TicketRow &into = rows->constFirst();
            if (into.customerId == open->customer.id)
                return send({change}, false);
            Question question;
            question.key = u"inbox.merge-customers"_qs;
            question.title = tr("Merge tickets");
            question.text = tr("The tickets belong to different customers. Merge them all the same?");
            const auto nameOf = [](const QString &name) { return name.isEmpty() ? tr("no customer") : quoted(name); };
            question.explanation =
                tr("%1 is of %2, %3 is of %4. Who answers then sees the messages of both; the merge can be taken back.")
                    .arg(quoted(open->ticket.reference), nameOf(open->customer.name), quoted(into.reference),
                         nameOf(into.customer));
            question.answers = {tr("Merge")};
            question.destructive = true; // not what Return does
            m_dialogs.ask(m_anchor->window(), question, this, [this, change](int answer) {
                if (answer == 0)
                    send({change}, false);
            });
        });
}

void LinkActs::unmerge()
{
    const Details open = m_open();
    if (!open || !knowsActor())
        return;
    QVector<Choice> choices;
    for (qsizetype i = 0; i < open->links.size(); ++i) {
        const usecases::LinkedTicket &other = open->links.at(i);
        if (other.link.kind == domain::LinkKind::MergedInto && !other.beginsHere())
            choices.append({static_cast<int>(i), other.reference, other.subject.left(120), false});
    }
    if (choices.isEmpty()) {
        m_toasts.show(tr("No ticket was merged into this one."));
        return;
    }
    const auto take = [this, open](const QVariant &value) {
        usecases::LinkChange change;
        change.link = open->links.at(value.toInt()).link;
        change.isRemoval = true;
        send({change}, false);
    };
    if (choices.size() == 1)
        return take(choices.constFirst().value);
    m_popup = new ChoicePopup(tr("Take a merge back"), choices, m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, take);
    m_popup->popupAt(m_anchor);
}

void LinkActs::unlink()
{
    const Details open = m_open();
    if (!open || !knowsActor())
        return;
    QVector<Choice> choices;
    for (qsizetype i = 0; i < open->links.size(); ++i) {
        const usecases::LinkedTicket &other = open->links.at(i);
        if (other.link.kind == domain::LinkKind::MergedInto)
            continue;
        choices.append({static_cast<int>(i),
                        tr("%1: %2", "how tickets belong together, number of the other one")
                            .arg(linkText(other.link.kind, other.beginsHere()), other.reference),
                        other.subject.left(120), false});
    }
    if (choices.isEmpty()) {
        m_toasts.show(tr("This ticket is not linked to any other."));
        return;
    }
    m_popup = new ChoicePopup(tr("Take a link away"), choices, m_anchor->window());
    connect(m_popup, &ChoicePopup::chosen, this, [this, open](const QVariant &value) {
        usecases::LinkChange change;
        change.link = open->links.at(value.toInt()).link;
        change.isRemoval = true;
        send({change}, false);
    });
    m_popup->popupAt(m_anchor);
}

void LinkActs::writeToIncidents()
{
    const Details open = m_open();
    if (!open || !knowsActor())
        return;
    QVector<ChangeTarget> targets;
    QSet<domain::CustomerId> customers;
    for (const usecases::LinkedTicket &other : open->links) {
        if (other.link.kind != domain::LinkKind::IncidentOf || other.beginsHere())
            continue;
        targets.append({other.other, 0});
        if (other.customer.isValid())
            customers.insert(other.customer);
    }
    if (targets.isEmpty()) {
        m_toasts.show(tr("No incidents are linked to this ticket."));
        return;
    }
    delete m_incidents;
    const domain::TicketId problem = open->ticket.id;
    m_incidents = new IncidentDialog(static_cast<int>(targets.size()), static_cast<int>(customers.size()),
                                     m_unsentTexts.value(problem), m_anchor->window());
    m_incidents->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_incidents, &IncidentDialog::textChanged, this,
            [this, problem](const QString &text) { m_unsentTexts.insert(problem, text); });
    connect(m_incidents, &IncidentDialog::written, this, [this, targets, problem](const usecases::NewMessage &message) {
        usecases::TicketChange wish;
        wish.message = message;
        wish.evenIfChanged = true; // what it says holds for all of them, whatever happened to one meanwhile
        m_runner.apply(targets, wish);
        m_unsentTexts.remove(problem);
    });
    m_incidents->open();
}

void LinkActs::send(const QVector<usecases::LinkChange> &changes, bool isUndo)
{
    const auto run = std::make_shared<Run>();
    run->changes = changes;
    run->isUndo = isUndo;
    next(run);
}

void LinkActs::next(const RunPtr &run)
{
    if (run->position >= run->changes.size())
        return finish(run);
    m_tickets.changeLink(run->changes.at(run->position))
        .then(this, [this, run](const domain::Result<usecases::LinkReceipt> &answer) {
            ++run->position;
            if (!answer) {
                run->error = answer.error();
                // A circle is a matter of one ticket; what the database or the role says holds for all.
                if (answer.error().code != domain::ErrorCode::InvalidArgument &&
                    answer.error().code != domain::ErrorCode::NotFound)
                    run->position = run->changes.size();
            } else if (answer->hasChanged) {
                run->done.append(*answer);
            }
            next(run);
        });
}

void LinkActs::finish(const RunPtr &run)
{
    if (run->error)
        Q_EMIT failed(*run->error);
    const int count = static_cast<int>(run->done.size());
    if (count == 0) {
        if (!run->error)
            m_toasts.show(tr("Nothing was changed: it is so already."));
        return;
    }
    const usecases::LinkReceipt &first = run->done.constFirst();
    const bool isRemoval = first.change.isRemoval;
    const QString from = quoted(first.fromReference);
    const QString to = quoted(first.toReference);
    const bool isMerge = first.change.link.kind == domain::LinkKind::MergedInto;
    const QString one = isMerge && isRemoval ? tr("%1 is a ticket of its own again.").arg(from)
                        : isMerge            ? tr("%1 was merged into %2.").arg(from, to)
                        : isRemoval          ? tr("%1 and %2 are not linked any more.").arg(from, to)
                                             : tr("%1 and %2 are linked.").arg(from, to);
    const QString many =
        isRemoval ? tr("%n links were taken away.", nullptr, count) : tr("%n tickets were linked.", nullptr, count);
    if (run->isUndo) {
        m_toasts.show(count == 1 ? one : many);
    } else {
        m_toasts.show(count == 1 ? one : many, this, [this, done = run->done] {
            QVector<usecases::LinkChange> back;
            for (const usecases::LinkReceipt &receipt : done)
                back.append(receipt.inverse());
            send(back, true);
        });
    }
    Q_EMIT changed();
    if (isMerge && !isRemoval)
        Q_EMIT merged(first.change.link.from, first.change.link.to);
}

} // namespace campanile::ui

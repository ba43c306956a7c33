// SPDX-License-Identifier: GPL-3.0-or-later
// What the inbox page does: shows lists, changes tickets and tells what became of it.
#include "domain/attachment/safefilename.h"
#include "domain/inbox/ticketgroups.h"
#include "ui/inbox/acts/changewords.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/listpanel.h"
#include "ui/inbox/search/searchline.h"
#include "ui/inbox/ticket/messagesender.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/inbox/views/viewspanel.h"
#include "ui/kit/actions.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/toaststack.h"
#include "ui/words/errorwords.h"

namespace campanile::ui {

void InboxPage::showRequest(const usecases::ListRequest &request, const QString &title, bool isSearch)
{
    m_list->messages().dismiss();
    m_imported = {};
    m_isNewList = m_isNewList || request.query != m_list->model().request().query;
    m_returnTo = {};
    takeColumns(isSearch ? nullptr : m_views->findSaved(m_views->currentKey()));
    m_list->show(request, title, isSearch);
}

QString InboxPage::titleOfList() const
{
    if (const usecases::InboxView *view = m_views->find(m_views->currentKey()); view && !m_list->isSearch())
        return ViewsModel::title(*view);
    return m_imported.isValid() ? tr("Imported on %1", "a date").arg(QLocale().toString(m_imported, u"d MMM"_qs))
                                : tr("Search");
}

void InboxPage::showView(const QString &key)
{
    m_views->setCurrentKey(key);
    showCurrentView();
}

void InboxPage::showCurrentView()
{
    if (const usecases::InboxView *view = m_views->find(m_views->currentKey())) {
        m_list->search().setQuery({});
        showRequest(requestOf(*view), ViewsModel::title(*view), false);
    }
}

void InboxPage::searchFor(const QString &query)
{
    if (query.isEmpty()) {
        if (!m_list->isSearch())
            return; // Return in the empty line: there is nothing to go back from
        // The view may have been deleted meanwhile.
        showView(m_views->find(m_viewBeforeSearch) ? m_viewBeforeSearch : u"all-open"_qs);
        m_returnTo = m_ticketBeforeSearch;
        return;
    }
    if (!m_views->currentKey().isEmpty())
        m_viewBeforeSearch = m_views->currentKey();
    if (!m_list->isSearch())
        m_ticketBeforeSearch = m_pane->ticket();
    m_views->setCurrentKey({});
    usecases::ListRequest request{query};
    if (m_list->isSearch()) { // the order that was chosen for the search stays while it is refined
        request.sortKey = m_list->model().request().sortKey;
        request.descending = m_list->model().request().descending;
        request.grouping = m_list->model().request().grouping;
    }
    showRequest(request, tr("Search"), true);
}

void InboxPage::followList()
{
    if (!m_isNewList)
        return;
    const TicketListModel &model = m_list->model();
    TicketListView &view = m_list->view();
    const domain::TicketId open = m_pane->ticket();
    const domain::TicketId current = view.currentTicket();
    const bool isChosen = current.isValid() && current != open; // by the person, meanwhile
    if (open.isValid() && !isChosen) {
        // What the search was begun at may still come, or anything at all.
        const bool isAwaited = m_returnTo.isValid() || model.rowCount() == 0;
        if (model.rowOf(m_returnTo) >= 0) {
            view.select(m_returnTo);
        } else if (isAwaited && !model.isComplete()) {
            return;
        } else if (view.isAtTheTop(open)) {
            view.select(open);
        } else if (m_services.drafts.hasDraft(open)) {
            // A note is being written there: nothing takes it out of sight.
        } else if (model.rowCount() > 0) {
            view.select(model.firstTicket()); // a list is read from its beginning, and what is open stands marked in it
        } else {
            m_openSoon.stop();
            m_pane->clear();
        }
    }
    m_isNewList = false;
    m_returnTo = {};
}

void InboxPage::search(const QString &query)
{
    m_list->search().setQuery(query);
    searchFor(query);
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void InboxPage::showImported(const QString &query)
{
    // The query is made of numbers that nobody knows: the line stays free for what the person wants to find.
    m_list->search().setQuery({});
    searchFor(query);
    m_imported = domain::toDateTime(m_context.clock.now(), zone()).date();
    m_list->setTitle(titleOfList());
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void InboxPage::openTicket(domain::TicketId id)
{
    m_openSoon.stop();
    m_isNewList = false; // asked for by itself, whatever the list holds
    m_pane->open(id);
    m_list->view().select(id);
}

void InboxPage::sortBy(const QString &sortKey, bool descending)
{
    usecases::ListRequest request = m_list->model().request();
    request.sortKey = sortKey;
    request.descending = descending;
    m_list->model().setRequest(request);
    rememberSort();
}

void InboxPage::rememberSort()
{
    const usecases::ListRequest request = m_list->model().request();
    if (!m_list->isSearch() && !m_views->currentKey().isEmpty())
        m_context.settings.setValue(
            m_sortsKey + u'/' + m_views->currentKey(),
            QString((request.descending ? u"-"_qs : QString()) + request.sortKey + u'|' + request.grouping),
            Settings::Store::State);
}

usecases::ListRequest InboxPage::requestOf(const usecases::InboxView &view) const
{
    usecases::ListRequest request = view.request;
    QString sort = m_context.settings.value(m_sortsKey + u'/' + view.key, {}, Settings::Store::State).toString();
    if (sort.contains(u'|')) { // else it was kept before lists could be grouped
        const QString grouping = sort.section(u'|', 1);
        if (grouping.isEmpty() || domain::enumOf(domain::groupingKeys, grouping))
            request.grouping = grouping;
        sort = sort.section(u'|', 0, 0);
    }
    const bool descending = sort.startsWith(u'-');
    if (descending)
        sort.remove(0, 1);
    if (domain::findSortKey(sort)) {
        request.sortKey = sort;
        request.descending = descending;
    }
    return request;
}

/// From the beginning: the ticket of last time, else the first one.
void InboxPage::readSomething()
{
    const TicketListModel &model = m_list->model();
    if (model.state() != TicketListModel::State::Ready || model.rowCount() == 0)
        return;
    TicketListView &view = m_list->view();
    if (m_pane->ticket().isValid()) {
        // What is open stands marked in every list that holds it.
        if (!view.currentTicket().isValid() && !m_isNewList)
            view.mark(m_pane->ticket());
        return;
    }
    if (m_rememberedTicket.isValid() && model.rowOf(m_rememberedTicket) >= 0)
        view.select(std::exchange(m_rememberedTicket, {}));
    else if (m_rememberedTicket.isValid() && !model.isComplete())
        return; // the rest is on its way
    else if (view.currentTicket().isValid())
        m_openSoon.start();
    else
        view.step(1);
    m_rememberedTicket = {};
}

ActSubject InboxPage::subject() const
{
    ActSubject subject;
    QVector<domain::TicketId> tickets = m_list->view().selectedTickets();
    if (tickets.isEmpty() && m_pane->ticket().isValid())
        tickets = {m_pane->ticket()}; // opened from elsewhere: the list does not hold it
    if (tickets.size() == 1) {
        const auto details = m_pane->details();
        if (!details || details->ticket.id != tickets.constFirst()) {
            const domain::TicketId ticket = tickets.constFirst();
            subject.targets.append({ticket, m_list->model().seenVersion(ticket)});
            return subject;
        }
        const domain::Ticket &ticket = details->ticket;
        subject.targets.append({ticket.id, ticket.version});
        subject.status = ticket.status;
        subject.tier = ticket.tier;
        subject.priority = ticket.priority;
        subject.assignee = ticket.assignee;
        subject.team = ticket.team;
        subject.department = ticket.department;
        subject.customFields = ticket.customFields;
        for (const domain::TagId tag : ticket.tags) {
            const QString name = m_services.catalog.catalog()->tagName(tag);
            if (!name.isEmpty())
                subject.tags.append(name);
        }
        return subject;
    }
    subject.targets.reserve(tickets.size());
    for (const domain::TicketId ticket : std::as_const(tickets))
        subject.targets.append({ticket, m_list->model().seenVersion(ticket)});
    return subject;
}

void InboxPage::askWhoWorks()
{
    m_pane->messages().showMessage(Tone::Information, tr("Say first who works here: choose yourself at the top."));
    if (QAction *choose = m_context.actions.action(u"person.switch"_qs))
        choose->trigger();
}

void InboxPage::changed(const ChangeOutcome &outcome)
{
    m_doneWith.clear();
    for (const usecases::ChangeReceipt &receipt : outcome.receipts)
        m_doneWith.insert(receipt.ticket);
    if (m_doneWith.contains(m_left) && !m_list->view().currentIndex().isValid())
        m_list->view().step(1); // the list was quicker than the answer
    m_left = {};
    if (!outcome.receipts.isEmpty() && outcome.errors.isEmpty())
        m_pane->messages().dismiss(); // what went wrong before went well now
    if (outcome.wish.message && outcome.wish.ticket.isValid() && !outcome.isUndo && m_sender->takeOutcome(outcome))
        return;
    if (!outcome.receipts.isEmpty()) {
        const EventWords words(m_services.catalog.catalog(), zone());
        std::function<void()> undo;
        for (const usecases::ChangeReceipt &receipt : outcome.receipts) {
            if (receipt.canUndo() && !outcome.isUndo && !undo)
                undo = [this, operation = receipt.operation] { m_runner->undo(operation); };
            if (outcome.isUndo && outcome.tickets == 1 && receipt.message.isValid())
                bringTextBack(receipt);
        }
        if (undo || outcome.isUndo)
            m_context.toasts.show(outcomeText(outcome, words, *m_services.catalog.catalog()), this, undo,
                                  outcome.receipts.size() > 1 ? ToastStack::untilDismissed : ToastStack::usualStay);
        m_pane->reload();
    } else if (outcome.conflicts.isEmpty() && outcome.errors.isEmpty() && !outcome.wasCancelled &&
               !outcome.wish.message) {
        m_context.toasts.show(tr("Nothing was changed: it is so already."));
    }
    tellFailures(outcome);
}

void InboxPage::tellFailures(const ChangeOutcome &outcome)
{
    if (outcome.tickets == 1 && outcome.conflicts.size() == 1) {
        usecases::TicketChange wish = outcome.wish;
        wish.ticket = outcome.conflicts.constFirst().ticket;
        wish.expectedVersion = outcome.conflicts.constFirst().version;
        if (wish.ticket != m_pane->ticket())
            openTicket(wish.ticket);
        m_pane->showConflict(wish);
        return;
    }
    const QString leftOut = outcome.tickets > 1 ? leftOutText(outcome) : QString();
    if (!leftOut.isEmpty() && outcome.conflicts.isEmpty()) {
        m_list->messages().showMessage(Tone::Hot, leftOut);
        return;
    }
    if (!outcome.errors.isEmpty() && outcome.tickets == 1) {
        m_pane->messages().showError(outcome.errors.constFirst());
        return;
    }
    if (!outcome.conflicts.isEmpty()) {
        // The new versions are what the person sees once the list has told her, so that is what is changed next.
        QVector<ChangeTarget> again;
        for (const ChangeTarget &target : outcome.conflicts)
            again.append({target.ticket, 0});
        const QString changed = tr("%n tickets were changed by somebody else in the meantime and left as they are.",
                                   nullptr, static_cast<int>(again.size()));
        m_list->messages().showMessage(Tone::Warning, leftOut.isEmpty() ? changed : QString(changed + u' ' + leftOut),
                                       tr("Change them, too"), [this, again, wish = outcome.wish] {
                                           m_list->messages().dismiss();
                                           m_runner->apply(again, wish);
                                       });
    }
}

void InboxPage::saveAttachment(domain::AttachmentId id, const QString &name)
{
    FileRequest request;
    request.key = u"inbox.save-attachment"_qs;
    request.title = tr("Save the attachment");
    request.name = domain::safeFileName(name);
    m_context.dialogs.saveFile(this, request, this, [this, id](const QString &path) {
        if (path.isEmpty())
            return;
        m_services.tickets.saveAttachment(id, path).then(this, [this, path](const domain::Result<void> &answer) {
            if (answer)
                m_context.toasts.show(tr("Saved as %1.").arg(quoted(path)));
            else
                m_pane->messages().showError(answer.error());
        });
    });
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/acts/changerunner.h"
#include "ui/inbox/acts/ticketacts.h"
#include "ui/inbox/inboxservices.h"
#include "ui/inbox/macros/macroacts.h"
#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"
#include "usecases/inbox/inboxview.h"

#include <QTimer>
#include <QWidget>

class QSplitter;

namespace campanile::ui {

class LinkActs;
class ListPanel;
class MessageSender;
class PaperPress;
class TicketPane;
class ViewEditor;
class ViewsPanel;
class PresenceWatch;
struct PaperRequest;

/// Find and read tickets, and the first acts on them. context.actions must hold inboxActions() already.
class InboxPage final : public QWidget, public PageEvents
{
    Q_OBJECT

public:
    InboxPage(const InboxServices &services, const UiContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    // For the command field and links.
    void openTicket(domain::TicketId id);
    void showView(const QString &key);
    void search(const QString &query);
    /// What an import has just brought, which query finds: a list of its own with that for a title.
    void showImported(const QString &query);

    void pageShown() override;

    [[nodiscard]] ViewsPanel &views() const { return *m_views; }
    [[nodiscard]] ListPanel &list() const { return *m_list; }
    [[nodiscard]] TicketPane &pane() const { return *m_pane; }
    [[nodiscard]] TicketActs &acts() const { return *m_acts; }
    [[nodiscard]] MacroActs &macros() const { return *m_macros; }
    [[nodiscard]] LinkActs &links() const { return *m_links; }

Q_SIGNALS:
    /// The customer of the open ticket is to be looked at.
    void customerRequested(campanile::domain::CustomerId id);
    /// The list as it is shown: query, order, and the keys of the columns in their order.
    /// name: of the view; empty for a search.
    void exportRequested(const usecases::ListRequest &request, const QString &name, const QStringList &columns);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void undo();
    void connectActions();
    void connectList();
    void connectViews();
    [[nodiscard]] usecases::ViewColumns columns() const;
    void takeColumns(const usecases::SavedView *view);
    [[nodiscard]] QVariantMap listState() const;
    void connectPane();
    void connectLinks();
    void followMerge();
    void showRequest(const usecases::ListRequest &request, const QString &title, bool isSearch);
    [[nodiscard]] QString titleOfList() const;
    void showCurrentView();
    void searchFor(const QString &query);
    void followList();
    void sortBy(const QString &sortKey, bool descending);
    void groupBy(const QString &grouping);
    void exportList();
    void askWhoWorks();
    void takeSession();
    void saveAttachment(domain::AttachmentId id, const QString &name);
    void connectReplies();
    void connectSpelling();
    void connectMentions();
    [[nodiscard]] const domain::Message *unsentReply() const;
    void chooseFiles();
    void copyReply();
    void openReplyInMail();
    void markReplySent();
    void askForPaper(const std::function<void(const PaperRequest &)> &take);
    void saveAsPdf();
    void printTicket();
    void quoteMessage();
    [[nodiscard]] const domain::Message *messageToQuote() const;
    void bringTextBack(const usecases::ChangeReceipt &receipt);
    void openLink(const QString &link);
    void changed(const ChangeOutcome &outcome);
    void tellFailures(const ChangeOutcome &outcome);
    void takeCatalog();
    void arrange();
    void fitViews();
    void saveState();
    void restoreState();
    void showStartView();
    void rememberSort();
    [[nodiscard]] usecases::ListRequest requestOf(const usecases::InboxView &view) const;
    void readSomething();
    [[nodiscard]] ActSubject subject() const;
    [[nodiscard]] QTimeZone zone() const;

    InboxServices m_services;
    UiContext m_context;
    ChangeRunner *m_runner;
    ViewsPanel *m_views;
    ListPanel *m_list;
    TicketPane *m_pane;
    TicketActs *m_acts;
    MacroActs *m_macros;
    std::unique_ptr<PresenceWatch> m_presence; ///< gone before the widgets that it watches
    std::unique_ptr<PaperPress> m_press;
    LinkActs *m_links = nullptr;
    MessageSender *m_sender;
    ViewEditor *m_viewEditor;
    QSplitter *m_outer;  ///< views | the rest
    QSplitter *m_inner;  ///< list | ticket, or one above the other in the table form
    QString m_viewKey;   ///< where the view of last time is kept, of this database
    QString m_ticketKey; ///< and the ticket that was open
    QString m_searchKey; ///< and what was searched for; empty: a view was shown
    QString m_sortsKey;  ///< and below it the order of each view that got another one
    QString m_searchesKey;
    QVariantMap m_usualColumns; ///< of the list, while a view shows columns of its own; else empty
    domain::TicketId m_rememberedTicket;
    QString m_viewBeforeSearch;
    QDate m_imported;                  ///< the list is what was imported that day
    QString m_rememberedView;          ///< of last time; perhaps not loaded yet
    QString m_usualView;               ///< shown because there is none of last time; empty once another was chosen
    QSet<domain::TicketId> m_doneWith; ///< changed here by the last act
    domain::TicketId m_left;           ///< the ticket that left the list last, while it was the current one
    QString m_followed;                ///< number of a merged ticket that was asked for, until the other one is open
    bool m_areViewsSized = false;      ///< by the person; else they suit their words
    domain::TicketId m_ticketBeforeSearch;
    domain::TicketId m_returnTo; ///< what is opened again when the search is cleared
    bool m_isNewList = false;    ///< another view, search or person: what is open is still to follow it
    QTimer m_openSoon;
};

} // namespace campanile::ui

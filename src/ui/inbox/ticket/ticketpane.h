// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/timeline/timelinemodel.h"
#include "usecases/inbox/ticketlistsource.h"
#include "usecases/ticket/drafts.h"
#include "usecases/ticket/tickets.h"
#include "usecases/ticket/uploads.h"

#include <QWidget>

class QSplitter;

namespace campanile::ui {

class ActionRegistry;
class Composer;
class ConflictBar;
class MessageBar;
class SidePanel;
class StateView;
class TicketHeading;
class TimelineView;
class UnsentBar;

/// One ticket: head, story, composer and side panel, with the four states. Refreshes itself when the ticket changes.
class TicketPane final : public QWidget
{
    Q_OBJECT

public:
    TicketPane(usecases::Tickets &tickets, usecases::TicketListSource &source, usecases::Drafts &drafts,
               usecases::Uploads &uploads, const domain::Clock &clock, ActionRegistry &actions,
               QWidget *parent = nullptr);
    ~TicketPane() override;

    void setCatalog(const usecases::CatalogPtr &catalog, const QTimeZone &zone);
    /// Opens a ticket; what was there stays until it is read. An opening that is not answered yet is cancelled.
    void open(domain::TicketId id);
    void reload();
    void clear();
    [[nodiscard]] domain::TicketId ticket() const { return m_ticket; }
    /// What is shown; null while nothing is.
    [[nodiscard]] std::shared_ptr<const usecases::TicketDetails> details() const { return m_details; }

    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] UnsentBar &unsent() const { return *m_unsent; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] TimelineView &timeline() const { return *m_timeline; }
    [[nodiscard]] SidePanel &side() const { return *m_side; }
    [[nodiscard]] TicketHeading &heading() const { return *m_heading; }

    /// Somebody else was faster: reads the ticket anew and shows both sides.
    void showConflict(const usecases::TicketChange &wish);

    void setDetailsShown(bool shown);
    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

    /// Narrower than this the side panel takes the place of the story instead of standing beside it.
    static constexpr int wideFrom = 620;

Q_SIGNALS:
    void opened(domain::TicketId id);
    void shownTicketChanged(); ///< ticket() is another one
    void applyAgainRequested(const usecases::TicketChange &wish);
    void customerRequested(campanile::domain::CustomerId id);
    void customerTicketsRequested(const QString &customerName);
    void linkedTicketRequested(campanile::domain::TicketId id);
    void saveAttachmentRequested(domain::AttachmentId id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(domain::TicketId id, const domain::Result<usecases::TicketDetails> &answer);
    void show(std::shared_ptr<const usecases::TicketDetails> details);
    void countOtherTickets();
    void showStateWords();
    void arrange();
    void saveAttachment(domain::AttachmentId id);
    std::optional<usecases::TicketChange> endConflict();
    void rememberSeen();
    [[nodiscard]] int lastEventAt(qint64 version) const;
    [[nodiscard]] QString meanwhile(int lastSeenEvent) const;
    [[nodiscard]] QStringList sentencesOf(const domain::Event &event, const EventWords &words) const;

    usecases::Tickets &m_tickets;
    usecases::TicketListSource &m_source;
    usecases::CatalogPtr m_catalog = std::make_shared<usecases::Catalog>();
    QTimeZone m_zone;
    ActionRegistry &m_actions;
    domain::TicketId m_ticket;
    std::shared_ptr<const usecases::TicketDetails> m_details;
    domain::Task<usecases::TicketDetails> m_opening;
    domain::Task<QVector<qint64>> m_counting;
    int m_number = 0;
    std::optional<usecases::TicketChange> m_wish; ///< that met a conflict
    /// The last event of the ticket as it was shown, by its version: a change notice may bring the other side's change
    /// before the answer to one's own.
    QMap<qint64, int> m_seenEvents;

    StateView *m_state;
    TicketHeading *m_heading;
    MessageBar *m_messages;
    ConflictBar *m_conflict;
    TimelineModel *m_model;
    TimelineView *m_timeline;
    UnsentBar *m_unsent;
    Composer *m_composer;
    SidePanel *m_side;
    QSplitter *m_splitter;
    QWidget *m_story;
    bool m_detailsShown = true;
    bool m_isWide = true;
};

} // namespace campanile::ui

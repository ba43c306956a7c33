// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/ticketpane.h"

#include "domain/query/queryparser.h"
#include "ui/inbox/acts/changewords.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/ticket/conflictbar.h"
#include "ui/inbox/ticket/sidepanel.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/unsentbar.h"
#include "ui/inbox/timeline/timelineview.h"
#include "ui/kit/actions.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/metrics.h"
#include "ui/kit/stateview.h"

#include <QPainter>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr qsizetype longestExcerpt = 140;

} // namespace

TicketPane::TicketPane(usecases::Tickets &tickets, usecases::TicketListSource &source, usecases::Drafts &drafts,
                       usecases::Uploads &uploads, const domain::Clock &clock, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_tickets(tickets)
    , m_source(source)
    , m_zone(QTimeZone::systemTimeZone())
    , m_actions(actions)
    , m_state(new StateView(this))
    , m_heading(new TicketHeading(actions))
    , m_messages(new MessageBar)
    , m_conflict(new ConflictBar)
    , m_model(new TimelineModel(clock, this))
    , m_timeline(new TimelineView(*m_model))
    , m_unsent(new UnsentBar)
    , m_composer(new Composer(drafts, uploads))
    , m_side(new SidePanel(clock))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_story(new QWidget)
{
    setObjectName(u"ticketPaneWidget"_qs);
    m_messages->setObjectName(u"ticketMessageBar"_qs);
    m_messages->hide();
    m_splitter->setObjectName(u"ticketSplitter"_qs);
    m_splitter->setHandleWidth(1);
    m_story->setObjectName(u"storyWidget"_qs);
    auto *story = new QVBoxLayout(m_story);
    story->setContentsMargins(0, 0, 0, 0);
    story->setSpacing(0);
    story->addWidget(m_timeline, 1);
    story->addWidget(m_unsent);
    story->addWidget(m_composer);
    m_splitter->addWidget(m_story);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_story->setMinimumWidth(280);
    m_side->setMinimumWidth(200);
    m_splitter->setSizes({560, 264});

    auto *content = new QWidget;
    content->setObjectName(u"ticketWidget"_qs);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_conflict);
    layout->addWidget(m_splitter, 1);
    m_state->setContent(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);

    connect(m_state, &StateView::retryRequested, this, &TicketPane::reload);
    connect(m_side, &SidePanel::customerRequested, this, &TicketPane::customerRequested);
    connect(m_side, &SidePanel::customerTicketsRequested, this, &TicketPane::customerTicketsRequested);
    connect(m_side, &SidePanel::linkedTicketRequested, this, &TicketPane::linkedTicketRequested);
    connect(m_side, &SidePanel::saveAttachmentRequested, this, &TicketPane::saveAttachment);
    connect(m_timeline, &TimelineView::saveAttachmentRequested, this, &TicketPane::saveAttachment);
    connect(m_conflict, &ConflictBar::applyAgainRequested, this, [this] {
        if (const auto wish = endConflict())
            Q_EMIT applyAgainRequested(*wish);
    });
    connect(m_conflict, &ConflictBar::keepTheirsRequested, this, [this] {
        endConflict(); // a typed note stays in its composer
    });
    connect(&m_source, &usecases::TicketListSource::ticketsChanged, this, [this](const QVector<quint32> &ids) {
        if (ids.contains(static_cast<quint32>(m_ticket.value())))
            reload();
    });
    connect(&m_source, &usecases::TicketListSource::reset, this, &TicketPane::reload);
    QAction *details = m_actions.action(u"ticket.details"_qs);
    details->setChecked(true);
    connect(details, &QAction::toggled, this, &TicketPane::setDetailsShown);
    showStateWords();
}

TicketPane::~TicketPane()
{
    m_opening.cancel();
    m_counting.cancel();
}

void TicketPane::setCatalog(const usecases::CatalogPtr &catalog, const QTimeZone &zone)
{
    m_catalog = catalog;
    m_zone = zone;
    m_model->setCatalog(catalog, zone);
    if (m_details) {
        m_heading->setTicket(m_details.get(), *m_catalog);
        m_side->setTicket(m_details, m_catalog, m_zone);
    }
}

void TicketPane::open(domain::TicketId id)
{
    if (id == m_ticket && m_details && m_details->ticket.id == id)
        return;
    if (m_ticket != id) {
        m_conflict->hide();
        m_wish.reset();
        m_messages->dismiss();
    }
    const bool isOther = std::exchange(m_ticket, id) != id;
    m_composer->setTicket(id);
    reload();
    if (isOther)
        Q_EMIT shownTicketChanged();
}

void TicketPane::reload()
{
    if (!m_ticket.isValid())
        return;
    m_opening.cancel();
    m_opening = m_tickets.open(m_ticket);
    m_opening.then(this,
                   [this, id = m_ticket, number = ++m_number](const domain::Result<usecases::TicketDetails> &answer) {
                       if (number == m_number)
                           take(id, answer);
                   });
    if (!m_details || m_details->ticket.id != m_ticket)
        m_state->showLoading(tr("Opening the ticket…"));
}

void TicketPane::clear()
{
    m_opening.cancel();
    ++m_number;
    m_ticket = {};
    m_details.reset();
    m_model->clear();
    m_side->clear();
    m_unsent->setTicket(nullptr);
    m_composer->setTicket({});
    showStateWords();
    Q_EMIT shownTicketChanged();
}

void TicketPane::take(domain::TicketId id, const domain::Result<usecases::TicketDetails> &answer)
{
    if (!answer) {
        if (answer.error().code == domain::ErrorCode::Cancelled)
            return;
        // A refresh that failed leaves what is there.
        if (m_details && m_details->ticket.id == id)
            m_messages->showError(answer.error());
        else
            m_state->showFailed(tr("The ticket could not be opened"), answer.error());
        return;
    }
    show(std::make_shared<const usecases::TicketDetails>(*answer));
}

void TicketPane::show(std::shared_ptr<const usecases::TicketDetails> details)
{
    const bool isOther = !m_details || m_details->ticket.id != details->ticket.id;
    m_details = std::move(details);
    if (isOther)
        m_seenEvents.clear();
    m_heading->setTicket(m_details.get(), *m_catalog);
    m_model->setDetails(m_details);
    m_side->setTicket(m_details, m_catalog, m_zone);
    m_unsent->setTicket(m_details.get());
    m_composer->setRecipient(m_details->contact.name.isEmpty() ? m_details->customer.name : m_details->contact.name);
    m_state->showContent();
    if (m_wish) {
        const bool isReply = m_wish->message && m_wish->message->isReply();
        m_conflict->showConflict(isReply ? ConflictBar::Kind::Reply : ConflictBar::Kind::Change,
                                 meanwhile(lastEventAt(m_wish->expectedVersion)), wishText(*m_wish, *m_catalog));
    } else {
        rememberSeen();
    }
    countOtherTickets();
    // What somebody else merged while it was open goes on elsewhere: see InboxPage::followMerge().
    if (isOther || m_details->mergedInto().isValid())
        Q_EMIT opened(m_ticket);
}

void TicketPane::countOtherTickets()
{
    m_counting.cancel();
    if (!m_details->customer.id.isValid())
        return;
    const QString query = u"status:open customer:"_qs + domain::quotedQueryValue(m_details->customer.name);
    m_counting = m_source.counts({query});
    m_counting.then(this, [this, number = m_number](const domain::Result<QVector<qint64>> &answer) {
        if (number != m_number || !answer || answer->isEmpty() || answer->constFirst() < 0)
            return;
        const bool countsThis = domain::isOpen(m_details->ticket.status);
        m_side->setOtherOpenTickets(answer->constFirst() - (countsThis ? 1 : 0));
    });
}

void TicketPane::rememberSeen()
{
    if (m_details && !m_details->events.isEmpty())
        m_seenEvents.insert(m_details->ticket.version, m_details->events.constLast().sequence);
}

int TicketPane::lastEventAt(qint64 version) const
{
    // The version that was seen in the list may never have been shown here: then the one before it was.
    const auto after = m_seenEvents.upperBound(version);
    if (after != m_seenEvents.cbegin())
        return std::prev(after).value();
    return m_seenEvents.isEmpty() ? 0 : m_seenEvents.first();
}

std::optional<usecases::TicketChange> TicketPane::endConflict()
{
    m_conflict->hide();
    rememberSeen();
    return std::exchange(m_wish, std::nullopt);
}

QString TicketPane::meanwhile(int lastSeenEvent) const
{
    const EventWords words(m_catalog, m_zone);
    QStringList sentences;
    for (const domain::Event &event : m_details->events) {
        if (event.sequence > lastSeenEvent)
            sentences.append(sentencesOf(event, words));
    }
    return sentences.isEmpty() ? tr("The ticket was changed; its story does not say how.")
                               : sentences.mid(0, 6).join(u'\n');
}

/// What was written is told by how it begins.
QStringList TicketPane::sentencesOf(const domain::Event &event, const EventWords &words) const
{
    QStringList sentences;
    for (const domain::FieldChange &change : event.changes) {
        for (const domain::Message &message : m_details->messages) {
            if (change.field != domain::Field::Message || change.to.toInteger() != message.id.value())
                continue;
            const QString beginning = message.text.left(longestExcerpt).simplified();
            const QString text = quoted(beginning.size() < message.text.size() ? QString(beginning + u'…') : beginning);
            const QString author = quoted(message.authorName.isEmpty() ? tr("Somebody") : message.authorName);
            sentences.append(message.visibility == domain::Visibility::Internal
                                 ? tr("%1 wrote an internal note: %2", "author, beginning").arg(author, text)
                                 : tr("%1 wrote: %2", "author, beginning").arg(author, text));
        }
    }
    if (!EventWords::isOfText(event) || EventWords::saysMoreThanItsText(event))
        sentences.append(words.sentences(event));
    return sentences;
}

void TicketPane::showConflict(const usecases::TicketChange &wish)
{
    m_wish = wish;
    reload();
}

void TicketPane::saveAttachment(domain::AttachmentId id)
{
    for (const domain::Attachment &file : m_details->attachments) {
        if (file.id == id)
            Q_EMIT saveAttachmentRequested(id, file.name);
    }
}

void TicketPane::showStateWords()
{
    m_timeline->setAccessibleName(tr("Story of the ticket"));
    if (!m_ticket.isValid())
        m_state->showEmpty(tr("No ticket is open"), tr("Choose one from the list, or walk through it with J and K."),
                           {}, u"mail-message"_qs);
}

void TicketPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    if (m_details)
        m_heading->setTicket(m_details.get(), *m_catalog);
    showStateWords();
}

void TicketPane::setDetailsShown(bool shown)
{
    m_detailsShown = shown;
    m_actions.action(u"ticket.details"_qs)->setChecked(shown);
    arrange();
}

void TicketPane::arrange()
{
    m_side->setVisible(m_detailsShown);
    m_story->setVisible(m_isWide || !m_detailsShown);
}

void TicketPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= wideFrom;
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    // The story is what a narrow pane is for; the panel comes back by itself when there is room again.
    setDetailsShown(isWide);
}

void TicketPane::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).base);
}

QByteArray TicketPane::splitterState() const
{
    return m_splitter->saveState();
}

void TicketPane::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
}

} // namespace campanile::ui

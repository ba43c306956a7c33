// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerreader.h"

#include "domain/base/text.h"
#include "ui/customers/contactscard.h"
#include "ui/customers/customerwords.h"
#include "ui/customers/mergedcard.h"
#include "ui/customers/notescard.h"
#include "ui/customers/ticketlink.h"
#include "ui/kit/factlist.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/words/attributewords.h"
#include "ui/words/languagewords.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int widestText = 760; ///< a longer line is hard to read

} // namespace

CustomerReader::CustomerReader(const usecases::CatalogProvider &catalog, const domain::Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_catalog(catalog)
    , m_clock(clock)
    , m_name(new ElidedLabel)
    , m_summary(new PlainLabel)
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(gridHalf + 2, m_chips))
    , m_edit(new QPushButton)
    , m_merge(new QPushButton)
    , m_merged(new MergedCard)
    , m_showTickets(new QPushButton)
    , m_wishes(new FactList(u"wishesFactList"_qs))
    , m_contacts(new ContactsCard)
    , m_ticketsTitle(new PlainLabel)
    , m_noTickets(new PlainLabel)
    , m_ticketRows(new QVBoxLayout)
    , m_notes(new NotesCard(clock))
{
    setObjectName(u"customerReaderScrollArea"_qs);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(m_edit, &QPushButton::clicked, this, &CustomerReader::editRequested);
    connect(m_merge, &QPushButton::clicked, this, &CustomerReader::mergeRequested);
    connect(m_merged, &MergedCard::takeApartRequested, this, &CustomerReader::takeApartRequested);
    connect(m_showTickets, &QPushButton::clicked, this, &CustomerReader::ticketsRequested);
    retranslate();
}

void CustomerReader::build()
{
    m_name->setObjectName(u"customerNameLabel"_qs);
    m_name->setTextSize(TextSize::Title, true);
    m_summary->setObjectName(u"customerSummaryLabel"_qs);
    m_summary->setTextSize(TextSize::Small);
    m_summary->setSecondary(true);
    m_summary->setWordWrap(true);
    m_edit->setObjectName(u"editCustomerPushButton"_qs);
    m_merge->setObjectName(u"mergeCustomerPushButton"_qs);
    m_showTickets->setObjectName(u"showTicketsPushButton"_qs);

    auto *body = new QWidget;
    body->setObjectName(u"customerBodyWidget"_qs);
    auto *outer = new QHBoxLayout(body);
    outer->setContentsMargins(grid3, grid2, grid3, grid3);
    auto *column = new QWidget(body);
    column->setMaximumWidth(widestText);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    head->addWidget(m_merge, 0, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_merged);
    layout->addSpacing(grid);
    layout->addWidget(m_wishes);
    layout->addWidget(m_contacts);
    layout->addSpacing(grid2);
    m_ticketsTitle->setObjectName(u"ticketsTitleLabel"_qs);
    m_ticketsTitle->setTextSize(TextSize::Normal, true);
    m_noTickets->setSecondary(true);
    m_noTickets->setWordWrap(true);
    m_ticketRows->setSpacing(0);
    layout->addWidget(m_ticketsTitle);
    layout->addWidget(m_noTickets);
    layout->addLayout(m_ticketRows);
    layout->addWidget(m_showTickets, 0, Qt::AlignLeading);
    layout->addSpacing(grid2);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void CustomerReader::setDetails(const usecases::CustomerDetails &details)
{
    const bool isOther = details.customer.id != m_details.customer.id;
    m_details = details;
    showHeading();
    showWishes();
    showTickets();
    m_merged->setMerged(details.merged);
    m_contacts->setContacts(details.customer.id, details.contacts);
    m_notes->setNotes(details.customer.id, details.notes, m_catalog.actor().agent, m_catalog.zone());
    if (isOther)
        ensureVisible(0, 0);
}

void CustomerReader::setReadOnly(const QString &reason)
{
    m_readOnly = reason;
    m_contacts->setReadOnly(reason);
    m_notes->setReadOnly(reason);
    retranslate();
}

void CustomerReader::setCanMerge(const QString &reason)
{
    m_cannotMerge = reason;
    m_merged->setReadOnly(reason);
    retranslate();
}

void CustomerReader::showHeading()
{
    const domain::Customer &customer = m_details.customer;
    m_name->setText(customer.name);
    QStringList parts;
    parts.append(tr("%Ln open tickets", nullptr, static_cast<int>(m_details.openTickets)));
    parts.append(tr("%Ln in all", "tickets", static_cast<int>(m_details.allTickets)));
    if (const QString clock = clockAt(customer, m_clock.now()); !clock.isEmpty())
        parts.append(tr("it is %1 there").arg(domain::isolated(clock)));
    m_summary->setText(parts.join(u" · "_qs), Origin::Ours);
    const QVector<Chip> chips = chipsOf(customer, *m_catalog.catalog());
    while (m_chipLabels.size() < chips.size()) {
        m_chipLabels.append(new ChipLabel(m_chips));
        m_chipFlow->addWidget(m_chipLabels.last());
    }
    for (qsizetype i = 0; i < m_chipLabels.size(); ++i) {
        m_chipLabels.at(i)->setVisible(i < chips.size());
        if (i < chips.size())
            m_chipLabels.at(i)->setChip(chips.at(i));
    }
    m_chips->setVisible(!chips.isEmpty());
    m_chipFlow->invalidate();
}

void CustomerReader::showWishes()
{
    const domain::CustomerPreferences &wishes = m_details.customer.preferences;
    QVector<Fact> facts;
    if (wishes.channel != domain::Channel::Unknown)
        facts.append({tr("Channel"), channelText(wishes.channel)});
    if (!wishes.language.isEmpty())
        facts.append({tr("Answer in"), languageName(wishes.language)});
    if (wishes.callHours) {
        const QTimeZone zone(m_details.customer.timeZone);
        QString text = callHoursText(*wishes.callHours);
        if (!m_details.customer.timeZone.isEmpty() && zone.isValid()) {
            const QTime there = domain::toDateTime(m_clock.now(), zone).time();
            const bool isWelcome = domain::isWithin(*wishes.callHours, there.hour() * 60 + there.minute());
            text = isWelcome ? tr("%1, which is now", "hours of calls").arg(text)
                             : tr("%1, not now", "hours of calls").arg(text);
        }
        facts.append({tr("Calls"), text});
    }
    for (const domain::CustomerPreferences::Line &line : wishes.lines)
        facts.append({line.key.isEmpty() ? tr("Wish") : line.key, line.value});
    m_wishes->setFacts(tr("How they want to be answered"), facts);
}

void CustomerReader::showTickets()
{
    const QVector<usecases::CustomerDetails::TicketLine> &tickets = m_details.tickets;
    QStringList times;
    int widest = 0;
    for (const usecases::CustomerDetails::TicketLine &ticket : tickets) {
        times.append(shortTime(ticket.createdAt, m_clock.now(), m_catalog.zone()));
        widest = std::max(widest, TicketLink::widthOf(times.last()));
    }
    while (m_tickets.size() < tickets.size()) {
        auto *link = new TicketLink(widget());
        m_ticketRows->addWidget(link);
        connect(link, &QAbstractButton::clicked, this, [this, row = m_tickets.size()] {
            if (row < m_details.tickets.size())
                Q_EMIT ticketRequested(m_details.tickets.at(row).id);
        });
        m_tickets.append(link);
    }
    for (qsizetype i = 0; i < m_tickets.size(); ++i) {
        m_tickets.at(i)->setVisible(i < tickets.size());
        if (i >= tickets.size())
            continue;
        const usecases::CustomerDetails::TicketLine &ticket = tickets.at(i);
        const bool hasSubject = !ticket.subject.isEmpty();
        m_tickets.at(i)->setTicket(times.at(i), hasSubject ? ticket.subject : tr("no subject"),
                                   hasSubject ? Origin::Foreign : Origin::Ours, statusChip(ticket.status), widest);
    }
    m_ticketsTitle->setText(tr("Newest tickets"), Origin::Ours);
    m_noTickets->setText(tr("They have not written yet."), Origin::Ours);
    m_noTickets->setVisible(tickets.isEmpty());
    m_showTickets->setVisible(m_details.allTickets > 0);
}

void CustomerReader::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_edit->setEnabled(m_readOnly.isEmpty());
    m_edit->setToolTip(plainToolTip(m_readOnly.isEmpty() ? tr("Edit the customer") : m_readOnly, Origin::Ours));
    m_merge->setText(tr("Merge…"));
    m_merge->setEnabled(m_cannotMerge.isEmpty());
    m_merge->setToolTip(plainToolTip(m_cannotMerge.isEmpty() ? tr("Merge it with another one that is the same customer")
                                                             : m_cannotMerge,
                                     Origin::Ours));
    m_showTickets->setText(tr("Show all tickets"));
    if (!m_details.customer.id.isValid())
        return;
    showHeading();
    showWishes();
    showTickets();
}

void CustomerReader::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ticket/sidepanel.h"

#include "ui/inbox/text/textruns.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/importwords.h"
#include "ui/words/languagewords.h"
#include "ui/words/linkwords.h"
#include "ui/words/sizewords.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int minute = 60'000;
constexpr int mostFiles = 50;
constexpr int mostFields = 60;
constexpr int mostLinks = 30;

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? SidePanel::tr("yes") : SidePanel::tr("no");
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return SidePanel::tr("none");
    }
}

} // namespace

SidePanel::SidePanel(const domain::Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_catalog(std::make_shared<usecases::Catalog>())
    , m_people(new FactList(u"peopleFactList"_qs))
    , m_times(new FactList(u"timesFactList"_qs))
    , m_customer(new FactList(u"customerFactList"_qs))
    , m_links(new FactList(u"linksFactList"_qs))
    , m_files(new FactList(u"filesFactList"_qs))
    , m_fields(new FactList(u"fieldsFactList"_qs))
    , m_reported(new FactList(u"reportedFactList"_qs))
{
    setObjectName(u"sidePanelScrollArea"_qs);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    body->setObjectName(u"sidePanelWidget"_qs);
    body->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(grid2, grid2 - gridHalf, grid2, grid);
    layout->setSpacing(0);
    for (FactList *list : {m_people, m_times, m_customer, m_links, m_files, m_fields, m_reported})
        layout->addWidget(list);
    layout->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Details of the ticket"));
    startTimer(minute, Qt::VeryCoarseTimer);
}

void SidePanel::setTicket(std::shared_ptr<const usecases::TicketDetails> details, usecases::CatalogPtr catalog,
                          const QTimeZone &zone)
{
    const bool sameTicket = m_details && details && m_details->ticket.id == details->ticket.id;
    m_details = std::move(details);
    m_catalog = std::move(catalog);
    m_zone = zone;
    if (!sameTicket) {
        m_otherOpen = -1;
        ensureVisible(0, 0);
    }
    refill();
}

void SidePanel::setOtherOpenTickets(qint64 count)
{
    m_otherOpen = count;
    if (m_details)
        m_customer->setFacts(tr("Customer"), customer());
}

void SidePanel::clear()
{
    m_details.reset();
    refill();
}

void SidePanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        setAccessibleName(tr("Details of the ticket"));
        refill();
    }
}

void SidePanel::timerEvent(QTimerEvent *event)
{
    Q_UNUSED(event)
    if (m_details && isVisible())
        refill();
}

void SidePanel::refill()
{
    widget()->setUpdatesEnabled(false);
    const bool has = m_details != nullptr;
    m_people->setFacts(tr("People"), has ? people() : QVector<Fact>());
    m_times->setFacts(tr("Times"), has ? times() : QVector<Fact>());
    m_customer->setFacts(tr("Customer"), has ? customer() : QVector<Fact>());
    m_links->setFacts(tr("Links"), has ? links() : QVector<Fact>());
    m_files->setFacts(tr("Attachments"), has ? files() : QVector<Fact>());
    m_fields->setFacts(tr("More fields"), has ? fields(m_details->ticket.customFields) : QVector<Fact>());
    m_reported->setFacts(tr("Reported by the source"), has ? fields(m_details->ticket.reported) : QVector<Fact>());
    int names = 0;
    for (const FactList *list : {m_people, m_times, m_customer, m_links})
        names = std::max(names, list->nameWidth());
    for (FactList *list : {m_people, m_times, m_customer, m_links, m_fields, m_reported})
        list->setNameWidth(names);
    widget()->setUpdatesEnabled(true);
}

QVector<Fact> SidePanel::people() const
{
    const domain::Ticket &ticket = m_details->ticket;
    const QString assignee = m_catalog->agentName(ticket.assignee);
    QVector<Fact> facts{{tr("Assignee"), assignee.isEmpty() ? tr("nobody") : assignee}};
    if (const QString team = m_catalog->teamName(ticket.team); !team.isEmpty())
        facts.append({tr("Team"), team});
    if (const QString department = m_catalog->departmentName(ticket.department); !department.isEmpty())
        facts.append({tr("Department"), department});
    if (const QString place = m_catalog->placeName(ticket.place); !place.isEmpty())
        facts.append({tr("Place"), place});
    return facts;
}

Fact SidePanel::time(const QString &name, std::optional<domain::UtcTime> at, const QString &otherwise) const
{
    if (!at)
        return {name, otherwise};
    return {name, relativeTime(*at, m_clock.now(), m_zone), absoluteTime(*at, m_zone)};
}

Fact SidePanel::promise() const
{
    const std::optional<domain::UtcTime> due = m_details->ticket.dueAt;
    if (!due)
        return {tr("Next promise"), tr("nothing promised")};
    // In the words of the list: two numbers for one promise would make people doubt both.
    const domain::UtcTime now = m_clock.now();
    return {*due < now ? tr("Promise missed") : tr("Next promise"),
            tr("%1 · %2", "how long until the promise, its day and time")
                .arg(countdownText(*due - now), dayAndClock(*due, now, m_zone)),
            absoluteTime(*due, m_zone)};
}

/// Why there is no first response; "not yet" only where one is still to come.
QString SidePanel::noResponse() const
{
    const domain::Ticket &ticket = m_details->ticket;
    const auto &messages = m_details->messages;
    const bool isAnswered = std::any_of(messages.begin(), messages.end(), [](const domain::Message &message) {
        return message.visibility == domain::Visibility::Public && message.authorKind == domain::AuthorKind::Agent;
    });
    if (isAnswered)
        return tr("not counted: written down during a call");
    if (domain::isOpen(ticket.status))
        return tr("not yet");
    return ticket.source.isValid() ? tr("not known") : tr("none");
}

QVector<Fact> SidePanel::times() const
{
    const domain::Ticket &ticket = m_details->ticket;
    QVector<Fact> facts;
    if (domain::isOpen(ticket.status))
        facts.append(promise());
    facts.append(time(tr("Created"), ticket.createdAt, {}));
    facts.append(time(tr("Updated"), ticket.updatedAt, {}));
    Fact first = time(tr("First response"), ticket.firstResponseAt, noResponse());
    if (ticket.firstResponseAt) {
        first.value = tr("after %1").arg(durationText(*ticket.firstResponseAt - ticket.createdAt));
        if (const QString mark = responseProxyMark(m_details->responseProxy); !mark.isEmpty()) {
            first.value = tr("%1 (%2)", "after how long; what stands for the response").arg(first.value, mark);
            first.toolTip += u'\n' + responseProxyText(m_details->responseProxy);
        }
    }
    facts.append(first);
    if (ticket.resolvedAt)
        facts.append(time(tr("Resolved"), ticket.resolvedAt, {}));
    return facts;
}

QVector<Fact> SidePanel::customer()
{
    const domain::Customer &who = m_details->customer;
    const domain::Contact &contact = m_details->contact;
    QVector<Fact> facts;
    if (who.id.isValid()) {
        facts.append({tr("Name"), who.name});
        if (who.segment != domain::Segment::Unknown)
            facts.append({tr("Segment"), segmentText(who.segment)});
        if (!who.plan.isEmpty())
            facts.append({tr("Plan"), who.plan});
        if (who.yearlyValueCents > 0)
            facts.append({tr("Yearly value"),
                          QLocale().toCurrencyString(static_cast<double>(who.yearlyValueCents) / 100,
                                                     who.currency.isEmpty() ? u" "_qs : who.currency + u' ', 0)});
        if (!who.language.isEmpty())
            facts.append({tr("Language"), languageName(who.language)});
        if (const QTimeZone zone(who.timeZone); !who.timeZone.isEmpty() && zone.isValid()) {
            const domain::UtcTime now = m_clock.now();
            facts.append({tr("Local time"),
                          QLocale().toString(domain::toDateTime(now, zone), u"ddd "_qs) +
                              domain::toDateTime(now, zone).toString(u"HH:mm"_qs),
                          absoluteTime(now, zone)});
        }
        if (const QString csm = m_catalog->agentName(who.csm); !csm.isEmpty())
            facts.append({tr("Success manager"), csm});
    }
    if (contact.id.isValid()) {
        facts.append({tr("Contact"), contact.name});
        if (!contact.email.isEmpty())
            facts.append({tr("Mail"), contact.email});
        if (!contact.phone.isEmpty())
            facts.append({tr("Phone"), contact.phone});
    }
    if (who.id.isValid())
        facts.append({{},
                      tr("Open the customer"),
                      tr("Contacts, notes, tickets and how they want to be answered"),
                      [this, id = who.id] { Q_EMIT customerRequested(id); },
                      u"system-users"_qs});
    if (who.id.isValid() && m_otherOpen > 0)
        facts.append({{},
                      tr("%n other open tickets", nullptr, static_cast<int>(m_otherOpen)),
                      {},
                      [this, name = who.name] { Q_EMIT customerTicketsRequested(name); },
                      u"mail-folder-inbox"_qs});
    return facts;
}

QVector<Fact> SidePanel::links()
{
    QVector<Fact> facts;
    for (const usecases::LinkedTicket &other : m_details->links) {
        if (facts.size() == mostLinks) {
            facts.append({{}, tr("%n more links", nullptr, static_cast<int>(m_details->links.size()) - mostLinks)});
            break;
        }
        const QString reference = quoted(other.reference);
        facts.append({linkText(other.link.kind, other.beginsHere()),
                      tr("%1 · %2 · %3", "number, subject and status of a linked ticket")
                          .arg(reference, quoted(other.subject.left(TextRuns::longest)), statusText(other.status)),
                      tr("Open %1").arg(reference), [this, id = other.other] { Q_EMIT linkedTicketRequested(id); },
                      u"insert-link"_qs});
    }
    return facts;
}

QVector<Fact> SidePanel::files()
{
    QVector<Fact> facts;
    QSet<domain::MessageId> withdrawn;
    for (const domain::Message &message : m_details->messages) {
        if (message.isWithdrawn)
            withdrawn.insert(message.id);
    }
    for (const domain::Attachment &file : m_details->attachments) {
        if (withdrawn.contains(file.message))
            continue;
        if (facts.size() == mostFiles) {
            facts.append({{}, tr("More of them stand at their messages.")});
            break;
        }
        const QString name = file.name.isEmpty() ? tr("unnamed file") : quoted(file.name.left(TextRuns::longest));
        facts.append({{},
                      tr("%1 (%2)", "file name, size").arg(name, sizeText(file.size)),
                      tr("Save %1…").arg(name),
                      [this, id = file.id] { Q_EMIT saveAttachmentRequested(id); },
                      u"document-save"_qs});
    }
    return facts;
}

QVector<Fact> SidePanel::fields(const QJsonObject &object) const
{
    QVector<Fact> facts;
    for (auto it = object.begin(); it != object.end() && facts.size() < mostFields; ++it) {
        const domain::CustomField *known = m_catalog->customField(it.key());
        facts.append(
            {(known ? known->name : fieldKeyText(it.key())).left(80), fieldValueText(textOf(it.value()), m_zone)});
    }
    return facts;
}

} // namespace campanile::ui

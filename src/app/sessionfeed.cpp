// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionfeed.h"

#include "domain/org/businesstime.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "usecases/organization/addperson.h"
#include "usecases/workspace/databaseplace.h"
#include "usecases/workspace/workspace.h"

#include <QCryptographicHash>
#include <QTimeZone>

namespace campanile::app {

namespace {

/// Settings keys cannot hold a path; people's names for databases are long.
QString personKey(const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"person/"_qs + QString::fromLatin1(hash.left(16));
}

ui::WorkHours hoursAt(const domain::WorkCalendar &calendar, domain::UtcTime at)
{
    if (domain::isWorkingAt(calendar, at))
        return ui::WorkHours::Working;
    const QDate today = domain::toDateTime(at, QTimeZone(calendar.timeZone)).date();
    for (const domain::Holiday &holiday : calendar.holidays) {
        if (holiday.date == today)
            return ui::WorkHours::Holiday;
    }
    return ui::WorkHours::Closed;
}

} // namespace

SessionFeed::SessionFeed(usecases::Workspace &workspace, ui::Session &session, ui::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_session(session)
    , m_settings(settings)
{
    const usecases::DatabasePlace place = usecases::describePlace(m_workspace.address());
    ui::DatabaseInfo info;
    info.location = m_workspace.address();
    info.display = place.display;
    info.name = place.name;
    info.engine = place.isServer ? u"PostgreSQL"_qs : u"SQLite"_qs;
    info.schemaVersion = m_workspace.schemaVersion();
    info.readOnly = m_workspace.isReadOnly();
    m_session.setDatabase(info);

    auto &catalog = m_workspace.catalog();
    connect(&catalog, &usecases::CatalogProvider::catalogChanged, this, &SessionFeed::takeCatalog);
    auto &inbox = m_workspace.inbox();
    connect(&inbox, &usecases::InboxService::archiveLoaded, this, &SessionFeed::countTickets);
    connect(&inbox, &usecases::TicketListSource::ticketsChanged, this, &SessionFeed::countTickets);
    connect(&m_session, &ui::Session::personChanged, this, &SessionFeed::takePerson);
}

SessionFeed::~SessionFeed()
{
    m_session.setPeople({});
    m_session.setPlaces({});
    m_session.setDatabase({});
}

domain::AgentId SessionFeed::rememberedPerson(const ui::Settings &settings, const QString &address)
{
    return domain::AgentId(settings.value(personKey(address)).toLongLong());
}

void SessionFeed::takeCatalog()
{
    const usecases::CatalogPtr catalog = m_workspace.catalog().catalog();
    QVector<ui::PersonInfo> people;
    for (const domain::Agent &agent : catalog->organization().agents) {
        if (agent.active)
            people.append(
                {agent.id, agent.name, agent.role, catalog->teamName(agent.team), catalog->placeName(agent.place)});
    }
    QVector<ui::PlaceInfo> places;
    for (const domain::Place &place : catalog->organization().places) {
        if (!place.calendar.timeZone.isEmpty())
            places.append({place.name, place.calendar.timeZone,
                           [calendar = place.calendar](domain::UtcTime at) { return hoursAt(calendar, at); }});
    }
    m_session.setPeople(people);
    m_session.setPlaces(places);
    const domain::AgentId remembered = rememberedPerson(m_settings, m_workspace.address());
    if (!m_session.person() && remembered.isValid())
        m_session.setPerson(remembered);
    const QVariant kept = m_settings.value(personKey(m_workspace.address()));
    const bool wasAnswered = kept.isValid() && kept.toLongLong() == 0; // by keepNobody()
    // In an empty database there is nobody to choose: one is asked as soon as an import has brought people.
    if (!people.isEmpty() && !std::exchange(m_wasPersonWanted, true) && !m_session.person() && !wasAnswered)
        Q_EMIT personWanted();
}

void SessionFeed::addPerson(const QString &name)
{
    usecases::addPerson(m_workspace.database(), name, m_workspace.catalog().actor())
        .then(this, [this](const domain::Result<domain::AgentId> &added) {
            if (!added) {
                Q_EMIT failed(added.error());
                return;
            }
            // Remembered first: the catalogue that brings her makes her who works here.
            m_settings.setValue(personKey(m_workspace.address()), added->value());
            m_session.setPerson({});
            m_workspace.catalog().reload();
        });
}

void SessionFeed::keepNobody()
{
    m_settings.setValue(personKey(m_workspace.address()), qint64(0));
    m_workspace.catalog().setActor({});
    m_session.setPerson({});
}

void SessionFeed::takePerson()
{
    const ui::PersonInfo *person = m_session.person();
    if (!person)
        return;
    m_settings.setValue(personKey(m_workspace.address()), person->id.value());
    m_workspace.catalog().setActor(person->id);
}

void SessionFeed::countTickets()
{
    m_workspace.inbox().counts({QString()}).then(this, [this](const domain::Result<QVector<qint64>> &counts) {
        if (counts && counts->value(0) >= 0)
            m_session.setTicketCount(counts->value(0));
    });
}

} // namespace campanile::app

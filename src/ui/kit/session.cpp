// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/session.h"

#include <algorithm>

namespace campanile::ui {

void Session::setDatabase(const DatabaseInfo &database)
{
    if (database.location != m_database.location)
        m_saveStates = {};
    m_database = database;
    Q_EMIT databaseChanged();
}

void Session::setTicketCount(qint64 tickets)
{
    if (m_database.tickets == tickets)
        return;
    m_database.tickets = tickets;
    Q_EMIT databaseChanged();
}

void Session::setPeople(const QVector<PersonInfo> &people)
{
    m_people = people;
    Q_EMIT peopleChanged();
    Q_EMIT personChanged();
}

const PersonInfo *Session::person() const
{
    const auto it = std::find_if(m_people.begin(), m_people.end(),
                                 [this](const PersonInfo &person) { return person.id == m_person; });
    return it == m_people.end() ? nullptr : &*it;
}

void Session::setPerson(domain::AgentId id)
{
    if (m_person == id)
        return;
    m_person = id;
    Q_EMIT personChanged();
}

void Session::setPlaces(const QVector<PlaceInfo> &places)
{
    m_places = places;
    Q_EMIT placesChanged();
}

SaveState Session::saveState() const
{
    return *std::max_element(m_saveStates.begin(), m_saveStates.end());
}

void Session::setSaveState(SaveSource source, SaveState state)
{
    const SaveState before = saveState();
    m_saveStates[static_cast<std::size_t>(source)] = state;
    if (saveState() != before)
        Q_EMIT saveStateChanged();
}

} // namespace campanile::ui

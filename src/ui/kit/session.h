// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/time.h"
#include "domain/org/organization.h"

#include <QObject>
#include <QVector>

#include <array>
#include <functional>

namespace campanile::ui {

struct DatabaseInfo
{
    QString location;    ///< what opens it again: path or postgresql:// address; empty: none is open
    QString display;     ///< the same for people, without an address's parameters
    QString name;        ///< what people call it: "campanile.db"
    QString engine;      ///< "SQLite 3.40.1", "PostgreSQL 15.8"
    qint64 tickets = -1; ///< -1 while not counted
    int schemaVersion = 0;
    bool readOnly = false;

    [[nodiscard]] bool isOpen() const { return !location.isEmpty(); }
};

struct PersonInfo
{
    domain::AgentId id;
    QString name;
    domain::Role role = domain::Role::Agent;
    QString team;
    QString place;
};

enum class WorkHours { Working, Closed, Holiday };

struct PlaceInfo
{
    QString name;
    QByteArray timeZone; ///< IANA
    std::function<WorkHours(domain::UtcTime)> hours;
};

enum class SaveState {
    Saved,
    Saving,
    Failed, ///< something typed or changed is not on the disk
    Lost,   ///< the database itself cannot be reached
};
/// What can be unsaved, each by itself: changes of tickets, drafts, and all of it while the database is away.
enum class SaveSource { Changes, Drafts, Database };

/// What the window knows about where it is: the open database, who works here, the places, whether all is saved.
///
/// Plain data and notices; the composition root fills it from use cases, the shell and the settings page show it.
class Session final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const DatabaseInfo &database() const { return m_database; }
    void setDatabase(const DatabaseInfo &database);
    void setTicketCount(qint64 tickets);

    [[nodiscard]] const QVector<PersonInfo> &people() const { return m_people; }
    void setPeople(const QVector<PersonInfo> &people);

    /// Who sits here; null while nobody has said so.
    [[nodiscard]] const PersonInfo *person() const;
    void setPerson(domain::AgentId id);

    [[nodiscard]] const QVector<PlaceInfo> &places() const { return m_places; }
    void setPlaces(const QVector<PlaceInfo> &places);

    /// The worst of all sources; everything is saved in a database that was just opened.
    [[nodiscard]] SaveState saveState() const;
    void setSaveState(SaveSource source, SaveState state);

Q_SIGNALS:
    void databaseChanged();
    void peopleChanged();
    void personChanged();
    void placesChanged();
    void saveStateChanged();

private:
    DatabaseInfo m_database;
    QVector<PersonInfo> m_people;
    domain::AgentId m_person;
    QVector<PlaceInfo> m_places;
    std::array<SaveState, 3> m_saveStates{}; ///< by SaveSource
};

} // namespace campanile::ui

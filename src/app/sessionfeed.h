// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/base/id.h"

#include <QObject>

namespace campanile::ui {
class Session;
class Settings;
} // namespace campanile::ui

namespace campanile::usecases {
class Workspace;
}

namespace campanile::app {

/// Keeps the window's session in step with the open workspace: database, people, places, who works here, ticket count.
/// Who works here is remembered for each database.
class SessionFeed final : public QObject
{
    Q_OBJECT

public:
    SessionFeed(usecases::Workspace &workspace, ui::Session &session, ui::Settings &settings,
                QObject *parent = nullptr);
    ~SessionFeed() override;

    /// Who worked on a database last; none when nobody has said so.
    [[nodiscard]] static domain::AgentId rememberedPerson(const ui::Settings &settings, const QString &address);

    /// Adds somebody of this name, who sits here from then on.
    void addPerson(const QString &name);
    /// Who sits here is none of the people; is not asked again.
    void keepNobody();

Q_SIGNALS:
    /// The database was opened with people in it, but nobody has said yet who sits here. Once: people who come later,
    /// with an import, are no reason to ask in the middle of it.
    void personWanted();
    void failed(const campanile::domain::Error &error);

private:
    void takeCatalog();
    void takePerson();
    void countTickets();

    usecases::Workspace &m_workspace;
    ui::Session &m_session;
    ui::Settings &m_settings;
    bool m_wasPersonWanted = false;
};

} // namespace campanile::app

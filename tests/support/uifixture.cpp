// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uifixture.h"

#include "ui/kit/layoutdirection.h"

#include <QCoreApplication>
#include <QTest>

namespace campanile::test {

void fillSession(ui::Session &session)
{
    session.setDatabase({.location = QStringLiteral("/home/somebody/.local/share/campanile/campanile.db"),
                         .display = QStringLiteral("/home/somebody/.local/share/campanile/campanile.db"),
                         .name = QStringLiteral("campanile.db"),
                         .engine = QStringLiteral("SQLite 3.40.1"),
                         .tickets = 1'000'000,
                         .schemaVersion = 3});
    const auto always = [](ui::WorkHours hours) { return [hours](domain::UtcTime) { return hours; }; };
    session.setPlaces({
        {.name = QStringLiteral("Manila"), .timeZone = "Asia/Manila", .hours = always(ui::WorkHours::Working)},
        {.name = QStringLiteral("תל אביב"), .timeZone = "Asia/Jerusalem", .hours = always(ui::WorkHours::Working)},
        {.name = QStringLiteral("New York"), .timeZone = "America/New_York", .hours = always(ui::WorkHours::Closed)},
    });
    session.setPeople({
        {.id = domain::AgentId(1),
         .name = QStringLiteral("Noa Barak"),
         .role = domain::Role::Manager,
         .team = QStringLiteral("Core Support"),
         .place = QStringLiteral("תל אביב")},
        {.id = domain::AgentId(2),
         .name = QStringLiteral("Rafael Cruz"),
         .role = domain::Role::Agent,
         .team = QStringLiteral("SMB"),
         .place = QStringLiteral("Manila")},
        {.id = domain::AgentId(3),
         .name = QStringLiteral("יעל לוי"),
         .role = domain::Role::Lead,
         .team = QStringLiteral("Enterprise Admin Market"),
         .place = QStringLiteral("תל אביב")},
        {.id = domain::AgentId(4),
         .name = QStringLiteral("Jo Dean & Sons <b>x</b>"),
         .role = domain::Role::Viewer,
         .team = QStringLiteral("SMB"),
         .place = QStringLiteral("New York")},
    });
    session.setPerson(domain::AgentId(1));
}

UiFixture::UiFixture()
    : settings(folder.filePath(QStringLiteral("config")), folder.filePath(QStringLiteral("state")))
    , theme(nullptr, [] { return false; })
    , context{actions, work, dialogs, languages, session, settings, theme, toasts, clock}
{
    languages.setLanguage(QStringLiteral("en"));
    ui::followLanguage(languages);
}

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
    }
}

} // namespace campanile::test

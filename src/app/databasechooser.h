// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openworkspace.h"

#include <QPointer>

namespace campanile::ui {
class WelcomePage;
}

namespace campanile::app {

/// Which database is shown: opens the one of last time, offers the choices of the first start, makes the demo company,
/// changes to another one. What cannot be opened leaves the one that is open as it is.
class DatabaseChooser final : public QObject
{
    Q_OBJECT

public:
    DatabaseChooser(const ui::UiContext &context, ui::MainWindow &window);
    ~DatabaseChooser() override;

    /// location: what the command line says; empty: the one of last time, else the welcome page.
    void begin(const QString &location);
    /// Null while none is open.
    [[nodiscard]] OpenWorkspace *current() const { return m_current.get(); }

Q_SIGNALS:
    /// Another database is shown from now on.
    void opened();

private:
    /// What follows once a database is shown.
    enum class After { Nothing, Import };

    void addActions();
    void showWelcome();
    void open(const QString &location, usecases::OpenMode mode, After after = After::Nothing);
    void openDemo();
    void seedDemo(const usecases::DatabasePtr &database);
    void startEmpty();
    void askForNewPlace();
    void adopt(const usecases::DatabasePtr &database, After after);
    void choosePerson();
    void setBusy(const QString &words);
    void fail(const domain::Error &error);

    ui::UiContext m_context;
    ui::MainWindow &m_window;
    QPointer<ui::WelcomePage> m_welcome;
    std::unique_ptr<OpenWorkspace> m_current;
    bool m_isOpening = false;
};

} // namespace campanile::app

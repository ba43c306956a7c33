// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openworkspace.h"
#include "usecases/demo/seeddemo.h"

#include <QPointer>

namespace campanile::ui {
class WelcomePage;
}

namespace campanile::app {

/// Which database is shown: opens the one of last time, offers the choices of the first start, makes the demo company,
/// changes to another one. What cannot be opened leaves the one that is open as it is, and so does who goes back.
class DatabaseChooser final : public QObject
{
    Q_OBJECT

public:
    /// closing: ends what was open, and the making of the demo company when the program ends in its middle.
    DatabaseChooser(const ui::UiContext &context, ui::MainWindow &window, std::shared_ptr<const domain::Clock> clock,
                    Closing &closing);
    ~DatabaseChooser() override;

    /// location: what the command line says; empty: the one of last time, else the welcome page. A file that is not
    /// there may be a slip of the fingers: the welcome page says so and offers to make it.
    void begin(const QString &location);
    /// Null while none is open.
    [[nodiscard]] OpenWorkspace *current() const { return m_current.get(); }

Q_SIGNALS:
    /// Another database is shown from now on.
    void opened();

private:
    /// What follows once a database is shown.
    enum class After { Nothing, Import, FirstSteps };
    /// What is said of a file that is not there.
    enum class Missing { Error, Offer };

    struct Attempt
    {
        QString location;
        usecases::OpenMode mode;
        After after;
        Missing missing;
        QString password; ///< that the server asked for; kept for as long as the database is open
    };

    void addActions();
    void showWelcome();
    void showPages();
    void goBack();
    void open(const QString &location, usecases::OpenMode mode, After after = After::Nothing,
              Missing missing = Missing::Error);
    void open(const Attempt &wanted);
    void askForPassword(const Attempt &wanted, const domain::Error &error);
    void offerToCreate(const QString &location, const domain::Error &error);
    void openDemo();
    void seedDemo(const usecases::DatabasePtr &database);
    void startEmpty();
    void askForNewPlace();
    /// Where a new database goes that is not asked for by name.
    [[nodiscard]] QString newPlace() const;
    void adopt(const usecases::DatabasePtr &database, After after);
    void show(const usecases::DatabasePtr &database, After after);
    /// Lets go of what was opened in vain.
    void dismiss(const domain::Result<usecases::DatabasePtr> &database);
    /// Among those opened lately, under one name.
    void remember(const QString &location);
    void choosePerson();
    void setBusy(const QString &words);
    void fail(const domain::Error &error);

    ui::UiContext m_context;
    ui::MainWindow &m_window;
    std::shared_ptr<const domain::Clock> m_clock;
    Closing &m_closing;
    QPointer<ui::WelcomePage> m_welcome;
    std::unique_ptr<OpenWorkspace> m_current;
    domain::Task<usecases::DemoSummary> m_demo; ///< valid while it is made
    usecases::DatabasePtr m_demoDatabase;       ///< likewise
    QString m_missing;                          ///< what was asked for and is not there, while its making is offered
    bool m_isOpening = false;
    bool m_goesBack = false; ///< as soon as the demo company is stopped
    int m_attempt = 0;       ///< what an earlier one opens is let go of again
};

} // namespace campanile::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupwatch.h"
#include "app/closing.h"
#include "app/listexport.h"
#include "app/sessionfeed.h"
#include "ui/import/engineimporter.h"
#include "ui/import/importflow.h"
#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"
#include "usecases/import/importtickets.h"
#include "usecases/text/spellingservice.h"
#include "usecases/ticket/personaldrafts.h"
#include "usecases/workspace/workspace.h"

#include <QPointer>

#include <memory>

namespace campanile::ui {
class CustomersPage;
class InboxPage;
class MainWindow;
class NewTicketDialog;
} // namespace campanile::ui

namespace campanile::app {

/// Everything that lives as long as a database is shown: its use cases, what the session knows of it, the pages made on
/// it and what the command field finds in it.
class OpenWorkspace final : public QObject
{
    Q_OBJECT

public:
    /// closing: ends the database and what still runs on it when the workspace goes.
    OpenWorkspace(const usecases::DatabasePtr &database, const ui::UiContext &context, ui::MainWindow &window,
                  std::shared_ptr<const domain::Clock> clock, Closing &closing);
    ~OpenWorkspace() override;

    [[nodiscard]] usecases::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] SessionFeed &feed() { return m_feed; }
    [[nodiscard]] usecases::Drafts &drafts() { return m_drafts; }
    [[nodiscard]] QWidget *makeInbox(QWidget *parent);
    [[nodiscard]] QWidget *makeCustomers(QWidget *parent);
    [[nodiscard]] QWidget *makeImport(QWidget *parent);
    [[nodiscard]] QWidget *makeSettings(QWidget *parent);
    /// A section of the settings, by its id.
    void showSettings(const QString &section);

Q_SIGNALS:
    /// This file is to be shown instead.
    void openRequested(const QString &path);

private:
    /// What is handed to Closing when everything else here is gone: what runs and writes, then what it writes to.
    struct Remains
    {
        ~Remains() { closing.letGo({importEngine, database}); }

        Closing &closing;
        usecases::DatabasePtr database;
        std::shared_ptr<usecases::ImportTickets> importEngine;
    };

    void addProviders();
    [[nodiscard]] QVector<ui::PageSpec> sections();
    void go(const QString &where);
    void connectSpelling();
    void newTicket();
    [[nodiscard]] ui::InboxPage *inbox();
    void openTicket(domain::TicketId id);
    void openCustomer(domain::CustomerId id);
    /// In the inbox, whatever their status.
    void showTicketsOf(const QString &customerName);

    Remains m_remains; ///< first, so that it goes last
    ui::UiContext m_context;
    ui::MainWindow &m_window;
    usecases::Workspace m_workspace;
    usecases::PersonalDrafts m_drafts;
    usecases::SpellingService m_spelling;
    SessionFeed m_feed;
    BackupWatch m_backupWatch;
    ListExport m_export;
    ui::EngineImporter m_importer;
    ui::ImportFlow m_import; ///< goes on while its page is not shown
    QPointer<ui::NewTicketDialog> m_newTicket;
};

} // namespace campanile::app

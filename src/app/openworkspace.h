// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listexport.h"
#include "app/sessionfeed.h"
#include "ui/import/engineimporter.h"
#include "ui/import/importflow.h"
#include "ui/kit/uicontext.h"
#include "usecases/import/importtickets.h"
#include "usecases/ticket/draftjournal.h"
#include "usecases/workspace/workspace.h"

#include <memory>

namespace campanile::ui {
class InboxPage;
class MainWindow;
} // namespace campanile::ui

namespace campanile::app {

/// Everything that lives as long as a database is shown: its use cases, what the session knows of it, the pages made on
/// it and what the command field finds in it.
class OpenWorkspace final : public QObject
{
    Q_OBJECT

public:
    OpenWorkspace(usecases::DatabasePtr database, const ui::UiContext &context, ui::MainWindow &window);
    ~OpenWorkspace() override;

    [[nodiscard]] usecases::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] SessionFeed &feed() { return m_feed; }
    [[nodiscard]] QWidget *makeInbox(QWidget *parent);
    [[nodiscard]] QWidget *makeImport(QWidget *parent);

private:
    void addProviders();
    [[nodiscard]] ui::InboxPage *inbox();

    ui::UiContext m_context;
    ui::MainWindow &m_window;
    usecases::Workspace m_workspace;
    usecases::DraftJournal m_drafts;
    SessionFeed m_feed;
    ListExport m_export;
    std::shared_ptr<usecases::ImportTickets> m_importEngine;
    ui::EngineImporter m_importer;
    ui::ImportFlow m_import; ///< goes on while its page is not shown
};

} // namespace campanile::app

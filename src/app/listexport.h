// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"
#include "usecases/inbox/ticketlistsource.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace campanile::usecases {
class Workspace;
struct ExportRequest;
} // namespace campanile::usecases

namespace campanile::app {

/// Writes a list as it is shown into a file that the person chooses: CSV, XLSX or JSON lines, every row of it. The
/// status line shows how far it is and can stop it.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    ListExport(usecases::Workspace &workspace, const ui::UiContext &context, QWidget *window,
               QObject *parent = nullptr);

    /// name: of the list, for the file. columns: keys of the list's columns in their order.
    void run(const usecases::ListRequest &request, const QString &name, const QStringList &columns,
             const QStringList &titles);

private:
    void write(const QString &path, const usecases::ListRequest &request, const QStringList &columns,
               const QStringList &titles);
    void writeIds(const usecases::ExportRequest &request);
    void tell(const domain::Error &error);

    usecases::Workspace &m_workspace;
    ui::UiContext m_context;
    QPointer<QWidget> m_window;
};

} // namespace campanile::app

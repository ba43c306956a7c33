// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/uicontext.h"

#include <QMainWindow>
#include <QPointer>
#include <QVector>

class QStackedWidget;

namespace campanile::ui {

class CommandPalette;
class CommandProvider;
class MainMenu;
class NavigationRail;
class TopBar;

/// The frame around the pages: rail, top bar, status line, menus. It knows no page by itself; they come as a list.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Adds the window's own actions and one for each page to the registry. pages: in the order of the rail.
    MainWindow(const UiContext &context, const QVector<PageSpec> &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// More to find for the command field; the window does not own it.
    void addCommandProvider(CommandProvider *provider);

    /// Shows a widget instead of the pages (first start); the window owns it. Pages come back by showPages.
    void showWelcome(QWidget *welcome);
    /// The pages, beginning with the one of last time with this database, or the first.
    void showPages();
    [[nodiscard]] bool showsPages() const;
    /// Deletes the pages' widgets now; they are made anew when they are shown again (another database is opened).
    void forgetPages();

    /// False when there is no such page. The page is made when it is shown first.
    bool goTo(const QString &pageId);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The page's widget, null while it was not shown yet.
    [[nodiscard]] QWidget *page(const QString &pageId) const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectActions();
    void showUndo();
    void adopt(const QString &actionId);
    void openCommands();
    void setPageActionsEnabled(bool enabled);
    void restore();
    [[nodiscard]] QString pageKey() const;

    UiContext m_context;
    QVector<PageSpec> m_specs;
    QVector<QWidget *> m_pages; ///< like m_specs; null while not made
    QString m_current;
    QStackedWidget *m_root;
    QWidget *m_workspace;
    QStackedWidget *m_stack;
    NavigationRail *m_rail;
    TopBar *m_top;
    CommandPalette *m_palette;
    MainMenu *m_menu;
    QPointer<QWidget> m_focusBefore; ///< where the focus was before the command field
    bool m_quitting = false;
};

} // namespace campanile::ui

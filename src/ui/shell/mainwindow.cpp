// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/kit/actions.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/metrics.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/shortcutsheet.h"
#include "ui/kit/toaststack.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shellproviders.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undohistorydialog.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr QSize smallest(1024, 700);
constexpr QSize preferred(1440, 900);
constexpr int longestUndo = 60;  ///< characters of what was done, in a menu
constexpr int titleBarRoom = 40; // drawn by the window manager, around our window

} // namespace

MainWindow::MainWindow(const UiContext &context, const QVector<PageSpec> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_specs(pages)
    , m_pages(pages.size(), nullptr)
    , m_root(new QStackedWidget(this))
    , m_workspace(new QWidget)
    , m_stack(new QStackedWidget)
    , m_rail(new NavigationRail)
    , m_top(new TopBar(context))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Campanile"));
    setMinimumSize(smallest);
    m_rail->setObjectName(QStringLiteral("navigationRail"));
    m_stack->setObjectName(QStringLiteral("pageStackedWidget"));
    context.actions.add(windowActions());
    context.actions.add(pageActions(pages));

    auto *status = new StatusLine(context.session, context.work);
    status->setObjectName(QStringLiteral("statusLine"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(m_workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(status);
    m_root->addWidget(m_workspace);
    setCentralWidget(m_root);

    m_rail->setPages(pages);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::goTo);
    m_palette = new CommandPalette(m_top->commandField());
    m_palette->addProvider(new PageProvider(pages, context.actions, this));
    m_palette->addProvider(new ActionProvider(context.actions, this));
    connect(m_palette, &CommandPalette::finished, this, [this] {
        if (m_focusBefore != nullptr)
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        else if (m_stack->currentWidget() != nullptr)
            m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });

    m_menu = new MainMenu(context, this);
    auto *avatarMenu = new QMenu(this);
    avatarMenu->setObjectName(QStringLiteral("mainMenu"));
    m_menu->attach(avatarMenu);
    m_top->setMenu(avatarMenu);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    m_menu->attach(menuBar());
    context.toasts.attach(this);
    connect(&context.settings, &Settings::writeFailed, this, [this](const QString &file) {
        m_context.toasts.show(errorText({domain::ErrorCode::FileCannotWrite, {file}, {}, false}));
    });
    connectActions();
    restore();
}

MainWindow::~MainWindow()
{
    m_context.toasts.attach(nullptr);
}

void MainWindow::connectActions()
{
    ActionRegistry &actions = m_context.actions;
    for (const ActionSpec &spec : actions.specs())
        adopt(spec.id);
    connect(&actions, &ActionRegistry::added, this, &MainWindow::adopt);

    for (const PageSpec &page : std::as_const(m_specs)) {
        connect(actions.action(QStringLiteral("go.") + page.id), &QAction::triggered, this,
                [this, id = page.id] { goTo(id); });
    }
    connect(actions.action(QStringLiteral("command.find")), &QAction::triggered, this, &MainWindow::openCommands);
    connect(actions.action(QStringLiteral("edit.undo")), &QAction::triggered, this,
            [this] { m_context.toasts.undoNewest(); });
    connect(actions.action(QStringLiteral("edit.undo-history")), &QAction::triggered, this,
            [this] { (new UndoHistoryDialog(m_context.toasts.history(), this))->open(); });
    connect(&m_context.toasts.history(), &UndoHistory::changed, this, &MainWindow::showUndo);
    showUndo();
    connect(actions.action(QStringLiteral("view.menubar")), &QAction::toggled, this, [this](bool on) {
        menuBar()->setVisible(on);
        m_context.settings.setValue(QStringLiteral("window/menubar"), on);
    });
    connect(actions.action(QStringLiteral("view.fullscreen")), &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(actions.action(QStringLiteral("help.shortcuts")), &QAction::triggered, this,
            [this] { (new ShortcutSheet(m_context.actions, this))->open(); });
    connect(actions.action(QStringLiteral("help.about")), &QAction::triggered, this,
            [this] { (new AboutDialog(m_context.session.database().engine, this))->open(); });
    connect(actions.action(QStringLiteral("app.quit")), &QAction::triggered, this, &QWidget::close);
}

/// Ctrl+Z says what it will take back.
void MainWindow::showUndo()
{
    QAction *undo = m_context.actions.action(QStringLiteral("edit.undo"));
    const QVector<UndoHistory::Entry> entries = m_context.toasts.history().entries();
    undo->setEnabled(!entries.isEmpty());
    if (entries.isEmpty()) {
        undo->setText(tr("&Undo"));
        return;
    }
    QString what = entries.constFirst().text;
    if (what.size() > longestUndo)
        what = what.left(longestUndo) + u'…';
    undo->setText(tr("&Undo: %1", "what was done").arg(what.replace(u'&', u"&&"_qs)));
}

void MainWindow::adopt(const QString &actionId)
{
    const auto &specs = m_context.actions.specs();
    const auto it =
        std::find_if(specs.begin(), specs.end(), [&](const ActionSpec &spec) { return spec.id == actionId; });
    if (it != specs.end() && it->scope == ActionScope::Window)
        addAction(m_context.actions.action(actionId));
}

void MainWindow::addCommandProvider(CommandProvider *provider)
{
    m_palette->addProvider(provider);
}

void MainWindow::openCommands()
{
    QLineEdit *field = m_top->commandField();
    if (QApplication::focusWidget() != field)
        m_focusBefore = QApplication::focusWidget();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    m_palette->open();
}

void MainWindow::setPageActionsEnabled(bool enabled)
{
    m_context.actions.action(QStringLiteral("command.find"))->setEnabled(enabled);
    for (const PageSpec &page : std::as_const(m_specs))
        m_context.actions.action(QStringLiteral("go.") + page.id)->setEnabled(enabled);
}

void MainWindow::showWelcome(QWidget *welcome)
{
    m_palette->close();
    while (m_root->count() > 1) {
        QWidget *before = m_root->widget(1);
        m_root->removeWidget(before);
        before->deleteLater();
    }
    m_root->addWidget(welcome);
    m_root->setCurrentWidget(welcome);
    setPageActionsEnabled(false);
}

void MainWindow::showPages()
{
    m_root->setCurrentWidget(m_workspace);
    while (m_root->count() > 1) {
        QWidget *before = m_root->widget(1);
        m_root->removeWidget(before);
        before->deleteLater();
    }
    setPageActionsEnabled(true);
    const QString last = m_context.settings.value(pageKey(), {}, Settings::Store::State).toString();
    if (!m_current.isEmpty()) {
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!goTo(last) && !m_specs.isEmpty())
        goTo(m_specs.first().id);
}

QString MainWindow::pageKey() const
{
    return Settings::keyOfDatabase(m_context.session.database().location, QStringLiteral("page"));
}

bool MainWindow::showsPages() const
{
    return m_root->currentWidget() == m_workspace;
}

void MainWindow::forgetPages()
{
    m_palette->close();
    m_focusBefore = nullptr;
    for (QWidget *&page : m_pages)
        delete std::exchange(page, nullptr);
    m_current.clear();
}

QWidget *MainWindow::page(const QString &pageId) const
{
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        if (m_specs.at(i).id == pageId)
            return m_pages.at(i);
    }
    return nullptr;
}

bool MainWindow::goTo(const QString &pageId)
{
    const auto it =
        std::find_if(m_specs.begin(), m_specs.end(), [&](const PageSpec &spec) { return spec.id == pageId; });
    if (it == m_specs.end())
        return false;
    QWidget *&page = m_pages[it - m_specs.begin()];
    if (page == nullptr) {
        page = it->create(m_stack);
        if (page->objectName().isEmpty())
            page->setObjectName(pageId + QStringLiteral("Page"));
        m_stack->addWidget(page);
    }
    QWidget *before = m_stack->currentWidget();
    if (before != page) {
        if (auto *events = dynamic_cast<PageEvents *>(before))
            events->pageHidden();
    }
    m_current = pageId;
    m_rail->setCurrent(pageId);
    m_stack->setCurrentWidget(page);
    m_context.settings.setValue(pageKey(), pageId, Settings::Store::State);
    page->setFocus(Qt::OtherFocusReason);
    if (auto *events = dynamic_cast<PageEvents *>(page))
        events->pageShown();
    return true;
}

void MainWindow::restore()
{
    const bool bar = m_context.settings.value(QStringLiteral("window/menubar"), false).toBool();
    menuBar()->setVisible(bar);
    m_context.actions.action(QStringLiteral("view.menubar"))->setChecked(bar);
    // A window larger than the screen hides its own status line.
    const QSize room = screen()->availableSize() - QSize(0, titleBarRoom);
    resize(preferred.boundedTo(room).expandedTo(smallest));
    restoreGeometry(
        m_context.settings.value(QStringLiteral("window/geometry"), {}, Settings::Store::State).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && !m_context.work.isEmpty()) {
        event->ignore();
        const Question question{.key = QStringLiteral("app.quit"),
                                .title = tr("Quit Campanile"),
                                .text = tr("Work is still going on in the background."),
                                .explanation = tr("If you quit now it is stopped; nothing half is left behind."),
                                .answers = {tr("Quit")},
                                .destructive = true,
                                .cancelText = tr("Keep working")};
        m_context.dialogs.ask(this, question, this, [this](int answer) {
            m_quitting = answer == 0;
            if (m_quitting)
                close();
        });
        return;
    }
    m_context.settings.setValue(QStringLiteral("window/geometry"), saveGeometry(), Settings::Store::State);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_context.actions.action(QStringLiteral("view.fullscreen"))->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showUndo(); // the registry gave the action its own words again
}

} // namespace campanile::ui

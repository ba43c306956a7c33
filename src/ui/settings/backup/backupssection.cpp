// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup/backupssection.h"

#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"
#include "ui/settings/backup/backupplanform.h"
#include "ui/words/backupwords.h"
#include "ui/words/timewords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace campanile::ui {

using usecases::BackupCopy;
using usecases::BackupFolder;
using usecases::BackupNote;
using usecases::BackupWarning;
using usecases::DrillReport;

namespace {

constexpr int tableHeight = 160;
constexpr int rowHeight = 28;
constexpr int widest = 760;

Tone toneOf(BackupWarning warning)
{
    switch (warning) {
    case BackupWarning::FolderMissing:
    case BackupWarning::FolderReadOnly:
    case BackupWarning::Late:
        return Tone::Hot;
    case BackupWarning::LittleSpace:
        return Tone::Warning;
    case BackupWarning::NoCopyYet:
    case BackupWarning::SameDisk:
    case BackupWarning::None:
        break;
    }
    return Tone::Information;
}

} // namespace

BackupsSection::BackupsSection(usecases::Backups &backups, const usecases::CatalogProvider &catalog,
                               const UiContext &context, std::function<void(const QString &)> openDatabase,
                               QWidget *parent)
    : QWidget(parent)
    , m_backups(backups)
    , m_context(context)
    , m_openDatabase(std::move(openDatabase))
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_warning(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_form(new BackupPlanForm(context, this))
    , m_next(new PlainLabel(this))
    , m_save(new QPushButton(this))
    , m_discard(new QPushButton(this))
    , m_now(new QPushButton(this))
    , m_state(new StateView(this))
    , m_table(new QTableView)
    , m_try(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_tryFile(new QPushButton(this))
    , m_showFolder(new QPushButton(this))
    , m_detail(new PlainLabel(this))
    , m_command(new QLineEdit(this))
    , m_copyCommand(new QPushButton(this))
{
    build();
    retranslate();
    takePlan();
    connect(m_form, &BackupPlanForm::edited, this, &BackupsSection::refresh);
    connect(m_save, &QPushButton::clicked, this, &BackupsSection::save);
    connect(m_discard, &QPushButton::clicked, this, &BackupsSection::takePlan);
    connect(m_now, &QPushButton::clicked, this, &BackupsSection::makeNow);
    connect(m_try, &QPushButton::clicked, this, [this] {
        if (const BackupCopy *copy = current())
            tryRestore(copy->note.path);
    });
    connect(m_tryFile, &QPushButton::clicked, this, &BackupsSection::tryFile);
    connect(m_open, &QPushButton::clicked, this, &BackupsSection::askToOpen);
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder.path)); });
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_command->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsSection::refresh);
    connect(m_state, &StateView::retryRequested, this, &BackupsSection::look);
    connect(&m_backups, &usecases::Backups::planChanged, this, &BackupsSection::takePlan);
    connect(&m_backups, &usecases::Backups::copiesChanged, this, &BackupsSection::look);
    connect(&m_backups, &usecases::Backups::busyChanged, this, &BackupsSection::refresh);
    connect(&catalog, &usecases::CatalogProvider::actorChanged, this, &BackupsSection::refresh);
}

void BackupsSection::build()
{
    m_title->setObjectName(u"backupsTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"backupsHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_messages->setObjectName(u"backupsMessageBar"_qs);
    m_messages->hide();
    m_filePart = makeFilePart();
    m_serverPart = makeServerPart();
    m_filePart->setVisible(!m_backups.isServer());
    m_serverPart->setVisible(m_backups.isServer());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_messages);
    column->addWidget(m_filePart);
    column->addWidget(m_serverPart);
    column->addStretch(1);
    auto *body = new QWidget;
    body->setMaximumWidth(widest);
    body->setLayout(column);
    auto *inner = new QWidget;
    auto *sides = new QHBoxLayout(inner);
    sides->setContentsMargins(grid3, grid3, grid3, grid2);
    sides->addWidget(body, 8);
    sides->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"backupsScrollArea"_qs);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_backups.isServer() ? static_cast<QWidget *>(m_command) : m_form);
}

QWidget *BackupsSection::makeFilePart()
{
    m_warning->setObjectName(u"backupsWarningBar"_qs);
    m_warning->hide();
    m_next->setObjectName(u"nextBackupLabel"_qs);
    m_next->setSecondary(true);
    m_next->setWordWrap(true);
    m_save->setObjectName(u"savePlanPushButton"_qs);
    m_discard->setObjectName(u"discardPlanPushButton"_qs);
    m_now->setObjectName(u"backUpNowPushButton"_qs);
    m_table->setObjectName(u"backupsTableView"_qs);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_state->setContent(m_table);
    m_state->setFixedHeight(tableHeight);
    m_try->setObjectName(u"tryRestorePushButton"_qs);
    m_open->setObjectName(u"openCopyPushButton"_qs);
    m_tryFile->setObjectName(u"tryFilePushButton"_qs);
    m_showFolder->setObjectName(u"showBackupFolderPushButton"_qs);
    m_detail->setObjectName(u"drillDetailLabel"_qs);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->hide();
    const auto buttons = [](std::initializer_list<QPushButton *> all) {
        auto *row = new FlowLayout(grid);
        for (QPushButton *button : all)
            row->addWidget(button);
        return row;
    };
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_warning);
    column->addWidget(m_form);
    column->addWidget(m_next);
    column->addLayout(buttons({m_save, m_discard, m_now}));
    column->addSpacing(grid);
    column->addWidget(m_state);
    column->addLayout(buttons({m_try, m_open, m_tryFile, m_showFolder}));
    column->addWidget(m_detail);
    return part;
}

QWidget *BackupsSection::makeServerPart()
{
    m_command->setObjectName(u"serverCommandLineEdit"_qs);
    m_command->setReadOnly(true);
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_copyCommand->setObjectName(u"copyCommandPushButton"_qs);
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_command, 1);
    row->addWidget(m_copyCommand);
    return part;
}

QString BackupsSection::planFolder() const
{
    return m_form->plan().folder;
}

void BackupsSection::takePlan()
{
    m_form->setPlan(m_backups.plan());
    look();
    refresh();
}

void BackupsSection::look()
{
    if (m_backups.isServer())
        return;
    m_backups.look().then(this, [this](const domain::Result<BackupFolder> &folder) {
        if (folder)
            showFolder(*folder);
        else
            m_state->showFailed(tr("The copies could not be listed"), folder.error());
    });
}

void BackupsSection::showFolder(const BackupFolder &folder)
{
    const BackupCopy *before = current();
    const QString chosen = before ? before->note.path : QString();
    m_folder = folder;
    m_model.setFolder(folder);
    if (m_model.rowCount() > 0) {
        m_state->showContent();
        m_table->selectRow(std::max(0, m_model.rowOf(chosen)));
    } else {
        m_state->showEmpty(tr("There are no copies yet"), tr("Choose how often one is made, or make one now."), {},
                           u"document-save"_qs);
    }
    const BackupWarning warning = m_backups.warningOf(folder);
    if (const QString text = backupWarningText(warning, folder, m_zone); text.isEmpty())
        m_warning->dismiss();
    else
        m_warning->showMessage(toneOf(warning), text);
    refresh();
}

const BackupCopy *BackupsSection::current() const
{
    return m_model.copyAt(m_table->currentIndex().row());
}

void BackupsSection::refresh()
{
    const bool mayManage = m_backups.isAllowed();
    const bool isEdited = domain::held(m_form->plan()) != m_backups.plan();
    const BackupCopy *copy = current();
    m_form->setEnabled(mayManage);
    m_save->setEnabled(mayManage && isEdited);
    m_discard->setEnabled(isEdited);
    m_now->setEnabled(mayManage && !m_backups.isBusy());
    m_try->setEnabled(mayManage && copy && !m_isTrying);
    m_open->setEnabled(mayManage && copy && copy->hasSize && !m_isTrying);
    m_tryFile->setEnabled(mayManage && !m_isTrying);
    m_showFolder->setEnabled(m_folder.exists);
    showNext();
}

void BackupsSection::showNext()
{
    const std::optional<domain::UtcTime> next = m_backups.nextTime();
    if (!m_backups.isAllowed())
        m_next->setText(tr("Your role may not change this."), Origin::Ours);
    else if (m_backups.isBusy())
        m_next->setText(tr("A copy is being made."), Origin::Ours);
    else if (next)
        m_next->setText(
            tr("The next copy: %1, while the program runs.").arg(dayAndClock(*next, m_context.clock.now(), m_zone)),
            Origin::Ours);
    else
        m_next->setText(tr("No copies are made by themselves."), Origin::Ours);
}

void BackupsSection::save()
{
    const domain::BackupPlan plan = m_form->plan();
    if (plan.rhythm != domain::BackupRhythm::Off && plan.folder.isEmpty())
        return m_form->chooseFolder([this] { save(); });
    m_backups.changePlan(plan).then(this, [this](const domain::Result<void> &changed) {
        if (changed)
            m_messages->showMessage(Tone::Good, tr("The plan was saved."));
        else
            m_messages->showError(changed.error());
    });
}

void BackupsSection::makeNow()
{
    if (planFolder().isEmpty())
        m_form->chooseFolder([this] { makeIn(planFolder()); });
    else
        makeIn(planFolder());
}

void BackupsSection::makeIn(const QString &folder)
{
    m_messages->dismiss();
    m_backups.makeNow(folder).then(this, [this](const domain::Result<BackupNote> &made) {
        if (made)
            m_messages->showMessage(
                Tone::Good, tr("A copy was made and checked: %1.").arg(quoted(QFileInfo(made->path).fileName())));
        else
            m_messages->showError(made.error());
    });
}

void BackupsSection::tryFile()
{
    const FileRequest request{.key = u"backup.try"_qs,
                              .title = tr("Try a copy"),
                              .folder = m_folder.path,
                              .name = {},
                              .filters = {tr("Databases (*.db)"), tr("All files (*)")},
                              .suffix = {}};
    m_context.dialogs.openFile(window(), request, this, [this](const QString &path) {
        if (!path.isEmpty())
            tryRestore(path);
    });
}

void BackupsSection::tryRestore(const QString &path)
{
    m_isTrying = true;
    m_drill.reset();
    m_detail->hide();
    m_messages->showMessage(
        Tone::Information,
        tr("%1 is copied, opened and examined. You can go on working.").arg(quoted(QFileInfo(path).fileName())));
    refresh();
    const auto progress = std::make_shared<domain::Progress>();
    domain::Task<DrillReport> task = m_backups.tryRestore(path, progress);
    RunningWork running =
        m_context.work.start({.title = {"RestoreDrill", QT_TRANSLATE_NOOP("RestoreDrill", "Restore drill")},
                              .progress = progress,
                              .cancel = [task]() mutable { task.cancel(); },
                              .countsRows = false});
    task.then(this, [this, running = std::move(running)](const domain::Result<DrillReport> &report) mutable {
        running.finish();
        m_isTrying = false;
        m_messages->dismiss();
        if (report)
            showDrill(*report);
        else
            m_messages->showError(report.error());
        refresh();
    });
}

void BackupsSection::showDrill(const DrillReport &report)
{
    m_drill = report;
    m_model.setTried(report.path, report.isGood());
    m_messages->showMessage(report.isGood() ? Tone::Good : Tone::Hot, drillVerdict(report));
    m_detail->setText(QString(quoted(QFileInfo(report.path).fileName())) + u'\n' +
                          drillLines(report, m_zone).join(u'\n'),
                      Origin::Ours);
    m_detail->show();
    if (auto *scroll = findChild<QScrollArea *>(u"backupsScrollArea"_qs)) {
        // When the layout knows how much there is to read.
        QTimer::singleShot(0, m_detail, [this, scroll] { scroll->ensureWidgetVisible(m_detail); });
    }
}

void BackupsSection::askToOpen()
{
    const BackupCopy *copy = current();
    if (!copy)
        return;
    Question question;
    question.key = u"backup.open"_qs;
    question.title = tr("Open a copy");
    question.text =
        tr("Make a database of the copy of %1 and open it here?").arg(dateAndTime(copy->note.madeAt, m_zone));
    question.explanation =
        tr("It becomes a file of its own beside the database that is open now, which stays as it is.");
    question.answers = {tr("Open the copy")};
    m_context.dialogs.ask(window(), question, this, [this, note = copy->note](int answer) {
        if (answer == 0)
            restore(note);
    });
}

void BackupsSection::restore(const BackupNote &copy)
{
    const auto progress = std::make_shared<domain::Progress>();
    domain::Task<QString> task = m_backups.restore(copy, progress);
    RunningWork running = m_context.work.start({.title = {"RestoreCopy", QT_TRANSLATE_NOOP("RestoreCopy", "Restore")},
                                                .progress = progress,
                                                .cancel = [task]() mutable { task.cancel(); },
                                                .countsRows = false});
    task.then(this, [this, running = std::move(running)](const domain::Result<QString> &path) mutable {
        running.finish();
        if (path)
            m_openDatabase(*path);
        else
            m_messages->showError(path.error());
    });
}

void BackupsSection::retranslate()
{
    m_title->setText(tr("Backups"), Origin::Ours);
    m_hint->setText(
        m_backups.isServer()
            ? tr("This database lies on a server, whose own tool copies it while everybody works. Have this "
                 "run every night, and try now and then whether pg_restore reads what it wrote.")
            : tr("Each copy is checked when it is made, and a note with its hash lies beside it. Copies that "
                 "you make by hand stay until you remove them."),
        Origin::Ours);
    m_save->setText(tr("Save the plan"));
    m_discard->setText(tr("Discard"));
    m_now->setText(tr("Back up now"));
    m_table->setAccessibleName(tr("Copies of this database"));
    m_try->setText(tr("Try a restore"));
    m_try->setToolTip(tr("Copies it, opens the copy and examines everything in it. Nothing else is touched."));
    m_open->setText(tr("Open this copy…"));
    m_tryFile->setText(tr("Try another file…"));
    m_showFolder->setText(tr("Show the folder"));
    m_command->setText(m_backups.serverCommand());
    m_command->setCursorPosition(0);
    m_command->setAccessibleName(tr("Command that copies the database"));
    m_copyCommand->setText(tr("Copy"));
    m_copyCommand->setAccessibleName(tr("Copy the command"));
    m_model.retranslate();
    if (m_drill)
        showDrill(*m_drill);
    if (!m_backups.isServer() && !m_folder.path.isEmpty())
        showFolder(m_folder);
    refresh();
}

void BackupsSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupsSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnsstep.h"

#include "import/ui_columnsstep.h"
#include "ui/import/columndetail.h"
#include "ui/import/columnsmodel.h"
#include "ui/import/doubtspane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/icons.h"
#include "ui/words/importwords.h"

#include <QFileInfo>
#include <QMenu>

namespace campanile::ui {

namespace {

constexpr int paneWidth = 264;
constexpr int profileBoxFrame = 56; // arrow and edges
constexpr int profileBoxMost = 480;

/// The files of a table by name: "cases.csv, old.csv".
QString filesText(const ImportDraft &draft, int table)
{
    QStringList names;
    for (const ImportDraft::File &file : draft.files()) {
        if (file.table == table)
            names.append(quoted(QFileInfo(file.path).fileName()));
    }
    return names.join(ColumnsStep::tr(", "));
}

} // namespace

ColumnsStep::ColumnsStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : ImportStep(flow, context, parent)
    , m_ui(std::make_unique<Ui::ColumnsStep>())
    , m_model(new ColumnsModel(flow, this))
    , m_detail(new ColumnDetail(flow, this))
    , m_doubts(new DoubtsPane(flow, context, this))
{
    m_ui->setupUi(this);
    m_detail->setObjectName(QStringLiteral("columnDetail"));
    m_doubts->setObjectName(QStringLiteral("doubtsPane"));
    m_doubts->setFixedWidth(paneWidth);
    m_ui->columnsLayout->addWidget(m_detail);
    m_ui->halves->addWidget(m_doubts);
    m_ui->columnsChoiceTable->setModel(m_model);
    m_ui->columnsChoiceTable->setWeights({4, 5, 5, 0});
    makeMenu();
    connect(m_model, &ColumnsModel::targetChosen, this, &ColumnsStep::chooseTarget);
    connect(m_ui->columnsChoiceTable, &ChoiceTable::currentRowChanged, this,
            [this](int row) { m_detail->show(m_model->table(), row); });
    connect(m_detail, &ColumnDetail::usedTwice, this,
            [this](int row) { m_ui->columnsChoiceTable->setCurrentRow(row); });
    connect(m_ui->tablesTabs, &QTabBar::currentChanged, this, &ColumnsStep::showTable);
    connect(m_ui->profileComboBox, &QComboBox::activated, this,
            [this] { this->flow().chooseProfile(m_ui->profileComboBox->currentData().toString()); });
    connect(&flow, &ImportFlow::draftChanged, this, &ColumnsStep::refresh);
    connect(&flow, &ImportFlow::profilesChanged, this, &ColumnsStep::refresh);
    refresh();
}

ColumnsStep::~ColumnsStep() = default;

void ColumnsStep::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("profileMenu"));
    m_load = menu->addAction(icon(QStringLiteral("document-open")), QString(), this, &ColumnsStep::loadProfile);
    m_write = menu->addAction(icon(QStringLiteral("document-save")), QString(), this, &ColumnsStep::writeProfile);
    m_store =
        menu->addAction(icon(QStringLiteral("network-server-database")), QString(), this, &ColumnsStep::storeProfile);
    m_ui->profilePushButton->setMenu(menu);
}

QString ColumnsStep::title() const
{
    return tr("Columns");
}

QString ColumnsStep::hint() const
{
    return tr("A profile says what the columns are. Change whatever is not right; you can keep it for the next time.");
}

bool ColumnsStep::canGoOn() const
{
    return flow().draft().isComplete() && !flow().isLooking();
}

void ColumnsStep::entered()
{
    m_ui->columnsChoiceTable->ensureCurrentRow();
}

void ColumnsStep::refresh()
{
    m_ui->retranslateUi(this);
    m_load->setText(tr("&Load from a file…"));
    m_write->setText(tr("&Save as a file…"));
    m_store->setText(tr("&Keep under a name…"));
    m_write->setEnabled(flow().draft().isLooked());
    m_store->setEnabled(flow().draft().isComplete());
    refreshProfiles();
    refreshTables();
    m_model->refresh();
    m_detail->refresh();
    m_doubts->refresh();
    Q_EMIT changed();
}

void ColumnsStep::refreshProfiles()
{
    QVector<domain::ImportSample> samples;
    for (const ImportDraft::File &file : flow().draft().files())
        samples.append(file.sample);
    QComboBox *combo = m_ui->profileComboBox;
    combo->clear();
    const QString now = flow().draft().profileName();
    const domain::ImportProfile *best =
        samples.isEmpty() || flow().profiles().isEmpty() ? nullptr : &domain::bestProfile(flow().profiles(), samples);
    for (const domain::ImportProfile &profile : flow().profiles()) {
        QString text = quoted(importProfileText(profile));
        if (best == &profile)
            text = tr("%1 – fits best").arg(text);
        else if (!samples.isEmpty() && domain::profileFit(profile, samples) <= 0)
            text = tr("%1 – does not fit").arg(text);
        combo->addItem(text, profile.name);
    }
    if (combo->findData(now) < 0 && !now.isEmpty()) {
        const domain::ImportProfile &base = flow().draft().baseProfile();
        combo->addItem(quoted(importProfileText(base)), base.name);
    }
    combo->setCurrentIndex(combo->findData(now));
    // The box asks for its text only; what stands around it differs between the directions.
    int widest = 0;
    for (int i = 0; i < combo->count(); ++i)
        widest = qMax(widest, combo->fontMetrics().horizontalAdvance(combo->itemText(i)));
    combo->setMinimumWidth(qMin(widest + profileBoxFrame, profileBoxMost));
    m_ui->changedLabel->setText(flow().draft().isEdited() ? tr("changed") : QString(), Origin::Ours);
}

void ColumnsStep::refreshTables()
{
    const auto &tables = flow().draft().tables();
    QTabBar *bar = m_ui->tablesTabs;
    const int before = qMax(0, bar->currentIndex());
    const QSignalBlocker quiet(bar);
    while (bar->count() > tables.size())
        bar->removeTab(bar->count() - 1);
    while (bar->count() < tables.size())
        bar->addTab(QString());
    for (int i = 0; i < int(tables.size()); ++i) {
        const bool open = !tables.at(i).missing().isEmpty();
        bar->setTabText(i, importKindText(tables.at(i).kind()));
        bar->setTabIcon(i, open ? icon(QStringLiteral("dialog-warning")) : QIcon());
        bar->setTabToolTip(i, plainToolTip(filesText(flow().draft(), i), Origin::Ours));
    }
    bar->setVisible(tables.size() > 1);
    showTable(tables.isEmpty() ? -1 : qMin(before, int(tables.size()) - 1));
}

void ColumnsStep::showTable(int table)
{
    m_model->setTable(table);
    m_doubts->setTable(table);
    m_ui->columnsChoiceTable->ensureCurrentRow();
    m_detail->show(table, m_ui->columnsChoiceTable->currentIndex().row());
}

void ColumnsStep::chooseTarget(int row, domain::ImportTarget target)
{
    const int table = m_model->table();
    const ColumnUse *use = m_model->use(row);
    const auto apply = [this, table, row, target] {
        flow().editTable(table, [row, target](DraftTable &draft) { draft.setTarget(row, target); });
    };
    if (use == nullptr)
        return;
    if (!use->looksSecret || target == domain::ImportTarget::Ignored || use->isUsed()) {
        apply();
        return;
    }
    const Question question{
        .key = QStringLiteral("import.secret"),
        .title = tr("Import tickets"),
        .text = tr("%1 looks like identity, card or account numbers. Import it all the same?").arg(quoted(use->column)),
        .explanation = tr("Everybody who can open the ticket will be able to read these values, and "
                          "they will be in every backup and export."),
        .answers = {tr("Import it")},
        .destructive = true,
        .cancelText = tr("Leave it out")};
    context().dialogs.ask(this, question, this, [apply, column = use->column, this, table, row](int answer) {
        // The tables may be others by the time somebody answers.
        const auto &tables = flow().draft().tables();
        if (answer == 0 && table < tables.size() && row < tables.at(table).uses().size() &&
            tables.at(table).uses().at(row).column == column)
            apply();
    });
}

void ColumnsStep::loadProfile()
{
    const FileRequest request{.key = QStringLiteral("import.profile.open"),
                              .title = tr("Load a profile"),
                              .folder = {},
                              .name = {},
                              .filters = {tr("Import profiles (*.json)"), tr("All files (*)")},
                              .suffix = {}};
    context().dialogs.openFile(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            flow().loadProfile(path);
    });
}

void ColumnsStep::writeProfile()
{
    const FileRequest request{.key = QStringLiteral("import.profile.save"),
                              .title = tr("Save the profile"),
                              .folder = {},
                              .name = QString(flow().draft().profileName() + u".json"_qs),
                              .filters = {tr("Import profiles (*.json)")},
                              .suffix = QStringLiteral("json")};
    context().dialogs.saveFile(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            flow().writeProfile(path);
    });
}

void ColumnsStep::storeProfile()
{
    const Question question{.key = QStringLiteral("import.profile.name"),
                            .title = tr("Keep the profile"),
                            .text = tr("What should this profile be called?"),
                            .explanation = tr("It is kept in the database, for everybody who works with it."),
                            .answers = {tr("Keep")},
                            .destructive = false,
                            .cancelText = {}};
    context().dialogs.askText(this, question, importProfileText(flow().draft().baseProfile()), this,
                              [this](const QString &title) {
                                  if (!title.trimmed().isEmpty())
                                      flow().storeProfile(title);
                              });
}

} // namespace campanile::ui

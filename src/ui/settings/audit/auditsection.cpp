// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit/auditsection.h"

#include "domain/base/text.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/stateview.h"
#include "ui/kit/toaststack.h"
#include "ui/words/auditwords.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace campanile::ui {

namespace {

constexpr int typingPauseMs = 250;
constexpr std::array periodDays{0, 1, 7, 30, 365}; ///< back from now; 0: all of it
constexpr int detailLines = 6;

usecases::ExportFormat formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return usecases::ExportFormat::Xlsx;
    return suffix == u"jsonl" || suffix == u"json" ? usecases::ExportFormat::JsonLines : usecases::ExportFormat::Csv;
}

QComboBox *comboBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

AuditSection::AuditSection(usecases::AuditTrail &trail, const usecases::CatalogProvider &catalog,
                           const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_trail(trail)
    , m_catalog(catalog)
    , m_context(context)
    , m_model(trail)
    , m_title(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_words(new QLineEdit(this))
    , m_person(comboBox(this, u"auditPersonComboBox"_qs))
    , m_kind(comboBox(this, u"auditKindComboBox"_qs))
    , m_period(comboBox(this, u"auditPeriodComboBox"_qs))
    , m_export(new QPushButton(this))
    , m_messages(new MessageBar(this))
    , m_state(new StateView(this))
    , m_table(new QTableView)
    , m_detail(new PlainLabel(this))
{
    build();
    retranslate();
    fillPeople();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &AuditSection::applyFilter);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_person, m_kind, m_period})
        connect(box, qOverload<int>(&QComboBox::activated), this, &AuditSection::applyFilter);
    connect(&m_model, &AuditTrailModel::stateChanged, this, &AuditSection::showState);
    connect(m_state, &StateView::retryRequested, &m_model, &AuditTrailModel::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditSection::showDetail);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AuditSection::showDetail);
    connect(m_export, &QPushButton::clicked, this, &AuditSection::chooseFile);
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, [this] {
        fillPeople();
        if (isVisible())
            m_model.reload(); // most of what the catalogue tells of is in the trail
    });
    connect(&m_catalog, &usecases::CatalogProvider::actorChanged, &m_model, &AuditTrailModel::reload);
}

void AuditSection::build()
{
    m_title->setObjectName(u"auditTitleLabel"_qs);
    m_title->setTextSize(TextSize::Title);
    m_hint->setObjectName(u"auditHintLabel"_qs);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_words->setObjectName(u"auditWordsLineEdit"_qs);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(200);
    m_export->setObjectName(u"exportAuditPushButton"_qs);
    m_messages->setObjectName(u"auditMessageBar"_qs);
    m_messages->hide();
    m_table->setObjectName(u"auditTableView"_qs);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_detail->setObjectName(u"auditDetailLabel"_qs);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_state->setContent(m_table);

    auto *filters = new FlowLayout(grid);
    for (QWidget *field : std::initializer_list<QWidget *>{m_words, m_person, m_kind, m_period, m_export})
        filters->addWidget(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid3, grid3, grid3, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addLayout(filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_detail);
    setFocusProxy(m_words);
}

void AuditSection::fillPeople()
{
    const QSignalBlocker quiet(m_person);
    const QVariant before = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), qint64(0));
    for (const domain::Agent &agent : m_catalog.catalog()->organization().agents)
        m_person->addItem(domain::isolated(domain::visibleText(agent.name)), agent.id.value());
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
    m_model.setZone(m_catalog.zone());
}

void AuditSection::fillChoices()
{
    const auto refill = [](QComboBox *box, const QVector<std::pair<QString, QVariant>> &choices) {
        const QSignalBlocker quiet(box);
        const int before = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(before);
    };
    QVector<std::pair<QString, QVariant>> kinds{{tr("Everything"), 0}};
    for (const auto &[subject, key] : domain::auditSubjectKeys)
        kinds.append({auditSubjectText(subject), static_cast<int>(subject)});
    refill(m_kind, kinds);
    refill(m_period, {{tr("At any time"), periodDays.at(0)},
                      {tr("In the last 24 hours"), periodDays.at(1)},
                      {tr("In the last 7 days"), periodDays.at(2)},
                      {tr("In the last 30 days"), periodDays.at(3)},
                      {tr("In the last year"), periodDays.at(4)}});
}

usecases::AuditFilter AuditSection::wanted() const
{
    usecases::AuditFilter filter;
    filter.actor = domain::AgentId(m_person->currentData().toLongLong());
    if (const int kind = m_kind->currentData().toInt(); kind > 0)
        filter.subjects = {static_cast<domain::AuditSubject>(kind)};
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = m_context.clock.now() - std::chrono::hours(24 * days);
    filter.words = m_words->text().simplified();
    return filter;
}

void AuditSection::applyFilter()
{
    m_typing.stop();
    m_model.setFilter(wanted());
}

void AuditSection::showState()
{
    if (m_model.state() == AuditTrailModel::State::Failed)
        m_state->showFailed(tr("The history could not be read"), m_model.error());
    else if (m_model.rowCount() > 0)
        m_state->showContent();
    else if (m_model.filter() == usecases::AuditFilter())
        m_state->showEmpty(tr("Nothing was changed yet"),
                           tr("Changes of people, teams, customers, macros and views will be told here."), {},
                           u"view-history"_qs);
    else
        m_state->showEmpty(tr("Nothing was found"), tr("Choose another period, person or kind."), {},
                           u"view-filter"_qs);
    m_export->setEnabled(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->resizeColumnsToContents();
        m_table->selectRow(0);
    }
}

void AuditSection::showDetail()
{
    const domain::AuditEntry *entry = m_model.entryAt(m_table->currentIndex().row());
    QStringList lines;
    if (entry) {
        for (const domain::AuditChange &change : entry->changes.mid(0, detailLines))
            lines.append(auditChangeText(entry->subject, change, *m_catalog.catalog()));
        if (const auto more = entry->changes.size() - detailLines; more > 0)
            lines.append(tr("… and %n more", nullptr, static_cast<int>(more)));
    }
    m_detail->setText(lines.join(u'\n'), Origin::Ours);
    m_detail->setAccessibleName(m_detail->text().isEmpty() ? tr("Nothing is chosen") : m_detail->text());
}

void AuditSection::chooseFile()
{
    const FileRequest file{
        .key = u"audit.export"_qs,
        .title = tr("Export the history"),
        .folder = {},
        .name = tr("history", "file name") + u".xlsx"_qs,
        .filters = {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"), tr("JSON lines (*.jsonl)")},
        .suffix = u"xlsx"_qs};
    m_context.dialogs.saveFile(this, file, this, [this](const QString &path) {
        if (!path.isEmpty())
            writeTo(path);
    });
}

void AuditSection::writeTo(const QString &path)
{
    usecases::TrailExport wish;
    wish.path = path;
    wish.format = formatOf(path);
    wish.filter = m_model.filter();
    wish.titles = AuditTrailModel::titles() + QStringList{tr("Changes")};
    wish.zone = m_catalog.zone();
    wish.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const auto progress = std::make_shared<domain::Progress>();
    domain::Task<usecases::ExportSummary> task = m_trail.exportTo(wish, progress);
    RunningWork running = m_context.work.start({.title = {"AuditExport", QT_TRANSLATE_NOOP("AuditExport", "Export")},
                                                .progress = progress,
                                                .cancel = [task]() mutable { task.cancel(); }});
    task.then(this, [this, running = std::move(running)](const domain::Result<usecases::ExportSummary> &done) mutable {
        running.finish();
        if (done)
            m_context.toasts.show(tr("%Ln entries were written to %1.", nullptr, static_cast<int>(done->rows))
                                      .arg(domain::isolated(domain::visibleText(QFileInfo(done->path).fileName()))));
        else if (done.error().code != domain::ErrorCode::Cancelled)
            m_messages->showError(done.error());
    });
}

void AuditSection::retranslate()
{
    m_title->setText(tr("History"), Origin::Ours);
    m_hint->setText(
        tr("Who changed what, and when: tickets, people, rights, teams, customers, macros and views. A ticket's own "
           "story tells more of it."),
        Origin::Ours);
    m_words->setPlaceholderText(tr("Words of a name"));
    m_words->setAccessibleName(tr("Words of a name"));
    const auto name = [](QComboBox *box, const QString &words) {
        box->setAccessibleName(words);
        box->setAccessibleDescription(words);
        box->setToolTip(words);
    };
    name(m_person, tr("Who did it"));
    name(m_kind, tr("What was changed"));
    name(m_period, tr("When it was done"));
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->setAccessibleName(tr("What is known of each change"));
    fillChoices();
    m_model.retranslate();
    showDetail();
}

void AuditSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.reload(); // somebody may have done something meanwhile
}

void AuditSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    fillPeople();
    showState();
}

} // namespace campanile::ui

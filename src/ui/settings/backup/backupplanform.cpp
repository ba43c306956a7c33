// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup/backupplanform.h"

#include "ui/kit/dialogs.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTime>

namespace campanile::ui {

using domain::BackupPlan;
using domain::BackupRhythm;

namespace {

QLabel *rowLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QSpinBox *countBox(QWidget *parent, const QString &name, int least)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, BackupPlan::mostKept);
    return box;
}

QComboBox *choiceBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(6);
    return box;
}

/// Keeps what is chosen.
void refill(QComboBox *box, const QVector<std::pair<QString, int>> &choices)
{
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(before)));
}

} // namespace

BackupPlanForm::BackupPlanForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QFormLayout(this))
    , m_whenLabel(rowLabel(this))
    , m_rhythm(choiceBox(this, u"backupRhythmComboBox"_qs))
    , m_weekday(choiceBox(this, u"backupWeekdayComboBox"_qs))
    , m_hour(choiceBox(this, u"backupHourComboBox"_qs))
    , m_folderLabel(rowLabel(this))
    , m_folder(new ElidedLabel(this))
    , m_choose(new QPushButton(this))
    , m_newestLabel(rowLabel(this))
    , m_newest(countBox(this, u"backupNewestSpinBox"_qs, 1))
    , m_weeksLabel(rowLabel(this))
    , m_weeks(countBox(this, u"backupWeeksSpinBox"_qs, 0))
    , m_monthsLabel(rowLabel(this))
    , m_months(countBox(this, u"backupMonthsSpinBox"_qs, 0))
{
    build();
    retranslate();
    setPlan({});
    for (QComboBox *box : {m_rhythm, m_weekday, m_hour})
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &BackupPlanForm::tell);
    for (QSpinBox *box : {m_newest, m_weeks, m_months})
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &BackupPlanForm::tell);
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseFolder(); });
}

void BackupPlanForm::build()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->setHorizontalSpacing(grid2);
    m_rows->setVerticalSpacing(grid);
    addRow(m_whenLabel, {m_rhythm, m_weekday, m_hour}, 0);
    m_folder->setObjectName(u"backupFolderLabel"_qs);
    m_choose->setObjectName(u"chooseBackupFolderPushButton"_qs);
    addRow(m_folderLabel, {m_folder, m_choose}, 1);
    m_folderLabel->setBuddy(m_choose);
    addRow(m_newestLabel, {m_newest}, 0);
    addRow(m_weeksLabel, {m_weeks}, 0);
    addRow(m_monthsLabel, {m_months}, 0);
    setFocusProxy(m_rhythm);
}

void BackupPlanForm::addRow(QLabel *label, std::initializer_list<QWidget *> fields, int firstStretch)
{
    // A widget, not a layout: labels stand in the middle of those alone.
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    for (QWidget *field : fields)
        row->addWidget(field);
    row->setStretchFactor(*fields.begin(), firstStretch);
    if (firstStretch == 0)
        row->addStretch(1);
    label->setBuddy(*fields.begin());
    m_rows->addRow(label, holder);
}

void BackupPlanForm::setPlan(const BackupPlan &plan)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_chosenFolder = plan.folder;
    m_rhythm->setCurrentIndex(m_rhythm->findData(static_cast<int>(plan.rhythm)));
    m_weekday->setCurrentIndex(m_weekday->findData(plan.weekday));
    m_hour->setCurrentIndex(m_hour->findData(plan.hour));
    m_newest->setValue(plan.keepNewest);
    m_weeks->setValue(plan.keepWeeks);
    m_months->setValue(plan.keepMonths);
    showState();
}

BackupPlan BackupPlanForm::plan() const
{
    BackupPlan plan;
    plan.rhythm = static_cast<BackupRhythm>(m_rhythm->currentData().toInt());
    plan.folder = m_chosenFolder;
    plan.hour = m_hour->currentData().toInt();
    plan.weekday = m_weekday->currentData().toInt();
    plan.keepNewest = m_newest->value();
    plan.keepWeeks = m_weeks->value();
    plan.keepMonths = m_months->value();
    return plan;
}

void BackupPlanForm::chooseFolder(const std::function<void()> &then)
{
    const FileRequest request{.key = u"backup.folder"_qs,
                              .title = tr("Folder for the copies"),
                              .folder = m_chosenFolder,
                              .name = {},
                              .filters = {},
                              .suffix = {}};
    m_context.dialogs.openFolder(window(), request, this, [this, then](const QString &folder) {
        if (folder.isEmpty())
            return;
        m_chosenFolder = folder;
        tell();
        if (then)
            then();
    });
}

void BackupPlanForm::tell()
{
    showState();
    if (!m_isLoading)
        Q_EMIT edited();
}

void BackupPlanForm::showState()
{
    const BackupPlan now = plan();
    m_weekday->setVisible(now.rhythm == BackupRhythm::Weekly);
    m_hour->setVisible(now.rhythm != BackupRhythm::Off);
    m_folder->setText(now.folder.isEmpty() ? tr("None is chosen yet") : now.folder,
                      now.folder.isEmpty() ? Origin::Ours : Origin::Foreign);
    for (QSpinBox *box : {m_newest, m_weeks, m_months})
        box->setEnabled(now.rhythm != BackupRhythm::Off);
}

void BackupPlanForm::fillChoices()
{
    const QScopedValueRollback loading(m_isLoading, true);
    refill(m_rhythm, {{tr("Never"), static_cast<int>(BackupRhythm::Off)},
                      {tr("Every day"), static_cast<int>(BackupRhythm::Daily)},
                      {tr("Every week"), static_cast<int>(BackupRhythm::Weekly)}});
    const QLocale locale;
    QVector<std::pair<QString, int>> days;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        days.append({locale.standaloneDayName(day), day});
    }
    refill(m_weekday, days);
    QVector<std::pair<QString, int>> hours;
    for (int hour = 0; hour < 24; ++hour)
        hours.append({locale.toString(QTime(hour, 0), u"HH:mm"_qs), hour});
    refill(m_hour, hours);
}

void BackupPlanForm::retranslate()
{
    fillChoices();
    m_whenLabel->setText(tr("Make a copy"));
    m_folderLabel->setText(tr("Folder"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder for the copies"));
    m_newestLabel->setText(tr("Keep the newest"));
    m_weeksLabel->setText(tr("One of each week, for so many weeks"));
    m_monthsLabel->setText(tr("One of each month, for so many months"));
    // What a combo box is called is what is chosen in it.
    m_rhythm->setAccessibleDescription(tr("How often a copy is made"));
    m_weekday->setAccessibleDescription(tr("Day of the week"));
    m_hour->setAccessibleDescription(tr("Hour"));
    m_newest->setAccessibleName(m_newestLabel->text());
    m_weeks->setAccessibleName(m_weeksLabel->text());
    m_months->setAccessibleName(m_monthsLabel->text());
    showState();
}

void BackupPlanForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

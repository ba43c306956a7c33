// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/maintenance/backupplan.h"
#include "ui/kit/uicontext.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace campanile::ui {

class ElidedLabel;

/// The plan of the copies, to be edited.
class BackupPlanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPlanForm(const UiContext &context, QWidget *parent = nullptr);

    void setPlan(const domain::BackupPlan &plan);
    [[nodiscard]] domain::BackupPlan plan() const;
    /// Asks for a folder; then runs what waits for it.
    void chooseFolder(const std::function<void()> &then = {});

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(QLabel *label, std::initializer_list<QWidget *> fields, int firstStretch);
    void fillChoices();
    void showState();
    void retranslate();
    void tell();

    UiContext m_context;
    QString m_chosenFolder;
    bool m_isLoading = false;
    QFormLayout *m_rows;
    QLabel *m_whenLabel;
    QComboBox *m_rhythm;
    QComboBox *m_weekday;
    QComboBox *m_hour;
    QLabel *m_folderLabel;
    ElidedLabel *m_folder;
    QPushButton *m_choose;
    QLabel *m_newestLabel;
    QSpinBox *m_newest;
    QLabel *m_weeksLabel;
    QSpinBox *m_weeks;
    QLabel *m_monthsLabel;
    QSpinBox *m_months;
};

} // namespace campanile::ui

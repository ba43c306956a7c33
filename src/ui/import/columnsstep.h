// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

#include <memory>

class QMenu;

namespace campanile::ui {

namespace Ui {
class ColumnsStep;
}

class ColumnsModel;
class ColumnDetail;
class DoubtsPane;

/// Which profile, what each column becomes, and the questions that guessing leaves open.
class ColumnsStep final : public ImportStep
{
    Q_OBJECT

public:
    ColumnsStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);
    ~ColumnsStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    void entered() override;
    void refresh() override;

private:
    void makeMenu();
    void refreshProfiles();
    void refreshTables();
    void showTable(int table);
    void chooseTarget(int row, domain::ImportTarget target);
    void loadProfile();
    void writeProfile();
    void storeProfile();

    std::unique_ptr<Ui::ColumnsStep> m_ui;
    ColumnsModel *m_model;
    ColumnDetail *m_detail;
    DoubtsPane *m_doubts;
    QAction *m_load;
    QAction *m_write;
    QAction *m_store;
};

} // namespace campanile::ui

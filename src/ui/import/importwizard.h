// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "usecases/catalog/catalog.h"

#include <QDialog>
#include <QVector>

#include <functional>
#include <memory>

namespace campanile::ui {

namespace Ui {
class ImportWizard;
}

class CheckStep;
class ImportStep;
class StepRail;

/// The import as six calm steps in a window of its own, beside the main one and never in its way. Closing it stops
/// nothing: the flow goes on, and the wizard shows it again when it is opened.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    enum Step { Files, Columns, Values, Preview, Check, Run, StepCount };

    /// All outlive the wizard. catalog: the names of the moment, for choosing among and for conflicts.
    ImportWizard(ImportFlow &flow, const UiContext &context, std::function<usecases::CatalogPtr()> catalog,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] Step step() const { return m_step; }
    /// Goes there when it was reached or is the next one that may be gone to; answers whether it is there now.
    bool goTo(Step step);

Q_SIGNALS:
    /// Somebody wants to see them: a query for the list of tickets that finds those of the import.
    void showTicketsRequested(const QString &query);
    void openFolderRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSteps(std::function<usecases::CatalogPtr()> catalog);
    void refresh();
    void goOn();
    void goBack();
    void startImport();
    void readNames();

    std::unique_ptr<Ui::ImportWizard> m_ui;
    ImportFlow &m_flow;
    UiContext m_context;
    std::function<usecases::CatalogPtr()> m_catalog;
    QVector<ImportStep *> m_steps;
    CheckStep *m_check = nullptr;
    Step m_step = Files;
    int m_reached = Files;
};

/// The tickets that an import brought or changed, as far as a query can say it: those updated within its times.
[[nodiscard]] QString queryOfImport(const usecases::ImportReport &report);

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/kit/page.h"

#include <QVector>

#include <memory>

namespace campanile::ui {

namespace Ui {
class ImportWizard;
}

class CheckStep;
class ImportStep;
class StepRail;

/// The import as six calm steps on a page of the window. Leaving the page stops nothing: the flow goes on, and the
/// wizard shows it again.
class ImportWizard final : public QWidget, public PageEvents
{
    Q_OBJECT

public:
    enum Step { Files, Columns, Values, Preview, Check, Run, StepCount };

    /// Both outlive the wizard.
    ImportWizard(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] Step step() const { return m_step; }
    /// Goes there when it was reached or is the next one that may be gone to; answers whether it is there now.
    bool goTo(Step step);

    void pageShown() override;

Q_SIGNALS:
    /// query: see queryOfImport(); empty: all tickets, for the database held none before.
    void showTicketsRequested(const QString &query);
    void openFolderRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSteps();
    void refresh();
    void goOn();
    void goBack();
    void startImport();
    void startOver();

    std::unique_ptr<Ui::ImportWizard> m_ui;
    ImportFlow &m_flow;
    UiContext m_context;
    QVector<ImportStep *> m_steps;
    CheckStep *m_check = nullptr;
    Step m_step = Files;
    int m_reached = Files;
};

/// A query for the list that finds the tickets of an import: the new ones, or the first of those that were there.
[[nodiscard]] QString queryOfImport(const usecases::ImportReport &report);

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

#include <memory>

namespace campanile::ui {

namespace Ui {
class RunStep;
}

class ReportPane;

/// The import itself: how far it is, and then what it did.
class RunStep final : public ImportStep
{
    Q_OBJECT

public:
    RunStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);
    ~RunStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] QString nextText() const override;
    void refresh() override;

Q_SIGNALS:
    void openFolderRequested(const QString &folder);
    void startRequested(); ///< try again after a failure
    void anotherRequested();

private:
    void refreshRunning();
    void refreshResult();
    void refreshFailure();

    std::unique_ptr<Ui::RunStep> m_ui;
    ReportPane *m_report;
    int m_shown = 0; ///< number of the report that is shown
    QString m_language;
};

} // namespace campanile::ui

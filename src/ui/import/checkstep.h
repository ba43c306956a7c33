// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

#include <QLocale>

class QPushButton;

namespace campanile::ui {

class PlainLabel;
class ReportPane;
class StateView;

/// What the import would do, before it does anything.
class CheckStep final : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    [[nodiscard]] QString nextText() const override;
    void entered() override;
    void refresh() override;

    /// Where rejected rows will be written to; empty when there are none.
    [[nodiscard]] QString rejectsFile() const;

private:
    void chooseRejectsFile();
    void showMissing();

    StateView *m_state;
    ReportPane *m_report;
    PlainLabel *m_missing; ///< what every ticket would be without
    QWidget *m_rejects;
    PlainLabel *m_rejectsLabel;
    QPushButton *m_rejectsButton;
    QString m_rejectsFile; ///< as proposed or chosen
    QLocale m_language;    ///< that the report is shown in
    int m_shown = 0;       ///< number of the report that is shown
};

} // namespace campanile::ui

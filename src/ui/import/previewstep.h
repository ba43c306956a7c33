// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

namespace campanile::ui {

class ChoiceTable;
class PlainLabel;
class PreviewModel;
class StateView;

/// The first tickets as they will arrive.
class PreviewStep final : public ImportStep
{
    Q_OBJECT

public:
    PreviewStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    void entered() override;
    void refresh() override;

private:
    StateView *m_state;
    ChoiceTable *m_table;
    PreviewModel *m_model;
    PlainLabel *m_note; ///< rows that would not arrive
    int m_shown = 0;    ///< number of the report whose tickets are shown; 0: none
};

/// Shows in a state view that a check goes on, has failed or was stopped. True when there is a result to show.
bool showCheckState(StateView &view, const ImportFlow &flow);
/// "Reading rows… 119,998 · 48,200 rows/s · 14 s left"
[[nodiscard]] QString runStateText(const RunState &state);

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

#include <memory>

namespace campanile::ui {

namespace Ui {
class ValuesStep;
}

class ValuesModel;

/// What the source's statuses, tiers, places… mean here. A look at all rows begins when the step comes to the front, so
/// that no label is missed; nobody has to wait for it.
class ValuesStep final : public ImportStep
{
    Q_OBJECT

public:
    ValuesStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);
    ~ValuesStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    void entered() override;
    void refresh() override;

private:
    void refreshFilter();
    void refreshNote();

    std::unique_ptr<Ui::ValuesStep> m_ui;
    ValuesModel *m_model;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"

#include <QWidget>

namespace campanile::ui {

/// One page of the wizard. It shows the flow's state and changes it; it keeps nothing of its own that matters.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(ImportFlow &flow, const UiContext &context, QWidget *parent);

    /// A word or two for the side.
    [[nodiscard]] virtual QString title() const = 0;
    /// What this step is about, in a sentence.
    [[nodiscard]] virtual QString hint() const = 0;
    [[nodiscard]] virtual bool canGoOn() const = 0;
    /// What the button says that leads on.
    [[nodiscard]] virtual QString nextText() const;
    /// The step came to the front.
    virtual void entered() {}
    /// Shows the flow's state, in the language of the moment.
    virtual void refresh() = 0;

Q_SIGNALS:
    /// canGoOn() may answer otherwise than before.
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] ImportFlow &flow() const { return m_flow; }
    [[nodiscard]] const UiContext &context() const { return m_context; }

private:
    ImportFlow &m_flow;
    UiContext m_context;
};

} // namespace campanile::ui

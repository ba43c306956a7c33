// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importstep.h"

#include <QEvent>

namespace campanile::ui {

ImportStep::ImportStep(ImportFlow &flow, const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_context(context)
{
}

QString ImportStep::nextText() const
{
    return tr("&Next");
}

void ImportStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

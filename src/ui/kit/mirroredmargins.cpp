// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mirroredmargins.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace campanile::ui {

namespace {

void apply(QLayout *layout, const QMargins &margins)
{
    const bool isMirrored = layout->parentWidget()->isRightToLeft();
    layout->setContentsMargins(isMirrored ? margins.right() : margins.left(), margins.top(),
                               isMirrored ? margins.left() : margins.right(), margins.bottom());
}

/// Follows the direction of the layout's widget.
class Mirroring final : public QObject
{
public:
    Mirroring(QLayout *layout, const QMargins &margins)
        : QObject(layout)
        , m_layout(layout)
        , m_margins(margins)
    {
        layout->parentWidget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutDirectionChange)
            apply(m_layout, m_margins);
        return QObject::eventFilter(watched, event);
    }

private:
    QLayout *m_layout;
    QMargins m_margins;
};

} // namespace

void setMirroredMargins(QLayout *layout, const QMargins &margins)
{
    apply(layout, margins);
    new Mirroring(layout, margins); // goes with the layout
}

} // namespace campanile::ui

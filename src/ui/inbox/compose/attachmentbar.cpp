// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/attachmentbar.h"

#include "ui/inbox/compose/filechip.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/metrics.h"

namespace campanile::ui {

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"attachmentBar"_qs);
    auto *layout = new FlowLayout(gridHalf, this);
    layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void AttachmentBar::setFiles(const QVector<MessageFiles::File> &files)
{
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (m_chips.size() > files.size()) {
        FileChip *gone = m_chips.takeLast();
        if (gone->hasFocus() && !m_chips.isEmpty())
            m_chips.last()->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater();
    }
    while (m_chips.size() < files.size()) {
        auto *chip = new FileChip(this);
        layout()->addWidget(chip);
        connect(chip, &FileChip::removeRequested, this,
                [this, chip] { Q_EMIT removeRequested(m_chips.indexOf(chip)); });
        m_chips.append(chip);
        chip->show();
    }
    for (qsizetype i = 0; i < files.size(); ++i)
        m_chips.at(i)->setFile(files.at(i));
    setVisible(!files.isEmpty());
    updateGeometry();
    if (hadFocus && files.isEmpty())
        Q_EMIT emptied();
}

} // namespace campanile::ui

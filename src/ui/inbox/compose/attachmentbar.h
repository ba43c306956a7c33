// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/compose/messagefiles.h"

#include <QWidget>

namespace campanile::ui {

class FileChip;

/// The files of the message that is being written, side by side; hidden while there are none.
class AttachmentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentBar(QWidget *parent = nullptr);
    void setFiles(const QVector<MessageFiles::File> &files);

Q_SIGNALS:
    void removeRequested(qsizetype index);
    void emptied(); ///< the last one that had the focus is gone

private:
    QVector<FileChip *> m_chips;
};

} // namespace campanile::ui

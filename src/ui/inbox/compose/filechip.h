// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/compose/messagefiles.h"

#include <QFrame>

class QToolButton;

namespace campanile::ui {

class ElidedLabel;
class PlainLabel;

/// A file of the message that is being written: its name, how far it is or what is wrong with it, and the way to take
/// it out again. Delete does the latter, the arrow keys lead to its neighbours.
class FileChip final : public QFrame
{
    Q_OBJECT

public:
    explicit FileChip(QWidget *parent = nullptr);
    void setFile(const MessageFiles::File &file);

Q_SIGNALS:
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateState();
    [[nodiscard]] bool isBroken() const;

    MessageFiles::File m_file;
    ElidedLabel *m_name;
    PlainLabel *m_detail;
    QToolButton *m_remove;
};

/// What is wrong with a file, in a few words and in a sentence; empty for nothing.
[[nodiscard]] QString fileProblem(const MessageFiles::File &file);
[[nodiscard]] QString fileProblemSentence(const MessageFiles::File &file);

} // namespace campanile::ui

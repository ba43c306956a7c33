// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace campanile::ui {

class StateView;
class UndoHistory;

/// What can be taken back, newest first; each entry by itself.
class UndoHistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The history must outlive the dialog.
    explicit UndoHistoryDialog(UndoHistory &history, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void takeBack();
    void retranslate();

    UndoHistory &m_history;
    QListWidget *m_list;
    StateView *m_state;
    QPushButton *m_takeBack;
    QPushButton *m_close;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace campanile::ui {

class ElidedLabel;

/// What can be done with several selected tickets: how many there are, a button for each act that many take, and a way
/// back to one. It stands in the place of the list's title, so that the list does not move when it comes.
class BulkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// The acts, in their order; icon, words and keys are theirs, and they outlive the bar.
    void setActions(const QVector<QAction *> &actions);
    /// of: how many the list holds. isCapped: more were wanted than can be selected.
    void setCount(int selected, int of, bool isCapped);

Q_SIGNALS:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCount();

    ElidedLabel *m_count;
    ElidedLabel *m_note;
    QHBoxLayout *m_row;
    QToolButton *m_clear;
    QVector<std::pair<QAction *, QToolButton *>> m_buttons;
    int m_selected = 0;
    int m_of = 0;
    bool m_isCapped = false;
};

} // namespace campanile::ui

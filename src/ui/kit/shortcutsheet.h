// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QScrollArea;

namespace campanile::ui {

class ActionRegistry;

/// Every action that has keys, by group (the "?" sheet), those with the same words once: in two columns, or in one
/// where the window has no room for two, so that it is scrolled up and down only. Made anew each time it is opened.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fill(std::size_t columns);

    const ActionRegistry &m_actions;
    QScrollArea *m_area;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace campanile::ui {

class ActionRegistry;

/// Every action that has keys, by group, in two columns (the "?" sheet). Made anew each time it is opened.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    const ActionRegistry &m_actions;
    QWidget *m_body = nullptr;
};

} // namespace campanile::ui

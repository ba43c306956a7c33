// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/session.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace campanile::ui {

namespace Ui {
class PersonDialog;
}

/// Who sits here? A list to filter by typing; Enter chooses. Where nobody manages yet, and for managers, a name that is
/// not in it can be added.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const Session &session, QWidget *parent = nullptr);
    ~PersonDialog() override;

Q_SIGNALS:
    void chosen(campanile::domain::AgentId id);
    /// Somebody of this name sits here, and is to be added.
    void addRequested(const QString &name);
    /// None of them sits here.
    void notListed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void choose();
    void add();
    void refreshAdd();
    [[nodiscard]] QString typedName() const;
    [[nodiscard]] bool mayAdd() const;

    std::unique_ptr<Ui::PersonDialog> m_ui;
    const Session &m_session;
    QPushButton *m_nobody;
    QPushButton *m_add;
};

} // namespace campanile::ui

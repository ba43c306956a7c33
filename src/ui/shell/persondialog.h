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

/// Who sits here? A list to filter by typing; Enter chooses.
class PersonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PersonDialog(const Session &session, QWidget *parent = nullptr);
    ~PersonDialog() override;

Q_SIGNALS:
    void chosen(campanile::domain::AgentId id);
    /// None of them sits here.
    void notListed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void retranslate();
    void choose();

    std::unique_ptr<Ui::PersonDialog> m_ui;
    const Session &m_session;
    QPushButton *m_nobody;
};

} // namespace campanile::ui

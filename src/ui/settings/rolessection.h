// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/labels.h"
#include "ui/settings/rolesmodel.h"

#include <QTableView>

namespace campanile::ui {

/// Which role may do what, to be read.
class RolesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit RolesSection(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void retranslate();
    void fitTable();

    RolesModel m_model;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QTableView *m_table;
};

} // namespace campanile::ui

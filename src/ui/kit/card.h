// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace campanile::ui {

/// A quiet surface that holds what belongs together: rounded, with a thin line.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QAbstractButton>
#include <QVector>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace campanile::ui {

/// One page on the rail: icon and name below, filled when it is the one shown.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
};

/// The pages, from top to bottom at the leading edge. Arrow keys walk it.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setPages(const QVector<PageSpec> &pages);
    void setCurrent(const QString &id);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QVector<PageSpec> m_pages;
    QVector<RailButton *> m_buttons;
    bool m_isFollowing = false; ///< checking what is shown already
};

} // namespace campanile::ui

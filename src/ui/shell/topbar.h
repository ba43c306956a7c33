// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"

#include <QToolButton>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace campanile::ui {

class CommandPalette;
class PlainLabel;

/// The round mark of who sits here, with the main menu behind it.
class AvatarButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit AvatarButton(const Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Session &m_session;
};

/// Product name, command field, clocks, main menu.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *commandField() const { return m_field; }
    void setMenu(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_product;
    QLineEdit *m_field;
    AvatarButton *m_avatar;
};

} // namespace campanile::ui

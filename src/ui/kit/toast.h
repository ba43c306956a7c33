// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QPushButton;
class QToolButton;

namespace campanile::ui {

class PlainLabel;

/// One message of the ToastStack.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    Toast(int number, const QString &text, std::function<void()> undo, std::chrono::milliseconds stay, QWidget *parent);

    [[nodiscard]] int number() const { return m_number; }
    /// As wide as its words, broken into lines where they are wider than that.
    [[nodiscard]] QSize sizeWithin(int width) const;
    [[nodiscard]] bool canUndo() const { return m_undo != nullptr; }
    void undo();

Q_SIGNALS:
    void over();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void beginStay();

    int m_number;
    std::function<void()> m_undo;
    QTimer m_stay;
    PlainLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace campanile::ui

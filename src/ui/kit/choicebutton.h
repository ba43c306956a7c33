// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace campanile::ui {

/// A big clear choice: icon, title, a sentence below. The sentence wraps.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(QString explanation READ explanation WRITE setExplanation)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void setExplanation(const QString &explanation);
    [[nodiscard]] QString explanation() const { return m_explanation; }
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    QString m_explanation;
    QString m_iconName;
};

} // namespace campanile::ui

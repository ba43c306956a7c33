// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVector>
#include <QWidget>

namespace campanile::ui {

enum class StepState { Ahead, Current, Done };

/// One step: its number (a tick when it is done) and its name.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepButton(int number, QWidget *parent = nullptr);
    void setState(StepState state);
    [[nodiscard]] StepState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    StepState m_state = StepState::Ahead;
};

/// The steps at the side, one below the other. Steps that were reached can be gone back to.
class StepRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    /// One a step.
    void setTitles(const QStringList &titles);
    /// reached: up to there a person may jump.
    void setCurrent(int current, int reached, bool mayJump);

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<StepButton *> m_buttons;
};

} // namespace campanile::ui

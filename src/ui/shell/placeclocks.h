// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "ui/kit/session.h"

#include <QTimer>
#include <QWidget>

namespace campanile::ui {

/// One place: its name with a mark of its working state, its time below. Words for both in tooltip and screen reader.
class PlaceClock final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceClock(const PlaceInfo &place, QWidget *parent = nullptr);
    void setNow(domain::UtcTime now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceInfo m_place;
    QTimeZone m_zone;
    QString m_time;
    WorkHours m_hours = WorkHours::Closed;
};

/// A clock for each place, current to the minute.
class PlaceClocks final : public QWidget
{
    Q_OBJECT

public:
    PlaceClocks(const Session &session, const domain::Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void tick();

    const Session &m_session;
    const domain::Clock &m_clock;
    QVector<PlaceClock *> m_clocks;
    QTimer m_timer;
};

} // namespace campanile::ui

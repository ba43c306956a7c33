// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placeclocks.h"

#include "domain/base/text.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr int dot = 8;
constexpr int widestName = 96;

} // namespace

PlaceClock::PlaceClock(const PlaceInfo &place, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_zone(place.timeZone)
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlaceClock::setNow(domain::UtcTime now)
{
    m_time = domain::toDateTime(now, m_zone).toString(QStringLiteral("HH:mm"));
    m_hours = m_place.hours ? m_place.hours(now) : WorkHours::Closed;
    QString state;
    switch (m_hours) {
    case WorkHours::Working:
        state = tr("at work");
        break;
    case WorkHours::Closed:
        state = tr("outside working hours");
        break;
    case WorkHours::Holiday:
        state = tr("holiday");
        break;
    }
    //: A place, whether people work there now, and its date and time: "Manila: at work. 14 Nov 2026 20:52, Asia/Manila"
    const QString all = tr("%1: %2. %3").arg(quoted(m_place.name), state, absoluteTime(now, m_zone));
    setToolTip(plainToolTip(all, Origin::Ours));
    setAccessibleName(all);
    update();
}

QSize PlaceClock::sizeHint() const
{
    const QFontMetrics small(textFont(TextSize::Small));
    const QFontMetrics strong(tabular(textFont(TextSize::Normal, true)));
    const int name = qMin(small.horizontalAdvance(domain::visibleText(m_place.name)) + 1, widestName);
    return {qMax(dot + gridHalf + name, strong.horizontalAdvance(QStringLiteral("00:00"))),
            small.height() + strong.height()};
}

void PlaceClock::paintEvent(QPaintEvent *)
{
    const Tints &t = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = textFont(TextSize::Small);
    const int nameHeight = QFontMetrics(small).height();
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    // At work: a filled dot. Closed: a ring. Holiday: a bar. The shape says it without the colour.
    const QRectF mark =
        QRectF(placed(QRect(0, (nameHeight - dot) / 2 + 1, dot, dot))).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor colour = m_hours == WorkHours::Working   ? t.tone(Tone::Good).ink
                          : m_hours == WorkHours::Holiday ? t.tone(Tone::Warning).ink
                                                          : t.secondary;
    painter.setPen(QPen(colour, 1.5));
    if (m_hours == WorkHours::Holiday) {
        painter.drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
    } else {
        painter.setBrush(m_hours == WorkHours::Working ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(mark);
    }
    painter.setFont(small);
    painter.setPen(t.text);
    const int start = dot + gridHalf;
    paintLine(&painter, placed(QRect(start, 0, width() - start, nameHeight)), m_place.name, layoutDirection());
    painter.setFont(tabular(textFont(TextSize::Normal, true)));
    paintLine(&painter, QRect(0, nameHeight, width(), height() - nameHeight), m_time, layoutDirection(),
              Qt::AlignHCenter);
}

PlaceClocks::PlaceClocks(const Session &session, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_clock(clock)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid2);
    connect(&session, &Session::placesChanged, this, &PlaceClocks::rebuild);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaceClocks::tick);
    rebuild();
}

void PlaceClocks::rebuild()
{
    qDeleteAll(m_clocks);
    m_clocks.clear();
    int number = 0;
    for (const PlaceInfo &place : m_session.places()) {
        auto *clock = new PlaceClock(place, this);
        clock->setObjectName(QStringLiteral("place%1Clock").arg(++number));
        layout()->addWidget(clock);
        m_clocks.append(clock);
    }
    tick();
}

void PlaceClocks::tick()
{
    const domain::UtcTime now = m_clock.now();
    for (PlaceClock *clock : m_clocks)
        clock->setNow(now);
    constexpr qint64 minute = 60'000;
    m_timer.start(static_cast<int>(minute - domain::toMs(now) % minute) + 5);
}

void PlaceClocks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tick();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

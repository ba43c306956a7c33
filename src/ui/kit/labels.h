// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include "domain/base/time.h"

#include <QLabel>

namespace campanile::ui {

/// A label for text of any origin: always Qt::PlainText, hostile characters made visible. Use it (in forms: promote to
/// it, with the properties sizeStep 0 small, 1 normal, 2 title; strong; secondary) instead of QLabel everywhere.
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(int sizeStep READ sizeStep WRITE setSizeStep)
    Q_PROPERTY(bool strong READ isStrong WRITE setStrong)
    Q_PROPERTY(bool secondary READ isSecondary WRITE setSecondary)

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    /// Our own words.
    explicit PlainLabel(const QString &words, QWidget *parent = nullptr);

    void setText(const QString &text, Origin origin = Origin::Foreign);
    /// Logical, as for any label; leading is the reading edge of the layout whatever direction the text has.
    void setAlignment(Qt::Alignment alignment);
    void setTextSize(TextSize size, bool strong = false);
    /// Secondary text is quieter (palette role PlaceholderText).
    void setSecondary(bool secondary);
    void setStrong(bool strong) { setTextSize(m_size, strong); }

    [[nodiscard]] bool isSecondary() const { return m_secondary; }
    [[nodiscard]] bool isStrong() const { return m_strong; }
    [[nodiscard]] int sizeStep() const { return static_cast<int>(m_size); }
    void setSizeStep(int size) { setTextSize(static_cast<TextSize>(size), m_strong); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void applyEdge();

    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    TextSize m_size = TextSize::Normal;
    bool m_strong = false;
    bool m_secondary = false;
    bool m_applying = false;
};

/// One line of somebody's text, elided when it must be (the whole text is then in the tooltip), aligned to the reading
/// edge of the layout whatever the text's own direction is.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setText(const QString &text, Origin origin = Origin::Foreign);
    [[nodiscard]] QString text() const { return m_text; }
    void setTextSize(TextSize size, bool strong = false);
    void setSecondary(bool secondary);
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text; ///< as it is shown
    Origin m_origin = Origin::Foreign;
    TextSize m_size = TextSize::Normal;
    bool m_strong = false;
    bool m_secondary = false;
};

/// A relative time that keeps itself current (once a minute) and tells the absolute one with its zone in the tooltip.
class TimeLabel final : public PlainLabel
{
    Q_OBJECT

public:
    /// The clock must outlive the label.
    TimeLabel(const domain::Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);
    void setTime(domain::UtcTime time);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();

    const domain::Clock &m_clock;
    QTimeZone m_zone;
    std::optional<domain::UtcTime> m_time;
};

} // namespace campanile::ui

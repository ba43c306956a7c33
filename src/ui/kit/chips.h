// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QVector>
#include <QWidget>

namespace campanile::ui {

enum class ChipShape {
    Pill,    ///< filled with the tone's soft colour
    Outline, ///< pill with an outline, for things that are merely named
    Badge,   ///< small square-cornered mark, for tiers
};

struct Chip
{
    QString text;
    Tone tone = Tone::Neutral;
    ChipShape shape = ChipShape::Pill;
    QString meaning = {};            ///< said by the tooltip and the screen reader when the text alone says too little
    Origin origin = Origin::Foreign; ///< of the text
};

[[nodiscard]] Chip statusChip(domain::Status status);
[[nodiscard]] Chip tierChip(domain::Tier tier);
[[nodiscard]] Chip priorityChip(domain::Priority priority);

/// Size of a chip in a font (the small text size as a rule).
[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// Fills rect (in visual coordinates) with the chip; long texts are elided.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette);

/// Lays chips side by side into row from its leading edge (or from the trailing one), as many as fit, and paints them.
/// Returns the rectangle used, in visual coordinates. Pass option.direction.
QRect paintChipRow(QPainter *painter, const QRect &row, const QVector<Chip> &chips, const QPalette &palette,
                   Qt::LayoutDirection direction, Qt::Alignment edge = Qt::AlignLeading);

/// The stacked bar of a score; points by ScoreTerm, their sum is measured against total. Starts at the leading edge.
void paintScoreBar(QPainter *painter, const QRect &rect, const std::array<double, scoreTermCount> &points, double total,
                   const QPalette &palette, Qt::LayoutDirection direction);

/// A round mark with the initials of a person; nobody's is a dash.
void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QPalette &palette);
/// One or two capital letters; empty for an empty name.
[[nodiscard]] QString initialsOf(const QString &name);

/// A chip as a widget.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip m_chip;
};

} // namespace campanile::ui

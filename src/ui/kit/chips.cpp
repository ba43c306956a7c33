// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chips.h"

#include "domain/base/text.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"

#include <QEvent>
#include <QPainterPath>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr int sidePadding = 9;
constexpr int badgePadding = 5;

int paddingOf(const Chip &chip)
{
    return chip.shape == ChipShape::Badge ? badgePadding : sidePadding;
}

} // namespace

Chip statusChip(domain::Status status)
{
    return {.text = statusText(status), .tone = toneOf(status)};
}

Chip tierChip(domain::Tier tier)
{
    return {.text = tierBadge(tier), .tone = toneOf(tier), .shape = ChipShape::Badge, .meaning = tierText(tier)};
}

Chip priorityChip(domain::Priority priority)
{
    const Tone tone = toneOf(priority);
    return {.text = priorityText(priority),
            .tone = tone,
            .shape = tone == Tone::Neutral ? ChipShape::Outline : ChipShape::Pill};
}

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + (chip.shape == ChipShape::Badge ? 2 : 4);
    return {metrics.horizontalAdvance(shownText(chip.text, chip.origin)) + 2 * paddingOf(chip), height};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const Tints &t = tintsOf(palette);
    const ToneColours &colours = t.tone(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool outlined =
        chip.shape == ChipShape::Outline || (chip.shape == ChipShape::Badge && chip.tone != Tone::Strong);
    const qreal radius = chip.shape == ChipShape::Badge ? 3.5 : rect.height() / 2.0;
    const QColor outline = chip.shape == ChipShape::Badge && chip.tone != Tone::Neutral ? colours.ink : t.control;
    painter->setPen(outlined ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter->setBrush(outlined ? t.base : colours.soft);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(chip.shape == ChipShape::Outline && chip.tone == Tone::Neutral ? t.text : colours.ink);
    const int padding = paddingOf(chip);
    // One pixel of grace: advance widths are rounded.
    paintLine(painter, rect.adjusted(padding - 1, 0, 1 - padding, 0), chip.text,
              chip.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight, Qt::AlignHCenter, chip.origin);
    painter->restore();
}

QRect paintChipRow(QPainter *painter, const QRect &row, const QVector<Chip> &chips, const QPalette &palette,
                   Qt::LayoutDirection direction, Qt::Alignment edge)
{
    const bool trailing = edge.testFlag(Qt::AlignTrailing);
    int used = 0;
    for (const Chip &chip : chips) {
        QSize size = chipSize(chip, painter->font());
        const int left = row.width() - used - (used > 0 ? gridHalf : 0);
        if (size.width() > left) {
            if (used > 0)
                break;
            size.setWidth(left);
        }
        const int start = used + (used > 0 ? gridHalf : 0);
        const QRect logical(row.x() + (trailing ? row.width() - start - size.width() : start),
                            row.y() + (row.height() - size.height()) / 2, size.width(), size.height());
        paintChip(painter, QStyle::visualRect(direction, row, logical), chip, palette);
        used = start + size.width();
    }
    const QRect logical(trailing ? row.x() + row.width() - used : row.x(), row.y(), used, row.height());
    return QStyle::visualRect(direction, row, logical);
}

void paintScoreBar(QPainter *painter, const QRect &rect, const std::array<double, scoreTermCount> &points, double total,
                   const QPalette &palette, Qt::LayoutDirection direction)
{
    const Tints &t = tintsOf(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect), rect.height() / 2.0, rect.height() / 2.0);
    painter->setClipPath(shape, Qt::IntersectClip);
    painter->fillRect(rect, t.line);
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const int from = total > 0 ? qRound(rect.width() * qMin(sum / total, 1.0)) : 0;
        sum += qMax(points.at(i), 0.0);
        const int to = total > 0 ? qRound(rect.width() * qMin(sum / total, 1.0)) : 0;
        painter->fillRect(
            QStyle::visualRect(direction, rect, QRect(rect.x() + from, rect.y(), to - from, rect.height())),
            t.scoreTerms.at(i));
    }
    painter->restore();
}

QString initialsOf(const QString &name)
{
    const QStringList words = domain::searchKey(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto first = [](const QString &word) {
        // A letter beyond the basic plane is two code units.
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &name, const QPalette &palette)
{
    const QString initials = initialsOf(name);
    const ToneColours &colours = tintsOf(palette).tone(initials.isEmpty() ? Tone::Neutral : Tone::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.soft);
    painter->drawEllipse(rect);
    QFont font = textFont(TextSize::Small, true);
    font.setPixelSize(qMax(7, qRound(rect.height() * 0.4)));
    painter->setFont(font);
    painter->setPen(colours.ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials.isEmpty() ? QStringLiteral("–") : initials);
    painter->restore();
}

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(textFont(TextSize::Small, true));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setToolTip(plainToolTip(chip.meaning));
    setAccessibleName(chip.meaning.isEmpty() ? shownText(chip.text, chip.origin) : domain::visibleText(chip.meaning));
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

QSize ChipLabel::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return {qMin(size.width(), grid4), size.height()};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, palette());
}

void ChipLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(TextSize::Small, true));
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timeline/timelineentrylayout.h"

#include "domain/base/text.h"
#include "domain/text/shownformat.h"
#include "ui/inbox/text/textruns.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"
#include "ui/words/sizewords.h"
#include "ui/words/timewords.h"

#include <QLocale>
#include <QStyle>

namespace campanile::ui {

namespace {

constexpr int padding = 12;
constexpr int widestBubble = 820;
constexpr int dotSize = 6;

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// What of a message is shown: whole lines as far as possible. Controls are made visible after the cut, so that a
/// text of a million invisible characters costs no more than any other.
domain::FormattedText shownText(const domain::Message &message, const ShownPart &part)
{
    const QString &text = message.text;
    qsizetype end = std::min(part.characters, text.size());
    int lines = 0;
    for (qsizetype i = 0; i < end; ++i) {
        if (text.at(i) == u'\n' && ++lines == part.lines)
            end = i;
    }
    if (end == text.size()) {
        while (end > 0 && text.at(end - 1) == u'\n')
            --end;
        return domain::visible(domain::beginningOf(domain::fromStoredFormat(text, message.format), end));
    }
    domain::FormattedText shown =
        domain::visible(domain::beginningOf(domain::fromStoredFormat(text, message.format), end));
    shown.text += u'…';
    return shown;
}

constexpr int oneLine = static_cast<int>(Qt::TextSingleLine) | static_cast<int>(Qt::AlignVCenter);

/// Flags of a text that begins where reading begins.
int lineAlong(Qt::LayoutDirection direction)
{
    return oneLine | static_cast<int>(Qt::AlignAbsolute) |
           static_cast<int>(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

/// Flags of a text at the other edge.
int lineAgainst(Qt::LayoutDirection direction)
{
    return lineAlong(direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

TextInks inksOf(const Tints &tints, const QColor &text)
{
    return {text, tints.accent, tints.secondary, tints.tone(Tone::Neutral).soft};
}

int lineHeight(TextSize size, bool strong = false)
{
    return QFontMetrics(textFont(size, strong)).height();
}

} // namespace

TimelineEntryLayout::TimelineEntryLayout(const TimelineModel &model, int row, int width, Qt::LayoutDirection direction,
                                         const ShownPart &part)
    : m_width(width)
    , m_direction(direction)
{
    if (model.entry(row).kind == TimelineEntry::Kind::Message)
        layOutMessage(model, row, part);
    else
        layOutEvent(model, row);
}

QRect TimelineEntryLayout::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width, 1), rect);
}

void TimelineEntryLayout::layOutMessage(const TimelineModel &model, int row, const ShownPart &part)
{
    const domain::Message &message = *model.message(row);
    m_isMessage = true;
    m_isInternal = message.visibility == domain::Visibility::Internal;
    m_isOurs = message.authorKind != domain::AuthorKind::Customer;
    m_author = model.authorOf(row);
    m_time = dayAndClock(message.at, model.now(), model.zone());

    const int bubbleWidth = std::min(m_width - 2 * grid2, widestBubble);
    const int inner = bubbleWidth - 2 * padding;
    const int left = grid2 + padding;
    int y = gridHalf + padding - 2;
    const int head = lineHeight(TextSize::Small, true);
    const int timeWidth = QFontMetrics(tabular(textFont(TextSize::Small))).horizontalAdvance(m_time) + 2;
    m_headRect = mirrored({left, y, inner - timeWidth - grid, head});
    m_timeRect = mirrored({left + inner - timeWidth, y, timeWidth, head});
    y += head + gridHalf;

    m_isUnsent = message.delivery == domain::Delivery::NotSent;
    const domain::FormattedText shown = shownText(message, part);
    for (const domain::TextMark &mark : shown.marks) {
        if (!mark.link.isEmpty() && !m_links.contains(mark.link))
            m_links.append(mark.link);
    }
    m_text = TextBlock(shown, textFont(TextSize::Normal), inner, m_direction);
    m_textRect = mirrored({left, y, inner, static_cast<int>(std::ceil(m_text.height()))});
    y += m_textRect.height();

    if (shown.text.endsWith(u'…') && !message.text.endsWith(u'…')) {
        m_more = Timeline::tr("Show more");
        y += gridHalf;
        m_moreRect = mirrored(
            {left, y, std::min(inner, QFontMetrics(textFont(TextSize::Small, true)).horizontalAdvance(m_more) + 2),
             head});
        y += head;
    }
    const QFontMetrics fileMetrics(textFont(TextSize::Small));
    for (const domain::Attachment &attachment : model.attachmentsOf(row)) {
        y += gridHalf;
        const QString label = Timeline::tr("%1 (%2)", "file name, size")
                                  .arg(attachment.name.isEmpty() ? Timeline::tr("unnamed file")
                                                                 : quoted(attachment.name.left(TextRuns::longest)),
                                       sizeText(attachment.size));
        const int fileWidth = std::min(inner, iconSmall + grid + fileMetrics.horizontalAdvance(label) + gridHalf);
        m_files.append({attachment.id, label, mirrored({left, y, fileWidth, std::max(head, iconSmall)})});
        y += std::max(head, iconSmall);
    }
    y += padding;
    m_bubble = mirrored({grid2, gridHalf, bubbleWidth, y - gridHalf});
    m_height = y + gridHalf;
}

void TimelineEntryLayout::layOutEvent(const TimelineModel &model, int row)
{
    const int bubbleWidth = std::min(m_width - 2 * grid2, widestBubble);
    const int left = grid2 + gridHalf + dotSize + grid;
    const TimelineEntry &entry = model.entry(row);
    m_time = entry.kind == TimelineEntry::Kind::LeftOut ? QString()
                                                        : dayAndClock(model.timeOf(row), model.now(), model.zone());
    const int head = lineHeight(TextSize::Small);
    const int timeWidth =
        m_time.isEmpty() ? 0 : QFontMetrics(tabular(textFont(TextSize::Small))).horizontalAdvance(m_time) + 2;
    const int inner = bubbleWidth - (left - grid2) - timeWidth - grid - padding;
    // The sentences are ours; what others wrote in them is visible and isolated already.
    m_text = TextBlock({model.eventText(row), {}, {}}, textFont(TextSize::Small), inner, m_direction,
                       TextBlock::Direction::OfLayout);
    const int y = gridHalf;
    m_textRect = mirrored({left, y, inner, std::max(head, static_cast<int>(std::ceil(m_text.height())))});
    m_timeRect = mirrored({grid2 + bubbleWidth - padding - timeWidth, y, timeWidth, head});
    m_bubble = mirrored({grid2 + gridHalf, y + (head - dotSize) / 2, dotSize, dotSize});
    int bottom = y + m_textRect.height();
    if (entry.kind == TimelineEntry::Kind::Fold) {
        m_more = Timeline::tr("Show each");
        m_moreRect = mirrored(
            {left, bottom, std::min(inner, QFontMetrics(textFont(TextSize::Small, true)).horizontalAdvance(m_more) + 2),
             head});
        bottom += head;
    }
    m_height = bottom + gridHalf;
}

void TimelineEntryLayout::paint(QPainter *painter, const Look &look) const
{
    if (m_isMessage)
        paintMessage(painter, look);
    else
        paintEvent(painter, look);
    const Tints &tints = tintsOf(look.palette);
    if (!m_moreRect.isNull()) {
        QFont font = textFont(TextSize::Small, true);
        font.setUnderline(look.isLinkHovered);
        painter->setFont(font);
        painter->setPen(tints.accent);
        painter->drawText(m_moreRect, lineAlong(m_direction), m_more);
    }
    if (look.hasFocus) {
        painter->setPen(QPen(tints.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(mirrored({grid, 1, m_width - grid2, m_height - 3})).adjusted(0.5, 0.5, 0, 0),
                                 cornerRadius, cornerRadius);
    }
}

void TimelineEntryLayout::paintMessage(QPainter *painter, const Look &look) const
{
    const Tints &tints = tintsOf(look.palette);
    const Tone tone = m_isInternal ? Tone::Warning : Tone::Accent;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_isInternal || m_isOurs) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tints.tone(tone).soft);
    } else {
        painter->setPen(tints.line);
        painter->setBrush(tints.base);
    }
    painter->drawRoundedRect(QRectF(m_bubble).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius + 2, cornerRadius + 2);
    painter->setRenderHint(QPainter::Antialiasing, false);

    painter->setFont(textFont(TextSize::Small, true));
    painter->setPen(tints.text);
    QRect head = m_headRect;
    if (m_isInternal || m_isUnsent) {
        const QString mark = m_isInternal ? Timeline::tr("Internal note") : Timeline::tr("Not sent yet");
        const QFont small = textFont(TextSize::Small);
        const int markWidth = QFontMetrics(small).horizontalAdvance(mark) + 2;
        const int authorWidth = std::min(QFontMetrics(painter->font()).horizontalAdvance(m_author) + 2,
                                         std::max(0, head.width() - markWidth - padding));
        const QRect author =
            QStyle::visualRect(m_direction, head, {head.left(), head.top(), authorWidth, head.height()});
        const QRect place = QStyle::visualRect(
            m_direction, head, {head.left() + authorWidth + padding, head.top(), markWidth, head.height()});
        painter->save();
        painter->setFont(small);
        painter->setPen(tints.tone(m_isInternal ? Tone::Warning : Tone::Information).ink);
        painter->drawText(place, lineAlong(m_direction), mark);
        painter->restore();
        head = author;
    }
    paintLine(painter, head, m_author.left(TextRuns::longest), m_direction);
    painter->setFont(tabular(textFont(TextSize::Small)));
    painter->setPen(tints.secondary);
    painter->drawText(m_timeRect, lineAgainst(m_direction), m_time);

    m_text.paint(painter, m_textRect.topLeft(), look.clip, inksOf(tints, tints.text),
                 {look.selectedFrom, look.selectedTo, look.palette.color(QPalette::HighlightedText),
                  look.palette.color(QPalette::Highlight)});
    for (const File &file : m_files) {
        const QRect mark = QStyle::visualRect(m_direction, file.rect,
                                              {file.rect.left(), file.rect.top(), iconSmall, file.rect.height()});
        paintIcon(painter, mark, u"mail-attachment"_qs, tints.accent, m_direction);
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(tints.accent);
        const int skip = iconSmall + gridHalf;
        const QRect words = QStyle::visualRect(
            m_direction, file.rect,
            {file.rect.left() + skip, file.rect.top(), file.rect.width() - skip, file.rect.height()});
        painter->drawText(words, lineAlong(m_direction),
                          painter->fontMetrics().elidedText(file.label, Qt::ElideMiddle, words.width()));
    }
}

void TimelineEntryLayout::paintEvent(QPainter *painter, const Look &look) const
{
    const Tints &tints = tintsOf(look.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tints.control);
    painter->drawEllipse(m_bubble);
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_text.paint(painter, m_textRect.topLeft(), look.clip, inksOf(tints, tints.secondary),
                 {look.selectedFrom, look.selectedTo, look.palette.color(QPalette::HighlightedText),
                  look.palette.color(QPalette::Highlight)});
    painter->setFont(tabular(textFont(TextSize::Small)));
    painter->setPen(tints.secondary);
    painter->drawText(m_timeRect, lineAgainst(m_direction), m_time);
}

int TimelineEntryLayout::estimatedHeight(const TimelineModel &model, int row, int width)
{
    const int small = lineHeight(TextSize::Small);
    const domain::Message *message = model.message(row);
    if (!message)
        return small * (model.entry(row).kind == TimelineEntry::Kind::Fold ? 2 : 1) + grid;
    const QFontMetrics metrics(textFont(TextSize::Normal));
    const int perLine = std::max(10, (std::min(width, widestBubble) - 60) / std::max(1, metrics.averageCharWidth()));
    const ShownPart part;
    const qsizetype characters = std::min(message->text.size(), part.characters);
    const int lines = static_cast<int>(characters / perLine) + 1;
    return lines * metrics.height() + small + gridHalf + 2 * padding + grid;
}

} // namespace campanile::ui

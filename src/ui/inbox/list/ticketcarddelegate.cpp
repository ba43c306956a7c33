// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/ticketcarddelegate.h"

#include "ui/inbox/list/rowsentence.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

namespace campanile::ui {

namespace {

constexpr int markWidth = 28;
constexpr int avatarSize = 22;
constexpr int accentWidth = 3;
constexpr int draftWordFrom = 320;

/// The part of a row between two offsets from its leading edge.
QRect slice(const QRect &rect, Qt::LayoutDirection direction, int from, int to, int top, int height)
{
    return QStyle::visualRect(direction, rect, QRect(rect.left() + from, top, to - from, height));
}

} // namespace

TicketCardDelegate::TicketCardDelegate(const domain::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
    refreshFonts();
}

void TicketCardDelegate::refreshFonts()
{
    m_fonts = ListFonts::current();
    m_runs.clear();
    const int chip = chipSize({u"00"_qs}, m_fonts.chip).height();
    m_lineOne = std::max(QFontMetrics(m_fonts.strong).height(), chip);
    m_lineTwo = std::max({QFontMetrics(m_fonts.small).height(), chip, avatarSize});
    m_height = m_lineOne + m_lineTwo + grid2 + 2;
}

std::optional<Chip> TicketCardDelegate::promiseOf(const usecases::TicketRow &row) const
{
    if (!row.dueAt || !domain::isOpen(row.status))
        return std::nullopt;
    return dueChip(*row.dueAt, m_clock.now());
}

TicketCardDelegate::Parts TicketCardDelegate::parts(const QRect &rect, const usecases::TicketRow &row,
                                                    Qt::LayoutDirection direction, bool hasDraft,
                                                    const PresenceMark &presence) const
{
    const int end = rect.width() - grid - gridHalf;
    const int begin = gridHalf + markWidth + grid;
    const int top = rect.top() + grid - 1;
    const int second = top + m_lineOne + 2;
    const std::optional<Chip> promise = promiseOf(row);
    const int dueWidth = promise ? chipSize(*promise, m_fonts.chip).width() : 0;
    int marksWidth = avatarSize;
    if (row.tier != domain::Tier::Unknown)
        marksWidth += chipSize(tierChip(row.tier), m_fonts.chip).width() + gridHalf;
    if (row.flags.testFlag(domain::TicketFlag::Attachment))
        marksWidth += iconSmall + gridHalf;
    int draftWidth = 0;
    if (hasDraft) // the word where it leaves enough of the line, else the pencil
        draftWidth = rect.width() < draftWordFrom ? iconSmall : chipSize(draftChip(), m_fonts.chip).width();
    const int presenceWidth =
        presence.isValid() ? chipSize(presenceChip(presence), m_fonts.chip).width() + gridHalf : 0;
    const int presenceEnd = end - marksWidth - gridHalf;
    const int draftEnd = presenceEnd - presenceWidth;
    const auto lineEnd = [&](int trailing) { return std::max(begin, end - trailing - (trailing > 0 ? grid : 0)); };
    return {slice(rect, direction, gridHalf, gridHalf + markWidth, top, m_lineOne),
            slice(rect, direction, begin, lineEnd(dueWidth), top, m_lineOne),
            slice(rect, direction, end - dueWidth, end, top, m_lineOne),
            slice(rect, direction, begin, lineEnd(marksWidth + presenceWidth + (hasDraft ? draftWidth + gridHalf : 0)),
                  second, m_lineTwo),
            slice(rect, direction, draftEnd - draftWidth, draftEnd, second, m_lineTwo),
            slice(rect, direction, draftEnd, presenceEnd - (presenceWidth > 0 ? gridHalf : 0), second, m_lineTwo),
            slice(rect, direction, end - marksWidth, end, second, m_lineTwo)};
}

void TicketCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &tints = tintsOf(option.palette);
    paintRowBackground(painter, option);
    const auto row = index.data(TicketListModel::RowRole).value<TicketRowPtr>();
    if (row) {
        const bool hasDraft = index.data(TicketListModel::DraftRole).toBool();
        const auto presence = index.data(TicketListModel::PresenceRole).value<PresenceMark>();
        const Parts where = parts(option.rect, *row, option.direction, hasDraft, presence);
        paintPriorityMark(painter, where.mark, row->priority, option.palette, option.direction);
        m_runs.paint(painter, where.title, subjectText(row->subject), m_fonts.strong, tints.text, option.direction);
        painter->setFont(m_fonts.chip);
        if (const std::optional<Chip> promise = promiseOf(*row)) {
            const int height = chipSize(*promise, m_fonts.chip).height();
            paintChip(
                painter,
                QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(where.due.width(), height), where.due),
                *promise, option.palette);
        }
        paintDetail(painter, where.detail, *row, index.data(TicketListModel::SortTimeRole).toString(), option);
        if (hasDraft)
            paintDraft(painter, where.draft, option);
        if (presence.isValid()) {
            painter->setFont(m_fonts.chip);
            paintChipRow(painter, where.presence, {presenceChip(presence)}, option.palette, option.direction);
        }
        paintMarks(painter, where.marks, *row, option);
    } else {
        const QRect lines = slice(option.rect, option.direction, gridHalf + markWidth + grid,
                                  option.rect.width() - grid4 * 2, option.rect.top() + grid, m_height - grid2);
        paintPlaceholder(painter, lines.adjusted(0, 0, 0, -m_lineTwo), option.palette, option.direction);
        paintPlaceholder(painter, lines.adjusted(0, m_lineOne, -lines.width() / 3, 0), option.palette,
                         option.direction);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tints.line);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(slice(option.rect, option.direction, 0, accentWidth, option.rect.top(), option.rect.height()),
                          tints.accent);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(tints.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void TicketCardDelegate::paintDetail(QPainter *painter, const QRect &rect, const usecases::TicketRow &row,
                                     const QString &time, const QStyleOptionViewItem &option) const
{
    const Tints &tints = tintsOf(option.palette);
    struct Part
    {
        QString text;
        const QFont *font;
        QColor colour;
        int width = 0;
    };
    // The customer gives way first: number, state and place are short and tell rows apart.
    QVector<Part> shown{{shortReference(row.reference), &m_fonts.smallFigures, tints.secondary}};
    if (!time.isEmpty())
        shown.append({time, &m_fonts.smallFigures, tints.secondary});
    const qsizetype yielding = row.requester().isEmpty() ? -1 : shown.size();
    if (yielding >= 0)
        shown.append({row.requester(), &m_fonts.small, tints.secondary});
    if (!row.place.isEmpty())
        shown.append({row.place, &m_fonts.small, tints.secondary});
    if (row.status != domain::Status::Open)
        shown.append({statusText(row.status), &m_fonts.small, tints.tone(toneOf(row.status)).ink});
    const QString dot = u"·"_qs;
    const int gap = m_runs.width(dot, m_fonts.small) + grid;
    int total = gap * static_cast<int>(shown.size() - 1);
    for (Part &part : shown) {
        part.width = m_runs.width(part.text, *part.font);
        total += part.width;
    }
    if (yielding >= 0 && total > rect.width()) {
        const int wanted = shown.at(yielding).width;
        const int least = std::min(wanted, gap * 4);
        shown[yielding].width = std::max(least, wanted - (total - rect.width()));
    }
    int x = 0;
    for (qsizetype i = 0; i < shown.size() && x < rect.width(); ++i) {
        const Part &part = shown.at(i);
        if (i > 0) {
            if (x + gap >= rect.width())
                break;
            m_runs.paint(painter, slice(rect, option.direction, x, x + gap, rect.top(), rect.height()), dot,
                         m_fonts.small, tints.secondary, option.direction, Qt::AlignHCenter);
            x += gap;
        }
        const int end = std::min(x + part.width, rect.width());
        x += m_runs
                 .paint(painter, slice(rect, option.direction, x, end, rect.top(), rect.height()), part.text,
                        *part.font, part.colour, option.direction)
                 .width();
    }
}

void TicketCardDelegate::paintDraft(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option) const
{
    const Chip chip = draftChip();
    const QSize size = chipSize(chip, m_fonts.chip);
    if (rect.width() < size.width()) {
        paintIcon(painter, rect, u"document-edit"_qs, tintsOf(option.palette).tone(chip.tone).ink, option.direction);
        return;
    }
    painter->setFont(m_fonts.chip);
    paintChip(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, size, rect), chip, option.palette);
}

void TicketCardDelegate::paintMarks(QPainter *painter, const QRect &rect, const usecases::TicketRow &row,
                                    const QStyleOptionViewItem &option) const
{
    int end = rect.width();
    const auto take = [&](QSize size) {
        const QRect place = slice(rect, option.direction, end - size.width(), end,
                                  rect.top() + (rect.height() - size.height()) / 2, size.height());
        end -= size.width() + gridHalf;
        return place;
    };
    paintAvatar(painter, take({avatarSize, avatarSize}), row.assignee, option.palette);
    if (row.tier != domain::Tier::Unknown) {
        painter->setFont(m_fonts.chip);
        const Chip chip = tierChip(row.tier);
        paintChip(painter, take(chipSize(chip, m_fonts.chip)), chip, option.palette);
    }
    if (row.flags.testFlag(domain::TicketFlag::Attachment))
        paintIcon(painter, take({iconSmall, iconSmall}), u"mail-attachment"_qs, tintsOf(option.palette).secondary,
                  option.direction);
}

QSize TicketCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, m_height};
}

QString TicketCardDelegate::toolTipAt(const QPoint &position, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto row = index.data(TicketListModel::RowRole).value<TicketRowPtr>();
    if (!row)
        return {};
    const bool hasDraft = index.data(TicketListModel::DraftRole).toBool();
    const auto presence = index.data(TicketListModel::PresenceRole).value<PresenceMark>();
    const Parts where = parts(option.rect, *row, option.direction, hasDraft, presence);
    if (where.mark.contains(position))
        return plainToolTip(priorityText(row->priority), Origin::Ours);
    if (row->dueAt && where.due.contains(position))
        return plainToolTip(
            promiseToolTip(*row->dueAt, m_clock.now(), index.data(TicketListModel::ZoneRole).value<QTimeZone>()),
            Origin::Ours);
    if (where.marks.contains(position))
        return plainToolTip(row->assignee.isEmpty() ? tr("Nobody is assigned")
                                                    : tr("Assigned to %1").arg(quoted(row->assignee)),
                            Origin::Ours);
    if (hasDraft && where.draft.contains(position))
        return plainToolTip(draftSentence(), Origin::Ours);
    if (presence.isValid() && where.presence.contains(position))
        return plainToolTip(presence.sentence, Origin::Ours);
    if (where.detail.contains(position)) {
        QStringList lines{row->reference, row->customer, row->contact, row->place};
        lines.removeAll(QString());
        return plainToolTip(lines.join(u'\n'));
    }
    return plainToolTip(row->subject);
}

bool TicketCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipAt(event->pos(), option, index), view->viewport());
    return true;
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/ticketcelldelegate.h"

#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/kit/icons.h"
#include "ui/kit/metrics.h"

#include <QStyle>

namespace campanile::ui {

TicketCellDelegate::TicketCellDelegate(const domain::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
    refreshFonts();
}

void TicketCellDelegate::refreshFonts()
{
    m_fonts = ListFonts::current();
    m_runs.clear();
    m_height = std::max(QFontMetrics(m_fonts.normal).height(), chipSize({u"00"_qs}, m_fonts.chip).height()) + grid + 2;
}

void TicketCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints &tints = tintsOf(option.palette);
    paintRowBackground(painter, option);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tints.line);
    QRect cell = option.rect.adjusted(grid, 0, -grid, -1);
    const auto row = index.data(TicketListModel::RowRole).value<TicketRowPtr>();
    if (!row) {
        paintPlaceholder(painter, cell, option.palette, option.direction);
        return;
    }
    const TicketColumn &column = ticketColumns()[static_cast<std::size_t>(index.column())];
    const auto chip = [&](const Chip &what) {
        painter->setFont(m_fonts.chip);
        paintChipRow(painter, cell, {what}, option.palette, option.direction);
    };
    const auto text = [&](const QFont &font, const QColor &colour, Qt::Alignment edge = Qt::AlignLeading) {
        m_runs.paint(painter, cell, index.data(Qt::DisplayRole).toString(), font, colour, option.direction, edge);
    };
    QVector<Chip> marks;
    if (index.column() == subjectColumn) {
        if (index.data(TicketListModel::DraftRole).toBool())
            marks.append(draftChip());
        if (const auto mark = index.data(TicketListModel::PresenceRole).value<PresenceMark>(); mark.isValid())
            marks.append(presenceChip(mark));
    }
    if (!marks.isEmpty()) {
        painter->setFont(m_fonts.chip);
        const QRect used = paintChipRow(painter, cell, marks, option.palette, option.direction, Qt::AlignTrailing);
        cell = QStyle::visualRect(option.direction, cell,
                                  {cell.left(), cell.top(), cell.width() - used.width() - grid, cell.height()});
    }
    switch (column.kind) {
    case ColumnKind::Text:
        text(index.column() == subjectColumn ? m_fonts.strong : m_fonts.normal, tints.text);
        break;
    case ColumnKind::Number:
        text(m_fonts.figures, tints.secondary, Qt::AlignTrailing);
        break;
    case ColumnKind::Status:
        chip(statusChip(row->status));
        break;
    case ColumnKind::Tier:
        if (row->tier != domain::Tier::Unknown)
            chip(tierChip(row->tier));
        break;
    case ColumnKind::Priority: {
        const QRect mark =
            QStyle::visualRect(option.direction, cell, QRect(cell.left(), cell.top(), 16, cell.height()));
        paintPriorityMark(painter, mark, row->priority, option.palette, option.direction);
        const QRect words = QStyle::visualRect(option.direction, cell,
                                               QRect(cell.left() + 22, cell.top(), cell.width() - 22, cell.height()));
        if (row->priority != domain::Priority::Unknown)
            m_runs.paint(painter, words, index.data(Qt::DisplayRole).toString(), m_fonts.normal, tints.text,
                         option.direction);
        break;
    }
    case ColumnKind::Time:
        text(m_fonts.figures, tints.secondary, Qt::AlignTrailing);
        break;
    case ColumnKind::Due:
        if (row->dueAt && domain::isOpen(row->status)) {
            painter->setFont(m_fonts.chip);
            paintChipRow(painter, cell, {dueChip(*row->dueAt, m_clock.now())}, option.palette, option.direction,
                         Qt::AlignTrailing);
        }
        break;
    case ColumnKind::Flag:
        if (row->flags.testFlag(domain::TicketFlag::Attachment))
            paintIcon(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {iconSmall, iconSmall}, cell),
                      u"mail-attachment"_qs, tints.secondary, option.direction);
        break;
    }
}

QSize TicketCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {ticketColumns()[static_cast<std::size_t>(index.column())].width, m_height};
}

} // namespace campanile::ui

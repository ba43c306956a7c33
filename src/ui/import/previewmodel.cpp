// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewmodel.h"

#include "ui/import/choicetable.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/timewords.h"

namespace campanile::ui {

namespace {

using usecases::ImportPreview;

const QString nothing = QStringLiteral("–");

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

/// An id of 36 characters would take the row for itself; its beginning and its end tell it from others.
QString shortNumber(const QString &number)
{
    constexpr qsizetype longest = 18;
    constexpr qsizetype end = 6;
    if (number.size() <= longest)
        return number;
    return number.left(longest - end - 1) + u'…' + number.right(end);
}

QString timeText(domain::UtcTime time)
{
    return dateAndTime(time, QTimeZone::utc());
}

QString cellText(const ImportPreview &ticket, int column)
{
    switch (column) {
    case PreviewModel::NumberColumn:
        return shortNumber(ticket.ticket.reference);
    case PreviewModel::NewColumn:
        return ticket.isNew ? PreviewModel::tr("New") : PreviewModel::tr("Here already");
    case PreviewModel::SubjectColumn:
        return subjectText(ticket.ticket.subject);
    case PreviewModel::StatusColumn:
        return statusText(ticket.ticket.status);
    case PreviewModel::TierColumn:
        return ticket.ticket.tier == domain::Tier::Unknown ? nothing : tierBadge(ticket.ticket.tier);
    case PreviewModel::PriorityColumn:
        return ticket.ticket.priority == domain::Priority::Unknown ? nothing : priorityText(ticket.ticket.priority);
    case PreviewModel::CustomerColumn:
        return orNothing(ticket.customer.isEmpty() ? ticket.contact : ticket.customer);
    case PreviewModel::TeamColumn:
        return orNothing(ticket.team);
    case PreviewModel::PlaceColumn:
        return orNothing(ticket.place);
    case PreviewModel::AssigneeColumn:
        return orNothing(ticket.assignee);
    case PreviewModel::CreatedColumn:
        return timeText(ticket.ticket.createdAt);
    default:
        return numberText(ticket.events);
    }
}

bool isOurs(int column)
{
    return column == PreviewModel::NewColumn || column == PreviewModel::StatusColumn ||
           column == PreviewModel::TierColumn || column == PreviewModel::PriorityColumn ||
           column == PreviewModel::CreatedColumn || column == PreviewModel::EventsColumn;
}

} // namespace

void PreviewModel::setTickets(const QVector<ImportPreview> &tickets)
{
    beginResetModel();
    m_tickets = tickets;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tickets.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const ImportPreview &ticket = m_tickets.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(ticket, index.column());
    case Qt::ToolTipRole:
        if (index.column() == CreatedColumn)
            return absoluteTime(ticket.ticket.createdAt, QTimeZone::utc());
        if (index.column() == StatusColumn && !ticket.ticket.sourceStatus.isEmpty())
            return plainToolTip(tr("In the source: %1").arg(quoted(ticket.ticket.sourceStatus)), Origin::Ours);
        if (index.column() == NumberColumn)
            return plainToolTip(ticket.ticket.reference);
        return plainToolTip(cellText(ticket, index.column()), isOurs(index.column()) ? Origin::Ours : Origin::Foreign);
    case Qt::TextAlignmentRole:
        return index.column() == EventsColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case OriginRole:
        return static_cast<int>(isOurs(index.column()) ? Origin::Ours : Origin::Foreign);
    case ToneRole:
        return index.column() == NewColumn && ticket.isNew ? QVariant(static_cast<int>(Tone::Good)) : QVariant();
    case QuietRole:
        return cellText(ticket, index.column()) == nothing ||
               (index.column() == SubjectColumn && ticket.ticket.subject.trimmed().isEmpty());
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == EventsColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case NewColumn:
        return tr("New?");
    case SubjectColumn:
        return tr("Subject");
    case StatusColumn:
        return tr("Status");
    case TierColumn:
        return tr("Tier");
    case PriorityColumn:
        return tr("Priority");
    case CustomerColumn:
        return tr("Customer or contact");
    case TeamColumn:
        return tr("Team");
    case PlaceColumn:
        return tr("Place");
    case AssigneeColumn:
        return tr("Assignee");
    case CreatedColumn:
        return tr("Opened (UTC)");
    default:
        return tr("Events");
    }
}

} // namespace campanile::ui

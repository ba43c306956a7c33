// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup/backupcopiesmodel.h"

#include "ui/kit/textpaint.h"
#include "ui/words/sizewords.h"
#include "ui/words/timewords.h"

#include <QFileInfo>

namespace campanile::ui {

using usecases::BackupCopy;

BackupCopiesModel::BackupCopiesModel(const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
{
}

void BackupCopiesModel::setFolder(const usecases::BackupFolder &folder)
{
    QVector<BackupCopy> copies;
    for (const BackupCopy &copy : folder.copies) {
        if (copy.isOfThis)
            copies.append(copy);
    }
    if (copies == m_copies)
        return; // what is chosen stays
    beginResetModel();
    m_copies = std::move(copies);
    endResetModel();
}

void BackupCopiesModel::setTried(const QString &path, bool isGood)
{
    m_tried.insert(path, isGood);
    if (const int row = rowOf(path); row >= 0)
        Q_EMIT dataChanged(index(row, State), index(row, State));
}

void BackupCopiesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_copies.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const BackupCopy *BackupCopiesModel::copyAt(int row) const
{
    return row >= 0 && row < m_copies.size() ? &m_copies.at(row) : nullptr;
}

int BackupCopiesModel::rowOf(const QString &path) const
{
    const auto found =
        std::find_if(m_copies.begin(), m_copies.end(), [&](const BackupCopy &copy) { return copy.note.path == path; });
    return found == m_copies.end() ? -1 : static_cast<int>(found - m_copies.begin());
}

int BackupCopiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_copies.size());
}

int BackupCopiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString BackupCopiesModel::stateOf(const BackupCopy &copy) const
{
    if (!copy.hasSize)
        return tr("Damaged: not as long as it was");
    const auto tried = m_tried.constFind(copy.note.path);
    if (tried == m_tried.constEnd())
        return tr("Checked when it was made");
    return *tried ? tr("Tried: it can be restored") : tr("Tried: damaged");
}

QVariant BackupCopiesModel::data(const QModelIndex &index, int role) const
{
    const BackupCopy *copy = copyAt(index.row());
    if (!copy || index.parent().isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(QFileInfo(copy->note.path).fileName());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(
            (index.column() == Size || index.column() == Tickets ? Qt::AlignTrailing : Qt::AlignLeading) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Made:
        return dateAndTime(copy->note.madeAt, m_zone);
    case Size:
        return sizeText(copy->note.bytes);
    case Tickets:
        return numberText(copy->note.tickets);
    case How:
        return copy->note.isScheduled ? tr("By the plan") : tr("By hand");
    case State:
        return stateOf(*copy);
    default:
        return {};
    }
}

QVariant BackupCopiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((section == Size || section == Tickets ? Qt::AlignTrailing : Qt::AlignLeading) |
                                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Size:
        return tr("Size");
    case Tickets:
        return tr("Tickets");
    case How:
        return tr("How");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/conflictsmodel.h"

#include "ui/import/choicetable.h"
#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"
#include "ui/words/timewords.h"

#include <QJsonArray>

namespace campanile::ui {

using domain::Field;

void ConflictsModel::setConflicts(const QVector<domain::ImportConflict> &conflicts, const usecases::CatalogPtr &catalog)
{
    beginResetModel();
    m_conflicts = conflicts;
    m_catalog = catalog;
    endResetModel();
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conflicts.size());
}

QString ConflictsModel::valueText(Field field, const QJsonValue &value) const
{
    const auto id = value.toInteger();
    if (value.isNull() || value.isUndefined())
        return tr("nothing");
    switch (field) {
    case Field::Status:
        return statusText(static_cast<domain::Status>(id));
    case Field::Tier:
        return tierText(static_cast<domain::Tier>(id));
    case Field::Priority:
        return priorityText(static_cast<domain::Priority>(id));
    case Field::Channel:
        return channelText(static_cast<domain::Channel>(id));
    case Field::Due:
        return absoluteTime(domain::fromMs(id), QTimeZone::utc());
    case Field::Place:
    case Field::Department:
    case Field::Team:
    case Field::Assignee: {
        if (!m_catalog)
            return tr("another one");
        const QString name = field == Field::Place        ? m_catalog->placeName(domain::PlaceId(id))
                             : field == Field::Department ? m_catalog->departmentName(domain::DepartmentId(id))
                             : field == Field::Team       ? m_catalog->teamName(domain::TeamId(id))
                                                          : m_catalog->agentName(domain::AgentId(id));
        return name.isEmpty() ? tr("another one") : quoted(name);
    }
    case Field::Customer:
    case Field::Contact:
        return tr("another one"); // a number says nothing
    default:
        break;
    }
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble());
    if (value.isArray()) {
        QStringList names;
        const QJsonArray tags = value.toArray();
        for (const auto &tag : tags)
            names.append(
                quoted(m_catalog ? m_catalog->tagName(domain::TagId(tag.toVariant().toLongLong())) : QString()));
        return names.join(tr(", "));
    }
    return quoted(value.toString());
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    const domain::ImportConflict &conflict = m_conflicts.at(index.row());
    if (role == OriginRole)
        return static_cast<int>(index.column() == NumberColumn ? Origin::Foreign : Origin::Ours);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return role == Qt::DisplayRole ? conflict.reference : plainToolTip(conflict.reference);
    case FieldColumn:
        return importFieldText(conflict.field, conflict.name);
    case OursColumn:
        return valueText(conflict.field, conflict.ours);
    default:
        return valueText(conflict.field, conflict.theirs);
    }
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Ticket");
    case FieldColumn:
        return tr("Field");
    case OursColumn:
        return tr("Here (stays)");
    default:
        return tr("In the source");
    }
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/valuesmodel.h"

#include "ui/words/attributewords.h"
#include "ui/words/importwords.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace campanile::ui {

namespace {

QString meaningText(const DraftLabel &label)
{
    if (DraftValues::isUnknown(label) && label.map == u"status") // a ticket has one from its beginning
        return ValuesModel::tr("Not known, arrives as %1").arg(statusText(domain::Status::New));
    if (DraftValues::isUnknown(label))
        return ValuesModel::tr("Not known, left empty");
    if (DraftValues::isNew(label))
        return ValuesModel::tr("New, will be created");
    return importValueText(label.map, label.value);
}

} // namespace

ValuesModel::ValuesModel(ImportFlow &flow, QObject *parent)
    : RowsModel(ColumnCount, parent)
    , m_flow(flow)
{
    refresh();
}

void ValuesModel::setFilter(const QString &map)
{
    if (m_filter == map)
        return;
    m_filter = map;
    refresh();
}

void ValuesModel::refresh()
{
    QVector<Row> rows;
    const QVector<DraftLabel> &labels = m_flow.draft().values().labels();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (m_filter.isEmpty() || labels.at(i).map == m_filter)
            rows.append({i, labels.at(i)});
    }
    const auto sameLabel = [](const Row &a, const Row &b) {
        return a.label.map == b.label.map && a.label.label == b.label.label;
    };
    takeRows(m_rows, rows, std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameLabel));
    Q_EMIT headerDataChanged(Qt::Horizontal, RowsColumn, RowsColumn);
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVector<CellChoice> ValuesModel::choices(const DraftLabel &label) const
{
    QVector<CellChoice> choices;
    // To take a choice back: what the label means by itself.
    choices.append({tr("As it is"), QString()});
    for (const QString &value : m_flow.draft().values().choices(label.map))
        choices.append({importValueText(label.map, value), value});
    return choices;
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    const DraftLabel &label = m_rows.at(index.row()).label;
    if (role == OriginRole)
        return static_cast<int>(index.column() == LabelColumn ? Origin::Foreign : Origin::Ours);
    switch (index.column()) {
    case MapColumn:
        if (role == Qt::DisplayRole)
            return importValueMapText(label.map);
        return role == QuietRole ? QVariant(true) : QVariant();
    case LabelColumn:
        if (role == Qt::DisplayRole)
            return label.label;
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(label.label)) : QVariant();
    case RowsColumn:
        if (role == Qt::DisplayRole)
            return label.rows == 0 ? tr("further down") : numberText(label.rows);
        if (role == Qt::ToolTipRole)
            return label.rows == 0 ? tr("Not among the first rows")
                   : label.allRows ? tr("in all rows")
                                   : tr("in the first rows");
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        return role == QuietRole ? QVariant(!label.allRows) : QVariant();
    default:
        if (role == Qt::DisplayRole)
            return meaningText(label);
        if (role == Qt::EditRole)
            return label.isChosen ? label.value : QString();
        if (role == ChoicesRole)
            return QVariant::fromValue(choices(label));
        if (role == ToneRole) {
            return DraftValues::isUnknown(label) ? QVariant(static_cast<int>(Tone::Warning))
                   : DraftValues::isNew(label)   ? QVariant(static_cast<int>(Tone::Information))
                                                 : QVariant();
        }
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == RowsColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MapColumn:
        return tr("Field");
    case LabelColumn:
        return tr("In the source");
    case RowsColumn:
        // What was counted in the first rows alone is not said of all of them.
        return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.label.allRows; })
                   ? tr("Rows")
                   : tr("In the first rows");
    default:
        return tr("Here");
    }
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    if (index.column() != MeaningColumn)
        return false;
    m_flow.setValue(m_rows.at(index.row()).index, value.toString());
    return true;
}

} // namespace campanile::ui

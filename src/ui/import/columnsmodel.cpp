// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnsmodel.h"

#include "ui/import/choicetable.h"
#include "ui/words/fieldwords.h"
#include "ui/words/importwords.h"

namespace campanile::ui {

namespace {

constexpr qsizetype longestSample = 60;

QString samplesText(const QStringList &samples)
{
    QStringList shown;
    for (const QString &sample : samples)
        shown.append(quoted(sample.size() > longestSample ? sample.left(longestSample) + u'…' : sample));
    return shown.join(u" · "_qs);
}

/// What a person called it, what the profiles' fields are called, else the column as people write.
QString fieldTitle(const ColumnUse &use)
{
    if (!use.spec.title.isEmpty())
        return use.spec.title;
    const QString known = fieldKeyText(use.spec.field);
    return use.spec.target == domain::ImportTarget::Reported && !known.isEmpty() ? known : fieldKeyText(use.column);
}

QString targetText(const ColumnUse &use)
{
    const QString target = importTargetText(use.spec.target);
    if (!isOwnField(use.spec.target))
        return target;
    //: what a column becomes and the field's name: "Custom field: Product"
    return ColumnsModel::tr("%1: %2").arg(target, quoted(fieldTitle(use)));
}

QVector<CellChoice> targetChoices(domain::ImportTableKind kind)
{
    QVector<CellChoice> choices;
    for (const domain::ImportTarget target : DraftTable::targets(kind))
        choices.append({importTargetText(target), QString(domain::keyOf(domain::importTargetKeys, target))});
    return choices;
}

} // namespace

ColumnsModel::ColumnsModel(ImportFlow &flow, QObject *parent)
    : RowsModel(ColumnCount, parent)
    , m_flow(flow)
{
}

void ColumnsModel::setTable(int table)
{
    if (m_table == table)
        return;
    beginResetModel();
    m_table = table;
    m_uses.clear();
    endResetModel();
    refresh();
}

void ColumnsModel::refresh()
{
    const auto &tables = m_flow.draft().tables();
    const QVector<ColumnUse> uses =
        m_table >= 0 && m_table < tables.size() ? tables.at(m_table).uses() : QVector<ColumnUse>();
    if (m_table >= 0 && m_table < tables.size())
        m_kind = tables.at(m_table).kind();
    takeRows(m_uses, uses, uses.size() == m_uses.size());
}

const ColumnUse *ColumnsModel::use(int row) const
{
    return row >= 0 && row < m_uses.size() ? &m_uses.at(row) : nullptr;
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_uses.size());
}

QVariant ColumnsModel::certainty(const ColumnUse &use, int role) const
{
    const auto is = [role](const QString &text, const QString &why, Tone tone) -> QVariant {
        if (role == Qt::ToolTipRole)
            return why;
        if (role == ToneRole)
            return tone == Tone::Neutral ? QVariant() : QVariant(static_cast<int>(tone));
        return text;
    };
    switch (use.certainty) {
    case Certainty::Given:
        return is(tr("Sure"), tr("The profile says so."), Tone::Neutral);
    case Certainty::Chosen:
        return is(tr("Chosen"), tr("Somebody decided so."), Tone::Good);
    case Certainty::Guessed:
        return is(tr("Guessed"), tr("Guessed from the name and the values of the column."), Tone::Neutral);
    case Certainty::Unsure:
        return is(tr("Check"), tr("Guessed, but it could also be read in another way."), Tone::Warning);
    case Certainty::Secret:
        return is(tr("Looks secret"), tr("Looks like identity, card or account numbers, so it is left out."),
                  Tone::Hot);
    case Certainty::Unused:
        return is(QString(), tr("Nothing says what this column is."), Tone::Neutral);
    }
    return {};
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    const ColumnUse &use = m_uses.at(index.row());
    const bool isHidden = use.looksSecret && !use.isUsed();
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return use.column;
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(use.column)) : QVariant();
    case SamplesColumn:
        if (role == Qt::DisplayRole)
            return isHidden ? tr("hidden") : samplesText(use.samples);
        if (role == Qt::ToolTipRole)
            return isHidden ? QString() : plainToolTip(samplesText(use.samples), Origin::Ours);
        if (role == OriginRole) // each value is isolated already
            return static_cast<int>(Origin::Ours);
        return role == QuietRole ? QVariant(true) : QVariant();
    case TargetColumn:
        if (role == Qt::DisplayRole)
            return targetText(use);
        if (role == Qt::EditRole)
            return QString(domain::keyOf(domain::importTargetKeys, use.spec.target));
        if (role == ChoicesRole)
            return QVariant::fromValue(targetChoices(m_kind));
        if (role == Qt::ToolTipRole)
            return plainToolTip(targetText(use), Origin::Ours);
        if (role == OriginRole)
            return static_cast<int>(Origin::Ours);
        return role == QuietRole ? QVariant(!use.isUsed()) : QVariant();
    default:
        if (role == OriginRole)
            return static_cast<int>(Origin::Ours);
        if (role == QuietRole)
            return use.certainty == Certainty::Guessed || use.certainty == Certainty::Given;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == ToneRole ? certainty(use, role)
                                                                                      : QVariant();
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Column");
    case SamplesColumn:
        return tr("First values");
    case TargetColumn:
        return tr("Becomes");
    default:
        return tr("How sure");
    }
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == TargetColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    const auto target = domain::enumOf(domain::importTargetKeys, value.toString());
    if (!target || index.column() != TargetColumn)
        return false;
    Q_EMIT targetChosen(index.row(), *target);
    return true;
}

} // namespace campanile::ui

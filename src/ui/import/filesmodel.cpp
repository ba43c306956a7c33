// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filesmodel.h"

#include "ui/import/choicetable.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace campanile::ui {

namespace {

QVector<CellChoice> kindChoices()
{
    QVector<CellChoice> choices;
    for (const auto &[kind, key] : domain::importTableKindKeys)
        choices.append({importKindText(kind), QString(key)});
    return choices;
}

} // namespace

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',':
        return QCoreApplication::translate("Import", "comma");
    case ';':
        return QCoreApplication::translate("Import", "semicolon");
    case '\t':
        return QCoreApplication::translate("Import", "tab");
    case '|':
        return QCoreApplication::translate("Import", "vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

FilesModel::FilesModel(ImportFlow &flow, QObject *parent)
    : RowsModel(ColumnCount, parent)
    , m_flow(flow)
{
    refresh();
}

void FilesModel::refresh()
{
    QVector<Row> rows;
    const ImportDraft &draft = m_flow.draft();
    for (const ImportDraft::File &file : draft.files()) {
        Row row{file.path, file.facts, file.isLooked, std::nullopt};
        if (file.table >= 0)
            row.kind = draft.tables().at(file.table).kind();
        rows.append(row);
    }
    m_looking = m_flow.isLooking();
    takeRows(m_rows, rows, rows.size() == m_rows.size());
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString FilesModel::kindText(const Row &row) const
{
    if (!row.isLooked)
        return m_looking ? tr("Looking…") : tr("Cannot be read");
    return row.kind ? importKindText(*row.kind) : tr("Not recognised, left out");
}

QString FilesModel::formatText(const Row &row) const
{
    if (!row.isLooked)
        return {};
    const QString encoding = quoted(QString::fromLatin1(row.facts.encoding));
    if (row.facts.format == u"json")
        return tr("JSON, %1").arg(encoding);
    if (row.facts.format == u"jsonl")
        return tr("JSON lines, %1").arg(encoding);
    return tr("CSV, %1, %2", "encoding, what separates the fields").arg(encoding, delimiterText(row.facts.delimiter));
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(index.row());
    const bool isName = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? QFileInfo(row.path).fileName() : index.column() == KindColumn ? kindText(row) : formatText(row);
    case Qt::ToolTipRole:
        return isName ? plainToolTip(row.path) : QString();
    case Qt::EditRole:
        return row.kind ? QString(domain::keyOf(domain::importTableKindKeys, *row.kind)) : QString();
    case OriginRole:
        return static_cast<int>(isName ? Origin::Foreign : Origin::Ours);
    case QuietRole:
        return index.column() == FormatColumn;
    case ToneRole:
        return index.column() == KindColumn && row.isLooked && !row.kind ? QVariant(static_cast<int>(Tone::Warning))
                                                                         : QVariant();
    case ChoicesRole:
        return index.column() == KindColumn && row.isLooked ? QVariant::fromValue(kindChoices()) : QVariant();
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("File");
    case KindColumn:
        return tr("Holds");
    default:
        return tr("Written as");
    }
}

Qt::ItemFlags FilesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == KindColumn && m_rows.at(index.row()).isLooked ? flags | Qt::ItemIsEditable : flags;
}

bool FilesModel::setData(const QModelIndex &index, const QVariant &value, int)
{
    const auto kind = domain::enumOf(domain::importTableKindKeys, value.toString());
    if (!kind)
        return false;
    m_flow.setKind(index.row(), *kind);
    return true;
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importflow.h"
#include "ui/import/rowsmodel.h"

namespace campanile::ui {

/// The files of an import: name, what they hold, how they are written.
class FilesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, FormatColumn, ColumnCount };

    explicit FilesModel(ImportFlow &flow, QObject *parent = nullptr);

    /// Takes the files as they are now.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    struct Row
    {
        QString path;
        ImportFileFacts facts;
        bool isLooked = false;
        std::optional<domain::ImportTableKind> kind;
    };
    [[nodiscard]] QString kindText(const Row &row) const;
    [[nodiscard]] QString formatText(const Row &row) const;

    ImportFlow &m_flow;
    QVector<Row> m_rows;
    bool m_looking = false;
};

/// "comma", "semicolon"…
[[nodiscard]] QString delimiterText(char delimiter);

} // namespace campanile::ui

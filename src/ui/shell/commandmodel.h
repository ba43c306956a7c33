// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"

#include <QAbstractListModel>

#include <array>

namespace campanile::ui {

/// The answers of all providers: a heading for each group that has some, then its hits.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, DetailRole, BelowRole, IconNameRole, KeyRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// What was typed: pages and actions that begin so stand above everything that only mentions it.
    void setTyped(const QString &text);
    /// Replaces the hits of one group.
    void setHits(CommandGroup group, const QVector<CommandHit> &hits);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null for a heading.
    [[nodiscard]] const CommandHit *hit(const QModelIndex &index) const;
    /// The nearest hit from row in steps of +1 or -1, row itself included; -1 when there is none.
    [[nodiscard]] int nextHit(int row, int step) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] static QString groupText(CommandGroup group);

private:
    struct Row
    {
        CommandGroup group;
        int hit; ///< -1: the heading
    };

    void rebuild();
    [[nodiscard]] std::array<CommandGroup, commandGroupCount> order() const;

    std::array<QVector<CommandHit>, commandGroupCount> m_hits;
    QVector<Row> m_rows;
    QString m_typed; ///< as a search key
};

} // namespace campanile::ui

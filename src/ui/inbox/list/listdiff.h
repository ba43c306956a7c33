// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <optional>

namespace campanile::ui {

/// One step that turns an old list into a new one. Rows are those of the list as the steps before have left it.
struct ListStep
{
    enum class Kind { Insert, Remove, Move };

    Kind kind = Kind::Insert;
    qsizetype row = 0;   ///< first row that is inserted, removed or moved
    qsizetype count = 1; ///< 1 for a move
    qsizetype to = 0;    ///< Move: the row it has afterwards

    bool operator==(const ListStep &) const = default;
};

/// The steps from one list of distinct ids to another: removals, then moves, then insertions (a step inserts the ids
/// that the new list holds at those rows). Nothing when more than maxSteps would be needed or the part that differs is
/// longer than a few thousand rows: then it is cheaper to lay everything out anew.
[[nodiscard]] std::optional<QVector<ListStep>> listSteps(const QVector<quint32> &from, const QVector<quint32> &to,
                                                         qsizetype maxSteps);

} // namespace campanile::ui

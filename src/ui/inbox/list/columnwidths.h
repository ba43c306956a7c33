// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/listpaint.h"

#include <QHash>
#include <QVector>

namespace campanile::ui {

/// The widths of the table's columns until the person sizes them herself: the subject takes what the others leave, so
/// that nothing has to be scrolled sideways. In device-independent pixels.
class ColumnWidths
{
public:
    /// Asks every column how much its values and its title need, in the fonts and the language of now.
    void measure(const ListFonts &fonts);

    /// For the shown columns, the subject among them. Together as wide as available, unless that is too little for
    /// them to be read at all.
    [[nodiscard]] QHash<int, int> fitted(const QVector<int> &columns, int available) const;

private:
    struct Room
    {
        int wanted = 0;
        int least = 0; ///< where there is too little; names can be cut, numbers cannot
    };

    QVector<Room> m_rooms; ///< by column
};

} // namespace campanile::ui

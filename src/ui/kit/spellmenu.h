// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/text/spelling.h"

#include <QCoreApplication>
#include <QTextCursor>

class QMenu;
class QTextEdit;

namespace campanile::ui {

/// What a text field's menu says of the spelling: suggestions for an unknown word, teaching it, and whether words are
/// checked at all.
class SpellMenu final
{
    Q_DECLARE_TR_FUNCTIONS(campanile::ui::SpellMenu)

public:
    SpellMenu(QTextEdit &edit, usecases::Spelling &spelling);

    /// Puts its entries before and after those of the menu. unknown: an underlined word, or without a selection; then
    /// word is the one at the place, or empty. Choosing a suggestion is one step of undo.
    void fill(QMenu &menu, const QTextCursor &unknown, const QString &word, const QStringList &suggestions) const;

private:
    [[nodiscard]] static QString missingText(domain::WordScript script);

    QTextEdit &m_edit;
    usecases::Spelling &m_spelling;
};

} // namespace campanile::ui

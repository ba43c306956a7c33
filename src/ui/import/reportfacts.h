// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tints.h"
#include "usecases/import/importreport.h"

#include <QString>
#include <QVector>

namespace campanile::ui {

/// One line of a report: how many, and what that means.
struct ReportFact
{
    qint64 count = 0; ///< 0: no number is shown
    QString words;
    Tone tone = Tone::Neutral;
};

/// What a report says beside its four numbers, most important first: why rows were rejected, conflicts, values that are
/// not known, what is new. In the language of the moment; names of others are isolated.
[[nodiscard]] QVector<ReportFact> reportFacts(const usecases::ImportReport &report);

/// Files of which not one row was taken, by name, isolated; empty when there is none.
[[nodiscard]] QString uselessFiles(const usecases::ImportReport &report);

} // namespace campanile::ui

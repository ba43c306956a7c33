// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QLayout;

namespace campanile::ui {

/// Gives a layout other margins at its reading edge than at the opposite one, and keeps them so. Qt mirrors what is in
/// a layout, but never its margins. margins: as they are where one reads from left to right. The layout must have its
/// widget already.
void setMirroredMargins(QLayout *layout, const QMargins &margins);

} // namespace campanile::ui

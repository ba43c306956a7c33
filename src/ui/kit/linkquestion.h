// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace campanile::ui {

class MessageEdit;
struct UiContext;

/// Asks where the link at the cursor of an editor is to lead (now: where it leads, empty for a new one) and sets it, or
/// says that it is no address that a link can have. The editor is what is asked for: the question goes with it.
void askForLink(MessageEdit &edit, const UiContext &context, const QString &now);

} // namespace campanile::ui

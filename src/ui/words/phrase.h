// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace campanile::ui {

/// A text that is translated when it is shown, so that tables of pages and actions survive a language switch.
/// Write both strings through QT_TRANSLATE_NOOP's context, so that lupdate finds them:
/// `Phrase{"Actions", QT_TRANSLATE_NOOP("Actions", "Assign…")}`.
struct Phrase
{
    const char *context = nullptr;
    const char *text = nullptr;

    [[nodiscard]] bool isEmpty() const { return text == nullptr || *text == '\0'; }
    [[nodiscard]] QString shown() const { return isEmpty() ? QString() : QCoreApplication::translate(context, text); }
};

} // namespace campanile::ui

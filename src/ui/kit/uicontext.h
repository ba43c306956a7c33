// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"

namespace campanile::usecases {
class Spelling;
}

namespace campanile::ui {

class ActionRegistry;
class BackgroundWork;
class Dialogs;
class LanguageManager;
class Session;
class Settings;
class Theme;
class ToastStack;

/// What the composition root hands to the window and to pages: references, all of them outlive the window.
struct UiContext
{
    ActionRegistry &actions;
    BackgroundWork &work;
    Dialogs &dialogs;
    LanguageManager &languages;
    Session &session;
    Settings &settings;
    Theme &theme;
    ToastStack &toasts;
    const domain::Clock &clock;
    usecases::Spelling *spelling = nullptr; ///< of who works here; nothing while no database is open
};

} // namespace campanile::ui

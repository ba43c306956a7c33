// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fixedclock.h"
#include "support/scripteddialogs.h"

#include "domain/base/error.h"
#include "ui/kit/actions.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/kit/toaststack.h"
#include "ui/kit/uicontext.h"
#include "ui/words/languagemanager.h"

#include <QTemporaryDir>

namespace campanile::test {

/// Sunday, 22 November 2026, 12:52 UTC: when the window's tests happen.
inline constexpr domain::UtcTime uiTestTime = domain::fromMs(1'795'351'920'000);

/// Three places, four people, an open database: what the window shows when everything is there.
void fillSession(ui::Session &session);

/// Everything a window or a page needs, with scripted dialogs, settings in a temporary folder and a fixed clock.
class UiFixture
{
public:
    UiFixture();

    QTemporaryDir folder;
    FixedClock clock{uiTestTime};
    ui::Settings settings;
    ui::LanguageManager languages;
    ui::Theme theme;
    ScriptedDialogs dialogs;
    ui::ActionRegistry actions;
    ui::BackgroundWork work;
    ui::Session session;
    ui::ToastStack toasts;
    ui::UiContext context;
};

/// An error without technical details.
[[nodiscard]] inline domain::Error errorOf(domain::ErrorCode code, const QStringList &args = {})
{
    return {code, args, {}, false};
}

/// Runs what was posted (language and palette changes, layouts) and lets layouts settle.
void settle();

} // namespace campanile::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/closing.h"
#include "app/commandline.h"
#include "app/databasechooser.h"
#include "domain/base/time.h"
#include "ui/kit/actions.h"
#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/ownkeys.h"
#include "ui/kit/session.h"
#include "ui/kit/settings.h"
#include "ui/kit/theme.h"
#include "ui/kit/toaststack.h"
#include "ui/kit/uicontext.h"
#include "ui/words/languagemanager.h"

#include <memory>

namespace campanile::ui {
class MainWindow;
}

namespace campanile::app {

/// The composition root: makes every long-lived object once, in order, and hands references down by constructor.
/// Needs a QApplication. Everything is gone, in the opposite order, when it is.
class Composition final
{
public:
    explicit Composition(const StartOptions &options);
    ~Composition();
    Q_DISABLE_COPY_MOVE(Composition)

    [[nodiscard]] const ui::UiContext &context() const { return m_context; }
    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] DatabaseChooser &databases() { return *m_databases; }
    void show();
    /// Takes the window away and ends everything; false when something has not ended in time: then the program is left
    /// without waiting for its threads. What was committed is safe, and the next start sweeps up the rest.
    [[nodiscard]] bool close();

private:
    void followSettings(const StartOptions &options);
    void choosePerson();

    Closing m_closing; ///< first, so that it goes last
    StartOptions m_options;
    std::shared_ptr<const domain::Clock> m_clock = std::make_shared<domain::SystemClock>();
    ui::Settings m_settings;
    ui::LanguageManager m_languages;
    ui::Theme m_theme;
    ui::SystemDialogs m_dialogs;
    ui::ActionRegistry m_actions;
    ui::BackgroundWork m_work;
    ui::Session m_session;
    ui::ToastStack m_toasts;
    ui::UiContext m_context;
    std::unique_ptr<ui::OwnKeys> m_keys;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DatabaseChooser> m_databases;
};

} // namespace campanile::app

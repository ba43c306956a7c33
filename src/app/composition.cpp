// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/pages.h"
#include "ui/customers/customeractions.h"
#include "ui/inbox/inboxactions.h"
#include "ui/kit/layoutdirection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/persondialog.h"
#include "ui/shell/shellactions.h"

namespace campanile::app {

namespace {

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
/// So long a running import may take itself back when the program ends.
constexpr auto patience = std::chrono::seconds(15);

} // namespace

Composition::Composition(const StartOptions &options)
    : m_options(options)
    , m_context{m_actions, m_work, m_dialogs, m_languages, m_session, m_settings, m_theme, m_toasts, *m_clock}
{
    followSettings(options);
    m_actions.add(ui::inboxActions());
    m_actions.action(QStringLiteral("ticket.new"))->setEnabled(false); // until there is a database to make it in
    m_actions.add(ui::customerActions());
    m_keys = std::make_unique<ui::OwnKeys>(m_actions, m_settings);
    m_window = std::make_unique<ui::MainWindow>(
        m_context,
        pages({.inbox = [this](QWidget *parent) { return m_databases->current()->makeInbox(parent); },
               .customers = [this](QWidget *parent) { return m_databases->current()->makeCustomers(parent); },
               .import = [this](QWidget *parent) { return m_databases->current()->makeImport(parent); },
               .settings = [this](QWidget *parent) { return m_databases->current()->makeSettings(parent); }}));
    m_databases = std::make_unique<DatabaseChooser>(m_context, *m_window, m_clock, m_closing);
    QObject::connect(&m_session, &ui::Session::peopleChanged, m_window.get(), [this] {
        // Offered once there is somebody to choose from.
        if (!m_session.people().isEmpty() && !m_actions.contains(QStringLiteral("person.switch")))
            choosePerson();
    });
}

Composition::~Composition()
{
    // What has not ended after that is waited for by Closing.
    static_cast<void>(close());
}

bool Composition::close()
{
    if (m_window)
        m_window->hide();
    m_databases.reset();
    m_window.reset();
    m_settings.flush();
    return m_closing.wait(patience);
}

void Composition::followSettings(const StartOptions &options)
{
    const QString chosen = ui::LanguageManager::codeOf(m_settings.value(languageKey).toString());
    m_languages.setLanguage(!options.language.isEmpty() ? options.language
                            : !chosen.isEmpty()         ? chosen
                                                        : ui::LanguageManager::systemLanguage());
    ui::followLanguage(m_languages);
    m_theme.setAppearance(ui::Theme::fromKey(m_settings.value(appearanceKey).toString()));
    // Written only from here on: --language is for this once.
    QObject::connect(&m_languages, &ui::LanguageManager::languageChanged, &m_settings,
                     [this](const QString &code) { m_settings.setValue(languageKey, code); });
    QObject::connect(&m_theme, &ui::Theme::changed, &m_settings,
                     [this] { m_settings.setValue(appearanceKey, ui::Theme::keyOf(m_theme.appearance())); });
}

void Composition::choosePerson()
{
    const auto specs = ui::databaseActions();
    for (const ui::ActionSpec &spec : specs) {
        if (spec.id != QLatin1String("person.switch"))
            continue;
        QObject::connect(m_actions.add(spec), &QAction::triggered, m_window.get(), [this] {
            auto *dialog = new ui::PersonDialog(m_session, m_window.get());
            QObject::connect(dialog, &ui::PersonDialog::chosen, m_window.get(),
                             [this](domain::AgentId id) { m_session.setPerson(id); });
            QObject::connect(dialog, &ui::PersonDialog::addRequested, m_window.get(), [this](const QString &name) {
                if (m_databases->current() != nullptr)
                    m_databases->current()->feed().addPerson(name);
            });
            QObject::connect(dialog, &ui::PersonDialog::notListed, m_window.get(), [this] {
                if (m_databases->current() != nullptr)
                    m_databases->current()->feed().keepNobody();
            });
            dialog->open();
        });
    }
}

void Composition::show()
{
    m_databases->begin(m_options.database);
    m_window->show();
}

} // namespace campanile::app

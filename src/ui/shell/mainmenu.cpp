// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/session.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/theme.h"
#include "ui/words/attributewords.h"
#include "ui/words/languagemanager.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace campanile::ui {

namespace {

constexpr std::array menuGroups{ActionGroup::File, ActionGroup::Edit, ActionGroup::Ticket, ActionGroup::List,
                                ActionGroup::Go,   ActionGroup::View, ActionGroup::Help};

/// "&" in a person's name is not an access key.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

MainMenu::MainMenu(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    auto *group = new QActionGroup(this);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = context.actions.action(QStringLiteral("appearance.") + Theme::keyOf(appearance));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { m_context.theme.setAppearance(appearance); });
    }
    connect(&context.theme, &Theme::changed, this, &MainMenu::refreshChecks);
    refreshChecks();
}

void MainMenu::refreshChecks()
{
    m_context.actions.action(QStringLiteral("appearance.") + Theme::keyOf(m_context.theme.appearance()))
        ->setChecked(true);
}

void MainMenu::attach(QMenu *avatarMenu)
{
    connect(avatarMenu, &QMenu::aboutToShow, this, [this, avatarMenu] { fillAvatar(avatarMenu); });
    fillAvatar(avatarMenu); // so that a screen reader finds it before it is opened
}

void MainMenu::attach(QMenuBar *bar)
{
    connect(&m_context.languages, &LanguageManager::languageChanged, bar, [this, bar] { fillBar(bar); });
    connect(&m_context.actions, &ActionRegistry::added, bar, [this, bar] { fillBar(bar); });
    fillBar(bar);
}

void MainMenu::addKnown(QMenu *menu, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (m_context.actions.contains(id))
            menu->addAction(m_context.actions.action(id));
    }
}

void MainMenu::addLanguages(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const LanguageManager::Language &language : LanguageManager::languages()) {
        QAction *action = menu->addAction(language.nativeName);
        action->setObjectName(QStringLiteral("language.") + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == m_context.languages.language());
        group->addAction(action);
        // Later: the menu that is being left must not be rebuilt under its own feet.
        connect(
            action, &QAction::triggered, this, [this, code = language.code] { m_context.languages.setLanguage(code); },
            Qt::QueuedConnection);
    }
}

void MainMenu::fillAvatar(QMenu *menu)
{
    menu->clear();
    const auto old = menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *part : old)
        part->deleteLater();
    if (const PersonInfo *person = m_context.session.person()) {
        QStringList parts{quoted(person->name), roleText(person->role)};
        for (const QString &part : {person->team, person->place}) {
            if (!part.isEmpty())
                parts.append(quoted(part));
        }
        QAction *who = menu->addAction(menuText(parts.join(QStringLiteral(" · "))));
        // As readable as the rest, and what one would expect of it: to be somebody else.
        if (m_context.actions.contains(QStringLiteral("person.switch")))
            connect(who, &QAction::triggered, m_context.actions.action(QStringLiteral("person.switch")),
                    &QAction::trigger);
        else
            who->setEnabled(false);
    }
    addKnown(menu, {QStringLiteral("person.switch")});
    menu->addSeparator();
    QMenu *languages = menu->addMenu(icon(QStringLiteral("preferences-desktop-locale")), tr("&Language"));
    addLanguages(languages);
    QMenu *appearance = menu->addMenu(icon(QStringLiteral("weather-clear")), tr("&Appearance"));
    for (const Appearance value : {Appearance::System, Appearance::Light, Appearance::Dark})
        appearance->addAction(m_context.actions.action(QStringLiteral("appearance.") + Theme::keyOf(value)));
    menu->addSeparator();
    addKnown(menu, {QStringLiteral("database.open"), QStringLiteral("database.import"), QStringLiteral("database.new"),
                    QStringLiteral("database.demo")});
    menu->addSeparator();
    addKnown(menu, {QStringLiteral("help.shortcuts"), QStringLiteral("view.menubar"), QStringLiteral("help.about")});
    menu->addSeparator();
    addKnown(menu, {QStringLiteral("app.quit")});
}

void MainMenu::fillBar(QMenuBar *bar)
{
    bar->clear();
    const auto old = bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    for (QMenu *part : old)
        part->deleteLater();
    for (const ActionGroup group : menuGroups) {
        QVector<QAction *> actions;
        for (const ActionSpec &spec : m_context.actions.specs()) {
            if (spec.group == group && spec.inMenu)
                actions.append(m_context.actions.action(spec.id));
        }
        if (actions.isEmpty())
            continue;
        QMenu *menu = bar->addMenu(actionGroupText(group));
        for (QAction *action : actions)
            menu->addAction(action);
        if (group == ActionGroup::View)
            addLanguages(menu->addMenu(tr("&Language")));
    }
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "settings/ui_settingspage.h"
#include "ui/kit/actions.h"
#include "ui/kit/session.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/theme.h"
#include "ui/words/attributewords.h"
#include "ui/words/languagemanager.h"
#include "ui/words/timewords.h"

#include <QAction>
#include <QEvent>

namespace campanile::ui {

SettingsPage::SettingsPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->systemRadioButton);
    m_ui->scrollArea->viewport()->setAutoFillBackground(false);
    m_ui->body->setAutoFillBackground(false);
    makeLanguages();
    connectAppearance();
    connect(m_ui->personComboBox, &QComboBox::activated, this, [this](int row) {
        m_context.session.setPerson(domain::AgentId(m_ui->personComboBox->itemData(row).toLongLong()));
    });
    connect(&context.session, &Session::peopleChanged, this, &SettingsPage::refreshPeople);
    connect(&context.session, &Session::personChanged, this, &SettingsPage::refreshPeople);
    connect(&context.session, &Session::databaseChanged, this, &SettingsPage::refreshDatabase);
    const bool canOpen = context.actions.contains(QStringLiteral("database.open"));
    m_ui->openPushButton->setVisible(canOpen);
    if (canOpen) {
        connect(m_ui->openPushButton, &QPushButton::clicked, context.actions.action(QStringLiteral("database.open")),
                &QAction::trigger);
    }
    retranslate();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::makeLanguages()
{
    for (const LanguageManager::Language &language : LanguageManager::languages()) {
        // In its own writing and direction, so that whoever got lost finds the way back.
        auto *button = new QRadioButton(language.nativeName, m_ui->languageCard);
        button->setObjectName(language.code + QStringLiteral("RadioButton"));
        button->setProperty("code", language.code);
        m_ui->languageLayout->addWidget(button);
        m_languages.addButton(button);
        // Here and below not clicked(): assistive technology toggles what can be checked.
        connect(button, &QRadioButton::toggled, this, [this, code = language.code](bool checked) {
            if (checked)
                m_context.languages.setLanguage(code);
        });
    }
}

void SettingsPage::connectAppearance()
{
    const auto choose = [this](QRadioButton *button, Appearance appearance) {
        connect(button, &QRadioButton::toggled, this, [this, appearance](bool checked) {
            if (checked)
                m_context.theme.setAppearance(appearance);
        });
    };
    choose(m_ui->systemRadioButton, Appearance::System);
    choose(m_ui->lightRadioButton, Appearance::Light);
    choose(m_ui->darkRadioButton, Appearance::Dark);
    connect(&m_context.theme, &Theme::changed, this, &SettingsPage::refreshAppearance);
    QAction *bar = m_context.actions.action(QStringLiteral("view.menubar"));
    m_ui->menuBarCheckBox->setChecked(bar->isChecked());
    connect(m_ui->menuBarCheckBox, &QCheckBox::toggled, bar, &QAction::setChecked);
    connect(bar, &QAction::toggled, m_ui->menuBarCheckBox, &QCheckBox::setChecked);
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    const QString code = m_context.languages.language();
    const auto buttons = m_languages.buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(button->property("code").toString() == code);
    refreshAppearance();
    refreshPeople();
    refreshDatabase();
}

void SettingsPage::refreshAppearance()
{
    const Appearance appearance = m_context.theme.appearance();
    m_ui->systemRadioButton->setChecked(appearance == Appearance::System);
    m_ui->lightRadioButton->setChecked(appearance == Appearance::Light);
    m_ui->darkRadioButton->setChecked(appearance == Appearance::Dark);
}

void SettingsPage::refreshPeople()
{
    const auto &people = m_context.session.people();
    const PersonInfo *now = m_context.session.person();
    QComboBox *combo = m_ui->personComboBox;
    combo->clear();
    for (const PersonInfo &person : people) {
        combo->addItem(QString(quoted(person.name) + u" · "_qs + roleText(person.role)), person.id.value());
        if (now != nullptr && now->id == person.id)
            combo->setCurrentIndex(combo->count() - 1);
    }
    if (now == nullptr)
        combo->setCurrentIndex(-1);
    combo->setPlaceholderText(people.isEmpty() ? tr("Nobody is known yet") : tr("Choose a person"));
    combo->setEnabled(!people.isEmpty());
}

void SettingsPage::refreshDatabase()
{
    const DatabaseInfo &database = m_context.session.database();
    const QString none = QStringLiteral("–");
    m_ui->locationLabel->setText(database.isOpen() ? database.display : none);
    m_ui->engineLabel->setText(database.engine.isEmpty() ? none : database.engine);
    m_ui->ticketsLabel->setText(database.tickets < 0 ? none : numberText(database.tickets), Origin::Ours);
    m_ui->schemaLabel->setText(database.schemaVersion > 0 ? QString::number(database.schemaVersion) : none,
                               Origin::Ours);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

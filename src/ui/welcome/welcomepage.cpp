// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "ui/kit/backgroundwork.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/settings.h"
#include "ui/kit/textpaint.h"
#include "ui/welcome/recentdelegate.h"
#include "ui/words/languagemanager.h"
#include "usecases/workspace/databaseplace.h"
#include "welcome/ui_welcomepage.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr int markSide = 56;

bool isWholeServerAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return usecases::isServerAddress(text.trimmed()) && url.isValid() && !url.host().isEmpty() && url.path().size() > 1;
}

} // namespace

WelcomePage::WelcomePage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
    , m_context(context)
{
    m_ui->setupUi(this);
    m_ui->markLabel->setPixmap(QIcon(QStringLiteral(":/icons/campanile/campanile.svg"))
                                   .pixmap(QSize(markSide, markSide), devicePixelRatioF()));
    m_ui->serverLineEdit->setLayoutDirection(Qt::LeftToRight); // an address reads left to right everywhere
    m_ui->backPushButton->hide();
    connect(m_ui->backPushButton, &QPushButton::clicked, this, &WelcomePage::backRequested);
    connect(m_ui->messageBar, &MessageBar::dismissed, this, [this] { m_missing.clear(); });
    connect(&context.work, &BackgroundWork::changed, this, &WelcomePage::showWork);
    makeLanguages();
    makeRecent();
    connectChoices();
    setFocusProxy(m_ui->demoChoiceButton);
    retranslate();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::makeLanguages()
{
    for (const LanguageManager::Language &language : LanguageManager::languages()) {
        auto *button = new QToolButton(this);
        button->setObjectName(language.code + QStringLiteral("ToolButton"));
        button->setText(language.nativeName);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("code", language.code);
        m_ui->languageLayout->addWidget(button);
        m_languages.addButton(button);
        // Not clicked(): assistive technology toggles what can be checked.
        connect(button, &QToolButton::toggled, this, [this, code = language.code](bool checked) {
            if (checked)
                m_context.languages.setLanguage(code);
        });
    }
}

void WelcomePage::makeRecent()
{
    const QStringList recent = m_context.settings.recentDatabases();
    m_ui->recentLabel->setVisible(!recent.isEmpty());
    m_ui->recentListWidget->setVisible(!recent.isEmpty());
    m_ui->recentListWidget->setItemDelegate(new RecentDelegate(m_ui->recentListWidget));
    for (const QString &location : recent) {
        const usecases::DatabasePlace shown = usecases::describePlace(location);
        auto *item = new QListWidgetItem(shown.name, m_ui->recentListWidget);
        item->setData(Qt::UserRole, location);
        item->setData(RecentDelegate::PlaceRole, shown.around);
        item->setData(Qt::AccessibleTextRole, QString(quoted(shown.name) + u", "_qs + quoted(shown.around)));
        item->setToolTip(plainToolTip(shown.display));
    }
    connect(m_ui->recentListWidget, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT databaseChosen(item->data(Qt::UserRole).toString()); });
    connect(m_ui->recentListWidget, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT databaseChosen(item->data(Qt::UserRole).toString()); });
}

void WelcomePage::connectChoices()
{
    connect(m_ui->demoChoiceButton, &QAbstractButton::clicked, this, &WelcomePage::demoChosen);
    connect(m_ui->importChoiceButton, &QAbstractButton::clicked, this, &WelcomePage::importChosen);
    connect(m_ui->emptyChoiceButton, &QAbstractButton::clicked, this, &WelcomePage::emptyChosen);
    connect(m_ui->openChoiceButton, &QAbstractButton::clicked, this, &WelcomePage::chooseFile);
    connect(m_ui->connectPushButton, &QPushButton::clicked, this, &WelcomePage::connectServer);
    connect(m_ui->serverLineEdit, &QLineEdit::returnPressed, this, &WelcomePage::connectServer);
    connect(m_ui->serverLineEdit, &QLineEdit::textChanged, this, &WelcomePage::checkServer);
}

void WelcomePage::chooseFile()
{
    const FileRequest request{.key = QStringLiteral("database.open"),
                              .title = tr("Open a database"),
                              .folder = {},
                              .name = {},
                              .filters = {tr("Campanile databases (*.db *.campanile)"), tr("All files (*)")},
                              .suffix = {}};
    m_context.dialogs.openFile(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT databaseChosen(path);
    });
}

void WelcomePage::connectServer()
{
    if (isWholeServerAddress(m_ui->serverLineEdit->text()))
        Q_EMIT databaseChosen(m_ui->serverLineEdit->text().trimmed());
}

void WelcomePage::checkServer()
{
    const QString text = m_ui->serverLineEdit->text();
    const bool usable = isWholeServerAddress(text);
    m_ui->connectPushButton->setEnabled(usable);
    m_ui->serverHintLabel->setText(
        usable || text.isEmpty()
            ? tr("Everybody works on the same tickets. You are asked for your password when the server wants one.")
            : tr("An address looks like %1.").arg(quoted(m_ui->serverLineEdit->placeholderText())),
        Origin::Ours);
}

void WelcomePage::setChoicesEnabled(bool enabled)
{
    const std::initializer_list<QWidget *> all{
        m_ui->demoChoiceButton, m_ui->importChoiceButton, m_ui->emptyChoiceButton, m_ui->openChoiceButton,
        m_ui->recentListWidget, m_ui->serverLineEdit,     m_ui->connectPushButton};
    for (QWidget *widget : all)
        widget->setEnabled(enabled);
    if (enabled)
        checkServer();
}

void WelcomePage::setCanGoBack(bool can)
{
    m_ui->backPushButton->setVisible(can);
}

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_ui->backPushButton->isHidden())
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void WelcomePage::setBusy(const QString &words)
{
    m_ui->messageBar->showMessage(Tone::Information, words);
    // Else the focus would go on to the languages, where the next Space chooses one.
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    setChoicesEnabled(false);
    if (hadFocus) {
        m_ui->messageBar->setFocusPolicy(Qt::StrongFocus);
        m_ui->messageBar->setFocus(Qt::OtherFocusReason);
    }
}

void WelcomePage::followWork(int number)
{
    m_work = number;
    m_wasStopping.reset();
    showWork();
}

void WelcomePage::showWork()
{
    const auto states = m_context.work.states();
    const auto work =
        std::find_if(states.begin(), states.end(), [this](const WorkState &state) { return state.number == m_work; });
    if (work == states.end())
        return;
    if (std::exchange(m_wasStopping, work->cancelling) == work->cancelling)
        m_ui->messageBar->setText(BackgroundWork::describe(*work));
    else
        m_ui->messageBar->showMessage(Tone::Information, BackgroundWork::describe(*work),
                                      work->cancellable && !work->cancelling ? tr("Stop") : QString(),
                                      [this, number = m_work] { m_context.work.cancel(number); });
}

void WelcomePage::offerToCreate(const QString &path)
{
    setReady();
    m_missing = path;
    showOffer();
}

void WelcomePage::showOffer()
{
    m_ui->messageBar->showMessage(
        Tone::Warning,
        tr("There is no database %1. Look whether its name is right, or have a new one made there.")
            .arg(quoted(m_missing)),
        tr("Make a new one"), [this, path = m_missing] { Q_EMIT createRequested(path); });
}

void WelcomePage::setReady()
{
    m_work = 0;
    const bool hadFocus = m_ui->messageBar->hasFocus();
    m_ui->messageBar->setFocusPolicy(Qt::NoFocus);
    m_ui->messageBar->dismiss();
    setChoicesEnabled(true);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // the first choice stands for the page
}

void WelcomePage::showError(const domain::Error &error)
{
    setReady();
    m_ui->messageBar->showError(error);
}

void WelcomePage::retranslate()
{
    m_ui->retranslateUi(this);
    const QString code = m_context.languages.language();
    const auto buttons = m_languages.buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(button->property("code").toString() == code);
    checkServer();
    if (!m_missing.isEmpty())
        showOffer();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace campanile::ui

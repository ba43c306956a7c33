// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "ui/kit/uicontext.h"

#include <QButtonGroup>
#include <QWidget>

#include <memory>
#include <optional>

namespace campanile::ui {

namespace Ui {
class WelcomePage;
}

/// The first start: four big choices, the databases opened lately, the languages right there.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const UiContext &context, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// There is something to go back to: shows the way, and Escape takes it.
    void setCanGoBack(bool can);
    /// While something is being opened or made nothing else can be chosen; the status of the work is shown here.
    void setBusy(const QString &words);
    /// It is background work by now: shows how far it is, with a way to stop it.
    void followWork(int number);
    void setReady();
    void showError(const domain::Error &error);
    /// The file that was asked for is not there: was it spelled wrong, or is it to be made?
    void offerToCreate(const QString &path);

Q_SIGNALS:
    void backRequested();
    void demoChosen();
    void importChosen();
    void emptyChosen();
    /// A path, or an address that begins with postgresql://.
    void databaseChosen(const QString &location);
    void createRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLanguages();
    void makeRecent();
    void connectChoices();
    void retranslate();
    void chooseFile();
    void connectServer();
    void checkServer();
    void setChoicesEnabled(bool enabled);
    void showWork();
    void showOffer();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    UiContext m_context;
    QButtonGroup m_languages;
    QString m_missing;                 ///< the file that is offered to be made
    int m_work = 0;                    ///< number of the background work that is followed; 0: none
    std::optional<bool> m_wasStopping; ///< as its message says; none before there is one
};

} // namespace campanile::ui

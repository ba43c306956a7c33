// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "ui/kit/uicontext.h"

#include <QButtonGroup>
#include <QWidget>

#include <memory>

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
    void setReady();
    void showError(const domain::Error &error);

Q_SIGNALS:
    void backRequested();
    void demoChosen();
    void importChosen();
    void emptyChosen();
    /// A path, or an address that begins with postgresql://.
    void databaseChosen(const QString &location);

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

    std::unique_ptr<Ui::WelcomePage> m_ui;
    UiContext m_context;
    QButtonGroup m_languages;
};

} // namespace campanile::ui

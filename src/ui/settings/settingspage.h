// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/uicontext.h"

#include <QButtonGroup>
#include <QWidget>

#include <memory>

namespace campanile::ui {

namespace Ui {
class SettingsPage;
}

/// The section "General" of the settings: appearance, language, who I am, the database. Everything applies at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const UiContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLanguages();
    void connectAppearance();
    void retranslate();
    void refreshAppearance();
    void refreshPeople();
    void refreshDatabase();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    UiContext m_context;
    QButtonGroup m_languages;
};

} // namespace campanile::ui

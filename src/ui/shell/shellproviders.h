// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"
#include "ui/kit/command.h"
#include "ui/kit/page.h"

namespace campanile::ui {

/// Finds the pages of the rail by any part of their names, in the language of the moment.
class PageProvider final : public CommandProvider
{
    Q_OBJECT

public:
    PageProvider(QVector<PageSpec> pages, const ActionRegistry &actions, QObject *parent = nullptr);
    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Pages; }
    void search(const QString &text, int number) override;

private:
    QVector<PageSpec> m_pages;
    const ActionRegistry &m_actions;
};

/// Finds what can be done now: the enabled actions of the registry.
class ActionProvider final : public CommandProvider
{
    Q_OBJECT

public:
    explicit ActionProvider(const ActionRegistry &actions, QObject *parent = nullptr);
    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Actions; }
    void search(const QString &text, int number) override;

private:
    const ActionRegistry &m_actions;
};

} // namespace campanile::ui

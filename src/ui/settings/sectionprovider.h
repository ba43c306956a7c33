// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"
#include "ui/kit/page.h"

#include <QVector>

namespace campanile::ui {

/// Finds the sections of the settings for the command field.
class SectionProvider final : public CommandProvider
{
    Q_OBJECT

public:
    using Show = std::function<void(const QString &section)>;

    SectionProvider(QVector<PageSpec> sections, Show show, QObject *parent = nullptr);

    [[nodiscard]] CommandGroup group() const override { return CommandGroup::Pages; }
    void search(const QString &text, int number) override;

private:
    QVector<PageSpec> m_sections;
    Show m_show;
};

} // namespace campanile::ui

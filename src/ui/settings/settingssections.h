// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QVector>

namespace campanile::ui {

/// The page of the settings: the list of sections at the reading edge and the chosen one beside it. A section that was
/// made stays, with what was typed into it.
class SettingsSections final : public QWidget
{
    Q_OBJECT

public:
    /// At least one section.
    explicit SettingsSections(QVector<PageSpec> sections, QWidget *parent = nullptr);

    /// Does nothing where no section is called so.
    void showSection(const QString &id);
    [[nodiscard]] QString currentSection() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void bringUp(int row);
    void retranslate();
    void fitList();

    QVector<PageSpec> m_sections;
    QVector<QWidget *> m_made; ///< one a section, null until it is shown first
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace campanile::ui

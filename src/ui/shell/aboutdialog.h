// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace campanile::ui {

namespace Ui {
class AboutDialog;
}

/// What this is, which version of what, under which licences.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// engine: of the open database, "SQLite 3.40.1"; may be empty.
    explicit AboutDialog(const QString &engine, QWidget *parent = nullptr);
    ~AboutDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::AboutDialog> m_ui;
    QString m_engine;
};

} // namespace campanile::ui

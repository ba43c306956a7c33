// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importstep.h"

#include <memory>

namespace campanile::ui {

namespace Ui {
class FilesStep;
}

class FilesModel;

/// Which files, what they hold, how they are read. Files can be dropped onto it.
class FilesStep final : public ImportStep
{
    Q_OBJECT

public:
    FilesStep(ImportFlow &flow, const UiContext &context, QWidget *parent = nullptr);
    ~FilesStep() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool canGoOn() const override;
    void refresh() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void removeCurrent();
    void readingChosen();
    void refreshReading();
    void refreshNotes();

    std::unique_ptr<Ui::FilesStep> m_ui;
    FilesModel *m_model;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialogs.h"

#include <QRandomGenerator>

namespace campanile::test {

/// Answers every question with something, through the event loop, as in life.
class MonkeyDialogs final : public ui::Dialogs
{
public:
    /// folder: where it saves; files: what it opens.
    MonkeyDialogs(QRandomGenerator &dice, QString folder, QStringList files);

    [[nodiscard]] int asked() const { return m_asked; }

    void ask(QWidget *parent, const ui::Question &question, QObject *context,
             std::function<void(int)> handler) override;
    void openFiles(QWidget *parent, const ui::FileRequest &request, QObject *context,
                   std::function<void(QStringList)> handler) override;
    void openFile(QWidget *parent, const ui::FileRequest &request, QObject *context,
                  std::function<void(QString)> handler) override;
    void saveFile(QWidget *parent, const ui::FileRequest &request, QObject *context,
                  std::function<void(QString)> handler) override;
    void openFolder(QWidget *parent, const ui::FileRequest &request, QObject *context,
                    std::function<void(QString)> handler) override;
    void askText(QWidget *parent, const ui::Question &question, const QString &initial, QObject *context,
                 std::function<void(QString)> handler) override;

private:
    [[nodiscard]] QString someFile();

    QRandomGenerator &m_dice;
    QString m_folder;
    QStringList m_files;
    int m_asked = 0;
};

} // namespace campanile::test

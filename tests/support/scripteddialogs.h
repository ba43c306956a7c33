// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/dialogs.h"

#include <QHash>

namespace campanile::test {

/// The dialog seam under the control of a test: answers are given beforehand by key, everything asked is kept.
/// A question nobody foresaw fails the test that asks it. Handlers are called through the event loop, as in life.
class ScriptedDialogs final : public ui::Dialogs
{
public:
    void answer(const QString &key, int index) { m_answers[key].append(QString::number(index)); }
    void answer(const QString &key, const QString &text) { m_answers[key].append(text); }
    void answer(const QString &key, const QStringList &files) { m_answers[key].append(files.join(u'\n')); }

    /// The keys of all questions asked, in order.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    [[nodiscard]] const ui::Question &lastQuestion() const { return m_lastQuestion; }
    [[nodiscard]] const ui::FileRequest &lastRequest() const { return m_lastRequest; }

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
    QString take(const QString &key);

    QHash<QString, QStringList> m_answers;
    QStringList m_asked;
    ui::Question m_lastQuestion;
    ui::FileRequest m_lastRequest;
};

} // namespace campanile::test

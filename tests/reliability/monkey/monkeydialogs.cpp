// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/monkey/monkeydialogs.h"

#include <QFileInfo>
#include <QTimer>

namespace campanile::test {

MonkeyDialogs::MonkeyDialogs(QRandomGenerator &dice, QString folder, QStringList files)
    : m_dice(dice)
    , m_folder(std::move(folder))
    , m_files(std::move(files))
{
}

QString MonkeyDialogs::someFile()
{
    ++m_asked;
    if (m_dice.bounded(3) == 0)
        return {};
    return m_files.at(m_dice.bounded(static_cast<int>(m_files.size())));
}

void MonkeyDialogs::ask(QWidget *, const ui::Question &question, QObject *context, std::function<void(int)> handler)
{
    ++m_asked;
    // The database stays the one that is looked at in the end.
    const int answer =
        question.key == u"backup.open" ? -1 : m_dice.bounded(-1, static_cast<int>(question.answers.size()));
    QTimer::singleShot(0, context, [handler = std::move(handler), answer] { handler(answer); });
}

void MonkeyDialogs::openFiles(QWidget *, const ui::FileRequest &, QObject *context,
                              std::function<void(QStringList)> handler)
{
    const QString file = someFile();
    QTimer::singleShot(0, context, [handler = std::move(handler), file] {
        handler(file.isEmpty() ? QStringList() : QStringList{file});
    });
}

void MonkeyDialogs::openFile(QWidget *, const ui::FileRequest &request, QObject *context,
                             std::function<void(QString)> handler)
{
    // The database stays the one that is looked at in the end.
    const QString file = request.key.startsWith(u"database.") ? QString() : someFile();
    QTimer::singleShot(0, context, [handler = std::move(handler), file] { handler(file); });
}

void MonkeyDialogs::saveFile(QWidget *, const ui::FileRequest &request, QObject *context,
                             std::function<void(QString)> handler)
{
    ++m_asked;
    QString file;
    if (!request.key.startsWith(u"database.") && m_dice.bounded(2) == 0)
        file =
            m_folder + u"/saved-"_qs + QString::number(m_dice.bounded(5)) + u'-' + QFileInfo(request.name).fileName();
    QTimer::singleShot(0, context, [handler = std::move(handler), file] { handler(file); });
}

void MonkeyDialogs::openFolder(QWidget *, const ui::FileRequest &, QObject *context,
                               std::function<void(QString)> handler)
{
    ++m_asked;
    const QString folder = m_dice.bounded(2) == 0 ? m_folder : QString();
    QTimer::singleShot(0, context, [handler = std::move(handler), folder] { handler(folder); });
}

void MonkeyDialogs::askText(QWidget *, const ui::Question &, const QString &initial, QObject *context,
                            std::function<void(QString)> handler)
{
    ++m_asked;
    const QString text =
        m_dice.bounded(3) == 0 ? QString() : initial + u" שם "_qs + QString::number(m_dice.bounded(99));
    QTimer::singleShot(0, context, [handler = std::move(handler), text] { handler(text); });
}

} // namespace campanile::test

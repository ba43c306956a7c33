// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scripteddialogs.h"

#include <QPointer>
#include <QTest>
#include <QTimer>

namespace campanile::test {

namespace {

void later(QWidget *parent, QObject *context, std::function<void()> answer)
{
    QTimer::singleShot(0, context, [parent = QPointer<QWidget>(parent), answer = std::move(answer)] {
        if (parent)
            answer();
    });
}

} // namespace

QString ScriptedDialogs::take(const QString &key)
{
    m_asked.append(key);
    auto &answers = m_answers[key];
    if (answers.isEmpty()) {
        QTest::qFail(qPrintable(QStringLiteral("a dialog that the test does not expect: ") + key), __FILE__, __LINE__);
        return {};
    }
    return answers.takeFirst();
}

void ScriptedDialogs::ask(QWidget *parent, const ui::Question &question, QObject *context,
                          std::function<void(int)> handler)
{
    m_lastQuestion = question;
    const int index = take(question.key).toInt();
    later(parent, context, [handler = std::move(handler), index] { handler(index); });
}

void ScriptedDialogs::openFiles(QWidget *parent, const ui::FileRequest &request, QObject *context,
                                std::function<void(QStringList)> handler)
{
    m_lastRequest = request;
    const QStringList files = take(request.key).split(u'\n', Qt::SkipEmptyParts);
    later(parent, context, [handler = std::move(handler), files] { handler(files); });
}

void ScriptedDialogs::openFile(QWidget *parent, const ui::FileRequest &request, QObject *context,
                               std::function<void(QString)> handler)
{
    m_lastRequest = request;
    const QString file = take(request.key);
    later(parent, context, [handler = std::move(handler), file] { handler(file); });
}

void ScriptedDialogs::saveFile(QWidget *parent, const ui::FileRequest &request, QObject *context,
                               std::function<void(QString)> handler)
{
    openFile(parent, request, context, std::move(handler));
}

void ScriptedDialogs::openFolder(QWidget *parent, const ui::FileRequest &request, QObject *context,
                                 std::function<void(QString)> handler)
{
    openFile(parent, request, context, std::move(handler));
}

void ScriptedDialogs::askText(QWidget *parent, const ui::Question &question, const QString &, QObject *context,
                              std::function<void(QString)> handler)
{
    m_lastQuestion = question;
    const QString text = take(question.key);
    later(parent, context, [handler = std::move(handler), text] { handler(text); });
}

} // namespace campanile::test

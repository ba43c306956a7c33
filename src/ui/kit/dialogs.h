// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <functional>

namespace campanile::ui {

/// A question with the answers as verbs. Only where an answer is needed; what can be undone is not asked about.
struct Question
{
    QString key;              ///< stable, for tests: "import.cancel"
    QString title;            ///< of the window
    QString text;             ///< the question, one sentence
    QString explanation;      ///< what follows from the answers; may be empty
    QVector<QString> answers; ///< verbs; the first is the main one
    bool destructive = false; ///< the main answer destroys something: it is not the default
    QString cancelText;       ///< empty: "Cancel"
    bool isSecret = false;    ///< askText(): what is typed is not shown
};

struct FileRequest
{
    QString key; ///< stable, for tests: "import.files"
    QString title;
    QString folder;      ///< where to begin; empty: where the last one ended
    QString name;        ///< proposed name when saving
    QStringList filters; ///< "Tickets (*.csv *.json)"
    QString suffix;      ///< added when saving under a name without one
};

/// The one seam through which the program asks modally. Tests script it (tests/support/scripteddialogs.h).
/// Nothing here blocks: the handler is called once, later, in the main thread, unless parent or context is gone by
/// then; a dialog whose context goes is taken away, since nobody waits for the answer any more. context is what the
/// handler works on, usually this: it may go long before the window does.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// answer: index into question.answers, -1 for cancel.
    virtual void ask(QWidget *parent, const Question &question, QObject *context,
                     std::function<void(int answer)> handler) = 0;
    /// An empty list or text says that the person changed her mind.
    virtual void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                           std::function<void(QStringList)> handler) = 0;
    virtual void openFile(QWidget *parent, const FileRequest &request, QObject *context,
                          std::function<void(QString)> handler) = 0;
    virtual void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                          std::function<void(QString)> handler) = 0;
    virtual void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                            std::function<void(QString)> handler) = 0;
    /// One line of text, for example a name or an address.
    virtual void askText(QWidget *parent, const Question &question, const QString &initial, QObject *context,
                         std::function<void(QString)> handler) = 0;
};

/// So wide a dialog has to be that its window manager, which draws the title between an icon and buttons of its own,
/// need not cut it. A guess on the safe side: nobody tells the real measures.
[[nodiscard]] int widthForTitle(const QString &title);

/// The real dialogs of the desktop.
class SystemDialogs final : public Dialogs
{
public:
    void ask(QWidget *parent, const Question &question, QObject *context,
             std::function<void(int answer)> handler) override;
    void openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                   std::function<void(QStringList)> handler) override;
    void openFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(QString)> handler) override;
    void saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                  std::function<void(QString)> handler) override;
    void openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                    std::function<void(QString)> handler) override;
    void askText(QWidget *parent, const Question &question, const QString &initial, QObject *context,
                 std::function<void(QString)> handler) override;

private:
    QString m_lastFolder;
};

} // namespace campanile::ui

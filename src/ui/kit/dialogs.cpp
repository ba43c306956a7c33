// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs.h"

#include "ui/kit/metrics.h"
#include "ui/kit/textpaint.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace campanile::ui {

namespace {

constexpr int textDialogWidth = 400;
constexpr int titleButtons = 160; // an icon and three buttons

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

QString cancelText(const Question &question)
{
    return question.cancelText.isEmpty() ? Words::tr("Cancel") : question.cancelText;
}

QFileDialog *chooser(QWidget *parent, const FileRequest &request, const QString &lastFolder)
{
    auto *dialog = new QFileDialog(parent, request.title, request.folder.isEmpty() ? lastFolder : request.folder);
    dialog->setObjectName(request.key);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    return dialog;
}

/// Without finished(): whoever would hear it is being destroyed.
void show(QDialog *dialog, QObject *context)
{
    QObject::connect(context, &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace

int widthForTitle(const QString &title)
{
    // Qt puts the program's name behind it.
    const QString shown = title + QStringLiteral(" — ") + QGuiApplication::applicationDisplayName();
    return QFontMetrics(textFont(TextSize::Normal, true)).horizontalAdvance(shown) + titleButtons;
}

void SystemDialogs::ask(QWidget *parent, const Question &question, QObject *context, std::function<void(int)> handler)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(question.key);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(plainToolTip(question.explanation, Origin::Ours));
    box->setIcon(question.destructive ? QMessageBox::Warning : QMessageBox::NoIcon);
    QVector<QPushButton *> buttons;
    for (const QString &answer : question.answers)
        buttons.append(box->addButton(answer, buttons.isEmpty() ? QMessageBox::AcceptRole : QMessageBox::ActionRole));
    QPushButton *cancel = box->addButton(cancelText(question), QMessageBox::RejectRole);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.destructive || buttons.isEmpty() ? cancel : buttons.first());
    // A message box fixes its own size from what is in it.
    auto *rows = qobject_cast<QGridLayout *>(box->layout());
    rows->addItem(new QSpacerItem(widthForTitle(question.title), 0), rows->rowCount(), 0, 1, rows->columnCount());
    QObject::connect(box, &QDialog::finished, context, [box, buttons, handler = std::move(handler)] {
        handler(static_cast<int>(buttons.indexOf(qobject_cast<QPushButton *>(box->clickedButton()))));
    });
    show(box, context);
}

void SystemDialogs::openFiles(QWidget *parent, const FileRequest &request, QObject *context,
                              std::function<void(QStringList)> handler)
{
    QFileDialog *dialog = chooser(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, handler = std::move(handler)](int result) {
        if (result == QDialog::Accepted)
            m_lastFolder = dialog->directory().absolutePath();
        handler(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    show(dialog, context);
}

void SystemDialogs::openFile(QWidget *parent, const FileRequest &request, QObject *context,
                             std::function<void(QString)> handler)
{
    QFileDialog *dialog = chooser(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, handler = std::move(handler)](int result) {
        if (result == QDialog::Accepted)
            m_lastFolder = dialog->directory().absolutePath();
        handler(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    show(dialog, context);
}

void SystemDialogs::saveFile(QWidget *parent, const FileRequest &request, QObject *context,
                             std::function<void(QString)> handler)
{
    QFileDialog *dialog = chooser(parent, request, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(request.suffix);
    dialog->selectFile(request.name);
    QObject::connect(dialog, &QDialog::finished, context, [this, dialog, handler = std::move(handler)](int result) {
        if (result == QDialog::Accepted)
            m_lastFolder = dialog->directory().absolutePath();
        handler(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    show(dialog, context);
}

void SystemDialogs::openFolder(QWidget *parent, const FileRequest &request, QObject *context,
                               std::function<void(QString)> handler)
{
    QFileDialog *dialog = chooser(parent, request, m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QDialog::finished, context, [dialog, handler = std::move(handler)](int result) {
        handler(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    show(dialog, context);
}

void SystemDialogs::askText(QWidget *parent, const Question &question, const QString &initial, QObject *context,
                            std::function<void(QString)> handler)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(question.key);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(plainToolTip(question.text, Origin::Ours));
    dialog->setTextValue(initial);
    if (question.isSecret)
        dialog->setTextEchoMode(QLineEdit::Password);
    // Its layout, made when it is first asked for a size, would have the last word about that.
    static_cast<void>(dialog->sizeHint());
    dialog->layout()->setSizeConstraint(QLayout::SetDefaultConstraint);
    dialog->setMinimumWidth(qMax(textDialogWidth, widthForTitle(question.title))); // room for a name, too
    if (!question.answers.isEmpty())
        dialog->setOkButtonText(question.answers.first());
    dialog->setCancelButtonText(cancelText(question));
    QObject::connect(dialog, &QDialog::finished, context, [dialog, handler = std::move(handler)](int result) {
        handler(result == QDialog::Accepted ? dialog->textValue() : QString());
    });
    show(dialog, context);
}

} // namespace campanile::ui

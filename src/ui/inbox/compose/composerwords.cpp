// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer says and how it looks, from what is written and how far its files are.
#include "ui/inbox/compose/afterreplybutton.h"
#include "ui/inbox/compose/attachmentbar.h"
#include "ui/inbox/compose/composer.h"
#include "ui/inbox/compose/filechip.h"
#include "ui/kit/labels.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/textpaint.h"
#include "ui/kit/tints.h"

#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace campanile::ui {

using usecases::DraftKind;

void Composer::retranslate()
{
    m_kinds.at(static_cast<std::size_t>(DraftKind::Reply))->setText(tr("Reply"));
    m_kinds.at(static_cast<std::size_t>(DraftKind::Note))->setText(tr("Internal note"));
    m_attach->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                             .arg(tr("Attach files"),
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText)));
    m_attach->setAccessibleName(tr("Attach files"));
    updateState();
}

bool Composer::areFilesReady() const
{
    const auto files = m_files->files(key());
    return std::all_of(files.begin(), files.end(),
                       [](const MessageFiles::File &file) { return file.state == MessageFiles::State::Complete; });
}

/// What keeps the files from being sent; empty for nothing.
QString Composer::fileHint() const
{
    const auto files = m_files->files(key());
    int complete = 0;
    for (const MessageFiles::File &file : files) {
        if (const QString problem = fileProblemSentence(file); !problem.isEmpty())
            return problem;
        complete += file.state == MessageFiles::State::Complete ? 1 : 0;
    }
    if (complete == files.size())
        return {};
    return tr("Attaching: %L1 of %L2 are ready.", "files").arg(complete).arg(files.size());
}

QString Composer::hintText(bool hasText) const
{
    const bool isReply = m_kind == DraftKind::Reply;
    if (m_sending.contains(key()))
        return isReply ? tr("Adding the reply…") : tr("Adding the note…");
    if (m_writeFailed && hasText)
        return tr("The draft cannot be written to the disk; it is kept while the program runs.");
    if (const QString files = fileHint(); !files.isEmpty())
        return files;
    if (m_asksForPlace)
        return tr("Fill in what stands between the white brackets first.");
    if (isReply)
        return hasText ? tr("It waits in the outbox until you have sent it. The draft is kept.")
                       : tr("It waits in the outbox until you have sent it.");
    return hasText ? tr("Only colleagues see it. The draft is kept.") : tr("Only colleagues see it.");
}

QString Composer::sendText() const
{
    return m_kind == DraftKind::Reply ? tr("Add reply") : tr("Add note");
}

void Composer::updateState()
{
    const bool hasText = this->hasText();
    const bool isReply = m_kind == DraftKind::Reply;
    m_kinds.at(static_cast<std::size_t>(m_kind))->setChecked(true);
    m_edit->setEnabled(m_ticket.isValid());
    m_edit->setAccessibleName(isReply ? tr("Reply") : tr("Internal note"));
    if (!m_head->isVisibleTo(this))
        m_edit->setHint(tr("Write a reply or an internal note…"));
    else if (!isReply)
        m_edit->setHint(tr("Write an internal note…"));
    else
        m_edit->setHint(m_recipient.isEmpty() ? tr("Write a reply…") : tr("Write to %1…").arg(quoted(m_recipient)));
    m_send->setText(sendText());
    m_send->setToolTip(
        tr("%1 (%2)", "what a button does, its keys")
            .arg(sendText(), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    const auto files = m_files->files(key());
    m_attached->setFiles(files);
    m_send->setEnabled(m_ticket.isValid() && (hasText || !files.isEmpty()) && areFilesReady() &&
                       !m_sending.contains(key()));
    m_after->setVisible(isReply);
    m_hint->setText(hintText(hasText), Origin::Ours);
    update();
}

void Composer::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    // A note looks here as it will in the story: nobody takes it for what the customer reads.
    if (m_kind != DraftKind::Note || !m_head->isVisibleTo(this))
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).tone(Tone::Warning).soft);
}

} // namespace campanile::ui

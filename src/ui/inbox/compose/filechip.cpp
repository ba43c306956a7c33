// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/compose/filechip.h"

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/metrics.h"
#include "ui/kit/tints.h"
#include "ui/words/errorwords.h"
#include "ui/words/sizewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace campanile::ui {

namespace {

constexpr int letters = 28; ///< so wide a name may be
constexpr int barHeight = 3;

using State = MessageFiles::State;

} // namespace

FileChip::FileChip(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_detail(new PlainLabel(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(u"fileChip"_qs);
    setFocusPolicy(Qt::StrongFocus);
    m_name->setTextSize(TextSize::Small, true);
    m_detail->setTextSize(TextSize::Small);
    m_detail->setSecondary(true);
    m_remove->setObjectName(u"removeFileToolButton"_qs);
    m_remove->setAutoRaise(true);
    m_remove->setIcon(icon(u"window-close"_qs));
    m_remove->setFocusPolicy(Qt::NoFocus); // Delete does it from the keyboard
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(gridHalf);
    layout->addSpacing(grid + iconSmall); // painted there
    layout->addWidget(m_name);
    layout->addWidget(m_detail);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &FileChip::removeRequested);
}

void FileChip::setFile(const MessageFiles::File &file)
{
    m_file = file;
    updateState();
}

bool FileChip::isBroken() const
{
    return m_file.state == State::Failed || m_file.state == State::Unfinished;
}

void FileChip::updateState()
{
    const QString size = sizeText(m_file.size);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * letters);
    m_name->setText(m_file.name);
    QString detail = size;
    if (m_file.state == State::Copying)
        detail = m_file.size > 0 ? tr("%1 of %2", "bytes").arg(sizeText(m_file.done), size) : tr("reading…");
    else if (isBroken())
        detail = fileProblem(m_file);
    m_detail->setText(detail, Origin::Ours);
    m_remove->setToolTip(m_file.state == State::Copying ? tr("Do not attach it") : tr("Take it out of the message"));
    m_remove->setAccessibleName(m_remove->toolTip());
    setToolTip(plainToolTip(isBroken() ? fileProblemSentence(m_file) : quoted(m_file.name), Origin::Ours));
    //: spoken: file name, then its size or what is wrong
    setAccessibleName(tr("Attached file %1, %2").arg(quoted(m_file.name), detail));
    setAccessibleDescription(tr("Delete takes it out of the message"));
    update();
}

void FileChip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        updateState();
}

void FileChip::keyPressEvent(QKeyEvent *event)
{
    const bool isForward = (event->key() == Qt::Key_Right) != isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusNextPrevChild(isForward);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FileChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints &tints = tintsOf(palette());
    const ToneColours &tone = tints.tone(isBroken() ? Tone::Hot : Tone::Neutral);
    painter.setPen(hasFocus() ? QPen(tints.accent, 2) : QPen(tints.line));
    painter.setBrush(tone.soft);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    const QRect picture =
        QStyle::visualRect(layoutDirection(), rect(), {grid, (height() - iconSmall) / 2, iconSmall, iconSmall});
    paintIcon(&painter, picture, isBroken() ? u"dialog-warning"_qs : u"mail-attachment"_qs, tone.ink,
              layoutDirection());
    if (m_file.state != State::Copying || m_file.size <= 0)
        return;
    const int full = width() - 2 * cornerRadius;
    const int done = static_cast<int>(static_cast<double>(full) * static_cast<double>(m_file.done) /
                                      static_cast<double>(m_file.size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tints.accent);
    painter.drawRect(QStyle::visualRect(layoutDirection(), rect(),
                                        {cornerRadius, height() - barHeight - 1, std::min(done, full), barHeight}));
}

QString fileProblem(const MessageFiles::File &file)
{
    if (file.state == State::Unfinished)
        return FileChip::tr("was not finished");
    if (!file.error)
        return {};
    switch (file.error->code) {
    case domain::ErrorCode::TooLarge:
        return FileChip::tr("too large");
    case domain::ErrorCode::FileNotRegular:
        return FileChip::tr("no file");
    case domain::ErrorCode::FileChanged:
        return FileChip::tr("changed meanwhile");
    case domain::ErrorCode::FileCannotRead:
        return FileChip::tr("cannot be read");
    default:
        return FileChip::tr("was not attached");
    }
}

QString fileProblemSentence(const MessageFiles::File &file)
{
    if (file.state == State::Unfinished)
        return FileChip::tr("%1 was not completely attached when the program ended. Take it out and attach it again.")
            .arg(quoted(file.name));
    if (!file.error)
        return {};
    if (file.error->code == domain::ErrorCode::TooLarge)
        return FileChip::tr("%1 is larger than %2. Take it out and send a link to it instead.")
            .arg(quoted(file.name), sizeText(usecases::AttachedFile::largest));
    return errorText(*file.error);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messageedit.h"

#include "domain/macro/macrotext.h"
#include "domain/text/shownformat.h"
#include "ui/kit/formatteddocument.h"
#include "ui/kit/metrics.h"
#include "ui/kit/spellhighlighter.h"
#include "ui/kit/tints.h"
#include "usecases/text/pastedtext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QTextLayout>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace campanile::ui {

using domain::FormattedText;
using domain::LineKind;
using domain::LineStyle;
using domain::TextStyle;
using domain::TextStyles;

namespace {

constexpr int corner = 2; ///< the frame is round there, and what is inside is not
constexpr int quoteBar = 2;
constexpr qsizetype mostMarked = 50; ///< places to be written; there are one or two

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setTabChangesFocus(true);
    setViewportMargins(corner, corner, corner, corner);
    setAcceptRichText(true); // insertFromMimeData() sees to what of it
    setUndoRedoEnabled(true);
    document()->setDocumentMargin(grid);
    document()->setIndentWidth(20);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MessageEdit::updateHeight);
    connect(this, &QTextEdit::textChanged, this, &MessageEdit::updateDirection);
    connect(this, &QTextEdit::textChanged, this, &MessageEdit::markPlaces);
    connect(this, &QTextEdit::cursorPositionChanged, this, &MessageEdit::lookChanged);
    connect(this, &QTextEdit::currentCharFormatChanged, this, &MessageEdit::lookChanged);
    updateHeight();
    updateDirection();
}

/// Where nothing is written yet it is the window's; then each paragraph takes its own.
void MessageEdit::updateDirection()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::LayoutDirection wanted = document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto;
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    document()->setDefaultTextOption(option);
}

FormattedText MessageEdit::content() const
{
    return FormattedDocument::content(*document());
}

void MessageEdit::setContent(const FormattedText &content)
{
    FormattedDocument::setContent(*document(), content, palette());
    document()->clearUndoRedoStacks(); // what another ticket's draft said cannot be brought here
    moveCursor(QTextCursor::End);
}

void MessageEdit::insertContent(const FormattedText &content)
{
    QTextCursor cursor = textCursor();
    FormattedDocument::insert(cursor, content, palette());
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool MessageEdit::selectNextPlace()
{
    const auto place = domain::nextPlace(document()->toRawText(), textCursor().selectionEnd());
    if (!place)
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(place->start));
    cursor.setPosition(static_cast<int>(place->start + place->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void MessageEdit::markPlaces()
{
    QList<ExtraSelection> marked;
    const ToneColours &tone = tintsOf(palette()).tone(Tone::Warning);
    const QString text = document()->toRawText();
    for (auto place = domain::nextPlace(text); place && marked.size() < mostMarked;) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(place->start));
        selection.cursor.setPosition(static_cast<int>(place->start + place->length), QTextCursor::KeepAnchor);
        selection.format.setBackground(tone.soft);
        selection.format.setForeground(tone.ink);
        marked.append(selection);
        const qsizetype end = place->start + place->length;
        place = domain::nextPlace(text, end);
        if (place && place->start < end)
            break; // round once
    }
    setExtraSelections(marked);
}

void MessageEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    updateHeight();
}

void MessageEdit::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void MessageEdit::updateHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int around = grid2 + 2 * (frameWidth() + corner);
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) - grid2;
    setVerticalScrollBarPolicy(wanted > m_most * line ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = std::clamp(wanted, m_fewest * line, m_most * line) + around;
    if (minimumHeight() != height)
        setFixedHeight(height);
}

TextStyles MessageEdit::styles() const
{
    return FormattedDocument::stylesOf(currentCharFormat());
}

LineStyle MessageEdit::line() const
{
    return FormattedDocument::lineOf(textCursor().block());
}

QString MessageEdit::link() const
{
    return textCursor().charFormat().anchorHref();
}

void MessageEdit::toggleStyle(TextStyle style)
{
    TextStyles wanted = styles();
    wanted.setFlag(style, !wanted.testFlag(style));
    // Only what was asked for: the rest of a selection keeps its looks.
    const QTextCharFormat all = FormattedDocument::charFormat(wanted, {}, palette());
    QTextCharFormat format;
    switch (style) {
    case TextStyle::Bold:
        format.setFontWeight(wanted.testFlag(style) ? QFont::Bold : QFont::Normal);
        break;
    case TextStyle::Italic:
        format.setFontItalic(wanted.testFlag(style));
        break;
    case TextStyle::Struck:
        format.setFontStrikeOut(wanted.testFlag(style));
        break;
    case TextStyle::Code: {
        // Its family and ground cannot be merged away, so that they are set anew.
        QTextCursor cursor = textCursor();
        if (cursor.hasSelection())
            cursor.setCharFormat(all);
        setCurrentCharFormat(all);
        Q_EMIT lookChanged();
        return;
    }
    }
    mergeCurrentCharFormat(format);
    Q_EMIT lookChanged();
}

template <typename Change>
void MessageEdit::changeLines(Change change)
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        LineStyle line = FormattedDocument::lineOf(block);
        change(line);
        FormattedDocument::setLine(block, line, palette());
        if (block == last)
            break;
    }
    cursor.endEditBlock();
    Q_EMIT lookChanged();
}

void MessageEdit::toggleLine(LineKind kind)
{
    const LineKind wanted = line().kind == kind ? LineKind::Plain : kind;
    changeLines([wanted](LineStyle &line) {
        line.kind = wanted;
        line.indent = wanted == LineKind::Bullet || wanted == LineKind::Numbered ? line.indent : quint8(0);
    });
}

void MessageEdit::toggleQuote()
{
    const quint8 wanted = line().quote > 0 ? 0 : 1;
    changeLines([wanted](LineStyle &line) { line.quote = wanted; });
}

bool MessageEdit::changeIndent(int by)
{
    if (!line().isListed())
        return false;
    changeLines([by](LineStyle &line) {
        if (line.isListed())
            line.indent = static_cast<quint8>(std::clamp(line.indent + by, 0, int(FormattedText::deepest)));
    });
    return true;
}

void MessageEdit::setLink(const QString &link)
{
    const QString safe = domain::safeLink(link);
    if (safe.isEmpty() && !link.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (!cursor.hasSelection()) {
        const QString before = cursor.charFormat().anchorHref();
        if (before.isEmpty()) {
            cursor.insertText(safe, FormattedDocument::charFormat({}, safe, palette()));
            cursor.insertText(u" "_qs, FormattedDocument::charFormat({}, {}, palette()));
            cursor.endEditBlock();
            return;
        }
        const auto isSame = [&before](const QTextCursor &at) { return at.charFormat().anchorHref() == before; };
        int begin = cursor.position();
        int end = begin;
        QTextCursor probe = cursor;
        while (begin > cursor.block().position() && (probe.setPosition(begin), isSame(probe)))
            --begin;
        while (end < cursor.block().position() + cursor.block().length() - 1 &&
               (probe.setPosition(end + 1), isSame(probe)))
            ++end;
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
    }
    cursor.setCharFormat(FormattedDocument::charFormat(styles(), safe, palette()));
    cursor.endEditBlock();
    Q_EMIT lookChanged();
}

/// An empty line ends its list or quote; true when it did.
bool MessageEdit::endLine()
{
    const LineStyle now = line();
    if (textCursor().hasSelection() || now == LineStyle() || textCursor().block().length() > 1)
        return false;
    changeLines([](LineStyle &line) {
        if (line.isListed() && line.indent > 0)
            --line.indent;
        else if (line.kind != LineKind::Plain)
            line = {LineKind::Plain, 0, line.quote};
        else
            line.quote = 0;
    });
    return true;
}

/// "- " and "1. " at the beginning of a line begin a list, "> " a quote.
bool MessageEdit::beginList(const QString &typed)
{
    QTextCursor cursor = textCursor();
    if (typed != u" " || cursor.hasSelection() || line().kind != LineKind::Plain)
        return false;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isQuote = before == u">";
    const bool isBullet = before == u"-" || before == u"*";
    if (!isQuote && !isBullet && before != u"1.")
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.endEditBlock();
    if (isQuote)
        toggleQuote();
    else
        toggleLine(isBullet ? LineKind::Bullet : LineKind::Numbered);
    return true;
}

bool MessageEdit::handleKey(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return isPlain && endLine();
    case Qt::Key_Backspace: {
        const bool isAtStart = !textCursor().hasSelection() && textCursor().atBlockStart();
        if (!isPlain || !isAtStart || line() == LineStyle())
            return false;
        changeLines([](LineStyle &line) {
            if (line.kind != LineKind::Plain)
                line = {LineKind::Plain, 0, line.quote};
            else
                line.quote = 0;
        });
        return true;
    }
    case Qt::Key_Tab:
        return isPlain && changeIndent(1);
    case Qt::Key_Backtab:
        return isPlain && line().indent > 0 && changeIndent(-1);
    case Qt::Key_F7:
        // In a dialog; the window's own action comes before.
        if (!isPlain || !m_highlighter)
            return false;
        if (!selectNextUnknown())
            Q_EMIT noUnknownWord();
        return true;
    default:
        return isPlain && beginList(event->text());
    }
}

/// In a list Tab goes deeper, and Shift+Tab back to where it leaves the field again.
bool MessageEdit::focusNextPrevChild(bool next)
{
    const bool isOfTheList = line().isListed() && (next || line().indent > 0);
    return !isOfTheList && QTextEdit::focusNextPrevChild(next);
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QTextEdit::keyPressEvent(event);
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || (m_takesFiles && (source->hasUrls() || source->hasImage()));
}

bool MessageEdit::takeFiles(const QMimeData &source)
{
    if (!m_takesFiles || !isEnabled())
        return false;
    QStringList paths;
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        Q_EMIT filesInserted(paths);
        return true;
    }
    // Spreadsheets and word processors offer a picture of their text as well: then the words are meant.
    if (!source.hasImage() || !source.text().isEmpty())
        return false;
    const auto picture = source.imageData().value<QImage>();
    if (picture.isNull())
        return false;
    Q_EMIT pictureInserted(picture);
    return true;
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    if (takeFiles(*source))
        return;
    QTextCursor cursor = textCursor();
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    const qsizetype room =
        std::max(qsizetype(0), FormattedText::mostLetters - document()->characterCount() + 1 + selected);
    // One more than there is room for, so that it is seen that something is missing.
    const FormattedText pasted = source->hasHtml() ? usecases::textFromHtml(source->html())
                                                   : usecases::textFromPlain(source->text().left(room + 1));
    FormattedDocument::insert(cursor, pasted.text.size() > room ? domain::beginningOf(pasted, room) : pasted,
                              palette());
    setTextCursor(cursor);
    ensureCursorVisible();
    if (pasted.text.size() > room)
        Q_EMIT pasteCut();
}

/// For other programs the words with their signs; for this one, and for those that take it, how it looks, too.
QMimeData *MessageEdit::createMimeDataFromSelection() const
{
    QTextDocument part;
    QTextCursor cursor(&part);
    cursor.insertFragment(textCursor().selection());
    const FormattedText content = FormattedDocument::content(part);
    auto *mime = new QMimeData; // NOLINT(cppcoreguidelines-owning-memory): the caller owns it, as Qt has it
    mime->setText(domain::plainText(content));
    mime->setHtml(usecases::htmlFromText(content));
    return mime;
}

QVariant MessageEdit::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

void MessageEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateHeight();
    if (event->type() == QEvent::LayoutDirectionChange)
        updateDirection();
    if (event->type() == QEvent::PaletteChange && document() && !document()->isEmpty()) {
        // The colours of links and code stand in the document.
        const QSignalBlocker quiet(this);
        const int position = textCursor().position();
        FormattedDocument::setContent(*document(), content(), palette());
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, document()->characterCount() - 1));
        setTextCursor(cursor);
        markPlaces();
        if (m_highlighter)
            m_highlighter->lookAgain();
    }
}

void MessageEdit::paintQuotes()
{
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QColor ink = tintsOf(palette()).control;
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    for (QTextBlock block = cursorForPosition({}).block(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
        if (rect.top() > bottom)
            break;
        const LineStyle line = FormattedDocument::lineOf(block);
        for (int depth = 0; depth < line.quote; ++depth) {
            const qreal offset = document()->documentMargin() + FormattedDocument::quoteStep * depth;
            const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
            const qreal x = isRightToLeft ? document()->size().width() - offset - quoteBar : offset;
            painter.fillRect(QRectF(x, rect.top(), quoteBar, rect.height()), ink);
        }
    }
}

void MessageEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    paintQuotes();
    const bool isComposing = !textCursor().block().layout()->preeditAreaText().isEmpty();
    if (!document()->isEmpty() || isComposing || line() != LineStyle())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().placeholderText().color());
    const int margin = static_cast<int>(document()->documentMargin());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignTop | Qt::AlignLeft);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, 0), int(alignment) | Qt::TextWordWrap,
                     m_hint);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spellhighlighter.h"

#include "ui/kit/formatteddocument.h"
#include "ui/kit/tints.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBlockUserData>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace campanile::ui {

using domain::WrittenWord;
using usecases::Spelling;

namespace {

constexpr int isUnknown = QTextFormat::UserProperty + 71;
constexpr int mostBlocksATurn = 2000; ///< to be passed by, which costs next to nothing each

/// Stands at a paragraph that is to be looked at again: nobody had the time, or the worker has not answered. A user
/// state would have every paragraph after it looked at as well.
class Waiting final : public QTextBlockUserData
{
};

/// Program text and links are no prose.
bool isProse(const QTextBlock &block, const WrittenWord &word)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        if (start >= word.end())
            break;
        if (start + fragment.length() <= word.start)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        if (!format.anchorHref().isEmpty() || FormattedDocument::stylesOf(format).testFlag(domain::TextStyle::Code))
            return false;
    }
    return true;
}

} // namespace

SpellHighlighter::SpellHighlighter(QTextEdit &edit, Spelling &spelling, QObject *parent)
    : QSyntaxHighlighter(parent)
    , m_edit(edit)
    , m_spelling(spelling)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SpellHighlighter::pass);
    connect(&spelling, &Spelling::checked, this, [this] {
        m_isPassWanted = true;
        startPass();
    });
    connect(&spelling, &Spelling::reset, this, &SpellHighlighter::lookAgain);
    connect(&spelling, &Spelling::onChanged, this, &SpellHighlighter::lookAgain);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &SpellHighlighter::leaveTyped);
    setDocument(edit.document());
    lookAgain();
}

void SpellHighlighter::lookAgain()
{
    m_isAll = true;
    m_next = 0;
    m_isPassing = true;
    m_soon.start();
}

void SpellHighlighter::startPass()
{
    if (m_isPassing || !std::exchange(m_isPassWanted, false))
        return;
    m_isPassing = true;
    m_next = 0;
    m_soon.start();
}

void SpellHighlighter::pass()
{
    m_spent = 0;
    if (!m_isPassing)
        return;
    QTextBlock block = document()->findBlock(m_next);
    for (int passed = 0; block.isValid(); block = block.next(), ++passed) {
        m_next = block.position();
        if (m_spent >= lettersATurn || passed >= mostBlocksATurn) {
            m_soon.start();
            return;
        }
        if (m_isAll || block.userData())
            look(block);
    }
    m_isAll = false;
    m_isPassing = false;
    startPass();
}

/// The text stays what it is, and nobody is to hear that it changed: a draft would be written for nothing.
void SpellHighlighter::look(const QTextBlock &block)
{
    const QSignalBlocker quiet(&m_edit);
    const QScopedValueRollback<bool> guard(m_isLooking, true);
    rehighlightBlock(block);
}

/// The cursor stands in it or at its end, as after each letter; what is selected is not being typed.
bool SpellHighlighter::isTyping(const WrittenWord &word) const
{
    const QTextCursor cursor = m_edit.textCursor();
    const int at = cursor.position() - currentBlock().position();
    const int start = currentBlock().position() + int(word.start);
    const bool wasTyped = !m_typed.isNull() && m_typed.selectionStart() == start;
    return (wasTyped || !m_isLooking) && m_edit.hasFocus() && !cursor.hasSelection() && word.start < at &&
           at <= word.end();
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    setCurrentBlockUserData(nullptr);
    if (!m_spelling.isOn() || text.isEmpty() || m_edit.isReadOnly())
        return;
    if (FormattedDocument::lineOf(currentBlock()).kind == domain::LineKind::Code)
        return;
    const qsizetype letters = std::min(text.size(), longestParagraph);
    m_soon.start(); // a new turn has the whole time again
    if (m_spent > 0 && m_spent + letters > lettersATurn) {
        m_spent = lettersATurn;
        setCurrentBlockUserData(new Waiting); // NOLINT(cppcoreguidelines-owning-memory): the block owns it
        m_isPassWanted = true;
        startPass();
        return;
    }
    m_spent += letters;
    m_lettersSeen += letters;
    bool isWaiting = false;
    for (const WrittenWord &word : domain::writtenWords(text.left(letters))) {
        const bool isCut = word.end() == letters && letters < text.size();
        if (isCut || !isProse(currentBlock(), word))
            continue;
        if (isTyping(word)) {
            m_typed = QTextCursor(document());
            m_typed.setPosition(currentBlock().position() + int(word.start));
            m_typed.setPosition(currentBlock().position() + int(word.end()), QTextCursor::KeepAnchor);
            continue;
        }
        const Spelling::Answer answer = m_spelling.check(text.mid(word.start, word.length));
        isWaiting = isWaiting || answer == Spelling::Answer::Asked;
        if (answer != Spelling::Answer::Unknown)
            continue;
        for (auto i = int(word.start); i < int(word.end()); ++i) {
            QTextCharFormat underlined = format(i);
            underlined.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            underlined.setUnderlineColor(tintsOf(m_edit.palette()).tone(Tone::Hot).ink);
            underlined.setProperty(isUnknown, true);
            setFormat(i, 1, underlined);
        }
    }
    if (isWaiting)
        setCurrentBlockUserData(new Waiting); // NOLINT(cppcoreguidelines-owning-memory): the block owns it
}

/// The word is written when the cursor stands elsewhere.
void SpellHighlighter::leaveTyped()
{
    if (m_typed.isNull())
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const bool isInside = cursor.position() > m_typed.selectionStart() && cursor.position() <= m_typed.selectionEnd();
    if (isInside && !cursor.hasSelection())
        return;
    const QTextBlock block = m_typed.block();
    m_typed = {};
    look(block);
}

QTextCursor SpellHighlighter::unknownAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    QTextCursor found(document());
    if (!block.isValid())
        return found;
    const int at = position - block.position();
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (!range.format.hasProperty(isUnknown) || at < range.start || at > range.start + range.length)
            continue;
        found.setPosition(block.position() + range.start);
        found.setPosition(block.position() + range.start + range.length, QTextCursor::KeepAnchor);
        break;
    }
    return found;
}

QTextCursor SpellHighlighter::unknownAfter(int position) const
{
    const QTextBlock first = document()->findBlock(position);
    QTextBlock block = first;
    // The first paragraph comes twice: what stands behind the place, and in the end what stands before.
    for (int count = document()->blockCount(); count >= 0 && block.isValid(); --count) {
        const bool isAgain = count == 0;
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            const int at = block.position() + range.start;
            if (range.format.hasProperty(isUnknown) && (isAgain || block != first || at >= position))
                return unknownAt(at);
        }
        block = block.next().isValid() ? block.next() : document()->begin();
    }
    return QTextCursor(document());
}

} // namespace campanile::ui

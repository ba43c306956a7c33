// SPDX-License-Identifier: GPL-3.0-or-later
// What a message's text field does about spelling.
#include "ui/kit/messageedit.h"
#include "ui/kit/spellhighlighter.h"
#include "ui/kit/spellmenu.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <memory>

namespace campanile::ui {

namespace {

/// The written word at a place, as the checking sees it; empty where there is none.
QString wordAt(const QTextCursor &cursor)
{
    const QString text = cursor.block().text().left(SpellHighlighter::longestParagraph);
    for (const domain::WrittenWord &word : domain::writtenWords(text)) {
        if (word.start <= cursor.positionInBlock() && cursor.positionInBlock() <= word.end())
            return text.mid(word.start, word.length);
    }
    return {};
}

} // namespace

void MessageEdit::setSpelling(usecases::Spelling *spelling)
{
    delete m_highlighter;
    m_spelling = spelling;
    m_highlighter = spelling ? new SpellHighlighter(*this, *spelling, this) : nullptr;
}

bool MessageEdit::selectNextUnknown()
{
    if (!m_highlighter)
        return false;
    const QTextCursor found = m_highlighter->unknownAfter(textCursor().selectionEnd());
    if (!found.hasSelection())
        return false;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

void MessageEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_spelling || isReadOnly()) {
        QTextEdit::contextMenuEvent(event);
        return;
    }
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = isKey ? cursorRect().bottomLeft() : viewport()->mapFrom(this, event->pos());
    const QTextCursor at = isKey ? textCursor() : cursorForPosition(place);
    const QPoint globally = isKey ? viewport()->mapToGlobal(place) : event->globalPos();
    const QTextCursor unknown = m_highlighter->unknownAt(isKey ? at.selectionStart() : at.position());
    const QString word = wordAt(at);
    const auto open = [this, place, globally, unknown, word](const QStringList &suggestions) {
        QMenu *menu = createStandardContextMenu(place);
        menu->setObjectName(u"messageMenu"_qs);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        SpellMenu(*this, *m_spelling).fill(*menu, unknown, word, suggestions);
        menu->popup(globally);
    };
    event->accept();
    if (!unknown.hasSelection()) {
        open({});
        return;
    }
    m_spelling->suggestions(unknown.selectedText())
        .then(m_highlighter, [open](const domain::Result<QStringList> &found) { open(found.value_or(QStringList())); });
}

} // namespace campanile::ui

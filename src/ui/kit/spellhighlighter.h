// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/text/spelling.h"

#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

namespace campanile::ui {

/// Underlines the words of a text field that no dictionary knows, but neither program text and links nor the word that
/// is being typed. Neither the text nor what can be undone is touched: the lines are part of the layout alone.
///
/// One turn of the event loop looks at lettersATurn letters at most, however long the text is; the rest follows in
/// turns of their own. Of a paragraph the first longestParagraph letters are looked at.
class SpellHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SpellHighlighter(QTextEdit &edit, usecases::Spelling &spelling, QObject *parent);

    /// The underlined word at a place, selected; without a selection when there is none.
    [[nodiscard]] QTextCursor unknownAt(int position) const;
    /// The next one, round once; the same.
    [[nodiscard]] QTextCursor unknownAfter(int position) const;
    /// Everything is to be looked at again.
    void lookAgain();

    /// Looked at since it was made; tests count by it what typing costs.
    [[nodiscard]] qint64 lettersSeen() const { return m_lettersSeen; }
    [[nodiscard]] bool isDone() const { return !m_isPassing && !m_soon.isActive(); }

    static constexpr qsizetype lettersATurn = 20'000;
    static constexpr qsizetype longestParagraph = 5'000;

protected:
    void highlightBlock(const QString &text) override;

private:
    void pass();
    void startPass();
    void leaveTyped();
    void look(const QTextBlock &block);
    [[nodiscard]] bool isTyping(const domain::WrittenWord &word) const;

    QTextEdit &m_edit;
    usecases::Spelling &m_spelling;
    QTimer m_soon;            ///< the next turn
    qsizetype m_spent = 0;    ///< letters of this turn
    int m_next = 0;           ///< position from which the pass goes on
    bool m_isLooking = false; ///< nobody has typed: the paragraph is looked at once more
    bool m_isPassing = false;
    bool m_isPassWanted = false; ///< another one, answers came during this one
    bool m_isAll = false;        ///< the pass looks at everything, not only at what waits
    QTextCursor m_typed;         ///< the word that is left alone while it is typed
    qint64 m_lettersSeen = 0;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text/formattedtext.h"

#include <QTextEdit>

namespace campanile::usecases {
class Spelling;
}

namespace campanile::ui {

class SpellHighlighter;

/// Where a message is written as it will look: a text field that grows with its text, between a fewest and a most
/// number of lines, and scrolls beyond that only. Every paragraph begins at the edge of its own language.
///
/// Whatever is pasted or dropped becomes a FormattedText first: nothing is loaded, nothing but its styles is kept.
class MessageEdit final : public QTextEdit
{
    Q_OBJECT

public:
    explicit MessageEdit(QWidget *parent = nullptr);

    [[nodiscard]] domain::FormattedText content() const;
    /// The cursor goes to the end.
    void setContent(const domain::FormattedText &content);

    /// In the place of what is selected, else where the cursor is.
    void insertContent(const domain::FormattedText &content);
    /// Selects the next place that is still to be written (see TextPlace), so that typing replaces it; false when there
    /// is none.
    bool selectNextPlace();

    /// Wrapped lines count like others. 1 <= fewest <= most.
    void setLines(int fewest, int most);
    /// What stands there while nothing is written, away from both edges.
    void setHint(const QString &hint);
    [[nodiscard]] const QString &hint() const { return m_hint; }

    /// Files and pictures that are pasted or dropped are told by signals; without it they are refused.
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    /// Tells of what it holds; false when there is nothing of the kind.
    bool takeFiles(const QMimeData &source);

    /// Unknown words are underlined, and the menu tells of them. It must outlive the field; nothing: not checked.
    void setSpelling(usecases::Spelling *spelling);
    /// Selects the next underlined word; false when there is none.
    bool selectNextUnknown();
    /// Nothing without setSpelling().
    [[nodiscard]] SpellHighlighter *highlighter() const { return m_highlighter; }

    /// Of the letters selected, or that are typed next.
    [[nodiscard]] domain::TextStyles styles() const;
    [[nodiscard]] domain::LineStyle line() const; ///< of the line with the cursor
    [[nodiscard]] QString link() const;

    void toggleStyle(domain::TextStyle style);
    /// All lines of the selection; those that are such lines already become plain.
    void toggleLine(domain::LineKind kind);
    void toggleQuote();
    /// Deeper or less deep in a list; false outside of one.
    bool changeIndent(int by);
    /// Of the selection, else of the link that the cursor is in, else the link itself is written. Empty: taken away.
    /// What safeLink() refuses changes nothing.
    void setLink(const QString &link);

Q_SIGNALS:
    /// The look at the cursor may have changed.
    void lookChanged();
    /// What was pasted did not fit: FormattedText::mostLetters were kept.
    void pasteCut();
    /// The next unknown word was asked for by key, and there is none.
    void noUnknownWord();
    void filesInserted(const QStringList &paths);
    void pictureInserted(const QImage &picture);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void updateHeight();
    void updateDirection();
    void markPlaces();
    void paintQuotes();
    [[nodiscard]] bool handleKey(QKeyEvent *event);
    [[nodiscard]] bool endLine();
    [[nodiscard]] bool beginList(const QString &typed);
    template <typename Change>
    void changeLines(Change change);

    QString m_hint;
    usecases::Spelling *m_spelling = nullptr;
    SpellHighlighter *m_highlighter = nullptr;
    bool m_takesFiles = false;
    int m_fewest = 1;
    int m_most = 1;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/querycompletion.h"

#include <QLineEdit>
#include <QTimer>

class QListView;
class QStandardItemModel;

namespace campanile::usecases {
class CatalogProvider;
}

namespace campanile::ui {

/// The search line: searches as it is typed into, after a short pause; completes fields and values; underlines what was
/// not understood. The last word counts as a beginning until a space or a quotation mark ends it, and fields and values
/// may be called as they are in the language of the window, see domain::readTypedQuery(). Down opens the suggestions
/// (or the history while the line is empty), Tab or Return takes one.
class SearchLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// The catalogue must outlive the line.
    explicit SearchLine(const usecases::CatalogProvider &catalog, QWidget *parent = nullptr);

    /// Shows a query without searching for it.
    void setQuery(const QString &query);
    /// Where a part of the query that was asked for stands in the line.
    [[nodiscard]] domain::QuerySpan typedSpan(domain::QuerySpan span) const { return m_typed.typedSpan(span); }
    /// Underlines a part of the text; an empty span takes the line away.
    void markError(domain::QuerySpan span);

    [[nodiscard]] const QStringList &history() const { return m_history; }
    void setHistory(const QStringList &history);

    [[nodiscard]] QListView *popup() const { return m_popup; }

    static constexpr int pauseMs = 180;
    static constexpr int patienceMs = 1500; ///< what is not finished may be so for that long before it is an error
    static constexpr int historyLength = 30;

Q_SIGNALS:
    /// The text to search for. final: Return was pressed or a suggestion ended it, so it is worth remembering.
    void searchRequested(const QString &query, bool final);
    void left(); ///< Escape: give the focus back to the list
    void historyChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void suggest(bool evenWhenEmpty);
    void placePopup();
    void hidePopup();
    bool popupKey(QKeyEvent *event);
    void takeSuggestion(int row);
    void searchNow(bool final);
    void searchUnlessUnfinished();

    const usecases::CatalogProvider &m_catalog;
    domain::QueryVocabulary m_words;
    QTimer m_pause;
    QTimer m_patience;
    QListView *m_popup;
    QStandardItemModel *m_suggestions;
    QVector<domain::QueryCandidate> m_candidates; ///< empty while the popup shows the history
    QStringList m_history;
    QString m_searched;
    domain::TypedQuery m_typed; ///< what was searched for last
    domain::QuerySpan m_error;
    QAction *m_clear = nullptr;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/timeline/timelineentrylayout.h"

#include <QCache>
#include <QListView>

namespace campanile::ui {

/// The ticket's story. Entries differ in height, so only what is in sight is ever laid out; heights of the rest are
/// estimated and corrected as they come into sight, without moving what is being read. Begins at the newest entry.
///
/// A QListView for its keyboard, selection and accessibility; the geometry is its own.
class TimelineView final : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;
    void keyboardSearch(const QString &) override {} ///< letters are commands here

    /// The selected text, else the whole entry that has the focus.
    [[nodiscard]] QString copyText() const;
    [[nodiscard]] QString selectedText() const;
    /// The message that somebody means: the one with the selected text, else the current one while the timeline has the
    /// focus; null without either.
    [[nodiscard]] const domain::Message *meantMessage() const;
    /// Lays out what is in sight now instead of with the next repaint.
    void layOutVisible();
    /// "Show more" and the opening of folds, as Return does on the current entry.
    void activateEntry(int row);

Q_SIGNALS:
    void saveAttachmentRequested(domain::AttachmentId id);
    /// Somebody follows a link in a text; a safeLink().
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;

private:
    struct Hit
    {
        int row = -1;
        qsizetype position = -1; ///< in the text; −1 beside it
        domain::AttachmentId file;
        bool isMore = false;
        QString link;
    };

    const TimelineEntryLayout &layoutOf(int row);
    [[nodiscard]] Hit hitAt(const QPoint &point);
    [[nodiscard]] int rowAt(int y) const; ///< y in contents coordinates
    void forget(int first, int last);
    void updateTops();

    TimelineModel &m_model;
    QVector<int> m_heights;
    QVector<bool> m_exact;
    QVector<int> m_tops; ///< one more than rows; the last is the height of all
    QHash<int, ShownPart> m_parts;
    QCache<int, TimelineEntryLayout> m_layouts{96};
    bool m_atEnd = true; ///< stays at the newest entry until somebody scrolls away
    bool m_layingOut = false;
    int m_selectionRow = -1;
    qsizetype m_selectionAnchor = 0;
    qsizetype m_selectionEnd = 0;
    bool m_selecting = false;
    QString m_pressedLink;
    int m_hoveredLinkRow = -1;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace campanile::ui {

/// A text field that grows with its text, between a fewest and a most number of lines; scrolls beyond that only.
/// Its text stands at the edge where its language begins, which QPlainTextEdit leaves at the left.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Wrapped lines count like others. 1 <= fewest <= most.
    void setLines(int fewest, int most);
    /// What stands there while nothing is written, away from both edges; QPlainTextEdit's own placeholder minds the
    /// left one only.
    void setHint(const QString &hint);
    [[nodiscard]] const QString &hint() const { return m_hint; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateHeight();
    void updateEdge();
    [[nodiscard]] Qt::LayoutDirection textDirection() const;

    QString m_hint;
    int m_fewest = 1;
    int m_most = 1;
};

} // namespace campanile::ui

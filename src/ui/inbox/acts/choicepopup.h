// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>
#include <QVector>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace campanile::ui {

struct Choice
{
    QVariant value;
    QString text;
    QString detail;      ///< quieter, behind the text
    bool marked = false; ///< what holds now
};

/// A list to choose one of, found by typing: assignee, status, tier, team, priority, tag. Closes by itself.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    /// title names what is chosen, for the line and the screen reader. Deletes itself when it closes.
    ChoicePopup(const QString &title, QVector<Choice> choices, QWidget *parent);

    /// What was typed and is none of the choices may be chosen, too; its value is the text.
    void allowNew(const QString &pattern); ///< "Add the tag %1"
    /// Below (or above) a widget, at its far edge.
    void popupAt(QWidget *anchor);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void take(int row);

    QVector<Choice> m_choices;
    QString m_newPattern;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace campanile::ui

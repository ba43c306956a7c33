// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/command.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace campanile::ui {

class CommandModel;
class PlainLabel;

/// The answers below the command field. The focus stays in the field: arrows walk, Enter runs, Esc closes.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// field is what is typed into; the palette is a child of field's window and lies right below the field.
    explicit CommandPalette(QLineEdit *field);

    /// The palette does not own it. Groups may be served by several providers only if their answers don't overlap.
    void addProvider(CommandProvider *provider);

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    /// A hit was run, or Esc was pressed: the focus may go back to where it was.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool key(int key);
    void search();
    void take(const CommandProvider *provider, int number, const QVector<CommandHit> &hits);
    void forget(CommandGroup group);
    void select(int row);
    void step(int by);
    void run(const QModelIndex &index);
    void arrange();
    void refreshNote();

    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_note;
    CommandModel *m_model;
    QVector<CommandProvider *> m_providers;
    QVector<const CommandProvider *> m_waiting; ///< providers that have not answered this search yet
    int m_number = 0;
    bool m_userMoved = false; ///< the selection was moved by hand and is kept while answers arrive
};

} // namespace campanile::ui

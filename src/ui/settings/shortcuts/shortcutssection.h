// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/ownkeys.h"
#include "ui/kit/uicontext.h"
#include "ui/settings/shortcuts/shortcutsmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace campanile::ui {

class MessageBar;
class PlainLabel;

/// The keys of every action, to be changed: by each person on each computer. What a key does already is said before it
/// is taken from there.
class ShortcutsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsSection(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const ShortcutsModel &model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QString currentId() const;
    void showCurrent();
    void give();
    void take(const QString &id, const QKeySequence &key, const QStringList &from);
    void refresh();
    void retranslate();

    UiContext m_context;
    OwnKeys m_keys;
    ShortcutsModel m_model;
    QSortFilterProxyModel m_shown;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QLineEdit *m_filter;
    QTableView *m_table;
    MessageBar *m_messages;
    QKeySequenceEdit *m_key;
    QPushButton *m_give;
    QPushButton *m_clear;
    QPushButton *m_reset;
};

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/phrase.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>

namespace campanile::ui {

/// Where an action is listed in menus, in the palette and on the shortcut sheet.
enum class ActionGroup { File, Edit, Ticket, List, Go, View, Help };
[[nodiscard]] QString actionGroupText(ActionGroup group);

/// Where an action's keys work. Single letters are always List or Ticket: typing a text never triggers them.
enum class ActionScope {
    Window, ///< anywhere in the window
    Focus,  ///< only while the focus is inside one of the widgets given to ActionRegistry::bind
};

struct ActionSpec
{
    QString id; ///< "ticket.assign": the noun, a dot, the verb
    ActionGroup group = ActionGroup::File;
    Phrase text;      ///< with "&" for the menu's access key and "…" when it asks something first
    QString iconName; ///< freedesktop name; may be empty
    QVector<QKeySequence> keys = {};
    ActionScope scope = ActionScope::Window;
    bool checkable = false;
    bool inPalette = true;
    bool inMenu = true;
};

/// Every action of the window, by id: the one source of menus, palette and shortcut sheet.
///
/// A feature adds its specs, connects action(id)->triggered with a context object, and binds the ones of scope Focus to
/// its list and its ticket widget. Texts follow the language by themselves.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// The id must be new. The action belongs to the registry and its objectName is the id.
    QAction *add(const ActionSpec &spec);
    void add(const QVector<ActionSpec> &specs);
    /// The action of an id that was added; asking for another one is a mistake of the program (asserted).
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] bool contains(const QString &id) const { return m_byId.contains(id); }

    /// Other keys than those of its spec, which stays as it is.
    void setKeys(const QString &id, const QVector<QKeySequence> &keys);

    /// Makes the keys of these Focus actions work while the focus is in widget or inside of it.
    void bind(QWidget *widget, const QStringList &ids);

    /// In the order in which they were added.
    [[nodiscard]] const QVector<ActionSpec> &specs() const { return m_specs; }

    /// The action's words without access key, in the language of the moment.
    [[nodiscard]] static QString plainText(const QAction *action);
    /// "Ctrl+K" or "J", for hints: the first keys of the action, empty without.
    [[nodiscard]] static QString keyText(const QAction *action);
    [[nodiscard]] static QString keyText(const QKeySequence &keys);

Q_SIGNALS:
    void added(const QString &id);
    void keysChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QVector<ActionSpec> m_specs;
    QHash<QString, QAction *> m_byId;
};

} // namespace campanile::ui

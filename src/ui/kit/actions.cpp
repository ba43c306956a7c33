// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actions.h"

#include "ui/kit/icons.h"
#include "ui/kit/otherlayouts.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionGroups)
};

/// The own keys come first: they are the ones that are shown.
QList<QKeySequence> allKeys(const QVector<QKeySequence> &keys)
{
    return keys + onOtherLayouts(keys);
}

} // namespace

QString actionGroupText(ActionGroup group)
{
    switch (group) {
    case ActionGroup::File:
        return Words::tr("File");
    case ActionGroup::Edit:
        return Words::tr("Edit");
    case ActionGroup::Ticket:
        return Words::tr("Ticket");
    case ActionGroup::List:
        return Words::tr("List");
    case ActionGroup::Go:
        return Words::tr("Go to");
    case ActionGroup::View:
        return Words::tr("View");
    case ActionGroup::Help:
        return Words::tr("Help");
    }
    return {};
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ActionRegistry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        retranslate();
    return QObject::eventFilter(watched, event);
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT_X(!m_byId.contains(spec.id), "ActionRegistry", "an id is given once");
    auto *action = new QAction(this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    if (!spec.iconName.isEmpty())
        action->setIcon(icon(spec.iconName));
    action->setShortcuts(allKeys(spec.keys));
    action->setShortcutContext(spec.scope == ActionScope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setText(spec.text.shown());
    m_specs.append(spec);
    m_byId.insert(spec.id, action);
    Q_EMIT added(spec.id);
    return action;
}

void ActionRegistry::add(const QVector<ActionSpec> &specs)
{
    for (const ActionSpec &spec : specs)
        add(spec);
}

QAction *ActionRegistry::action(const QString &id) const
{
    QAction *action = m_byId.value(id);
    Q_ASSERT_X(action != nullptr, "ActionRegistry", "asked for an action that nobody added");
    return action;
}

void ActionRegistry::setKeys(const QString &id, const QVector<QKeySequence> &keys)
{
    QAction *changed = action(id);
    const QList<QKeySequence> all = allKeys(keys);
    if (changed->shortcuts() == all)
        return;
    changed->setShortcuts(all);
    Q_EMIT keysChanged(id);
}

void ActionRegistry::bind(QWidget *widget, const QStringList &ids)
{
    for (const QString &id : ids)
        widget->addAction(action(id));
}

QString ActionRegistry::plainText(const QAction *action)
{
    QString text = action->text();
    // "&&" stands for one ampersand.
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    return plain;
}

QString ActionRegistry::keyText(const QAction *action)
{
    return keyText(action->shortcut());
}

QString ActionRegistry::keyText(const QKeySequence &keys)
{
    // Qt's Hebrew has direction marks in here, which would be shown as what they are: invisible characters.
    QString text = keys.toString(QKeySequence::NativeText);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : m_specs)
        m_byId.value(spec.id)->setText(spec.text.shown());
}

} // namespace campanile::ui

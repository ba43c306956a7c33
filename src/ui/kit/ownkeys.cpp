// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ownkeys.h"

#include "domain/base/text.h"
#include "ui/kit/actions.h"
#include "ui/kit/settings.h"

#include <algorithm>

namespace campanile::ui {

namespace {

const QString prefix = QStringLiteral("keys/");

QString keyOf(const QString &id)
{
    return prefix + id;
}

QVector<QKeySequence> usualKeys(const ActionRegistry &actions, const QString &id)
{
    const auto &specs = actions.specs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const ActionSpec &spec) { return spec.id == id; });
    return found == specs.end() ? QVector<QKeySequence>() : found->keys;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

} // namespace

OwnKeys::OwnKeys(ActionRegistry &actions, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
{
    for (const ActionSpec &spec : m_actions.specs())
        apply(spec.id);
    connect(&m_actions, &ActionRegistry::added, this, &OwnKeys::apply);
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith(prefix))
            apply(key.mid(prefix.size()));
    });
}

bool OwnKeys::isOwn(const QString &id) const
{
    return m_settings.value(keyOf(id)).isValid();
}

QVector<QKeySequence> OwnKeys::keys(const QString &id) const
{
    if (!isOwn(id))
        return usualKeys(m_actions, id);
    QVector<QKeySequence> keys;
    const QStringList texts = m_settings.value(keyOf(id)).toStringList();
    for (const QString &text : texts) {
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

void OwnKeys::setKeys(const QString &id, const QVector<QKeySequence> &keys)
{
    if (keys == usualKeys(m_actions, id))
        return reset(id);
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    if (texts.isEmpty())
        texts.append(QString()); // a list that is there, without a key in it
    m_settings.setValue(keyOf(id), texts);
}

void OwnKeys::reset(const QString &id)
{
    m_settings.remove(keyOf(id));
}

QStringList OwnKeys::idsWith(const QKeySequence &key, const QString &except) const
{
    QStringList ids;
    for (const ActionSpec &spec : m_actions.specs()) {
        if (spec.id != except && keys(spec.id).contains(key))
            ids.append(spec.id);
    }
    return ids;
}

bool OwnKeys::isPossible(const QString &id, const QKeySequence &key) const
{
    if (key.isEmpty())
        return false;
    const auto &specs = m_actions.specs();
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const ActionSpec &spec) { return spec.id == id; });
    if (found == specs.end())
        return false;
    const QKeyCombination first = key[0];
    const bool isChord = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // Tab, Return and Escape move through every window.
    for (const Qt::Key taken : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape}) {
        if (first.key() == taken && !isChord)
            return false;
    }
    return isChord || isFunctionKey(first.key()) || found->scope == ActionScope::Focus;
}

void OwnKeys::apply(const QString &id)
{
    if (m_actions.contains(id))
        m_actions.setKeys(id, keys(id));
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/macros/macroprovider.h"

#include "domain/base/text.h"
#include "ui/inbox/macros/macroacts.h"

#include <algorithm>

namespace campanile::ui {

namespace {

constexpr qsizetype maxHits = 8;

bool hasAll(const QString &key, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace

MacroProvider::MacroProvider(const usecases::Macros &macros, Use use, QObject *parent)
    : CommandProvider(parent)
    , m_macros(macros)
    , m_use(std::move(use))
{
}

void MacroProvider::search(const QString &text, int number)
{
    const QStringList words = domain::searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QVector<CommandHit> hits;
    for (const domain::Macro &macro : m_macros.all()) {
        if (words.isEmpty() || hits.size() == maxHits || !hasAll(domain::searchKey(macro.name), words))
            continue;
        hits.append({.id = u"macro:"_qs + QString::number(macro.id.value()),
                     .title = macro.name,
                     .detail = macroSummary(macro),
                     .iconName = u"media-playback-start"_qs,
                     .keyText = {},
                     .run = [use = m_use, macro] { use(macro); }});
    }
    // The answer comes later, as everybody's does.
    QMetaObject::invokeMethod(
        this, [this, number, hits] { Q_EMIT answered(number, hits); }, Qt::QueuedConnection);
}

} // namespace campanile::ui

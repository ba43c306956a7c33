// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellproviders.h"

#include "domain/base/text.h"

#include <algorithm>

namespace campanile::ui {

namespace {

/// Every word typed must stand in the name; -1 when it does not. Smaller is better: at the beginning, at that of a
/// word.
int rank(const QString &name, const QString &typed)
{
    const QString key = domain::searchKey(name);
    const QStringList words = domain::searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    int worst = 0;
    for (const QString &word : words) {
        const auto at = key.indexOf(word);
        if (at < 0)
            return -1;
        const bool begins = at == 0 || !key.at(at - 1).isLetterOrNumber();
        worst = std::max(worst, at == 0 ? 0 : begins ? 1 : 2);
    }
    return worst;
}

constexpr qsizetype atMost = 12;

QVector<CommandHit> best(QVector<std::pair<int, CommandHit>> ranked)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<CommandHit> hits;
    for (const auto &[value, hit] : ranked) {
        if (hits.size() < atMost)
            hits.append(hit);
    }
    return hits;
}

} // namespace

PageProvider::PageProvider(QVector<PageSpec> pages, const ActionRegistry &actions, QObject *parent)
    : CommandProvider(parent)
    , m_pages(std::move(pages))
    , m_actions(actions)
{
}

void PageProvider::search(const QString &text, int number)
{
    QVector<std::pair<int, CommandHit>> ranked;
    for (const PageSpec &page : std::as_const(m_pages)) {
        const QString title = page.title.shown();
        const int value = rank(title, text);
        if (value < 0)
            continue;
        QAction *action = m_actions.action(u"go."_qs + page.id);
        ranked.append({value,
                       {.id = u"page:"_qs + page.id,
                        .title = title,
                        .detail = {},
                        .iconName = page.iconName,
                        .keyText = ActionRegistry::keyText(action),
                        .run = [action] { action->trigger(); }}});
    }
    Q_EMIT answered(number, best(std::move(ranked)));
}

ActionProvider::ActionProvider(const ActionRegistry &actions, QObject *parent)
    : CommandProvider(parent)
    , m_actions(actions)
{
}

void ActionProvider::search(const QString &text, int number)
{
    QVector<std::pair<int, CommandHit>> ranked;
    for (const ActionSpec &spec : m_actions.specs()) {
        QAction *action = m_actions.action(spec.id);
        if (!spec.inPalette || !action->isEnabled() || !action->isVisible())
            continue;
        const QString title = ActionRegistry::plainText(action);
        const int value = rank(title, text);
        if (value < 0)
            continue;
        ranked.append({value,
                       {.id = u"action:"_qs + spec.id,
                        .title = title,
                        .detail = {},
                        .iconName = spec.iconName,
                        .keyText = ActionRegistry::keyText(action),
                        .run = [action] { action->trigger(); }}});
    }
    Q_EMIT answered(number, best(std::move(ranked)));
}

} // namespace campanile::ui

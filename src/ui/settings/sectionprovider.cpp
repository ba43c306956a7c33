// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionprovider.h"

#include "domain/base/text.h"

#include <algorithm>

namespace campanile::ui {

SectionProvider::SectionProvider(QVector<PageSpec> sections, Show show, QObject *parent)
    : CommandProvider(parent)
    , m_sections(std::move(sections))
    , m_show(std::move(show))
{
}

void SectionProvider::search(const QString &text, int number)
{
    const QStringList words = domain::searchKey(text).split(u' ', Qt::SkipEmptyParts);
    QVector<CommandHit> hits;
    for (const PageSpec &section : std::as_const(m_sections)) {
        const QString title = section.title.shown();
        const QString key = domain::searchKey(QString(tr("Settings") + u' ' + title));
        if (words.isEmpty() ||
            !std::all_of(words.begin(), words.end(), [&](const auto &word) { return key.contains(word); }))
            continue;
        hits.append({.id = u"section:"_qs + section.id,
                     .title = title,
                     .detail = tr("Settings"),
                     .iconName = section.iconName,
                     .keyText = {},
                     .run = [show = m_show, id = section.id] { show(id); }});
    }
    // The answer comes later, as everybody's does.
    QMetaObject::invokeMethod(
        this, [this, number, hits] { Q_EMIT answered(number, hits); }, Qt::QueuedConnection);
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/presencewatch.h"

#include "ui/inbox/compose/composer.h"
#include "ui/inbox/list/ticketlistmodel.h"
#include "ui/inbox/ticket/ticketheading.h"
#include "ui/inbox/ticket/ticketpane.h"
#include "ui/kit/chips.h"
#include "ui/kit/messageedit.h"
#include "ui/kit/textpaint.h"

#include <QApplication>
#include <QLocale>

namespace campanile::ui {

using usecases::OnTicket;

PresenceWatch::PresenceWatch(usecases::Presence &presence, const usecases::CatalogProvider &catalog,
                             const usecases::Drafts &drafts, TicketListModel &list, TicketPane &pane, QObject *parent)
    : QObject(parent)
    , m_presence(presence)
    , m_catalog(catalog)
    , m_drafts(drafts)
    , m_list(list)
    , m_pane(pane)
{
    connect(&m_presence, &usecases::Presence::changed, this, &PresenceWatch::show);
    connect(&m_catalog, &usecases::CatalogProvider::catalogChanged, this, &PresenceWatch::show);
    connect(&m_pane, &TicketPane::shownTicketChanged, this, [this] {
        tell();
        show();
    });
    connect(&m_drafts, &usecases::Drafts::hasDraftChanged, this, &PresenceWatch::tell);
    connect(qApp, &QApplication::focusChanged, this, &PresenceWatch::tell);
}

/// A draft alone is not writing: it may wait for days.
void PresenceWatch::tell()
{
    const domain::TicketId ticket = m_pane.ticket();
    m_presence.setMine(ticket, m_drafts.hasDraft(ticket) && m_pane.composer().edit().hasFocus());
}

PresenceMark PresenceWatch::markOf(const QVector<OnTicket> &others) const
{
    QStringList writing;
    QStringList reading;
    for (const OnTicket &other : others) {
        const QString name = m_catalog.catalog()->agentName(other.agent);
        QStringList &where = other.isWriting ? writing : reading;
        if (!name.isEmpty() && !where.contains(name))
            where.append(name);
    }
    PresenceMark mark;
    if (writing.isEmpty() && reading.isEmpty())
        return mark;
    mark.isWriting = !writing.isEmpty();
    mark.initials = initialsOf(mark.isWriting ? writing.constFirst() : reading.constFirst());
    const auto names = [](const QStringList &list) {
        QStringList shown;
        for (const QString &name : list)
            shown.append(quoted(name));
        return QLocale().createSeparatedList(shown);
    };
    QStringList sentences;
    if (!writing.isEmpty())
        sentences.append(
            tr("%1 writes to this ticket just now.", "names", static_cast<int>(writing.size())).arg(names(writing)));
    if (!reading.isEmpty())
        sentences.append(tr("%1 has this ticket open.", "names", static_cast<int>(reading.size())).arg(names(reading)));
    mark.sentence = sentences.join(u' ');
    return mark;
}

void PresenceWatch::show()
{
    QHash<domain::TicketId, QVector<OnTicket>> byTicket;
    for (const OnTicket &other : m_presence.others())
        byTicket[other.ticket].append(other);
    PresenceMarks marks;
    for (auto it = byTicket.cbegin(); it != byTicket.cend(); ++it) {
        if (const PresenceMark mark = markOf(it.value()); mark.isValid())
            marks.insert(it.key(), mark);
    }
    m_pane.heading().setPresence(marks.value(m_pane.ticket()));
    m_list.setPresence(std::move(marks));
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/workspace/workspace.h"

#include "storage/core/changefeed.h"
#include "storage/core/database.h"
#include "usecases/ticket/reindexfields.h"

namespace campanile::usecases {

using storage::Change;
using storage::ChangeFeed;
using storage::ChangeKind;

Workspace::Workspace(DatabasePtr database, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_catalog(m_database)
    , m_inbox(m_database, m_catalog, clock)
    , m_tickets(m_database, m_catalog, clock)
    , m_customers(m_database, m_catalog, clock)
    , m_savedViews(m_database, m_catalog, clock)
    , m_macros(m_database, m_catalog, clock)
    , m_uploads(m_database, m_catalog, clock)
    , m_presence(m_database, m_catalog, clock)
    , m_organization(m_database, m_catalog, clock)
    , m_auditTrail(m_database, m_catalog)
    , m_backups(m_database, m_catalog, clock)
    , m_feed(std::make_unique<ChangeFeed>(m_database))
{
    connect(m_feed.get(), &ChangeFeed::changed, this, &Workspace::take);
    connect(m_feed.get(), &ChangeFeed::lost, this, &Workspace::connectionLost);
    connect(m_feed.get(), &ChangeFeed::recovered, this, [this] {
        m_catalog.reload();
        m_inbox.refreshAll();
        m_customers.refresh({});
        m_macros.reload();
        m_presence.reload();
        Q_EMIT connectionRecovered();
    });
}

Workspace::~Workspace()
{
    m_reindexing.cancel();
}

void Workspace::start(domain::AgentId actor)
{
    m_catalog.setActor(actor);
    // Listening first: what changes while the first scan runs is told, and looked at again.
    connect(
        m_feed.get(), &ChangeFeed::listening, this,
        [this] {
            m_catalog.reload();
            m_inbox.start();
            m_macros.reload();
            m_presence.reload();
            reindexFields(); // what another program could not finish
        },
        Qt::SingleShotConnection);
    m_feed->start();
}

QString Workspace::address() const
{
    return m_database->location().address();
}

QString Workspace::id() const
{
    return m_database->id();
}

int Workspace::schemaVersion() const
{
    return m_database->schemaVersion();
}

bool Workspace::isReadOnly() const
{
    return m_database->isReadOnly();
}

void Workspace::take(const QVector<Change> &changes)
{
    QVector<quint32> tickets;
    CatalogParts outdated;
    bool isEverythingOld = false;
    bool areViewsOld = false;
    bool areMacrosOld = false;
    bool isPresenceOld = false;
    bool areFieldsOld = false;
    for (const Change &change : changes) {
        switch (change.kind) {
        case ChangeKind::Ticket:
            tickets.append(static_cast<quint32>(change.entity));
            break;
        case ChangeKind::Customer:
            if (change.entity > 0)
                outdated.customers.append(domain::CustomerId(change.entity));
            else
                outdated.allCustomers = true;
            break;
        case ChangeKind::CustomField:
            outdated.organization = true;
            areFieldsOld = true;
            break;
        case ChangeKind::Organization:
            outdated.organization = true;
            break;
        case ChangeKind::Tag:
            outdated.tags = true;
            break;
        case ChangeKind::Import:
            outdated = CatalogParts::everything();
            isEverythingOld = true;
            break;
        case ChangeKind::View:
            areViewsOld = true;
            break;
        case ChangeKind::Macro:
            areMacrosOld = true;
            break;
        case ChangeKind::Presence:
            isPresenceOld = true;
            break;
        case ChangeKind::Profile:
            break;
        }
    }
    if (areViewsOld)
        Q_EMIT m_savedViews.changed();
    if (areMacrosOld)
        m_macros.reload();
    if (isPresenceOld)
        m_presence.reload();
    if (areFieldsOld)
        reindexFields();
    // Before the tickets, which wait for it then.
    if (!outdated.isEmpty())
        m_catalog.reload(outdated);
    if (isEverythingOld || outdated.allCustomers)
        m_customers.refresh({});
    else if (!outdated.customers.isEmpty())
        m_customers.refresh(outdated.customers);
    if (!tickets.isEmpty())
        m_customers.refreshCounts();
    if (isEverythingOld)
        m_inbox.refreshAll();
    else if (!tickets.isEmpty())
        m_inbox.refresh(tickets);
}

/// Failures are not told: the next program, or the next change of a field, goes on where it stopped.
void Workspace::reindexFields()
{
    m_wantsReindexing = true;
    if (m_isReindexing || isReadOnly())
        return;
    m_isReindexing = true;
    m_wantsReindexing = false;
    m_reindexing = usecases::reindexFields(m_database);
    m_reindexing.then(this, [this](const domain::Result<void> &) {
        m_isReindexing = false;
        if (m_wantsReindexing)
            reindexFields();
    });
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/presence/presenceservice.h"

#include "storage/core/database.h"
#include "storage/presence/presencerepository.h"

namespace campanile::usecases {

using domain::Result;
using storage::PresenceRecord;
using storage::PresenceRepository;
using storage::Session;

namespace {

constexpr std::chrono::minutes staleAfter{15}; // much longer than any clock is wrong

} // namespace

PresenceService::PresenceService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                                 QObject *parent)
    : Presence(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PresenceService::tell);
    m_renew.setInterval(renewMs);
    connect(&m_renew, &QTimer::timeout, this, &PresenceService::renew);
    m_renew.start();
    connect(&m_catalog, &CatalogProvider::actorChanged, this, [this] { setMine(m_mine.ticket, m_mine.isWriting); });
}

PresenceService::~PresenceService()
{
    if (m_told.ticket.isValid()) {
        static_cast<void>(m_database->write([program = m_program](Session &session) -> Result<void> {
            PresenceRepository(session).remove(program);
            return {};
        }));
    }
}

void PresenceService::setMine(domain::TicketId ticket, bool isWriting)
{
    m_mine = {ticket, m_catalog.actor().agent, isWriting};
    if (m_mine == m_told)
        m_pause.stop();
    else if (!m_pause.isActive())
        m_pause.start();
}

void PresenceService::tell()
{
    if (m_database->isReadOnly() || m_mine == m_told)
        return;
    // Nobody in particular is not there for the others.
    const bool isThere = m_mine.ticket.isValid() && m_mine.agent.isValid();
    const bool wasThere = m_told.ticket.isValid() && m_told.agent.isValid();
    m_told = m_mine;
    if (!isThere && !wasThere)
        return;
    const PresenceRecord record{m_program, m_mine.agent, m_mine.ticket, m_mine.isWriting, m_clock.now()};
    m_database
        ->write([record, isThere](Session &session) -> Result<void> {
            PresenceRepository repository(session);
            if (isThere)
                repository.put(record, record.seenAt - staleAfter);
            else
                repository.remove(record.program);
            return {};
        })
        .then(this, [this](const Result<void> &told) {
            if (!told)
                m_told = {}; // with the next renewal
        });
}

void PresenceService::renew()
{
    reload(); // some may be gone
    if (m_told != m_mine)
        return tell();
    if (m_database->isReadOnly() || !m_told.ticket.isValid() || !m_told.agent.isValid())
        return;
    static_cast<void>(m_database->write([program = m_program, now = m_clock.now()](Session &session) -> Result<void> {
        PresenceRepository(session).renew(program, now);
        return {};
    }));
}

void PresenceService::reload()
{
    m_reading.cancel();
    m_reading = m_database->read(
        [program = m_program, from = m_clock.now() - goneAfter](Session &session) -> Result<QVector<OnTicket>> {
            QVector<OnTicket> others;
            const auto records = PresenceRepository(session).since(from);
            for (const PresenceRecord &record : records) {
                if (record.program != program)
                    others.append({record.ticket, record.agent, record.isWriting});
            }
            return others;
        });
    m_reading.then(this, [this](const Result<QVector<OnTicket>> &others) {
        if (!others || *others == m_others)
            return;
        m_others = *others;
        Q_EMIT changed();
    });
}

} // namespace campanile::usecases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/macro/macroservice.h"

#include "storage/core/database.h"
#include "storage/macro/macrorepository.h"
#include "usecases/macro/changemacro.h"

#include <QCollator>

#include <algorithm>

namespace campanile::usecases {

using namespace domain;

MacroService::MacroService(DatabasePtr database, const CatalogService &catalog, const Clock &clock, QObject *parent)
    : Macros(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
    connect(&m_catalog, &CatalogProvider::actorChanged, this, &MacroService::reload);
}

MacroService::~MacroService()
{
    m_reading.cancel();
}

void MacroService::reload()
{
    m_reading.cancel();
    m_reading =
        m_database->read([agent = m_catalog.actor().agent](storage::Session &session) -> Result<QVector<Macro>> {
            QVector<Macro> macros = storage::MacroRepository(session).visibleTo(agent);
            QCollator collator;
            collator.setCaseSensitivity(Qt::CaseInsensitive);
            std::stable_sort(macros.begin(), macros.end(),
                             [&](const Macro &a, const Macro &b) { return collator.compare(a.name, b.name) < 0; });
            return macros;
        });
    m_reading.then(this, [this](const Result<QVector<Macro>> &macros) {
        if (!macros || *macros == m_all) // the next change is the next chance
            return;
        m_all = *macros;
        Q_EMIT changed();
    });
}

template <typename Job>
Task<SharedReceipt> MacroService::change(const QUuid &operation, Job job)
{
    SharedOrder order;
    order.operation = operation;
    order.actor = m_catalog.actor();
    order.at = m_clock.now();
    return m_database->write([order, job = std::move(job)](storage::Session &session) { return job(session, order); });
}

Task<SharedReceipt> MacroService::save(const Macro &macro, const QUuid &operation)
{
    return change(operation, [macro](storage::Session &session, const SharedOrder &order) {
        return saveMacro(session, order, macro);
    });
}

Task<SharedReceipt> MacroService::remove(const Macro &macro, const QUuid &operation)
{
    return change(operation, [macro](storage::Session &session, const SharedOrder &order) {
        return removeMacro(session, order, macro);
    });
}

Task<SharedReceipt> MacroService::undo(const SharedReceipt &receipt)
{
    return change(undoOperation(receipt), [receipt](storage::Session &session, const SharedOrder &order) {
        return undoMacroChange(session, order, receipt);
    });
}

} // namespace campanile::usecases

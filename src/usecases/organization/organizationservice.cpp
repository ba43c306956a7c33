// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/organization/organizationservice.h"

#include "exchange/calendar/holidayfile.h"
#include "storage/core/database.h"
#include "usecases/workspace/background.h"

namespace campanile::usecases {

using domain::Task;
using storage::Session;

OrganizationService::OrganizationService(DatabasePtr database, const CatalogService &catalog,
                                         const domain::Clock &clock, QObject *parent)
    : OrganizationSettings(parent)
    , m_database(std::move(database))
    , m_catalog(catalog)
    , m_clock(clock)
{
}

SharedOrder OrganizationService::orderOf(const QUuid &operation) const
{
    SharedOrder order;
    order.operation = operation;
    order.actor = m_catalog.actor();
    order.at = m_clock.now();
    return order;
}

Task<SharedReceipt> OrganizationService::save(const OrganizationRecord &record, const QUuid &operation)
{
    return m_database->write(
        [record, order = orderOf(operation)](Session &session) { return saveRecord(session, order, record); });
}

Task<SharedReceipt> OrganizationService::remove(const OrganizationRecord &record, const QUuid &operation)
{
    return m_database->write(
        [record, order = orderOf(operation)](Session &session) { return removeRecord(session, order, record); });
}

Task<SharedReceipt> OrganizationService::setRight(const RoleRight &right, const QUuid &operation)
{
    return m_database->write(
        [right, order = orderOf(operation)](Session &session) { return setRoleRight(session, order, right); });
}

Task<domain::HolidayList> OrganizationService::readHolidays(const QString &path, QDate from, QDate to)
{
    return inBackground<domain::HolidayList>(
        [path, from, to](const std::stop_token &) { return exchange::readHolidays(path, from, to); });
}

Task<SharedReceipt> OrganizationService::undo(const SharedReceipt &receipt)
{
    return m_database->write([receipt, order = orderOf(undoOperation(receipt))](Session &session) {
        return undoOrganizationChange(session, order, receipt);
    });
}

} // namespace campanile::usecases

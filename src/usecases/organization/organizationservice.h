// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/organization/organizationsettings.h"

namespace campanile::usecases {

/// The settings of the organization on a database.
class OrganizationService final : public OrganizationSettings
{
    Q_OBJECT

public:
    OrganizationService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                        QObject *parent = nullptr);

    domain::Task<SharedReceipt> save(const OrganizationRecord &record, const QUuid &operation) override;
    domain::Task<SharedReceipt> remove(const OrganizationRecord &record, const QUuid &operation) override;
    domain::Task<SharedReceipt> setRight(const RoleRight &right, const QUuid &operation) override;
    domain::Task<domain::HolidayList> readHolidays(const QString &path, QDate from, QDate to) override;
    domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) override;

private:
    [[nodiscard]] SharedOrder orderOf(const QUuid &operation) const;

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
};

} // namespace campanile::usecases

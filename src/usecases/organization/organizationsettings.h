// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/task.h"
#include "usecases/organization/changeorganization.h"

#include <QObject>

namespace campanile::usecases {

/// Changing who works here, how they are grouped and what they may do; what there is stands in the catalogue. A seam
/// like Tickets; lives in the window's thread, nothing blocks. Errors: see changeorganization.h.
class OrganizationSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual domain::Task<SharedReceipt> save(const OrganizationRecord &record, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> remove(const OrganizationRecord &record, const QUuid &operation) = 0;
    virtual domain::Task<SharedReceipt> setRight(const RoleRight &right, const QUuid &operation) = 0;
    /// The days off that a calendar file (RFC 5545) tells for these days. Errors: see exchange/calendar/holidayfile.h.
    virtual domain::Task<domain::HolidayList> readHolidays(const QString &path, QDate from, QDate to) = 0;
    virtual domain::Task<SharedReceipt> undo(const SharedReceipt &receipt) = 0;
};

} // namespace campanile::usecases

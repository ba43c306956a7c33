// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/organization/organizationsettings.h"

#include <optional>

namespace campanile::test {

/// Keeps what it was asked for, and answers as if it were done.
class FakeOrganization final : public usecases::OrganizationSettings
{
    Q_OBJECT

public:
    domain::Task<usecases::SharedReceipt> save(const usecases::OrganizationRecord &record,
                                               const QUuid &operation) override
    {
        if (!failure)
            saved.append(record);
        return answer(operation, record.kind, record.id == 0 ? 99 : record.id, record.name(),
                      record.id == 0 ? domain::AuditAction::Added : domain::AuditAction::Changed);
    }
    domain::Task<usecases::SharedReceipt> remove(const usecases::OrganizationRecord &record,
                                                 const QUuid &operation) override
    {
        if (!failure)
            removed.append(record);
        return answer(operation, record.kind, record.id, record.name(), domain::AuditAction::Removed);
    }
    domain::Task<usecases::SharedReceipt> setRight(const usecases::RoleRight &right, const QUuid &operation) override
    {
        rights.append(right);
        return answer(operation, domain::AuditSubject::Roles, static_cast<qint64>(right.role),
                      QString(domain::keyOf(domain::roleKeys, right.role)), domain::AuditAction::Changed);
    }
    domain::Task<domain::HolidayList> readHolidays(const QString &path, QDate, QDate) override
    {
        if (const auto error = std::exchange(failure, std::nullopt))
            return domain::Task<domain::HolidayList>::ready(domain::Failure(*error));
        holidayFiles.append(path);
        return domain::Task<domain::HolidayList>::ready(domain::HolidayList(holidays));
    }
    domain::Task<usecases::SharedReceipt> undo(const usecases::SharedReceipt &receipt) override
    {
        undone.append(receipt);
        return answer({}, receipt.subject, receipt.id, receipt.name, domain::AuditAction::Undone);
    }

    QVector<usecases::OrganizationRecord> saved;
    QVector<usecases::OrganizationRecord> removed;
    QVector<usecases::RoleRight> rights;
    QVector<usecases::SharedReceipt> undone;
    domain::HolidayList holidays; ///< what every calendar file tells
    QStringList holidayFiles;
    std::optional<domain::Error> failure; ///< of the next change

private:
    domain::Task<usecases::SharedReceipt> answer(const QUuid &operation, domain::AuditSubject subject, qint64 id,
                                                 const QString &name, domain::AuditAction action)
    {
        if (const auto error = std::exchange(failure, std::nullopt))
            return domain::Task<usecases::SharedReceipt>::ready(domain::Failure(*error));
        return domain::Task<usecases::SharedReceipt>::ready(usecases::SharedReceipt{
            operation, subject, id, name, action, {{QStringLiteral("name"), QJsonValue(), name}}});
    }
};

} // namespace campanile::test

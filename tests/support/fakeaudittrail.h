// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/audittrail.h"

namespace campanile::test {

/// Entries in memory, newest first; finds by the beginning of a name.
class FakeAuditTrail final : public usecases::AuditTrail
{
    Q_OBJECT

public:
    void fill(int count)
    {
        for (int i = 1; i <= count; ++i) {
            domain::AuditEntry entry;
            entry.id = domain::AuditId(i);
            entry.at = domain::fromMs(1'795'351'920'000 - i * 60'000LL);
            entry.actorName = QStringLiteral("Ana Cruz");
            entry.subjectName = QStringLiteral("Thing %1").arg(i);
            entry.changes = {{QStringLiteral("email"), QJsonValue(), QStringLiteral("new%1@example.org").arg(i)}};
            entries.append(entry);
        }
    }

    domain::Task<usecases::AuditPage> page(const usecases::AuditFilter &filter,
                                           const std::optional<usecases::AuditCursor> &after, int atMost) override
    {
        if (const auto error = std::exchange(failure, std::nullopt))
            return domain::Task<usecases::AuditPage>::ready(domain::Failure(*error));
        usecases::AuditPage page;
        for (const domain::AuditEntry &entry : entries) {
            const bool isBehind = !after || after->id < entry.id;
            if (!isBehind || !entry.subjectName.startsWith(filter.words))
                continue;
            if (page.entries.size() == atMost) {
                page.next = usecases::AuditCursor{page.entries.last().at, page.entries.last().id};
                break;
            }
            page.entries.append(entry);
        }
        return domain::Task<usecases::AuditPage>::ready(page);
    }
    domain::Task<usecases::ExportSummary> exportTo(const usecases::TrailExport &wish,
                                                   const domain::ProgressPtr &progress) override
    {
        exported.append(wish);
        progress->done = 1;
        return domain::Task<usecases::ExportSummary>::ready(usecases::ExportSummary{wish.path, 1});
    }

    QVector<domain::AuditEntry> entries;
    QVector<usecases::TrailExport> exported;
    std::optional<domain::Error> failure; ///< of the next page
};

} // namespace campanile::test

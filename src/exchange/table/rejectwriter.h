// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table/record.h"
#include "exchange/table/tablewriter.h"

namespace campanile::exchange {

/// The file of rejected records: CSV with the columns file, line, reason and then the source's own columns, so that the
/// rows can be mended and imported again (what was added is simply not mapped). Where the source has a column of such a
/// name, in whatever case, ours is called "reject-file", "reject-line", "reject-reason". Formula-guarded like every
/// export.
class RejectWriter final
{
public:
    /// columns: those of all sources together, each once (unite()). The file appears with finish(), and only if
    /// anything was rejected.
    [[nodiscard]] static domain::Result<std::unique_ptr<RejectWriter>> open(const QString &path,
                                                                            const QStringList &columns);

    /// header: the columns of the record's own source. Fields without a column stand in a last
    /// column "extra" as a list text; there also the source text of a broken JSON record, as it is.
    [[nodiscard]] domain::Result<void> add(const QString &file, const QString &reason, const Record &record,
                                           const QStringList &header);
    [[nodiscard]] domain::Result<void> finish();
    [[nodiscard]] qint64 count() const { return m_count; }

    /// Names of all headers in order of first appearance.
    [[nodiscard]] static QStringList unite(const QVector<QStringList> &headers);

private:
    RejectWriter(std::unique_ptr<TableWriter> writer, const QStringList &columns);

    std::unique_ptr<TableWriter> m_writer;
    QHash<QString, qsizetype> m_places;
    qsizetype m_width = 0;
    qint64 m_count = 0;
};

} // namespace campanile::exchange

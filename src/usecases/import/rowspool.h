// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "usecases/import/rawrows.h"

#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <vector>

namespace campanile::usecases {

/// Brings the rows of a ticket together when they lie scattered in a log: rows are parted by their key into parcels
/// that fit into memory, one after the other. Small logs stay in memory, others go to temporary files (0600, gone with
/// the spool) in the folder for temporary files.
class RowSpool
{
public:
    explicit RowSpool(qint64 memoryLimit = 64 * 1024 * 1024);

    [[nodiscard]] domain::Result<void> add(QByteArrayView key, quint32 file, qint64 line, domain::ImportCells cells);

    /// Calls sink with all rows of one ticket after the other, each in the order of add(). Ends with the sink's error.
    using Sink = std::function<domain::Result<void>(QByteArrayView key, RawRows &rows)>;
    [[nodiscard]] domain::Result<void> drain(const Sink &sink);

private:
    struct Parcel
    {
        QByteArray memory;
        std::unique_ptr<QTemporaryFile> file;
    };
    [[nodiscard]] domain::Result<void> spill();
    [[nodiscard]] domain::Result<QByteArray> load(Parcel &parcel);

    std::vector<Parcel> m_parcels;
    qint64 m_memoryLimit;
    qint64 m_inMemory = 0;
};

} // namespace campanile::usecases

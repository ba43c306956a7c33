// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/ticket/uploads.h"

#include <QThreadPool>
#include <QTimer>

namespace campanile::usecases {

struct UploadOrder;

/// Uploads on a database. Files are read on threads of its own; now and then it takes away what was never sent.
class UploadService final : public Uploads
{
    Q_OBJECT

public:
    UploadService(DatabasePtr database, const CatalogService &catalog, const domain::Clock &clock,
                  QObject *parent = nullptr);
    /// Asks what still reads files to stop and waits for it: for a piece at most.
    ~UploadService() override;

    domain::Task<AttachedFile> addFile(const QString &path, const domain::ProgressPtr &progress) override;
    domain::Task<AttachedFile> addContent(const QString &name, std::function<QByteArray()> make,
                                          const domain::ProgressPtr &progress) override;
    void discard(domain::AttachmentId id) override;

private:
    using Work = std::function<domain::Result<AttachedFile>(storage::Database &, const UploadOrder &)>;

    [[nodiscard]] domain::Task<AttachedFile> start(const domain::ProgressPtr &progress, Work work);
    void sweep();

    DatabasePtr m_database;
    const CatalogService &m_catalog;
    const domain::Clock &m_clock;
    std::stop_source m_stop;
    QThreadPool m_pool;
    QTimer m_sweep;
};

} // namespace campanile::usecases

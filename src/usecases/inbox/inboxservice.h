// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/time.h"
#include "usecases/catalog/catalogservice.h"
#include "usecases/inbox/indexupdater.h"
#include "usecases/inbox/listtickets.h"
#include "usecases/inbox/ticketlistsource.h"

namespace campanile::usecases {

/// Lists, rows and counts from the column index, which it loads in the background and keeps current by change notices.
///
/// Times in queries ("today") are meant in the zone of whoever works here (CatalogProvider::zone()).
/// After start() the open tickets are there first (status views work), then the archive, then the order of subjects.
/// Lives in the window's thread; all work is done on the database threads.
class InboxService final : public TicketListSource
{
    Q_OBJECT

public:
    InboxService(DatabasePtr database, CatalogService &catalog, const domain::Clock &clock, QObject *parent = nullptr);
    ~InboxService() override;

    /// Loads the index; call it once, after the catalogue's first reload() was started.
    void start();
    domain::Task<TicketList> list(const ListRequest &request) override;
    domain::Task<TicketList> wholeList(const ListRequest &request) override;
    domain::Task<QVector<TicketRow>> rows(const QVector<quint32> &ids) override;
    domain::Task<QVector<qint64>> counts(const QStringList &queries) override;

    /// These tickets changed in the database: takes them into the index, then tells ticketsChanged().
    void refresh(const QVector<quint32> &ids);
    /// Anything may have changed (an import was published): loads all of it again.
    void refreshAll();

    [[nodiscard]] const TicketIndexPtr &index() const { return m_index; }

Q_SIGNALS:
    /// The whole archive is in the index: counts that were unknown are known now.
    void archiveLoaded();
    void failed(const campanile::domain::Error &error);

private:
    [[nodiscard]] ListContext context() const;
    [[nodiscard]] domain::Task<TicketList> listTo(const ListRequest &request, ListExtent extent);
    void takeCatalog(const CatalogNews &news);
    void rankNames();
    void sendHeld();

    DatabasePtr m_database;
    CatalogService &m_catalog;
    const domain::Clock &m_clock;
    TicketIndexPtr m_index = std::make_shared<TicketIndex>();
    IndexUpdater m_updater{m_database, m_index};
    bool m_isRanking = false;
    bool m_rankAgain = false;
    bool m_resetWhenRanked = false;
    QVector<quint32> m_held; ///< tickets that changed while the catalogue or its order was not known yet
};

} // namespace campanile::usecases

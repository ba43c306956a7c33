// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/audit/audittrail.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace campanile::ui {

/// The trail, newest first, page by page as far as somebody scrolls.
class AuditTrailModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Kind, Name, columns };
    enum class State { Loading, Ready, Failed };

    explicit AuditTrailModel(usecases::AuditTrail &trail, QObject *parent = nullptr);
    ~AuditTrailModel() override;

    void setFilter(const usecases::AuditFilter &filter);
    [[nodiscard]] const usecases::AuditFilter &filter() const { return m_filter; }
    /// From the newest on again.
    void reload();
    void setZone(const QTimeZone &zone);
    void retranslate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const domain::Error &error() const { return m_error; }
    [[nodiscard]] const domain::AuditEntry *entryAt(int row) const; ///< null outside of it
    [[nodiscard]] static QStringList titles();                      ///< of the columns

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageRows = 100;

Q_SIGNALS:
    void stateChanged();

private:
    void ask();
    void take(const domain::Result<usecases::AuditPage> &answer);

    usecases::AuditTrail &m_trail;
    usecases::AuditFilter m_filter;
    QTimeZone m_zone;
    QVector<domain::AuditEntry> m_entries;
    std::optional<usecases::AuditCursor> m_next;
    domain::Task<usecases::AuditPage> m_asking;
    int m_number = 0; ///< of what is asked; an answer to another one is late
    bool m_isAsking = false;
    bool m_isFresh = false; ///< the answer takes the place of what is there
    State m_state = State::Loading;
    domain::Error m_error;
};

} // namespace campanile::ui

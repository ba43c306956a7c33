// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/list/groupedrows.h"
#include "ui/inbox/list/rowcache.h"
#include "ui/inbox/presence/presencemark.h"
#include "usecases/inbox/ticketlistsource.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <map>

namespace campanile::usecases {
class Drafts;
}

namespace campanile::ui {

struct ListStep;

/// The ticket list over any number of tickets: holds the ids, and a few thousand rows around what is in sight.
///
/// A row that is not there yet is a placeholder of the same height; its block of rows is asked for once, together with
/// everything else that was missed while painting, and dropped again when it went out of sight. A list that comes anew
/// is compared with the old one, so that selection, current row and scroll position survive it.
/// The headings of a grouped list have rows too, but are no tickets; what is folded has none.
class TicketListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< quint32
        RowRole,               ///< TicketRowPtr; null while the row is loading or gone
        RawRole,               ///< the column's value: number, milliseconds, text; invalid for none
        DraftRole,             ///< bool: a note of one's own to this ticket is not added yet
        PresenceRole,          ///< PresenceMark: who else has it open; invalid for nobody
        ZoneRole,              ///< QTimeZone: of the person, see setZone()
        SortTimeRole,          ///< QString: when it was created, updated or resolved, where the list is sorted by that
        HeadingRole,           ///< bool: the row is the heading of a group
    };
    enum class State { Empty, Loading, Ready, Failed };

    static constexpr int blockRows = 64;

    TicketListModel(usecases::TicketListSource &source, const domain::Clock &clock, QObject *parent = nullptr);
    ~TicketListModel() override;

    /// Lists anew; what was there stays until the answer. A request that is not answered yet is cancelled.
    void setRequest(const usecases::ListRequest &request);
    [[nodiscard]] const usecases::ListRequest &request() const { return m_request; }
    /// The same request again: an answer keeps selection and scroll.
    void refresh();
    /// Marks the tickets that have a draft, from now on; drafts must outlive the model.
    void markDrafts(const usecases::Drafts &drafts);
    /// Who else has which ticket open.
    void setPresence(PresenceMarks marks);
    void setZone(const QTimeZone &zone); ///< of the person, for times as text
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] State state() const { return m_state; } ///< of the list; Loading only while nothing is shown yet
    [[nodiscard]] const domain::Error &error() const { return m_error; }
    [[nodiscard]] bool isComplete() const { return m_complete; } ///< false: more ids are on their way
    /// What setRequest() asked for last is not answered yet, not even with its first page.
    [[nodiscard]] bool isWaiting() const { return m_listAsked && m_listTask.isValid(); }
    [[nodiscard]] const QVector<quint32> &ids() const { return m_ids; } ///< by row, with headings: see grouprows.h
    [[nodiscard]] domain::TicketId idAt(int row) const;                 ///< none for a heading
    [[nodiscard]] TicketRowPtr rowAt(int row) const;
    [[nodiscard]] int rowOf(domain::TicketId id) const;         ///< −1 when the list does not hold it
    [[nodiscard]] int ticketCount() const { return m_tickets; } ///< those of folded groups, too
    [[nodiscard]] domain::TicketId firstTicket() const;         ///< of those that have a row
    [[nodiscard]] bool isGrouped() const { return !m_groups.isEmpty(); }
    [[nodiscard]] const QString &grouping() const { return m_groups.grouping(); } ///< of the list that is shown
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int headingOf(int row) const; ///< row of the heading above; itself for a heading; −1 for none
    [[nodiscard]] usecases::ListGroup groupAt(int row) const; ///< of a heading
    [[nodiscard]] bool isFolded(int row) const;               ///< of a heading
    [[nodiscard]] bool isAllFolded() const;
    void setFolded(int row, bool isFolded); ///< of a heading
    void setAllFolded(bool areFolded);
    void reveal(domain::TicketId id); ///< unfolds the group that holds the ticket

    /// The version of a ticket that the list has shown; 0 when it has not been read.
    [[nodiscard]] qint64 seenVersion(domain::TicketId id) const;
    /// The rows in sight: missing ones are asked for, and not dropped when others are wanted.
    void setVisibleRows(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate(); ///< titles and texts are asked for again

Q_SIGNALS:
    void stateChanged();
    /// Around every change of the ids. asked: by setRequest, so that the list starts at its top.
    void aboutToReplace(bool asked);
    void replaced(bool asked);
    /// Some rows came, or went stale: paint again what is in sight.
    void rowsLoaded();

private:
    struct Fetch
    {
        QVector<quint32> ids;
        domain::Task<QVector<usecases::TicketRow>> task;
        quint64 number = 0;
    };

    void askForList(bool asked);
    void expectList(domain::Task<usecases::TicketList> task);
    void takeList(const domain::Result<usecases::TicketList> &answer, bool asked);
    void takeWhole(const usecases::TicketList &list, bool asked);
    void replaceIds(QVector<quint32> ids, bool asked);
    [[nodiscard]] QVariant headingData(int row, int column, int role) const;
    void take(const ListStep &step, const QVector<quint32> &target);
    void layOutAnew(QVector<quint32> ids);
    void want(int row) const;
    void fetchWanted();
    void takeRows(int block, const domain::Result<QVector<usecases::TicketRow>> &answer);
    void ticketsChanged(const QVector<quint32> &ids);
    void dropFetches();
    void repaintRows(int first, int last);
    [[nodiscard]] bool hasDraft(domain::TicketId id) const;
    [[nodiscard]] QString sortTime(const usecases::TicketRow &row) const;
    [[nodiscard]] QVariant cell(const usecases::TicketRow &row, int column, int role) const;

    usecases::TicketListSource &m_source;
    const domain::Clock &m_clock;
    const usecases::Drafts *m_drafts = nullptr;
    PresenceMarks m_presence;
    QTimeZone m_zone;
    usecases::ListRequest m_request;
    QVector<quint32> m_ids;
    GroupedRows m_groups;
    int m_tickets = 0;
    mutable RowCache m_cache;
    mutable QSet<int> m_wanted; ///< blocks
    mutable QTimer m_fetchSoon;
    QTimer m_listSoon;
    QTimer m_retry;
    std::map<int, Fetch> m_fetches; ///< by block
    domain::Task<usecases::TicketList> m_listTask;
    quint64 m_listNumber = 0;
    bool m_listAsked = false; ///< the list that is on its way was asked for, not only refreshed
    quint64 m_fetchNumber = 0;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    State m_state = State::Empty;
    domain::Error m_error;
    bool m_complete = true;
    bool m_hasList = false; ///< some list was answered, perhaps an empty one
};

} // namespace campanile::ui

Q_DECLARE_METATYPE(campanile::ui::TicketRowPtr)

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/ticketlistmodel.h"

#include "ui/inbox/list/rowsentence.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/kit/textpaint.h"
#include "ui/words/fieldwords.h"
#include "ui/words/timewords.h"
#include "usecases/ticket/drafts.h"

namespace campanile::ui {

namespace {

constexpr int relistPauseMs = 30;
constexpr int retryMs = 2000;

} // namespace

TicketListModel::TicketListModel(usecases::TicketListSource &source, const domain::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &TicketListModel::fetchWanted);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(relistPauseMs);
    connect(&m_listSoon, &QTimer::timeout, this, [this] { askForList(false); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &TicketListModel::fetchWanted);
    connect(&m_source, &usecases::TicketListSource::ticketsChanged, this, &TicketListModel::ticketsChanged);
    connect(&m_source, &usecases::TicketListSource::reset, this, [this] {
        m_cache.markAllStale();
        dropFetches();
        Q_EMIT rowsLoaded(); // whoever paints asks again, and so wants what is stale
        refresh();
    });
}

TicketListModel::~TicketListModel()
{
    m_listTask.cancel();
    dropFetches();
}

void TicketListModel::setRequest(const usecases::ListRequest &request)
{
    m_request = request;
    askForList(true);
}

void TicketListModel::refresh()
{
    if (m_state != State::Empty && !m_listSoon.isActive())
        m_listSoon.start();
}

void TicketListModel::markDrafts(const usecases::Drafts &drafts)
{
    m_drafts = &drafts;
    connect(&drafts, &usecases::Drafts::hasDraftChanged, this, [this](domain::TicketId ticket) {
        if (const int row = rowOf(ticket); row >= 0)
            repaintRows(row, row);
    });
    connect(&drafts, &usecases::Drafts::restored, this, [this] { repaintRows(m_firstVisible, m_lastVisible); });
}

void TicketListModel::setPresence(PresenceMarks marks)
{
    const PresenceMarks before = std::exchange(m_presence, std::move(marks));
    QSet<domain::TicketId> touched;
    for (const PresenceMarks *side : {&before, &std::as_const(m_presence)}) {
        for (auto it = side->cbegin(); it != side->cend(); ++it) {
            if (before.value(it.key()) != m_presence.value(it.key()))
                touched.insert(it.key());
        }
    }
    for (const domain::TicketId ticket : std::as_const(touched)) {
        if (const int row = rowOf(ticket); row >= 0)
            repaintRows(row, row);
    }
}

bool TicketListModel::hasDraft(domain::TicketId id) const
{
    return m_drafts && m_drafts->hasDraft(id);
}

void TicketListModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

domain::TicketId TicketListModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() && !isHeading(row) ? domain::TicketId(m_ids.at(row)) : domain::TicketId();
}

TicketRowPtr TicketListModel::rowAt(int row) const
{
    if (row < 0 || row >= m_ids.size() || isHeading(row))
        return {};
    const quint32 id = m_ids.at(row);
    const RowCache::State state = m_cache.state(id);
    if (state == RowCache::State::Missing || state == RowCache::State::Stale)
        want(row);
    return m_cache.row(id);
}

int TicketListModel::rowOf(domain::TicketId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), static_cast<quint32>(id.value()));
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

qint64 TicketListModel::seenVersion(domain::TicketId id) const
{
    const TicketRowPtr row = m_cache.row(static_cast<quint32>(id.value()));
    return row ? row->version : 0;
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ticketColumns().size());
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == HeadingRole)
        return isHeading(index.row());
    if (isHeading(index.row()))
        return headingData(index.row(), index.column(), role);
    if (role == IdRole)
        return m_ids.at(index.row());
    if (role == DraftRole)
        return hasDraft(idAt(index.row()));
    if (role == PresenceRole)
        return QVariant::fromValue(m_presence.value(idAt(index.row())));
    if (role == ZoneRole)
        return QVariant::fromValue(m_zone);
    const TicketRowPtr row = rowAt(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(loadingSentence()) : QVariant();
    if (role == SortTimeRole)
        return sortTime(*row);
    return cell(*row, index.column(), role);
}

QString TicketListModel::sortTime(const usecases::TicketRow &row) const
{
    const int column = ticketColumnOfSortKey(m_request.sortKey);
    if (column < 0 || ticketColumns()[static_cast<std::size_t>(column)].kind != ColumnKind::Time)
        return {};
    return cell(row, column, Qt::DisplayRole).toString();
}

QVariant TicketListModel::cell(const usecases::TicketRow &row, int column, int role) const
{
    const TicketColumn &info = ticketColumns()[static_cast<std::size_t>(column)];
    switch (role) {
    case RawRole:
        return info.raw(row);
    case Qt::DisplayRole:
        if (info.text)
            return info.text(row);
        if (const QVariant ms = info.raw(row); ms.isValid()) {
            const domain::UtcTime time = domain::fromMs(ms.toLongLong());
            return info.kind == ColumnKind::Due ? countdownText(time - m_clock.now())
                                                : shortTime(time, m_clock.now(), m_zone);
        }
        return {};
    case Qt::ToolTipRole:
        if (!info.text) {
            const QVariant ms = info.raw(row);
            if (!ms.isValid())
                return {};
            const domain::UtcTime time = domain::fromMs(ms.toLongLong());
            return plainToolTip(info.kind == ColumnKind::Due ? promiseToolTip(time, m_clock.now(), m_zone)
                                                             : absoluteTime(time, m_zone),
                                Origin::Ours);
        }
        if (column == subjectColumn) {
            QStringList lines{quoted(subjectText(row.subject))};
            if (hasDraft(row.id))
                lines.append(draftSentence());
            if (const PresenceMark mark = m_presence.value(row.id); mark.isValid())
                lines.append(mark.sentence);
            if (lines.size() > 1)
                return plainToolTip(lines.join(u'\n'), Origin::Ours);
        }
        return plainToolTip(info.kind == ColumnKind::Number ? info.raw(row).toString() : info.text(row));
    case Qt::AccessibleTextRole:
        if (info.kind == ColumnKind::Number)
            return info.raw(row).toString(); // whole, however narrow the column
        if (column != subjectColumn)
            return cell(row, column, Qt::DisplayRole);
        return QString(rowSentence(row, m_clock.now(), m_zone, hasDraft(row.id)) + u' ' +
                       m_presence.value(row.id).sentence)
            .trimmed();
    case Qt::TextAlignmentRole:
        return info.kind == ColumnKind::Number || info.kind == ColumnKind::Time || info.kind == ColumnKind::Due
                   ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TicketColumn &info = ticketColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return info.title.shown();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

void TicketListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT rowsLoaded();
}

} // namespace campanile::ui

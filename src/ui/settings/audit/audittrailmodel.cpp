// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audit/audittrailmodel.h"

#include "domain/base/text.h"
#include "domain/org/organization.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/auditwords.h"
#include "ui/words/timewords.h"

namespace campanile::ui {

using domain::AuditEntry;

namespace {

QString nameOf(const AuditEntry &entry)
{
    if (entry.subject == domain::AuditSubject::Roles) {
        if (const auto role = domain::enumOf(domain::roleKeys, entry.subjectName))
            return roleText(*role);
    }
    return domain::visibleText(entry.subjectName);
}

} // namespace

AuditTrailModel::AuditTrailModel(usecases::AuditTrail &trail, QObject *parent)
    : QAbstractTableModel(parent)
    , m_trail(trail)
    , m_zone(QTimeZone::systemTimeZone())
{
}

AuditTrailModel::~AuditTrailModel()
{
    m_asking.cancel();
}

void AuditTrailModel::setFilter(const usecases::AuditFilter &filter)
{
    m_filter = filter;
    reload();
}

void AuditTrailModel::reload()
{
    m_asking.cancel();
    m_next.reset();
    m_isFresh = true;
    ask();
}

void AuditTrailModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    retranslate();
}

void AuditTrailModel::ask()
{
    m_isAsking = true;
    m_asking = m_trail.page(m_filter, m_next, pageRows);
    m_asking.then(this, [this, number = ++m_number](const domain::Result<usecases::AuditPage> &answer) {
        if (number == m_number)
            take(answer);
    });
}

void AuditTrailModel::take(const domain::Result<usecases::AuditPage> &answer)
{
    m_isAsking = false;
    if (!answer) {
        m_state = State::Failed;
        m_error = answer.error();
        Q_EMIT stateChanged();
        return;
    }
    m_next = answer->next;
    if (std::exchange(m_isFresh, false)) {
        beginResetModel();
        m_entries = answer->entries;
        endResetModel();
    } else if (!answer->entries.isEmpty()) {
        const int first = static_cast<int>(m_entries.size());
        beginInsertRows({}, first, first + static_cast<int>(answer->entries.size()) - 1);
        m_entries += answer->entries;
        endInsertRows();
    }
    // A page that found nothing among many is no end: the view would not ask again by itself.
    if (answer->entries.isEmpty() && m_next) {
        ask();
        return;
    }
    m_state = State::Ready;
    Q_EMIT stateChanged();
}

const AuditEntry *AuditTrailModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QStringList AuditTrailModel::titles()
{
    return {tr("When"), tr("Who"), tr("What was done"), tr("To what"), tr("Name")};
}

int AuditTrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditTrailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditTrailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == When ? plainToolTip(absoluteTime(entry.at, m_zone), Origin::Ours) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return dateAndTime(entry.at, m_zone);
    case Who:
        return entry.actorName.isEmpty() ? tr("nobody in particular") : domain::visibleText(entry.actorName);
    case What:
        return auditActionText(entry.action);
    case Kind:
        return auditSubjectText(entry.subject);
    case Name:
        return nameOf(entry);
    default:
        return {};
    }
}

QVariant AuditTrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return titles().value(section);
}

bool AuditTrailModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isAsking && m_state == State::Ready;
}

void AuditTrailModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void AuditTrailModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace campanile::ui

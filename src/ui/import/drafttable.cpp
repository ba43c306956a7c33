// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/drafttable.h"

#include "domain/import/columnname.h"
#include "domain/import/importtimeparser.h"
#include "domain/import/secretcolumns.h"

#include <QSet>

#include <algorithm>

namespace campanile::ui {

using domain::ImportColumn;
using domain::ImportDoubt;
using domain::ImportDoubtKind;
using domain::ImportSample;
using domain::ImportTable;
using domain::ImportTarget;

namespace {

constexpr qsizetype shownSamples = 3;

bool isSame(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

bool names(const ImportColumn &column, const QString &header)
{
    return std::any_of(column.names.begin(), column.names.end(),
                       [&header](const QString &name) { return isSame(name, header); });
}

/// The columns of all files in the order in which they come first.
QStringList unitedHeader(const QVector<ImportSample> &samples)
{
    QStringList united;
    QSet<QString> known;
    for (const ImportSample &sample : samples) {
        for (const QString &column : sample.header) {
            const QString key = column.trimmed().toCaseFolded();
            if (known.contains(key))
                continue;
            known.insert(key);
            united.append(column);
        }
    }
    return united;
}

} // namespace

bool mayRepeat(ImportTarget target)
{
    return target == ImportTarget::Ignored || target == ImportTarget::Subject || target == ImportTarget::Description ||
           isOwnField(target);
}

bool isOwnField(ImportTarget target)
{
    return target == ImportTarget::CustomField || target == ImportTarget::Reported;
}

bool isTimeTarget(ImportTarget target)
{
    return target == ImportTarget::EventTime || target == ImportTarget::Created || target == ImportTarget::Updated ||
           target == ImportTarget::Due;
}

DraftTable::DraftTable(const ImportTable &given, const QVector<ImportTable> &guesses,
                       const QVector<ImportSample> &samples, const QVector<ImportDoubt> &doubts)
    : m_table(given)
{
    for (const ImportDoubt &doubt : doubts) {
        const bool known = std::any_of(m_doubts.begin(), m_doubts.end(), [&doubt](const ImportDoubt &other) {
            return other.kind == doubt.kind && isSame(other.column, doubt.column);
        });
        if (!known)
            m_doubts.append(doubt);
    }
    const QStringList header = unitedHeader(samples);
    addUses(header, guesses);
    addSamples(samples);
    m_table.columns.removeIf([&header](const ImportColumn &column) {
        return std::any_of(header.begin(), header.end(), [&column](const QString &h) { return names(column, h); });
    });
}

void DraftTable::addUses(const QStringList &header, const QVector<ImportTable> &guesses)
{
    QVector<ImportColumn> guessed;
    for (const ImportTable &guess : guesses) {
        for (const ImportColumn &column : guess.columns) {
            if (!m_table.columns.contains(column) && !guessed.contains(column))
                guessed.append(column);
        }
    }
    QSet<ImportTarget> taken;
    const auto add = [&](const QString &name, const ImportColumn &column, Certainty certainty) {
        // Two files may call the same thing differently; of one target only the first column of a file counts.
        if (!mayRepeat(column.target) && taken.contains(column.target)) {
            for (ColumnUse &use : m_uses) {
                if (use.spec.target == column.target && !names(use.spec, name))
                    use.spec.names += column.names;
            }
            return false;
        }
        const bool known =
            std::any_of(m_uses.begin(), m_uses.end(), [&column](const ColumnUse &use) { return use.spec == column; });
        if (known)
            return false; // found under its first name
        taken.insert(column.target);
        m_uses.append({column, name, {}, certainty, false});
        return true;
    };
    for (const QString &name : header) {
        bool used = false;
        for (const ImportColumn &column : std::as_const(m_table.columns)) {
            if (names(column, name))
                used = add(name, column, Certainty::Given) || used;
        }
        for (const ImportColumn &column : std::as_const(guessed)) {
            const bool unsure = std::any_of(m_doubts.begin(), m_doubts.end(), [&name](const ImportDoubt &doubt) {
                return isSame(doubt.column, name) &&
                       (doubt.kind == ImportDoubtKind::WeakMatch || doubt.kind == ImportDoubtKind::DayMonthOrder);
            });
            if (names(column, name))
                used = add(name, column, unsure ? Certainty::Unsure : Certainty::Guessed) || used;
        }
        if (!used) {
            ImportColumn left;
            left.names = QStringList{name};
            m_uses.append({left, name, {}, Certainty::Unused, false});
        }
    }
}

void DraftTable::addSamples(const QVector<ImportSample> &samples)
{
    for (ColumnUse &use : m_uses) {
        QStringList values;
        for (const ImportSample &sample : samples) {
            const auto at = std::find_if(sample.header.begin(), sample.header.end(),
                                         [&use](const QString &name) { return isSame(name, use.column); });
            if (at == sample.header.end())
                continue;
            const qsizetype cell = at - sample.header.begin();
            for (const QStringList &row : sample.rows) {
                if (const QString value = row.value(cell).trimmed(); !value.isEmpty())
                    values.append(value);
            }
        }
        use.looksSecret = domain::looksSecretByName(use.column) || domain::looksSecretByValues(values);
        if (use.looksSecret && !use.isUsed())
            use.certainty = Certainty::Secret;
        for (const QString &value : std::as_const(values)) {
            if (use.samples.size() == shownSamples)
                break;
            if (!use.samples.contains(value))
                use.samples.append(value);
        }
    }
}

void DraftTable::setTarget(qsizetype row, ImportTarget target)
{
    if (m_uses.at(row).spec.target == target)
        return;
    if (!mayRepeat(target)) {
        for (ColumnUse &other : m_uses) {
            if (other.spec.target != target)
                continue;
            other.spec.target = ImportTarget::Ignored;
            other.certainty = other.looksSecret ? Certainty::Secret : Certainty::Chosen;
        }
        m_table.columns.removeIf([target](const ImportColumn &absent) { return absent.target == target; });
    }
    ColumnUse &use = m_uses[row];
    use.spec.target = target;
    use.certainty = target == ImportTarget::Ignored && use.looksSecret ? Certainty::Secret : Certainty::Chosen;
    if (isOwnField(target))
        giveFieldKey(row);
    else
        use.spec.field.clear();
    // Its own kind of times, unless the table's formats read them.
    if (isTimeTarget(target) && use.spec.times.isEmpty() && m_table.times.isEmpty()) {
        const domain::TimeGuess times = domain::guessTimes(use.samples);
        use.spec.times = times.formats;
        if (!times.alternatives.isEmpty())
            m_doubts.append({ImportDoubtKind::DayMonthOrder, use.column, times.formats + times.alternatives});
        if (!times.namesZone && !times.formats.isEmpty())
            m_doubts.append({ImportDoubtKind::NoZone, use.column, {}});
    }
    m_edited = true;
    settleAnswered(use);
}

void DraftTable::settleAnswered(const ColumnUse &use)
{
    const ImportTarget target = use.spec.target;
    m_doubts.removeIf([&](const ImportDoubt &doubt) {
        const bool same = isSame(doubt.column, use.column);
        switch (doubt.kind) {
        case ImportDoubtKind::NoTicketKey:
            return target == ImportTarget::TicketKey;
        case ImportDoubtKind::NoCreatedTime:
            return target == ImportTarget::Created;
        case ImportDoubtKind::NoEventTime:
            return target == ImportTarget::EventTime;
        case ImportDoubtKind::Secret:
        case ImportDoubtKind::WeakMatch:
            return same;
        case ImportDoubtKind::DayMonthOrder:
        case ImportDoubtKind::NoZone:
            return same && !isTimeTarget(target) && use.spec.type != domain::ImportValueType::Time;
        case ImportDoubtKind::UnknownLabels:
            return same && target == ImportTarget::Ignored;
        }
        return false;
    });
}

void DraftTable::giveFieldKey(qsizetype row)
{
    ColumnUse &use = m_uses[row];
    const QString base = domain::columnFieldKey(use.spec.title.isEmpty() ? use.column : use.spec.title);
    const auto isTaken = [&](const QString &key) {
        for (qsizetype i = 0; i < m_uses.size(); ++i) {
            if (i != row && m_uses.at(i).spec.target == use.spec.target && m_uses.at(i).spec.field == key)
                return true;
        }
        return std::any_of(m_table.columns.begin(), m_table.columns.end(), [&](const ImportColumn &absent) {
            return absent.target == use.spec.target && absent.field == key;
        });
    };
    use.spec.field = base;
    for (int n = 2; isTaken(use.spec.field); ++n)
        use.spec.field = base + u'_' + QString::number(n);
}

void DraftTable::setField(qsizetype row, const QString &title)
{
    ColumnUse &use = m_uses[row];
    if (!isOwnField(use.spec.target) || use.spec.title == title.trimmed())
        return;
    use.spec.title = title.trimmed();
    use.certainty = Certainty::Chosen;
    giveFieldKey(row);
    m_edited = true;
}

void DraftTable::setType(qsizetype row, domain::ImportValueType type)
{
    ColumnUse &use = m_uses[row];
    if (!isOwnField(use.spec.target) || use.spec.type == type)
        return;
    use.spec.type = type;
    use.certainty = Certainty::Chosen;
    if (type == domain::ImportValueType::Time && use.spec.times.isEmpty())
        use.spec.times = domain::guessTimes(use.samples).formats;
    m_edited = true;
}

qsizetype DraftTable::useTwice(qsizetype row)
{
    ColumnUse again = m_uses.at(row);
    again.spec = {};
    again.spec.names = QStringList{again.column};
    again.certainty = again.looksSecret ? Certainty::Secret : Certainty::Unused;
    m_uses.insert(row + 1, again);
    return row + 1;
}

void DraftTable::setZone(const QByteArray &zone)
{
    m_doubts.removeIf([](const ImportDoubt &doubt) { return doubt.kind == ImportDoubtKind::NoZone; });
    if (m_table.zone == zone || !domain::ImportTimeParser::isValidZone(zone))
        return;
    m_table.zone = zone;
    m_edited = true;
}

void DraftTable::setTimes(const QString &column, const QStringList &formats)
{
    for (ColumnUse &use : m_uses) {
        if (!isSame(use.column, column) || use.spec.times == formats)
            continue;
        use.spec.times = formats;
        if (use.certainty == Certainty::Unsure || use.certainty == Certainty::Guessed)
            use.certainty = Certainty::Chosen;
        m_edited = true;
    }
}

QStringList DraftTable::timesOf(const QString &column) const
{
    for (const ColumnUse &use : m_uses) {
        if (isSame(use.column, column) && !use.spec.times.isEmpty())
            return use.spec.times;
    }
    return m_table.times;
}

void DraftTable::settle(ImportDoubtKind kind, const QString &column)
{
    m_doubts.removeIf([&](const ImportDoubt &doubt) { return doubt.kind == kind && isSame(doubt.column, column); });
}

QVector<ImportTarget> DraftTable::missing() const
{
    QVector<ImportTarget> needed;
    if (m_table.kind == domain::ImportTableKind::Events)
        needed = {ImportTarget::TicketKey, ImportTarget::EventTime};
    else if (m_table.kind == domain::ImportTableKind::Tickets)
        needed = m_table.timeMayBeMissing ? QVector<ImportTarget>() : QVector<ImportTarget>{ImportTarget::Created};
    else
        needed = {ImportTarget::Key};
    needed.removeIf([this](ImportTarget target) {
        return std::any_of(m_uses.begin(), m_uses.end(),
                           [target](const ColumnUse &use) { return use.spec.target == target; });
    });
    return needed;
}

bool DraftTable::hasTimes() const
{
    return std::any_of(m_uses.begin(), m_uses.end(), [](const ColumnUse &use) {
        return isTimeTarget(use.spec.target) ||
               (isOwnField(use.spec.target) && use.spec.type == domain::ImportValueType::Time);
    });
}

QStringList DraftTable::samplesOf(const QString &column) const
{
    for (const ColumnUse &use : m_uses) {
        if (isSame(use.column, column))
            return use.samples;
    }
    return {};
}

ImportTable DraftTable::table() const
{
    ImportTable table = m_table;
    table.guessRest = false;
    const QVector<ImportColumn> absent = m_table.columns;
    table.columns.clear();
    for (const ColumnUse &use : m_uses) {
        if (use.isUsed())
            table.columns.append(use.spec);
    }
    table.columns += absent;
    return table;
}

QVector<ImportTarget> DraftTable::targets(domain::ImportTableKind kind)
{
    using T = ImportTarget;
    switch (kind) {
    case domain::ImportTableKind::Tickets:
        return {T::Ignored,      T::TicketKey,   T::Subject,     T::Description,  T::Status,           T::SubStatus,
                T::Priority,     T::Tier,        T::Channel,     T::Created,      T::CreatedTimeOfDay, T::Updated,
                T::Due,          T::Assignee,    T::AssigneeKey, T::Team,         T::Department,       T::Place,
                T::CustomerName, T::CustomerKey, T::ContactName, T::ContactEmail, T::ContactPhone,     T::ContactKey,
                T::Tags,         T::Language,    T::Message,     T::Note,         T::CustomField,      T::Reported};
    case domain::ImportTableKind::Events:
        return {T::Ignored,     T::TicketKey,        T::EventTime,    T::EventTimeOfDay, T::EventOrder,
                T::Actor,       T::Status,           T::SubStatus,    T::Priority,       T::Tier,
                T::Channel,     T::Assignee,         T::AssigneeKey,  T::Team,           T::Department,
                T::Place,       T::Message,          T::Note,         T::Subject,        T::Description,
                T::Created,     T::CreatedTimeOfDay, T::Due,          T::CustomerName,   T::CustomerKey,
                T::ContactName, T::ContactEmail,     T::ContactPhone, T::ContactKey,     T::Tags,
                T::Language,    T::CustomField,      T::Reported};
    case domain::ImportTableKind::Contacts:
        return {T::Ignored, T::Key, T::Name, T::Email, T::Phone, T::CustomerKey, T::Language};
    case domain::ImportTableKind::Customers:
        return {T::Ignored, T::Key, T::Name, T::Country, T::Segment, T::Plan, T::Language, T::TimeZone, T::CustomField};
    case domain::ImportTableKind::Agents:
        return {T::Ignored, T::Key, T::Name, T::Email, T::Phone, T::Language, T::Active};
    case domain::ImportTableKind::People:
        return {T::Ignored, T::Key, T::Name, T::Email, T::Phone, T::Role, T::CustomerKey, T::Language, T::Active};
    }
    return {};
}

} // namespace campanile::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/timeline/timelinemodel.h"

#include "ui/kit/textpaint.h"
#include "ui/words/timewords.h"

#include <algorithm>

namespace campanile::ui {

namespace {

/// Events of one person within so short a time were one act.
constexpr auto oneAct = std::chrono::seconds(60);
/// A screen reader is not read a whole novel.
constexpr qsizetype longestSpoken = 2000;

bool isSmall(const domain::Event &event)
{
    return event.kind == domain::EventKind::Changed || event.kind == domain::EventKind::Undone;
}

/// What a person looks for in the story: it is never folded away, and nothing is folded across it.
bool isMilestone(const domain::Event &event)
{
    return std::any_of(event.changes.begin(), event.changes.end(), [](const domain::FieldChange &change) {
        return change.field == domain::Field::Status || change.field == domain::Field::Assignee ||
               change.field == domain::Field::Tier || change.field == domain::Field::Team;
    });
}

} // namespace

TimelineModel::TimelineModel(const domain::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
{
}

void TimelineModel::setCatalog(const usecases::CatalogPtr &catalog, const QTimeZone &zone)
{
    m_catalog = catalog;
    m_zone = zone;
    m_words = EventWords(catalog, zone);
    setDetails(m_details);
}

void TimelineModel::setDetails(std::shared_ptr<const usecases::TicketDetails> details)
{
    const bool sameTicket = details && m_details && details->ticket.id == m_details->ticket.id;
    if (!sameTicket)
        m_unfolded.clear();
    const auto before = m_details;
    if (details) {
        QHash<qint64, QString> names;
        for (const domain::Attachment &attachment : details->attachments)
            names.insert(attachment.id.value(), attachment.name);
        m_words.setAttachmentNames(std::move(names));
    }
    m_details = std::move(details);
    QVector<TimelineEntry> entries = m_details ? build() : QVector<TimelineEntry>();
    // The usual refresh adds at the end: what is read stays where it is.
    const qsizetype common =
        std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end()).first - m_entries.begin();
    if (sameTicket && before->messages.size() <= m_details->messages.size() && common == m_entries.size()) {
        if (common > 0)
            Q_EMIT dataChanged(index(0), index(static_cast<int>(common) - 1));
        if (entries.size() > common) {
            beginInsertRows({}, static_cast<int>(common), static_cast<int>(entries.size()) - 1);
            m_entries = std::move(entries);
            endInsertRows();
        }
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void TimelineModel::clear()
{
    setDetails(nullptr);
}

QVector<TimelineEntry> TimelineModel::build() const
{
    struct Moment
    {
        domain::UtcTime at;
        TimelineEntry entry;
    };
    QVector<Moment> moments;
    moments.reserve(m_details->messages.size() + m_details->events.size());
    for (int i = 0; i < m_details->events.size(); ++i) {
        const domain::Event &event = m_details->events.at(i);
        if (!EventWords::isOfText(event))
            moments.append({event.at, {TimelineEntry::Kind::Events, i, 1}});
    }
    for (int i = 0; i < m_details->messages.size(); ++i) {
        if (!m_details->messages.at(i).isWithdrawn)
            moments.append({m_details->messages.at(i).at, {TimelineEntry::Kind::Message, i, 1}});
    }
    // What was done together with a text: a note that hands the ticket over, a reply that waits for the customer.
    for (int i = 0; i < m_details->events.size(); ++i) {
        const domain::Event &event = m_details->events.at(i);
        if (EventWords::isOfText(event) && EventWords::saysMoreThanItsText(event))
            moments.append({event.at, {TimelineEntry::Kind::Events, i, 1}});
    }
    // Stable: of one instant the creation comes first, then what else the log holds, then the texts and what they did.
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.at < b.at; });

    QVector<TimelineEntry> plain;
    plain.reserve(moments.size() + 1);
    if (m_details->truncated)
        plain.append({TimelineEntry::Kind::LeftOut, 0, 0});
    for (const Moment &moment : std::as_const(moments)) {
        if (moment.entry.kind == TimelineEntry::Kind::Events && !plain.isEmpty() &&
            plain.last().kind == TimelineEntry::Kind::Events) {
            TimelineEntry &last = plain.last();
            const domain::Event &first = m_details->events.at(last.first);
            const domain::Event &event = m_details->events.at(moment.entry.first);
            if (last.first + last.count == moment.entry.first && isSmall(first) && isSmall(event) &&
                first.actorName == event.actorName && event.at - first.at <= oneAct) {
                ++last.count;
                continue;
            }
        }
        plain.append(moment.entry);
    }
    return folded(plain);
}

QVector<TimelineEntry> TimelineModel::folded(const QVector<TimelineEntry> &plain) const
{
    QVector<TimelineEntry> result;
    result.reserve(plain.size());
    const auto canFold = [this](const TimelineEntry &entry) {
        if (entry.kind != TimelineEntry::Kind::Events || !isSmall(m_details->events.at(entry.first)))
            return false;
        const auto from = m_details->events.begin() + entry.first;
        return std::none_of(from, from + entry.count, isMilestone);
    };
    // What was done here does not disappear among what an import brought.
    const auto isHere = [this](const TimelineEntry &entry) {
        return m_details->events.at(entry.first).sourceKey.isEmpty();
    };
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype end = i;
        // A fold covers events that follow each other in the log, so that first and count describe it.
        while (end < plain.size() && canFold(plain.at(end)) &&
               (end == i || (plain.at(end).first == plain.at(end - 1).first + plain.at(end - 1).count &&
                             isHere(plain.at(end)) == isHere(plain.at(i)))))
            ++end;
        if (end - i < foldFrom || m_unfolded.contains(m_details->events.at(plain.at(i).first).sequence)) {
            end = std::max(end, i + 1);
            result.append(plain.mid(i, end - i));
        } else {
            const int first = plain.at(i).first;
            result.append(
                {TimelineEntry::Kind::Fold, first, plain.at(end - 1).first + plain.at(end - 1).count - first});
        }
        i = end;
    }
    return result;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(m_entries.at(index.row()));
    case Qt::DisplayRole:
        if (const domain::Message *text = message(index.row()))
            return text->text;
        return eventText(index.row());
    case Qt::ToolTipRole:
        return m_entries.at(index.row()).kind == TimelineEntry::Kind::LeftOut
                   ? QVariant()
                   : QVariant(absoluteTime(timeOf(index.row()), m_zone));
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    default:
        return {};
    }
}

const domain::Message *TimelineModel::message(int row) const
{
    const TimelineEntry &entry = m_entries.at(row);
    return entry.kind == TimelineEntry::Kind::Message ? &m_details->messages.at(entry.first) : nullptr;
}

domain::UtcTime TimelineModel::timeOf(int row) const
{
    const TimelineEntry &entry = m_entries.at(row);
    if (const domain::Message *text = message(row))
        return text->at;
    return entry.count > 0 ? m_details->events.at(entry.first).at : m_details->ticket.createdAt;
}

QString TimelineModel::authorOf(int row) const
{
    const domain::Message *text = message(row);
    if (!text)
        return {};
    const QString author = writerOf(*text);
    const auto &merged = m_details->merged;
    const auto from = std::find_if(merged.begin(), merged.end(), [text](const usecases::MergedTicket &other) {
        return other.ticket == text->ticket;
    });
    return from == merged.end()
               ? author
               : tr("%1 · from %2", "who wrote a message, number of the merged ticket").arg(author, from->reference);
}

QString TimelineModel::writerOf(const domain::Message &message)
{
    const domain::Message *text = &message;
    if (!text->authorName.isEmpty())
        return text->authorName;
    switch (text->authorKind) {
    case domain::AuthorKind::Customer:
        return tr("Customer");
    case domain::AuthorKind::Agent:
        return tr("Agent");
    case domain::AuthorKind::System:
        break;
    }
    return tr("Automatic message");
}

QString TimelineModel::eventText(int row) const
{
    const TimelineEntry &entry = m_entries.at(row);
    const auto events = m_details->events.mid(entry.first, entry.count);
    switch (entry.kind) {
    case TimelineEntry::Kind::Message:
        return {};
    case TimelineEntry::Kind::LeftOut:
        return tr("Older entries are not shown here. They are kept in the database.");
    case TimelineEntry::Kind::Fold: {
        const QString names = m_words.fieldNames(events);
        const QString count = tr("%n changes", "in the ticket's story", static_cast<int>(events.size()));
        const QString what = names.isEmpty() ? count : tr("%1: %2", "7 changes: status, tier").arg(count, names);
        const domain::UtcTime from = events.constFirst().at;
        const domain::UtcTime to = events.constLast().at;
        if (domain::toDateTime(from, m_zone).date() == domain::toDateTime(to, m_zone).date())
            return what;
        return tr("%1 · %2 – %3", "7 changes: tags; the first and the last day")
            .arg(what, shortTime(from, m_clock.now(), m_zone), shortTime(to, m_clock.now(), m_zone));
    }
    case TimelineEntry::Kind::Events:
        break;
    }
    return m_words.sentences(events).join(u'\n');
}

QVector<domain::Attachment> TimelineModel::attachmentsOf(int row) const
{
    QVector<domain::Attachment> found;
    if (const domain::Message *text = message(row)) {
        for (const domain::Attachment &attachment : m_details->attachments) {
            if (attachment.message == text->id)
                found.append(attachment);
        }
    }
    return found;
}

QString TimelineModel::sentence(int row) const
{
    const QString when = relativeTime(timeOf(row), m_clock.now(), m_zone);
    const domain::Message *text = message(row);
    if (!text)
        return tr("%1 %2", "an event; when").arg(eventText(row), when);
    const QString author = quoted(authorOf(row));
    const QString body = quoted(text->text.left(longestSpoken));
    if (text->visibility == domain::Visibility::Internal)
        return tr("Internal note by %1, %2: %3").arg(author, when, body);
    return tr("Message from %1, %2: %3").arg(author, when, body);
}

void TimelineModel::unfold(int row)
{
    const TimelineEntry entry = m_entries.at(row);
    if (entry.kind != TimelineEntry::Kind::Fold)
        return;
    m_unfolded.insert(m_details->events.at(entry.first).sequence);
    QVector<TimelineEntry> entries = build();
    const int more = static_cast<int>(entries.size() - m_entries.size());
    m_entries[row] = entries.at(row);
    Q_EMIT dataChanged(index(row), index(row));
    if (more > 0) {
        beginInsertRows({}, row + 1, row + more);
        m_entries = std::move(entries);
        endInsertRows();
    }
}

void TimelineModel::retranslate()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace campanile::ui

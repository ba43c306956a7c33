// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inbox/timeline/eventwords.h"
#include "usecases/ticket/ticketdetails.h"

#include <QAbstractListModel>
#include <QSet>

namespace campanile::ui {

/// One line of the ticket's story.
struct TimelineEntry
{
    enum class Kind {
        Message, ///< first: index into TicketDetails::messages
        Events,  ///< first … first + count: events as sentences
        Fold,    ///< likewise, folded into one line
        LeftOut, ///< older entries were not read
    };

    Kind kind = Kind::Message;
    int first = 0;
    int count = 1;

    bool operator==(const TimelineEntry &) const = default;
};

/// Messages, notes and events of a ticket in the order in which they happened; runs of small events folded. Changes of
/// status, tier, team and owner always stand for themselves.
/// Words are made when asked for, so a long story opens at once.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole };

    explicit TimelineModel(const domain::Clock &clock, QObject *parent = nullptr);

    void setCatalog(const usecases::CatalogPtr &catalog, const QTimeZone &zone);
    /// Keeps what was unfolded when it is the same ticket.
    void setDetails(std::shared_ptr<const usecases::TicketDetails> details);
    void clear();
    [[nodiscard]] const usecases::TicketDetails *details() const { return m_details.get(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const TimelineEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] const domain::Message *message(int row) const; ///< null for events
    [[nodiscard]] domain::UtcTime timeOf(int row) const;
    [[nodiscard]] QString eventText(int row) const; ///< the sentences, or the words of a fold
    [[nodiscard]] QString authorOf(int row) const;
    [[nodiscard]] QVector<domain::Attachment> attachmentsOf(int row) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] domain::UtcTime now() const { return m_clock.now(); }

    /// Shows the events of a fold one by one.
    void unfold(int row);
    void retranslate();

    /// A run of at least this many event entries is folded.
    static constexpr int foldFrom = 4;

private:
    [[nodiscard]] QVector<TimelineEntry> build() const;
    [[nodiscard]] QVector<TimelineEntry> folded(const QVector<TimelineEntry> &plain) const;
    [[nodiscard]] QString sentence(int row) const;
    [[nodiscard]] static QString writerOf(const domain::Message &message);

    const domain::Clock &m_clock;
    usecases::CatalogPtr m_catalog = std::make_shared<usecases::Catalog>();
    QTimeZone m_zone;
    EventWords m_words;
    std::shared_ptr<const usecases::TicketDetails> m_details;
    QVector<TimelineEntry> m_entries;
    QSet<int> m_unfolded; ///< sequence numbers of the first events of opened folds
};

} // namespace campanile::ui

Q_DECLARE_METATYPE(campanile::ui::TimelineEntry)

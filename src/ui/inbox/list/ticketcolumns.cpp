// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/ticketcolumns.h"

#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/languagewords.h"

#include <array>

namespace campanile::ui {

namespace {

using Row = usecases::TicketRow;

Phrase title(const char *text)
{
    return {"TicketColumns", text};
}

QVariant timeOf(std::optional<domain::UtcTime> time)
{
    return time ? QVariant(domain::toMs(*time)) : QVariant();
}

template <typename Enum>
QVariant numberOf(Enum value)
{
    return QVariant(static_cast<int>(value));
}

const std::array<TicketColumn, 19> columns{{
    {"subject", title(QT_TRANSLATE_NOOP("TicketColumns", "Subject")),
     [](const Row &r) { return subjectText(r.subject); }, [](const Row &r) { return QVariant(r.subject); }, "subject",
     false, 320, true},
    {"number", title(QT_TRANSLATE_NOOP("TicketColumns", "Number")),
     [](const Row &r) { return shortReference(r.reference); }, [](const Row &r) { return QVariant(r.reference); },
     "number", true, 96, true, ColumnKind::Number},
    {"due", title(QT_TRANSLATE_NOOP("TicketColumns", "Next promise")), nullptr,
     [](const Row &r) { return timeOf(r.dueAt); }, "due", false, 104, true, ColumnKind::Due},
    {"status", title(QT_TRANSLATE_NOOP("TicketColumns", "Status")), [](const Row &r) { return statusText(r.status); },
     [](const Row &r) { return numberOf(r.status); }, "status", false, 152, true, ColumnKind::Status},
    {"tier", title(QT_TRANSLATE_NOOP("TicketColumns", "Tier")), [](const Row &r) { return tierText(r.tier); },
     [](const Row &r) { return numberOf(r.tier); }, "tier", true, 56, true, ColumnKind::Tier},
    {"priority", title(QT_TRANSLATE_NOOP("TicketColumns", "Priority")),
     [](const Row &r) { return priorityText(r.priority); }, [](const Row &r) { return numberOf(r.priority); },
     "priority", true, 96, true, ColumnKind::Priority},
    {"customer", title(QT_TRANSLATE_NOOP("TicketColumns", "Customer")), [](const Row &r) { return r.customer; },
     [](const Row &r) { return QVariant(r.customer); }, "customer", false, 168, true},
    {"contact", title(QT_TRANSLATE_NOOP("TicketColumns", "Contact")), [](const Row &r) { return r.contact; },
     [](const Row &r) { return QVariant(r.contact); }, nullptr, false, 152, false},
    {"assignee", title(QT_TRANSLATE_NOOP("TicketColumns", "Assignee")), [](const Row &r) { return r.assignee; },
     [](const Row &r) { return QVariant(r.assignee); }, "assignee", false, 152, true},
    {"location", title(QT_TRANSLATE_NOOP("TicketColumns", "Place")), [](const Row &r) { return r.place; },
     [](const Row &r) { return QVariant(r.place); }, "location", false, 112, false},
    {"team", title(QT_TRANSLATE_NOOP("TicketColumns", "Team")), [](const Row &r) { return r.team; },
     [](const Row &r) { return QVariant(r.team); }, "team", false, 152, false},
    {"department", title(QT_TRANSLATE_NOOP("TicketColumns", "Department")), [](const Row &r) { return r.department; },
     [](const Row &r) { return QVariant(r.department); }, "department", false, 152, false},
    {"updated", title(QT_TRANSLATE_NOOP("TicketColumns", "Updated")), nullptr,
     [](const Row &r) { return timeOf(r.updatedAt); }, "updated", true, 96, true, ColumnKind::Time},
    {"created", title(QT_TRANSLATE_NOOP("TicketColumns", "Created")), nullptr,
     [](const Row &r) { return timeOf(r.createdAt); }, "created", true, 96, false, ColumnKind::Time},
    {"resolved", title(QT_TRANSLATE_NOOP("TicketColumns", "Resolved")), nullptr,
     [](const Row &r) { return timeOf(r.resolvedAt); }, "resolved", true, 96, false, ColumnKind::Time},
    {"channel", title(QT_TRANSLATE_NOOP("TicketColumns", "Channel")),
     [](const Row &r) { return channelText(r.channel); }, [](const Row &r) { return numberOf(r.channel); }, "channel",
     false, 96, false},
    {"language", title(QT_TRANSLATE_NOOP("TicketColumns", "Language")),
     [](const Row &r) { return languageName(r.language); }, [](const Row &r) { return QVariant(r.language); },
     "language", false, 80, false},
    {"tags", title(QT_TRANSLATE_NOOP("TicketColumns", "Tags")), [](const Row &r) { return r.tags.join(u", "_qs); },
     [](const Row &r) { return QVariant(r.tags); }, nullptr, false, 160, false},
    {"attachment", title(QT_TRANSLATE_NOOP("TicketColumns", "Attachment")), [](const Row &) { return QString(); },
     [](const Row &r) { return QVariant(r.flags.testFlag(domain::TicketFlag::Attachment)); }, nullptr, false, 40, false,
     ColumnKind::Flag},
}};

} // namespace

std::span<const TicketColumn> ticketColumns()
{
    return columns;
}

int ticketColumnOf(QStringView key)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (key == QLatin1StringView(columns.at(i).key))
            return static_cast<int>(i);
    }
    return -1;
}

int ticketColumnOfSortKey(QStringView sortKey)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns.at(i).sortKey && sortKey == QLatin1StringView(columns.at(i).sortKey))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace campanile::ui

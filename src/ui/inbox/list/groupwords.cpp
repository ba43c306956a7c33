// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/groupwords.h"

#include "domain/base/text.h"
#include "domain/inbox/ticketgroups.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"

#include <QCoreApplication>

namespace campanile::ui {

using domain::Grouping;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ListGroups)
};

Grouping groupingOf(const QString &key)
{
    return domain::enumOf(domain::groupingKeys, key).value_or(Grouping::None);
}

QString noneText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Location:
        return Words::tr("Without a location");
    case Grouping::Tier:
        return Words::tr("Without a tier");
    case Grouping::Assignee:
        return Words::tr("Assigned to nobody");
    case Grouping::Customer:
        return Words::tr("Without a customer");
    case Grouping::None:
        break;
    }
    return Words::tr("All tickets");
}

} // namespace

QString groupingText(const QString &grouping)
{
    switch (groupingOf(grouping)) {
    case Grouping::Location:
        return Words::tr("By location");
    case Grouping::Tier:
        return Words::tr("By tier");
    case Grouping::Assignee:
        return Words::tr("By assignee");
    case Grouping::Customer:
        return Words::tr("By customer");
    case Grouping::None:
        break;
    }
    return Words::tr("Not grouped");
}

QString groupTitle(const QString &grouping, const usecases::ListGroup &group)
{
    const Grouping by = groupingOf(grouping);
    if (group.key == 0)
        return noneText(by);
    if (by == Grouping::Tier && group.key <= 3)
        return tierText(static_cast<domain::Tier>(group.key));
    return domain::visibleText(group.name.isEmpty() ? QString::number(group.key) : group.name);
}

QString groupSentence(const QString &grouping, const usecases::ListGroup &group, bool isFolded)
{
    const QString tickets =
        Words::tr("%1: %n tickets", nullptr, static_cast<int>(group.count)).arg(quoted(groupTitle(grouping, group)));
    return isFolded ? Words::tr("%1, folded", "a group of tickets").arg(tickets)
                    : Words::tr("%1, unfolded", "a group of tickets").arg(tickets);
}

} // namespace campanile::ui

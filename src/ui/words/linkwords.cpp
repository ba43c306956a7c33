// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/linkwords.h"

#include "usecases/ticket/linktickets.h"

#include <QCoreApplication>

namespace campanile::ui {

using domain::LinkKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Links)
};

} // namespace

QString linkText(LinkKind kind, bool beginsHere)
{
    switch (kind) {
    case LinkKind::Related:
        return Words::tr("Related");
    case LinkKind::DuplicateOf:
        return beginsHere ? Words::tr("Duplicate of") : Words::tr("Duplicate");
    case LinkKind::ChildOf:
        return beginsHere ? Words::tr("Parent") : Words::tr("Child");
    case LinkKind::IncidentOf:
        return beginsHere ? Words::tr("Problem") : Words::tr("Incident");
    case LinkKind::MergedInto:
        return beginsHere ? Words::tr("Merged into") : Words::tr("Merged in");
    case LinkKind::SplitFrom:
        return beginsHere ? Words::tr("Split from") : Words::tr("Split into");
    }
    return Words::tr("Related");
}

QString linkChoiceText(LinkKind kind, bool beginsHere)
{
    switch (kind) {
    case LinkKind::Related:
    case LinkKind::MergedInto: // not chosen among the others
    case LinkKind::SplitFrom:
        break;
    case LinkKind::DuplicateOf:
        return beginsHere ? Words::tr("is a duplicate of") : Words::tr("has the duplicate");
    case LinkKind::ChildOf:
        return beginsHere ? Words::tr("is a part of") : Words::tr("has the part");
    case LinkKind::IncidentOf:
        return beginsHere ? Words::tr("is caused by the problem") : Words::tr("is the problem behind");
    }
    return Words::tr("is related to");
}

QString linkKeyText(const QString &key)
{
    if (const auto kind = domain::enumOf(domain::linkKindKeys, key))
        return linkText(*kind, true);
    if (const auto kind = domain::enumOf(domain::linkEndKeys, key))
        return linkText(*kind, false);
    return Words::tr("Related");
}

QString linkRefusalText(const QString &key)
{
    using usecases::LinkRefusal;
    const auto why = domain::enumOf(usecases::linkRefusalKeys, key);
    if (why == LinkRefusal::Self)
        return Words::tr("A ticket cannot be linked to itself. Choose another one.");
    if (why == LinkRefusal::Cycle)
        return Words::tr(
            "The other ticket is linked to this one in the same way already, perhaps over others: it would "
            "be a circle. Nothing was linked.");
    if (why == LinkRefusal::Merged)
        return Words::tr("The ticket was merged into another one already. Take that merge back first.");
    if (why == LinkRefusal::Unsent)
        return Words::tr("A reply of this ticket waits in the outbox. Send it or take it back, then merge the ticket.");
    return Words::tr("These tickets cannot be linked in this way.");
}

} // namespace campanile::ui

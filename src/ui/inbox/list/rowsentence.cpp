// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/list/rowsentence.h"

#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct RowSentence
{
    Q_DECLARE_TR_FUNCTIONS(RowSentence)
};

} // namespace

QString loadingSentence()
{
    return RowSentence::tr("The ticket is being loaded.");
}

QString promiseSentence(std::optional<domain::UtcTime> dueAt, domain::UtcTime now, const QTimeZone &zone)
{
    if (!dueAt)
        return RowSentence::tr("Nothing is promised.");
    const QString when = relativeTime(*dueAt, now, zone);
    return *dueAt < now ? RowSentence::tr("The promise broke: %1.").arg(when)
                        : RowSentence::tr("The next promise breaks: %1.").arg(when);
}

QString promiseToolTip(domain::UtcTime dueAt, domain::UtcTime now, const QTimeZone &zone)
{
    return promiseSentence(dueAt, now, zone) + u'\n' + absoluteTime(dueAt, zone);
}

QString draftSentence()
{
    return RowSentence::tr("What you write to this ticket is a draft: it has not been added yet.");
}

QString rowSentence(const usecases::TicketRow &row, domain::UtcTime now, const QTimeZone &zone, bool hasDraft)
{
    QStringList sentences;
    sentences.append(RowSentence::tr("Ticket %1: %2.").arg(quoted(row.reference), quoted(row.subject)));
    sentences.append(RowSentence::tr("%1, %2, priority: %3.")
                         .arg(statusText(row.status), tierText(row.tier), priorityText(row.priority)));
    if (!row.customer.isEmpty())
        sentences.append(RowSentence::tr("Customer: %1.").arg(quoted(row.customer)));
    else if (!row.contact.isEmpty())
        sentences.append(RowSentence::tr("Contact: %1.").arg(quoted(row.contact)));
    if (!row.place.isEmpty())
        sentences.append(RowSentence::tr("Place: %1.").arg(quoted(row.place)));
    sentences.append(row.assignee.isEmpty() ? RowSentence::tr("Nobody is assigned.")
                                            : RowSentence::tr("Assigned to %1.").arg(quoted(row.assignee)));
    if (domain::isOpen(row.status))
        sentences.append(promiseSentence(row.dueAt, now, zone));
    if (hasDraft)
        sentences.append(draftSentence());
    if (row.flags.testFlag(domain::TicketFlag::Attachment))
        sentences.append(RowSentence::tr("Has attachments."));
    return sentences.join(u' ');
}

} // namespace campanile::ui

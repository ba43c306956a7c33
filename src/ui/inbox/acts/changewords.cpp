// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/acts/changewords.h"

#include "ui/inbox/acts/changerunner.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/errorwords.h"

#include <algorithm>

namespace campanile::ui {

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString nameOrNobody(const QString &name)
{
    return name.isEmpty() ? ChangeWords::tr("nobody") : quoted(name);
}

QString quotedAll(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts)
        shown.append(quoted(text));
    return shown.join(ChangeWords::tr(", "));
}

/// A team's department goes without saying.
bool followsTheTeam(const domain::FieldChange &change, const usecases::ChangeReceipt &receipt)
{
    return change.field == domain::Field::Department &&
           std::any_of(receipt.changes.begin(), receipt.changes.end(),
                       [](const domain::FieldChange &other) { return other.field == domain::Field::Team; });
}

/// A tag that this very change made has a number that the catalog does not know yet.
domain::FieldChange withNewTag(domain::FieldChange change, const usecases::TicketChange &wish,
                               const usecases::Catalog &catalog)
{
    const bool isNew = change.field == domain::Field::TagAdded && change.to.isDouble() &&
                       catalog.tagName(domain::TagId(change.to.toInteger())).isEmpty();
    if (isNew && wish.addTags.size() == 1)
        change.to = wish.addTags.constFirst().trimmed();
    return change;
}

} // namespace

QString wishText(const usecases::TicketChange &wish, const usecases::Catalog &catalog)
{
    QStringList parts;
    if (wish.status)
        parts.append(ChangeWords::tr("Status: %1").arg(statusText(*wish.status)));
    if (wish.tier)
        parts.append(ChangeWords::tr("Tier: %1").arg(tierText(*wish.tier)));
    if (wish.priority)
        parts.append(ChangeWords::tr("Priority: %1").arg(priorityText(*wish.priority)));
    if (wish.assignee)
        parts.append(ChangeWords::tr("Assignee: %1").arg(nameOrNobody(catalog.agentName(*wish.assignee))));
    if (wish.team)
        parts.append(ChangeWords::tr("Team: %1").arg(nameOrNobody(catalog.teamName(*wish.team))));
    if (!wish.addTags.isEmpty())
        parts.append(ChangeWords::tr("New tag: %1").arg(quotedAll(wish.addTags)));
    if (!wish.removeTags.isEmpty())
        parts.append(ChangeWords::tr("Tag removed: %1").arg(quotedAll(wish.removeTags)));
    for (auto it = wish.customFields.begin(); it != wish.customFields.end(); ++it) {
        const domain::CustomField *field = catalog.customField(it.key());
        parts.append(ChangeWords::tr("Field: %1").arg(quoted(field ? field->name : it.key())));
    }
    if (wish.message)
        parts.append(wish.message->isReply() ? ChangeWords::tr("A reply") : ChangeWords::tr("An internal note"));
    return parts.join(u" · "_qs);
}

QString outcomeText(const ChangeOutcome &outcome, const EventWords &words, const usecases::Catalog &catalog)
{
    if (outcome.receipts.size() == 1 && outcome.tickets == 1) {
        const usecases::ChangeReceipt &receipt = outcome.receipts.constFirst();
        QStringList sentences;
        for (const domain::FieldChange &change : receipt.changes) {
            if (!followsTheTeam(change, receipt))
                sentences.append(words.sentence(withNewTag(change, outcome.wish, catalog), {}));
        }
        if (receipt.message.isValid())
            sentences.prepend(outcome.isUndo ? ChangeWords::tr("The text is a draft again.")
                              : receipt.visibility == domain::Visibility::Public
                                  ? ChangeWords::tr("The reply waits in the outbox.")
                                  : ChangeWords::tr("The note was added."));
        const QString what = sentences.join(u" · "_qs);
        const QString reference = quoted(receipt.reference);
        return outcome.isUndo ? ChangeWords::tr("%1, taken back: %2", "ticket, what").arg(reference, what)
                              : ChangeWords::tr("%1: %2", "ticket, what").arg(reference, what);
    }
    const int count = static_cast<int>(outcome.receipts.size());
    if (outcome.isUndo)
        return ChangeWords::tr("%n changes were taken back.", nullptr, count);
    return ChangeWords::tr("%n tickets: %1", nullptr, count).arg(wishText(outcome.wish, catalog));
}

QString leftOutText(const ChangeOutcome &outcome)
{
    int changedSince = 0;
    int gone = 0;
    int others = outcome.notTried;
    const domain::Error *why = nullptr;
    for (const domain::Error &error : outcome.errors) {
        if (error.code == domain::ErrorCode::Conflict) {
            ++changedSince;
        } else if (error.code == domain::ErrorCode::NotFound) {
            ++gone;
        } else {
            others += outcome.notTried > 0 && error.code != domain::ErrorCode::NotAllowed ? 0 : 1;
            why = &error;
        }
    }
    QStringList sentences;
    if (changedSince > 0)
        sentences.append(
            ChangeWords::tr("%n tickets were changed again since and stay as they are.", nullptr, changedSince));
    if (gone > 0)
        sentences.append(ChangeWords::tr("%n tickets are not there any more.", nullptr, gone));
    if (why) {
        sentences.append(outcome.isUndo ? ChangeWords::tr("In %n tickets nothing was taken back:", nullptr, others)
                                        : ChangeWords::tr("%n tickets were not changed:", nullptr, others));
        sentences.append(errorText(*why));
    }
    return sentences.join(u' ');
}

} // namespace campanile::ui

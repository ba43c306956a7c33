// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search/querywords.h"

#include "domain/customer/customer.h"
#include "ui/inbox/list/ticketcolumns.h"
#include "ui/inbox/search/searchvocabulary.h"
#include "ui/kit/textpaint.h"
#include "ui/words/attributewords.h"
#include "ui/words/queryvaluewords.h"

#include <QCoreApplication>
#include <QHash>

namespace campanile::ui {

using domain::QueryReason;

namespace {

struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

QString fieldHelp(const QString &helpKey)
{
    static const QHash<QString, const char *> help{
        {u"query.status"_qs, QT_TRANSLATE_NOOP("QueryWords", "Where the ticket stands: open, waiting, done …")},
        {u"query.tier"_qs, QT_TRANSLATE_NOOP("QueryWords", "Support tier: 1, 2 or 3")},
        {u"query.priority"_qs, QT_TRANSLATE_NOOP("QueryWords", "Priority: low, normal, high, urgent")},
        {u"query.channel"_qs, QT_TRANSLATE_NOOP("QueryWords", "How the customer reached us")},
        {u"query.location"_qs, QT_TRANSLATE_NOOP("QueryWords", "The place that works on it")},
        {u"query.department"_qs, QT_TRANSLATE_NOOP("QueryWords", "The department, with all below it")},
        {u"query.team"_qs, QT_TRANSLATE_NOOP("QueryWords", "The team that owns it")},
        {u"query.assignee"_qs, QT_TRANSLATE_NOOP("QueryWords", "Who works on it: a name, me or none")},
        {u"query.customer"_qs, QT_TRANSLATE_NOOP("QueryWords", "The customer's name")},
        {u"query.segment"_qs, QT_TRANSLATE_NOOP("QueryWords", "The customer's size: SMB or Enterprise")},
        {u"query.tag"_qs, QT_TRANSLATE_NOOP("QueryWords", "A tag on the ticket")},
        {u"query.language"_qs, QT_TRANSLATE_NOOP("QueryWords", "The language of the ticket: en, he, fil …")},
        {u"query.has"_qs, QT_TRANSLATE_NOOP("QueryWords", "What the ticket has, for example an attachment")},
        {u"query.created"_qs, QT_TRANSLATE_NOOP("QueryWords", "When it came in: a date, today, 24h, 7d")},
        {u"query.updated"_qs, QT_TRANSLATE_NOOP("QueryWords", "When something happened to it last")},
        {u"query.due"_qs, QT_TRANSLATE_NOOP("QueryWords", "When the next promise breaks: 4h means within 4 hours")},
        {u"query.resolved"_qs, QT_TRANSLATE_NOOP("QueryWords", "When it was resolved")},
        {u"query.number"_qs, QT_TRANSLATE_NOOP("QueryWords", "The ticket's number")},
        {u"query.id"_qs, QT_TRANSLATE_NOOP("QueryWords", "The number of its row, for scripts")},
    };
    const char *sentence = help.value(helpKey);
    return sentence ? QueryWords::tr(sentence) : QString();
}

QString keywordText(const QString &key)
{
    if (key == u"me")
        return QueryWords::tr("Myself");
    if (key == u"none")
        return QueryWords::tr("Without one");
    if (key == u"open")
        return QueryWords::tr("Everything that is not done");
    if (key == u"done")
        return QueryWords::tr("Resolved and closed");
    if (key == u"waiting")
        return QueryWords::tr("Waiting for anybody");
    if (key == u"open-only")
        return statusText(domain::Status::Open);
    if (const auto status = domain::enumOf(domain::statusKeys, key))
        return statusText(*status);
    if (const auto priority = domain::enumOf(domain::priorityKeys, key))
        return priorityText(*priority);
    if (const auto tier = domain::enumOf(domain::tierKeys, key))
        return tierText(*tier);
    if (const auto channel = domain::enumOf(domain::channelKeys, key))
        return channelText(*channel);
    if (key == u"attachment")
        return QueryWords::tr("At least one attachment");
    if (key == u"assignee")
        return QueryWords::tr("Somebody is assigned");
    if (key == u"team")
        return QueryWords::tr("A team owns it");
    if (key == u"customer")
        return QueryWords::tr("The customer is known");
    if (key == u"tag")
        return QueryWords::tr("At least one tag");
    if (key == u"due")
        return QueryWords::tr("Something is promised");
    if (key == u"unsent")
        return QueryWords::tr("A reply that was not sent yet");
    return {};
}

} // namespace

QString candidateText(const domain::QueryCandidate &candidate)
{
    switch (candidate.kind) {
    case domain::QueryCandidate::Kind::Field:
    case domain::QueryCandidate::Kind::Operator:
        return fieldHelp(candidate.key);
    case domain::QueryCandidate::Kind::Keyword:
        return keywordText(candidate.key);
    case domain::QueryCandidate::Kind::Name:
        return candidate.label;
    case domain::QueryCandidate::Kind::Time:
        break;
    }
    return {};
}

QString queryReasonText(const QString &reasonKey, const QString &fragment)
{
    const auto reason = domain::enumOf(domain::queryReasonKeys, reasonKey);
    const QString part = quoted(fragment.left(60));
    switch (reason.value_or(QueryReason::MissingOperand)) {
    case QueryReason::TooLong:
        return QueryWords::tr("The search is too long; shorten it.");
    case QueryReason::TooDeep:
        return QueryWords::tr("Too many parentheses lie within each other.");
    case QueryReason::TooManyTerms:
        return QueryWords::tr("The search has too many words; use fewer.");
    case QueryReason::UnterminatedQuote:
        return QueryWords::tr("A quotation mark is opened here, but not closed.");
    case QueryReason::UnmatchedOpen:
        return QueryWords::tr("A parenthesis is opened here, but not closed.");
    case QueryReason::UnmatchedClose:
        return QueryWords::tr("A parenthesis is closed here that was not opened.");
    case QueryReason::EmptyGroup:
        return QueryWords::tr("There is nothing between the parentheses.");
    case QueryReason::EmptyPhrase:
        return QueryWords::tr("There is no word between the quotation marks.");
    case QueryReason::MissingOperand:
        return QueryWords::tr("Something is missing beside %1.").arg(part);
    case QueryReason::UnknownField:
        return QueryWords::tr("There is no field %1. To search for the word, put it in quotation marks.").arg(part);
    case QueryReason::OperatorNotAllowed:
        return QueryWords::tr("This field cannot be compared with %1.").arg(part);
    case QueryReason::MissingValue:
        return QueryWords::tr("A value is missing after %1.").arg(part);
    case QueryReason::UnknownValue:
        return QueryWords::tr("This field does not know %1.").arg(part);
    case QueryReason::BadNumber:
        return QueryWords::tr("%1 is not a whole number.").arg(part);
    case QueryReason::BadTime:
        return QueryWords::tr("%1 is not a time. Write 2026-01-15, today, 24h or 7d.").arg(part);
    case QueryReason::ListNotAllowed:
        return QueryWords::tr("Only one value can be compared as less or greater.");
    case QueryReason::NoneNotAllowed:
        return QueryWords::tr("This field cannot be compared with %1.").arg(part);
    case QueryReason::PrefixNotAllowed:
        return QueryWords::tr("The star is not possible after this value.");
    case QueryReason::NoActor:
        return QueryWords::tr("Nobody has said yet who works here, so nobody is “me”.");
    case QueryReason::UnknownName:
        return QueryWords::tr("Nobody and nothing is called %1.").arg(part);
    }
    return {};
}

QString queryErrorText(const domain::Error &error, const QString &query)
{
    const QString text = unknownWordText(error, query, searchVocabulary(), false);
    if (!text.isEmpty())
        return text;
    const domain::QuerySpan span = spanOf(error, query.size());
    return queryReasonText(error.args.value(0), query.mid(span.position, span.length));
}

domain::QuerySpan spanOf(const domain::Error &error, qsizetype textLength)
{
    if (error.code != domain::ErrorCode::QueryInvalid)
        return {};
    const qsizetype position = std::clamp<qsizetype>(error.args.value(1).toLongLong(), 0, textLength);
    const qsizetype length = std::clamp<qsizetype>(error.args.value(2).toLongLong(), 0, textLength - position);
    return {position, length};
}

QString sortKeyText(const QString &sortKey)
{
    const int column = ticketColumnOfSortKey(sortKey);
    return column < 0 ? sortKey : ticketColumns()[static_cast<std::size_t>(column)].title.shown();
}

} // namespace campanile::ui

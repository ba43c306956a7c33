// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search/searchvocabulary.h"

#include "ui/words/attributewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace campanile::ui {

namespace {

using domain::QueryField;

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

struct FieldWord
{
    QueryField field;
    const char *word; ///< a single word: it is typed before a colon
};

constexpr std::array<FieldWord, 18> fieldWords{{
    {QueryField::Status, QT_TRANSLATE_NOOP("SearchWords", "status")},
    {QueryField::Tier, QT_TRANSLATE_NOOP("SearchWords", "tier")},
    {QueryField::Priority, QT_TRANSLATE_NOOP("SearchWords", "priority")},
    {QueryField::Channel, QT_TRANSLATE_NOOP("SearchWords", "channel")},
    {QueryField::Location, QT_TRANSLATE_NOOP("SearchWords", "place")},
    {QueryField::Department, QT_TRANSLATE_NOOP("SearchWords", "department")},
    {QueryField::Team, QT_TRANSLATE_NOOP("SearchWords", "team")},
    {QueryField::Assignee, QT_TRANSLATE_NOOP("SearchWords", "assignee")},
    {QueryField::Customer, QT_TRANSLATE_NOOP("SearchWords", "customer")},
    {QueryField::Segment, QT_TRANSLATE_NOOP("SearchWords", "segment")},
    {QueryField::Tag, QT_TRANSLATE_NOOP("SearchWords", "tag")},
    {QueryField::Language, QT_TRANSLATE_NOOP("SearchWords", "language")},
    {QueryField::Has, QT_TRANSLATE_NOOP("SearchWords", "has")},
    {QueryField::Created, QT_TRANSLATE_NOOP("SearchWords", "created")},
    {QueryField::Updated, QT_TRANSLATE_NOOP("SearchWords", "updated")},
    {QueryField::Due, QT_TRANSLATE_NOOP("SearchWords", "due")},
    {QueryField::Resolved, QT_TRANSLATE_NOOP("SearchWords", "resolved")},
    {QueryField::Number, QT_TRANSLATE_NOOP("SearchWords", "number")},
}};

/// Values that no ticket is shown with: groups of statuses, people and days.
constexpr std::array valueWords{
    QT_TRANSLATE_NOOP("SearchWords", "open"),      QT_TRANSLATE_NOOP("SearchWords", "done"),
    QT_TRANSLATE_NOOP("SearchWords", "waiting"),   QT_TRANSLATE_NOOP("SearchWords", "me"),
    QT_TRANSLATE_NOOP("SearchWords", "none"),      QT_TRANSLATE_NOOP("SearchWords", "today"),
    QT_TRANSLATE_NOOP("SearchWords", "yesterday"), QT_TRANSLATE_NOOP("SearchWords", "tomorrow"),
    QT_TRANSLATE_NOOP("SearchWords", "now"),
};

} // namespace

domain::QueryVocabulary searchVocabulary()
{
    domain::QueryVocabulary words;
    for (const FieldWord &field : fieldWords)
        words.addField(field.field, SearchWords::tr(field.word));
    // In English the search language's own values are the words.
    if (SearchWords::tr("status") == u"status" && SearchWords::tr("open") == u"open")
        return words;
    for (const char *value : valueWords)
        words.addValue(QString::fromLatin1(value), SearchWords::tr(value));
    const QLocale locale;
    for (const auto &[status, key] : domain::statusKeys)
        words.addValue(status == domain::Status::Open ? u"open-only"_qs : QString(key),
                       locale.toLower(statusText(status)));
    for (const auto &[priority, key] : domain::priorityKeys) {
        if (priority != domain::Priority::Unknown)
            words.addValue(QString(key), locale.toLower(priorityText(priority)));
    }
    for (const auto &[channel, key] : domain::channelKeys) {
        if (channel != domain::Channel::Unknown)
            words.addValue(QString(key), locale.toLower(channelText(channel)));
    }
    return words;
}

} // namespace campanile::ui

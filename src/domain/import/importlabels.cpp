// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/importlabels.h"

#include "domain/base/text.h"

#include <QRegularExpression>

namespace campanile::domain {

namespace {

QString labelKey(const QString &label)
{
    return searchKey(label.simplified());
}

template <typename Enum>
using Words = QHash<QString, Enum>;

const Words<Status> &statusWords()
{
    static const Words<Status> words{
        {u"new"_qs, Status::New},
        {u"unassigned"_qs, Status::New},
        {u"queued"_qs, Status::New},
        {u"to do"_qs, Status::New},
        {u"submitted"_qs, Status::New},
        {u"open"_qs, Status::Open},
        {u"opened"_qs, Status::Open},
        {u"reopened"_qs, Status::Open},
        {u"re-opened"_qs, Status::Open},
        {u"active"_qs, Status::Open},
        {u"assigned"_qs, Status::Open},
        {u"accepted"_qs, Status::Open},
        {u"in progress"_qs, Status::Open},
        {u"work in progress"_qs, Status::Open},
        {u"working"_qs, Status::Open},
        {u"escalated"_qs, Status::Open},
        {u"pending customer"_qs, Status::WaitingCustomer},
        {u"pending customer response"_qs, Status::WaitingCustomer},
        {u"pending user"_qs, Status::WaitingCustomer},
        {u"waiting for customer"_qs, Status::WaitingCustomer},
        {u"waiting on customer"_qs, Status::WaitingCustomer},
        {u"awaiting customer"_qs, Status::WaitingCustomer},
        {u"awaiting user info"_qs, Status::WaitingCustomer},
        {u"awaiting caller"_qs, Status::WaitingCustomer},
        {u"waiting for user"_qs, Status::WaitingCustomer},
        {u"pending"_qs, Status::WaitingCustomer},
        {u"waiting for r&d"_qs, Status::WaitingRnd},
        {u"awaiting problem"_qs, Status::WaitingRnd},
        {u"waiting for development"_qs, Status::WaitingRnd},
        {u"with engineering"_qs, Status::WaitingRnd},
        {u"hold"_qs, Status::WaitingOther},
        {u"on hold"_qs, Status::WaitingOther},
        {u"waiting"_qs, Status::WaitingOther},
        {u"waiting for other"_qs, Status::WaitingOther},
        {u"pending vendor"_qs, Status::WaitingOther},
        {u"awaiting vendor"_qs, Status::WaitingOther},
        {u"awaiting evidence"_qs, Status::WaitingOther},
        {u"waiting on third party"_qs, Status::WaitingOther},
        {u"resolved"_qs, Status::Resolved},
        {u"solved"_qs, Status::Resolved},
        {u"fixed"_qs, Status::Resolved},
        {u"completed"_qs, Status::Resolved},
        {u"done"_qs, Status::Resolved},
        {u"closed"_qs, Status::Closed},
        {u"cancelled"_qs, Status::Closed},
        {u"canceled"_qs, Status::Closed},
        {u"rejected"_qs, Status::Closed},
        {u"חדש"_qs, Status::New},
        {u"חדשה"_qs, Status::New},
        {u"לא שויך"_qs, Status::New},
        {u"לא משויך"_qs, Status::New},
        {u"פתוח"_qs, Status::Open},
        {u"פתוחה"_qs, Status::Open},
        {u"בטיפול"_qs, Status::Open},
        {u"בתהליך"_qs, Status::Open},
        {u"נפתח מחדש"_qs, Status::Open},
        {u"ממתין ללקוח"_qs, Status::WaitingCustomer},
        {u"ממתינה ללקוח"_qs, Status::WaitingCustomer},
        {u"ממתין לתגובת לקוח"_qs, Status::WaitingCustomer},
        {u"ממתין לתגובת הלקוח"_qs, Status::WaitingCustomer},
        {u"ממתין לפיתוח"_qs, Status::WaitingRnd},
        {u"ממתין"_qs, Status::WaitingOther},
        {u"ממתינה"_qs, Status::WaitingOther},
        {u"בהמתנה"_qs, Status::WaitingOther},
        {u"מושהה"_qs, Status::WaitingOther},
        {u"טופל"_qs, Status::Resolved},
        {u"טופלה"_qs, Status::Resolved},
        {u"נפתר"_qs, Status::Resolved},
        {u"נפתרה"_qs, Status::Resolved},
        {u"הושלם"_qs, Status::Resolved},
        {u"הסתיים"_qs, Status::Resolved},
        {u"סגור"_qs, Status::Closed},
        {u"סגורה"_qs, Status::Closed},
        {u"נסגר"_qs, Status::Closed},
        {u"נסגרה"_qs, Status::Closed},
        {u"בוטל"_qs, Status::Closed},
        {u"בוטלה"_qs, Status::Closed},
        {u"נדחה"_qs, Status::Closed},
        {u"bago"_qs, Status::New},
        {u"bukas"_qs, Status::Open},
        {u"bukas muli"_qs, Status::Open},
        {u"ginagawa"_qs, Status::Open},
        {u"isinasagawa"_qs, Status::Open},
        {u"inaasikaso"_qs, Status::Open},
        {u"naghihintay sa kustomer"_qs, Status::WaitingCustomer},
        {u"naghihintay sa customer"_qs, Status::WaitingCustomer},
        {u"naghihintay sa r&d"_qs, Status::WaitingRnd},
        {u"naghihintay"_qs, Status::WaitingOther},
        {u"nakabinbin"_qs, Status::WaitingOther},
        {u"nakahinto"_qs, Status::WaitingOther},
        {u"nalutas"_qs, Status::Resolved},
        {u"nalutas na"_qs, Status::Resolved},
        {u"tapos"_qs, Status::Resolved},
        {u"tapos na"_qs, Status::Resolved},
        {u"sarado"_qs, Status::Closed},
        {u"sarado na"_qs, Status::Closed},
        {u"isinara"_qs, Status::Closed},
        {u"kinansela"_qs, Status::Closed},
    };
    return words;
}

const Words<Priority> &priorityWords()
{
    static const Words<Priority> words{
        {u"low"_qs, Priority::Low},
        {u"minor"_qs, Priority::Low},
        {u"trivial"_qs, Priority::Low},
        {u"4 - low"_qs, Priority::Low},
        {u"5 - planning"_qs, Priority::Low},
        {u"planning"_qs, Priority::Low},
        {u"normal"_qs, Priority::Normal},
        {u"medium"_qs, Priority::Normal},
        {u"moderate"_qs, Priority::Normal},
        {u"3 - moderate"_qs, Priority::Normal},
        {u"major"_qs, Priority::High},
        {u"high"_qs, Priority::High},
        {u"2 - high"_qs, Priority::High},
        {u"important"_qs, Priority::High},
        {u"urgent"_qs, Priority::Urgent},
        {u"critical"_qs, Priority::Urgent},
        {u"1 - critical"_qs, Priority::Urgent},
        {u"blocker"_qs, Priority::Urgent},
        {u"emergency"_qs, Priority::Urgent},
        {u"p1"_qs, Priority::Urgent},
        {u"p2"_qs, Priority::High},
        {u"p3"_qs, Priority::Normal},
        {u"p4"_qs, Priority::Low},
        {u"נמוכה"_qs, Priority::Low},
        {u"נמוך"_qs, Priority::Low},
        {u"רגילה"_qs, Priority::Normal},
        {u"רגיל"_qs, Priority::Normal},
        {u"בינונית"_qs, Priority::Normal},
        {u"בינוני"_qs, Priority::Normal},
        {u"גבוהה"_qs, Priority::High},
        {u"גבוה"_qs, Priority::High},
        {u"דחופה"_qs, Priority::Urgent},
        {u"דחוף"_qs, Priority::Urgent},
        {u"קריטית"_qs, Priority::Urgent},
        {u"קריטי"_qs, Priority::Urgent},
        {u"mababa"_qs, Priority::Low},
        {u"karaniwan"_qs, Priority::Normal},
        {u"katamtaman"_qs, Priority::Normal},
        {u"mataas"_qs, Priority::High},
        {u"agaran"_qs, Priority::Urgent},
        {u"apurahan"_qs, Priority::Urgent},
        {u"kritikal"_qs, Priority::Urgent},
    };
    return words;
}

const Words<Channel> &channelWords()
{
    static const Words<Channel> words{
        {u"email"_qs, Channel::Email},      {u"e-mail"_qs, Channel::Email},     {u"mail"_qs, Channel::Email},
        {u"phone"_qs, Channel::Phone},      {u"voice"_qs, Channel::Phone},      {u"call"_qs, Channel::Phone},
        {u"telephone"_qs, Channel::Phone},  {u"chat"_qs, Channel::Chat},        {u"live chat"_qs, Channel::Chat},
        {u"messaging"_qs, Channel::Chat},   {u"web"_qs, Channel::Web},          {u"portal"_qs, Channel::Web},
        {u"self-service"_qs, Channel::Web}, {u"self service"_qs, Channel::Web}, {u"web form"_qs, Channel::Web},
        {u"api"_qs, Channel::Web},          {u"social"_qs, Channel::Social},    {u"social media"_qs, Channel::Social},
        {u"twitter"_qs, Channel::Social},   {u"facebook"_qs, Channel::Social},  {u"whatsapp"_qs, Channel::Social},
        {u"walk-in"_qs, Channel::WalkIn},   {u"walk in"_qs, Channel::WalkIn},   {u"in person"_qs, Channel::WalkIn},
        {u"דואל"_qs, Channel::Email},       {u"דוא\"ל"_qs, Channel::Email},     {u"דוא״ל"_qs, Channel::Email},
        {u"מייל"_qs, Channel::Email},       {u"אימייל"_qs, Channel::Email},     {u"טלפון"_qs, Channel::Phone},
        {u"שיחה"_qs, Channel::Phone},       {u"צ'אט"_qs, Channel::Chat},        {u"צאט"_qs, Channel::Chat},
        {u"צ׳אט"_qs, Channel::Chat},        {u"אתר"_qs, Channel::Web},          {u"טופס"_qs, Channel::Web},
        {u"פורטל"_qs, Channel::Web},        {u"וואטסאפ"_qs, Channel::Social},   {u"פייסבוק"_qs, Channel::Social},
        {u"פרונטלי"_qs, Channel::WalkIn},   {u"telepono"_qs, Channel::Phone},   {u"tawag"_qs, Channel::Phone},
        {u"personal"_qs, Channel::WalkIn},
    };
    return words;
}

template <typename Enum>
std::optional<Enum> find(const Words<Enum> &words, const QString &label)
{
    const auto it = words.constFind(labelKey(label));
    return it == words.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

ImportLabels::ImportLabels(const ImportProfile &profile)
{
    for (auto map = profile.values.cbegin(); map != profile.values.cend(); ++map) {
        QHash<QString, QString> &own = m_own[map.key()];
        for (auto it = map.value().cbegin(); it != map.value().cend(); ++it)
            own.insert(labelKey(it.key()), it.value());
    }
}

std::optional<QString> ImportLabels::own(const QString &map, const QString &label) const
{
    const auto values = m_own.constFind(map);
    if (values == m_own.cend())
        return std::nullopt;
    const auto it = values->constFind(labelKey(label));
    return it == values->cend() ? std::nullopt : std::optional(*it);
}

std::optional<Status> ImportLabels::status(const QString &label, const QString &subLabel) const
{
    if (!subLabel.isEmpty()) {
        if (const auto value = own(u"status"_qs, label + u'/' + subLabel))
            return enumOf(statusKeys, *value);
    }
    if (const auto value = own(u"status"_qs, label))
        return enumOf(statusKeys, *value);
    if (!subLabel.isEmpty()) {
        if (const auto word = find(statusWords(), subLabel))
            return word;
    }
    if (const auto word = find(statusWords(), label))
        return word;
    return enumOf(statusKeys, label.trimmed());
}

std::optional<Tier> ImportLabels::tier(const QString &label) const
{
    if (const auto value = own(u"tier"_qs, label))
        return enumOf(tierKeys, *value);
    static const QRegularExpression shape(
        uR"(^\s*(?:(?:l|t|tier|line|level|support\s+line)?\s*([1-3])(?:st|nd|rd)?(?:\s+(?:line|level|tier))?)"
        uR"((?:\s*[/,&+ -]\s*(?:l|t|tier|line|level)?\s*([1-3])(?:st|nd|rd)?)?)\s*$)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(2).isEmpty() && match.captured(1) != match.captured(2))
        return Tier::T2;
    return static_cast<Tier>(match.captured(1).toInt());
}

std::optional<Priority> ImportLabels::priority(const QString &label) const
{
    if (const auto value = own(u"priority"_qs, label))
        return enumOf(priorityKeys, *value);
    return find(priorityWords(), label);
}

std::optional<Channel> ImportLabels::channel(const QString &label) const
{
    if (const auto value = own(u"channel"_qs, label))
        return enumOf(channelKeys, *value);
    return find(channelWords(), label);
}

bool ImportLabels::isAgentRole(const QString &label) const
{
    if (const auto value = own(u"role"_qs, label))
        return value == u"agent";
    const QString key = labelKey(label);
    return key == u"agent" || key == u"admin" || key == u"administrator" || key == u"team member" || key == u"lead";
}

QString ImportLabels::mappedName(const QString &map, const QString &label) const
{
    return own(map, label).value_or(label);
}

Tier ImportLabels::tierOfTeamName(const QString &team)
{
    static const QRegularExpression second(uR"(\b2nd\b)"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression third(uR"(\b3rd\b)"_qs, QRegularExpression::CaseInsensitiveOption);
    if (second.match(team).hasMatch())
        return Tier::T2; // a team of two lines counts as line 2
    return third.match(team).hasMatch() ? Tier::T3 : Tier::T1;
}

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/guesswords.h"

#include <QStringList>

namespace campanile::domain {

namespace {

struct Row
{
    ImportTarget target;
    const char *phrases; ///< parted by |
};

std::vector<GuessWord> listOf(std::initializer_list<Row> rows)
{
    std::vector<GuessWord> words;
    for (const Row &row : rows) {
        for (const QString &phrase : QString::fromLatin1(row.phrases).split(u'|'))
            words.push_back({row.target, phrase});
    }
    return words;
}

using T = ImportTarget;

const std::vector<GuessWord> &ticketWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::TicketKey, "ticket id|ticket number|ticket no|ticket|case number|case id|incident number|"
                       "incident id|incident|sr number|issue key|issue id|issue|call id|request id|"
                       "request number|number|reference|key|id|case|case concept name"},
        {T::Created, "created at|created date|created on|created|created time|date created|creation date|"
                     "creation time|opened at|opened on|opened|open date|date opened|submitted at|submit date|"
                     "reported at|received at|call date|date"},
        {T::Updated, "updated at|updated|last modified date|last modified|last updated|modified at|modified|"
                     "last update"},
        {T::Status, "status|state|ticket status|incident state|case status|current status|issue status"},
        {T::SubStatus, "sub status|substatus|status detail"},
        {T::Tier, "tier|support tier|ticket tier|support line|st level|support level|line"},
        {T::Team, "team|assignment group|assigned team|assigned group|support team|group|queue|involved st"},
        {T::Department, "department|division"},
        {T::Assignee, "assignee|assigned to|assigned agent|agent|agent name|owner|owner name|handled by|"
                      "resolver"},
        {T::AssigneeKey, "assignee id|owner id|agent id"},
        {T::Place, "support location|support site|place|site|office|location"},
        {T::Priority, "priority|ticket priority|case priority|severity|urgency|impact"},
        {T::Channel, "channel|ticket channel|contact channel|origin|case origin|via|via channel|contact type|"
                     "source"},
        {T::Subject, "subject|ticket subject|title|summary|short description|topic|issue summary"},
        {T::Description, "description|ticket description|problem description|body|details|text|content"},
        {T::CustomerKey, "customer id|account id|account external id|organization id|organisation id|company id|"
                         "client id"},
        {T::CustomerName, "customer|customer name|account|account name|company|company name|organization|"
                          "organization name|organisation|client|client name"},
        {T::ContactKey, "contact id|requester id|submitter id|caller id|user id"},
        {T::ContactName, "contact|contact name|requester|requester name|caller|caller name|reporter|submitter"},
        {T::ContactEmail, "contact email|customer email|requester email|email|e mail|email address"},
        {T::ContactPhone, "contact phone|customer phone|phone|phone number"},
        {T::Due, "due at|due date|due|deadline|sla due"},
        {T::Tags, "tags|labels|tag"},
        {T::Language, "language|locale|lang"},
        {T::Reported, "resolved at|resolved|closed at|closed date|closed on|resolution date|resolution|"
                      "time to resolution|resolution time|first response time|first response at|"
                      "customer satisfaction rating|satisfaction rating|satisfaction|csat|rating|sla violation|"
                      "made sla|sla met|sla type|reopen count|reassignment count|answered y n|answered|"
                      "speed of answer in seconds|avg talk duration|is closed|is escalated|"
                      "estimated closed date|solved by"},
    });
    return words;
}

const std::vector<GuessWord> &eventWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::TicketKey, "ticket id|ticket number|ticket no|ticket|case number|case id|incident number|"
                       "incident id|incident|sr number|issue key|issue id|issue|call id|request id|"
                       "request number|number|reference|key|id|case|case concept name"},
        {T::Created, "created at|created date|created on|created|opened at|opened on|opened|open date|"
                     "creation date"},
        {T::Status, "status|state|ticket status|incident state|case status|current status|issue status"},
        {T::SubStatus, "sub status|substatus|status detail"},
        {T::Tier, "tier|support tier|ticket tier|support line|st level|support level|line"},
        {T::Team, "team|assignment group|assigned team|assigned group|support team|group|queue|involved st"},
        {T::Department, "department|division"},
        {T::Assignee, "assignee|assigned to|assigned agent|agent|agent name|owner|owner name|handled by|"
                      "resolver"},
        {T::AssigneeKey, "assignee id|owner id|agent id"},
        {T::Place, "support location|support site|place|site|office|location"},
        {T::Priority, "priority|ticket priority|case priority|severity|urgency|impact"},
        {T::Channel, "channel|ticket channel|contact channel|origin|case origin|via|via channel|contact type|"
                     "source"},
        {T::Subject, "subject|ticket subject|title|summary|short description|topic|issue summary"},
        {T::Description, "description|ticket description|problem description|body|details|text|content"},
        {T::CustomerKey, "customer id|account id|account external id|organization id|organisation id|company id|"
                         "client id"},
        {T::CustomerName, "customer|customer name|account|account name|company|company name|organization|"
                          "organization name|organisation|client|client name"},
        {T::ContactKey, "contact id|requester id|submitter id|caller id|user id"},
        {T::ContactName, "contact|contact name|requester|requester name|caller|caller name|reporter|submitter"},
        {T::ContactEmail, "contact email|customer email|requester email|email|e mail|email address"},
        {T::ContactPhone, "contact phone|customer phone|phone|phone number"},
        {T::Due, "due at|due date|due|deadline|sla due"},
        {T::Tags, "tags|labels|tag"},
        {T::Language, "language|locale|lang"},
        {T::EventTime, "event time|timestamp|time stamp|changed at|change date time|change date|change time|"
                       "event date|updated at|sys updated at|complete timestamp|time timestamp|occurred at|"
                       "modified at|datetime|date time|when|at|date|time"},
        {T::EventOrder, "sequence|seq|sequence number|event number|sys mod count|mod count|version|order"},
        {T::Actor, "actor|changed by|updated by|modified by|author|performed by|user|resource|org resource"},
        {T::Message, "comment|public comment|reply|message"},
        {T::Note, "internal note|note|work note|work notes"},
        {T::Reported, "resolved at|resolved|closed at|closed date|closed on|resolution date|resolution|"
                      "time to resolution|resolution time|first response time|first response at|"
                      "customer satisfaction rating|satisfaction rating|satisfaction|csat|rating|sla violation|"
                      "made sla|sla met|sla type|reopen count|reassignment count|answered y n|answered|"
                      "speed of answer in seconds|avg talk duration|is closed|is escalated|"
                      "estimated closed date|solved by"},
    });
    return words;
}

const std::vector<GuessWord> &contactWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::Key, "id|contact id|customer id|user id|account id|organization id|key|external id|number"},
        {T::Name, "name|full name|contact name|customer name|account name|company name|organization name|"
                  "user name|display name"},
        {T::Email, "email|e mail|email address"},
        {T::Phone, "phone|phone number|mobile phone|telephone"},
        {T::CustomerKey, "account id|customer id|organization id|organisation id|company id"},
        {T::Language, "language|locale"},
    });
    return words;
}

const std::vector<GuessWord> &customerWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::Key, "id|customer id|account id|organization id|organisation id|company id|key|external id|"
                 "number"},
        {T::Name, "name|customer name|account name|company name|organization name|company|customer|account"},
        {T::Country, "country|billing country"},
        {T::Segment, "segment|size class"},
        {T::Plan, "plan|subscription|contract"},
        {T::TimeZone, "time zone|timezone"},
        {T::Language, "language|locale"},
    });
    return words;
}

const std::vector<GuessWord> &agentWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::Key, "id|agent id|user id|key|external id|number"},
        {T::Name, "name|full name|agent name|agent|user name|display name"},
        {T::Email, "email|e mail|email address"},
        {T::Team, "team|group"},
        {T::Place, "place|site|office|location"},
        {T::Active, "active|is active"},
    });
    return words;
}

const std::vector<GuessWord> &peopleWords()
{
    static const std::vector<GuessWord> words = listOf({
        {T::Key, "id|contact id|customer id|user id|account id|organization id|key|external id|number"},
        {T::Name, "name|full name|contact name|customer name|account name|company name|organization name|"
                  "user name|display name"},
        {T::Email, "email|e mail|email address"},
        {T::Phone, "phone|phone number|mobile phone|telephone"},
        {T::CustomerKey, "account id|customer id|organization id|organisation id|company id"},
        {T::Language, "language|locale"},
        {T::Role, "role|type"},
        {T::Active, "active|is active"},
    });
    return words;
}

} // namespace

const std::vector<GuessWord> &guessWords(ImportTableKind kind)
{
    switch (kind) {
    case ImportTableKind::Events:
        return eventWords();
    case ImportTableKind::Contacts:
        return contactWords();
    case ImportTableKind::Customers:
        return customerWords();
    case ImportTableKind::Agents:
        return agentWords();
    case ImportTableKind::People:
        return peopleWords();
    case ImportTableKind::Tickets:
        break;
    }
    return ticketWords();
}

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/guesswords.h"

#include <QStringList>

#include <array>
#include <span>

namespace campanile::domain {

namespace {

struct Row
{
    ImportTarget target;
    const char *phrases; ///< parted by |
};

std::vector<GuessWord> listOf(std::initializer_list<std::span<const Row>> parts)
{
    std::vector<GuessWord> words;
    for (const std::span<const Row> part : parts) {
        for (const Row &row : part) {
            for (const QString &phrase : QString::fromUtf8(row.phrases).split(u'|'))
                words.push_back({row.target, phrase});
        }
    }
    return words;
}

using T = ImportTarget;

// Tables of tickets and logs call most things alike.
constexpr std::array ticketKeyRow{
    Row{T::TicketKey, "ticket id|ticket number|ticket no|ticket|case number|case id|incident number|"
                      "incident id|incident|sr number|issue key|issue id|issue|call id|request id|"
                      "request number|number|reference|key|id|case|case concept name"},
};

constexpr std::array stateRows{
    Row{T::Status, "status|state|ticket status|incident state|case status|current status|issue status"},
    Row{T::SubStatus, "sub status|substatus|status detail"},
    Row{T::Tier, "tier|support tier|ticket tier|support line|st level|support level|line"},
    Row{T::Team, "team|assignment group|assigned team|assigned group|support team|group|queue|involved st"},
    Row{T::Department, "department|division"},
    Row{T::Assignee, "assignee|assigned to|assigned agent|agent|agent name|owner|owner name|handled by|"
                     "resolver"},
    Row{T::AssigneeKey, "assignee id|owner id|agent id"},
    Row{T::Place, "support location|support site|place|site|office|location"},
    Row{T::Priority, "priority|ticket priority|case priority|severity|urgency|impact"},
    Row{T::Channel, "channel|ticket channel|contact channel|origin|case origin|via|via channel|contact type|"
                    "source"},
    Row{T::Subject, "subject|ticket subject|title|summary|short description|topic|issue summary"},
    Row{T::Description, "description|ticket description|problem description|body|details|text|content"},
    Row{T::CustomerKey, "customer id|account id|account external id|organization id|organisation id|company id|"
                        "client id"},
    Row{T::CustomerName, "customer|customer name|account|account name|company|company name|organization|"
                         "organization name|organisation|client|client name"},
    Row{T::ContactKey, "contact id|requester id|submitter id|caller id|user id"},
    Row{T::ContactName, "contact|contact name|requester|requester name|caller|caller name|reporter|submitter"},
    Row{T::ContactEmail, "contact email|customer email|requester email|email|e mail|email address"},
    Row{T::ContactPhone, "contact phone|customer phone|phone|phone number"},
    Row{T::Due, "due at|due date|due|deadline|sla due"},
    Row{T::Tags, "tags|labels|tag"},
    Row{T::Language, "language|locale|lang"},
};

// The other two languages of the window, as exports of help desks there call their columns.
constexpr std::array hebrewRows{
    Row{T::TicketKey, "מספר פנייה|מספר פניה|מספר קריאה|מספר תקלה|מספר כרטיס|מס פנייה|מס פניה|מס קריאה|"
                      "מזהה פנייה|מזהה פניה|מזהה קריאה|מזהה|אסמכתא|מספר|מס"},
    Row{T::Subject, "נושא הפנייה|נושא הפניה|נושא|כותרת|תקציר|תמצית"},
    Row{T::Status, "סטטוס|סטטוס פנייה|סטטוס פניה|סטטוס קריאה|מצב|מצב פנייה|מצב קריאה"},
    Row{T::Created, "נוצר|נוצרה|נוצר בתאריך|תאריך יצירה|תאריך פתיחה|מועד פתיחה|נפתח|נפתחה|נפתח בתאריך|"
                    "תאריך קבלה|תאריך"},
    Row{T::Updated, "עודכן|עודכנה|עודכן בתאריך|תאריך עדכון|עדכון אחרון"},
    Row{T::CustomerName, "לקוח|שם לקוח|שם הלקוח|חברה|שם החברה|ארגון"},
    Row{T::CustomerKey, "מספר לקוח|מזהה לקוח|מס לקוח"},
    Row{T::ContactName, "איש קשר|שם איש קשר|פונה|שם הפונה|מדווח"},
    Row{T::ContactEmail, "דואל|דוא ל|אימייל|מייל|דואר אלקטרוני|כתובת מייל|כתובת דואר אלקטרוני"},
    Row{T::ContactPhone, "טלפון|מספר טלפון|נייד|טלפון נייד"},
    Row{T::Priority, "עדיפות|דחיפות|חומרה"},
    Row{T::Assignee, "נציג|שם הנציג|שם נציג|מטפל|גורם מטפל|אחראי|הוקצה ל|מוקצה ל|משויך ל|בטיפול של|סוכן"},
    Row{T::Team, "צוות|קבוצה|צוות מטפל|קבוצת טיפול|תור"},
    Row{T::Department, "מחלקה|אגף"},
    Row{T::Channel, "ערוץ|ערוץ פנייה|ערוץ פניה|אמצעי פנייה|מקור"},
    Row{T::Description, "תיאור|תאור|תיאור הפנייה|תיאור הפניה|תיאור הבעיה|תיאור התקלה|פירוט|הודעה|תוכן"},
    Row{T::Tags, "תגיות|תגים|תוויות|תגית"},
    Row{T::Place, "מיקום|אתר|סניף|משרד|מקום"},
    Row{T::Due, "תאריך יעד|מועד יעד|יעד"},
    Row{T::Language, "שפה"},
    Row{T::Reported, "נפתר|נפתרה|נפתר בתאריך|תאריך פתרון|מועד פתרון|נסגר|נסגרה|נסגר בתאריך|תאריך סגירה|"
                     "מועד סגירה|שביעות רצון|דירוג"},
};

constexpr std::array filipinoRows{
    Row{T::TicketKey, "numero ng tiket|numero ng ticket|bilang ng tiket|blg ng tiket|tiket|numero|blg"},
    Row{T::Subject, "paksa|pamagat"},
    Row{T::Status, "katayuan|estado|kalagayan"},
    Row{T::Created, "ginawa|nilikha|petsa ng paglikha|petsa ng paggawa|ginawa noong|nilikha noong|binuksan|"
                    "petsa ng pagbukas|petsa"},
    Row{T::Updated, "binago|na update|huling pagbabago|huling update|petsa ng pagbabago"},
    Row{T::CustomerName, "kustomer|kostumer|pangalan ng kustomer|pangalan ng customer|kliyente|kumpanya"},
    Row{T::ContactName, "kontak|taong kokontakin|pangalan ng kontak|humiling|nag ulat"},
    Row{T::ContactEmail, "email ng kustomer|email ng kontak|email ng customer"},
    Row{T::ContactPhone, "telepono|numero ng telepono|selpon"},
    Row{T::Priority, "prayoridad|priyoridad|antas ng prayoridad"},
    Row{T::Assignee, "nakatalaga|nakatalaga kay|itinalaga kay|ahente|may hawak|humahawak"},
    Row{T::Team, "koponan|pangkat|grupo"},
    Row{T::Department, "departamento|kagawaran"},
    Row{T::Channel, "tsanel|paraan ng pakikipag ugnayan|pinagmulan"},
    Row{T::Description, "paglalarawan|deskripsyon|mensahe|detalye|nilalaman"},
    Row{T::Tags, "mga tag|mga etiketa|etiketa"},
    Row{T::Place, "lugar|lokasyon|sangay|opisina"},
    Row{T::Due, "takdang petsa|takdang oras"},
    Row{T::Language, "wika"},
    Row{T::Reported, "nalutas|nalutas noong|petsa ng paglutas|isinara|isinara noong|petsa ng pagsara"},
};

constexpr std::array claimRows{
    Row{T::Reported, "resolved at|resolved|closed at|closed date|closed on|resolution date|resolution|"
                     "time to resolution|resolution time|first response time|first response at|"
                     "customer satisfaction rating|satisfaction rating|satisfaction|csat|rating|sla violation|"
                     "made sla|sla met|sla type|reopen count|reassignment count|answered y n|answered|"
                     "speed of answer in seconds|avg talk duration|is closed|is escalated|"
                     "estimated closed date|solved by"},
};

const std::vector<GuessWord> &ticketWords()
{
    static constexpr std::array timeRows{
        Row{T::Created, "created at|created date|created on|created|created time|date created|creation date|"
                        "creation time|opened at|opened on|opened|open date|date opened|submitted at|submit date|"
                        "reported at|received at|call date|date"},
        Row{T::Updated, "updated at|updated|last modified date|last modified|last updated|modified at|modified|"
                        "last update"},
    };
    static const std::vector<GuessWord> words =
        listOf({ticketKeyRow, timeRows, stateRows, claimRows, hebrewRows, filipinoRows});
    return words;
}

const std::vector<GuessWord> &eventWords()
{
    static constexpr std::array createdRow{
        Row{T::Created, "created at|created date|created on|created|opened at|opened on|opened|open date|"
                        "creation date"},
    };
    static constexpr std::array eventRows{
        Row{T::EventTime, "event time|timestamp|time stamp|changed at|change date time|change date|change time|"
                          "event date|updated at|sys updated at|complete timestamp|time timestamp|occurred at|"
                          "modified at|datetime|date time|when|at|date|time"},
        Row{T::EventOrder, "sequence|seq|sequence number|event number|sys mod count|mod count|version|order"},
        Row{T::Actor, "actor|changed by|updated by|modified by|author|performed by|user|resource|org resource"},
        Row{T::Message, "comment|public comment|reply|message"},
        Row{T::Note, "internal note|note|work note|work notes"},
    };
    static const std::vector<GuessWord> words = listOf({ticketKeyRow, createdRow, stateRows, eventRows, claimRows});
    return words;
}

constexpr std::array contactRows{
    Row{T::Key, "id|contact id|customer id|user id|account id|organization id|key|external id|number"},
    Row{T::Name, "name|full name|contact name|customer name|account name|company name|organization name|"
                 "user name|display name"},
    Row{T::Email, "email|e mail|email address"},
    Row{T::Phone, "phone|phone number|mobile phone|telephone"},
    Row{T::CustomerKey, "account id|customer id|organization id|organisation id|company id"},
    Row{T::Language, "language|locale"},
};

const std::vector<GuessWord> &contactWords()
{
    static const std::vector<GuessWord> words = listOf({contactRows});
    return words;
}

const std::vector<GuessWord> &customerWords()
{
    static constexpr std::array rows{
        Row{T::Key, "id|customer id|account id|organization id|organisation id|company id|key|external id|"
                    "number"},
        Row{T::Name, "name|customer name|account name|company name|organization name|company|customer|account"},
        Row{T::Country, "country|billing country"},
        Row{T::Segment, "segment|size class"},
        Row{T::Plan, "plan|subscription|contract"},
        Row{T::TimeZone, "time zone|timezone"},
        Row{T::Language, "language|locale"},
    };
    static const std::vector<GuessWord> words = listOf({rows});
    return words;
}

const std::vector<GuessWord> &agentWords()
{
    static constexpr std::array rows{
        Row{T::Key, "id|agent id|user id|key|external id|number"},
        Row{T::Name, "name|full name|agent name|agent|user name|display name"},
        Row{T::Email, "email|e mail|email address"},
        Row{T::Team, "team|group"},
        Row{T::Place, "place|site|office|location"},
        Row{T::Active, "active|is active"},
    };
    static const std::vector<GuessWord> words = listOf({rows});
    return words;
}

const std::vector<GuessWord> &peopleWords()
{
    static constexpr std::array ownRows{
        Row{T::Role, "role|type"},
        Row{T::Active, "active|is active"},
    };
    static const std::vector<GuessWord> words = listOf({contactRows, ownRows});
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

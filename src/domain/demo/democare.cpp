// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/democare.h"

#include "domain/demo/demorandom.h"

#include <algorithm>
#include <array>

namespace campanile::domain::demo {

namespace {

constexpr quint64 preferenceStreams = quint64(0x50524546) << 32;
constexpr quint64 noteStreams = quint64(0x4E4F5445) << 32;

struct Wish
{
    QString key;
    QString value;
};

using Wishes = std::array<Wish, 6>;
using Notes = std::array<QString, 6>;

const Wishes &wishesIn(const QString &language)
{
    static const Wishes english{{
        {u"Invoices"_qs, u"to accounts payable, with the order number in the subject"_qs},
        {u"Escalations"_qs, u"tell the head of e-commerce before anything goes public"_qs},
        {u"Maintenance"_qs, u"never on Fridays after noon: it is their busiest day"_qs},
        {u"Tone"_qs, u"short answers, steps in a list"_qs},
        {u"Calls"_qs, u"send a calendar invitation first"_qs},
        {u"Access"_qs, u"ask for a new guest account each time, never use an old one"_qs},
    }};
    static const Wishes hebrew{{
        {u"חשבוניות"_qs, u"להנהלת החשבונות, עם מספר ההזמנה בנושא"_qs},
        {u"הסלמות"_qs, u"לעדכן את מנהלת הסחר לפני כל פרסום"_qs},
        {u"תחזוקה"_qs, u"לא בימי שישי: זה היום העמוס שלהם"_qs},
        {u"סגנון"_qs, u"תשובות קצרות, שלבים ברשימה"_qs},
        {u"שיחות"_qs, u"לשלוח קודם הזמנה ליומן"_qs},
        {u"גישה"_qs, u"לבקש חשבון אורח חדש בכל פעם"_qs},
    }};
    static const Wishes filipino{{
        {u"Invoice"_qs, u"sa accounting, nasa subject ang numero ng order"_qs},
        {u"Escalation"_qs, u"sabihan muna ang head ng e-commerce bago may ilabas"_qs},
        {u"Maintenance"_qs, u"huwag tuwing Biyernes ng hapon, iyon ang pinakaabala nila"_qs},
        {u"Paraan"_qs, u"maikling sagot, nakalista ang mga hakbang"_qs},
        {u"Tawag"_qs, u"magpadala muna ng calendar invite"_qs},
        {u"Access"_qs, u"humingi ng bagong guest account sa bawat pagkakataon"_qs},
    }};
    return language == u"he" ? hebrew : language == u"fil" ? filipino : english;
}

const Notes &notesIn(const QString &language)
{
    static const Notes english{
        u"Moves to the new checkout next quarter. Expect questions about payment methods and shipping rules."_qs,
        u"Their developer left; the agency that built the shop answers technical questions now."_qs,
        u"Was close to leaving after the outage in spring. A quick first answer matters more to them than a complete "
        u"one."_qs,
        u"Renewal talks have begun. Please tell me before you promise anything about features."_qs,
        u"Runs two shops on one account. Always ask which one it is about."_qs,
        u"Happy with the last migration and willing to be a reference."_qs,
    };
    static const Notes hebrew{
        u"עוברים לתהליך התשלום החדש ברבעון הבא. צפויות שאלות על אמצעי תשלום ועל כללי משלוח."_qs,
        u"המפתח שלהם עזב; סוכנות הבנייה של החנות עונה עכשיו על שאלות טכניות."_qs,
        u"כמעט עזבו אחרי התקלה באביב. תשובה ראשונה מהירה חשובה להם יותר מתשובה מלאה."_qs,
        u"התחילו שיחות חידוש. נא לעדכן אותי לפני שמבטיחים משהו על יכולות חדשות."_qs,
        u"שתי חנויות בחשבון אחד. תמיד לשאול על איזו מהן מדובר."_qs,
        u"מרוצים מההעברה האחרונה ומוכנים להמליץ עלינו."_qs,
    };
    static const Notes filipino{
        u"Lilipat sila sa bagong checkout sa susunod na quarter. Asahan ang mga tanong tungkol sa bayad at shipping."_qs,
        u"Umalis na ang developer nila; ang agency na gumawa ng shop ang sumasagot sa mga teknikal na tanong."_qs,
        u"Muntik na silang umalis pagkatapos ng outage. Mas mahalaga sa kanila ang mabilis na unang sagot."_qs,
        u"Nagsimula na ang usapan sa renewal. Sabihan muna ako bago mangako tungkol sa mga feature."_qs,
        u"Dalawa ang shop nila sa iisang account. Laging itanong kung alin ang tinutukoy."_qs,
        u"Masaya sila sa huling migration at handang maging reference."_qs,
    };
    return language == u"he" ? hebrew : language == u"fil" ? filipino : english;
}

} // namespace

CustomerPreferences preferencesOf(const Customer &customer, quint64 seed)
{
    Random random(seed, preferenceStreams + quint64(customer.id.value()));
    const bool isEnterprise = customer.segment == Segment::Enterprise;
    CustomerPreferences preferences;
    if (!random.permille(isEnterprise ? 750 : 220))
        return preferences;
    constexpr std::array usual{Channel::Email, Channel::Phone, Channel::Chat, Channel::Email};
    preferences.channel = usual[random.below(quint32(usual.size()))];
    if (preferences.channel == Channel::Phone || random.permille(250))
        preferences.callHours = CustomerPreferences::CallHours{60 * random.between(8, 10), 60 * random.between(16, 18)};
    const Wishes &wishes = wishesIn(customer.language);
    const quint32 first = random.below(quint32(wishes.size()));
    const int count = random.between(isEnterprise ? 1 : 0, isEnterprise ? 3 : 1);
    for (int i = 0; i < count; ++i) {
        const Wish &wish = wishes[(first + quint32(i) * 5) % wishes.size()];
        preferences.lines.append({wish.key, wish.value});
    }
    return preferences;
}

QVector<CustomerNote> notesAbout(const Customer &customer, const Organization &organization, UtcTime until,
                                 quint64 seed)
{
    QVector<CustomerNote> notes;
    Random random(seed, noteStreams + quint64(customer.id.value()));
    const bool isEnterprise = customer.segment == Segment::Enterprise;
    if (organization.agents.isEmpty() || !random.permille(isEnterprise ? 700 : 150))
        return notes;
    const Notes &texts = notesIn(customer.language);
    const quint32 first = random.below(quint32(texts.size()));
    const int count = random.between(1, isEnterprise ? 3 : 1);
    UtcTime at = until - std::chrono::minutes(random.between(2 * 1440, 60 * 1440));
    for (int i = 0; i < count; ++i) {
        const auto csm = std::find_if(organization.agents.begin(), organization.agents.end(),
                                      [&](const Agent &agent) { return agent.id == customer.csm; });
        const Agent &author = csm != organization.agents.end() && random.permille(600)
                                  ? *csm
                                  : organization.agents.at(int(random.below(quint32(organization.agents.size()))));
        CustomerNote note;
        note.customer = customer.id;
        note.at = at;
        note.author = author.id;
        note.authorName = author.name;
        note.text = texts[(first + quint32(i) * 5) % texts.size()];
        notes.append(note);
        at -= std::chrono::minutes(random.between(10 * 1440, 120 * 1440));
    }
    return notes;
}

} // namespace campanile::domain::demo

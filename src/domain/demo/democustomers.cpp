// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/democustomers.h"

#include "domain/demo/democare.h"
#include "domain/demo/demonames.h"
#include "domain/demo/demostaff.h"

#include <algorithm>

namespace campanile::domain::demo {

namespace {

enum class Culture : quint8 { Western, Hebrew, Filipino };

struct Country
{
    QLatin1StringView code;
    Region region;
    quint16 weight; ///< within the region
    Culture culture;
    std::array<QLatin1StringView, 3> zones;
    QLatin1StringView phone; ///< # becomes a digit; ranges set aside for fiction where a country has them
};

using L = QLatin1StringView;

constexpr Country countries[] = {
    {L("PH"),
     Manila,
     68,
     Culture::Filipino,
     {L("Asia/Manila"), L("Asia/Manila"), L("Asia/Manila")},
     L("+63 2 8555 ####")},
    {L("SG"),
     Manila,
     12,
     Culture::Western,
     {L("Asia/Singapore"), L("Asia/Singapore"), L("Asia/Singapore")},
     L("+65 6555 ####")},
    {L("AU"),
     Manila,
     20,
     Culture::Western,
     {L("Australia/Sydney"), L("Australia/Melbourne"), L("Australia/Perth")},
     L("+61 2 5550 ####")},
    {L("IL"),
     TelAviv,
     68,
     Culture::Hebrew,
     {L("Asia/Jerusalem"), L("Asia/Jerusalem"), L("Asia/Jerusalem")},
     L("+972 3 555 ####")},
    {L("GB"),
     TelAviv,
     18,
     Culture::Western,
     {L("Europe/London"), L("Europe/London"), L("Europe/London")},
     L("+44 20 7946 0###")},
    {L("DE"),
     TelAviv,
     8,
     Culture::Western,
     {L("Europe/Berlin"), L("Europe/Berlin"), L("Europe/Berlin")},
     L("+49 30 23125 ###")},
    {L("NL"),
     TelAviv,
     6,
     Culture::Western,
     {L("Europe/Amsterdam"), L("Europe/Amsterdam"), L("Europe/Amsterdam")},
     L("+31 20 555 0###")},
    {L("US"),
     NewYork,
     82,
     Culture::Western,
     {L("America/New_York"), L("America/Chicago"), L("America/Los_Angeles")},
     L("+1 212 555 01##")},
    {L("CA"),
     NewYork,
     14,
     Culture::Western,
     {L("America/Toronto"), L("America/Toronto"), L("America/Vancouver")},
     L("+1 416 555 01##")},
    {L("MX"),
     NewYork,
     4,
     Culture::Western,
     {L("America/Mexico_City"), L("America/Mexico_City"), L("America/Mexico_City")},
     L("+52 55 5555 ####")},
};

constexpr quint16 regionWeights[placeCount] = {30, 28, 42};

QString text(std::u16string_view view)
{
    return QStringView(view).toString();
}

struct NameParts
{
    Names starts;
    Names ends;
};

NameParts companyParts(Culture culture)
{
    switch (culture) {
    case Culture::Hebrew:
        return {hebrewCompanyStarts(), hebrewCompanyEnds()};
    case Culture::Filipino:
        return {filipinoCompanyStarts(), filipinoCompanyEnds()};
    case Culture::Western:
        break;
    }
    return {westernCompanyStarts(), westernCompanyEnds()};
}

/// Walks over all combinations in a mixed order before one comes again; a later round gets a suffix.
struct CompanyName
{
    QString name;
    QString slug;
};

CompanyName companyName(Culture culture, quint32 running)
{
    const NameParts parts = companyParts(culture);
    const quint32 combinations = quint32(parts.starts.size() * parts.ends.size());
    // 7919 is prime and divides none of the table sizes, so every combination is met once a round.
    const quint32 position = running % combinations * 7919 % combinations;
    const quint32 round = running / combinations;
    const Name &start = parts.starts[position / parts.ends.size()];
    const Name &end = parts.ends[position % parts.ends.size()];
    CompanyName result{text(start.written) + u' ' + text(end.written), text(start.latin) + u'-' + text(end.latin)};
    if (culture == Culture::Hebrew && position % 3 == 0)
        result.name += u" בע\"מ"_qs;
    else if (culture == Culture::Filipino && position % 4 == 0)
        result.name += u" Corp."_qs;
    else if (culture == Culture::Western && position % 5 == 0)
        result.name += u" Inc."_qs;
    if (round > 0) {
        static constexpr Name more[2][6] = {
            {{u"Online", u"online"},
             {u"Outlet", u"outlet"},
             {u"Direct", u"direct"},
             {u"Express", u"express"},
             {u"Studio", u"studio"},
             {u"Plus", u"plus"}},
            {{u"אונליין", u"online"},
             {u"אאוטלט", u"outlet"},
             {u"ישיר", u"direct"},
             {u"אקספרס", u"express"},
             {u"סטודיו", u"studio"},
             {u"פלוס", u"plus"}},
        };
        const Name &suffix = more[culture == Culture::Hebrew ? 1 : 0][(round - 1) % 6];
        const QString number = round > 6 ? QString::number((round - 1) / 6 + 1) : QString();
        result.name += u' ' + text(suffix.written) + (number.isEmpty() ? number : u' ' + number);
        result.slug += u'-' + text(suffix.latin) + number;
    }
    return result;
}

QString phoneNumber(QLatin1StringView pattern, Random &random)
{
    QString number = pattern;
    for (QChar &c : number) {
        if (c == u'#')
            c = QChar(char16_t(u'0' + random.below(10)));
    }
    return number;
}

bool isStaff(const Name &first, const Name &last)
{
    return std::ranges::any_of(staff(), [&first, &last](const Staff &person) {
        return QStringView(first.latin).compare(person.first, Qt::CaseInsensitive) == 0 &&
               QStringView(last.latin).compare(person.last, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

const QString &languageTag(Language language)
{
    static const QString tags[] = {u"en"_qs, u"he"_qs, u"fil"_qs};
    return tags[std::size_t(language)];
}

int Customers::countFor(qint64 tickets)
{
    struct Point
    {
        qint64 tickets;
        qint64 customers;
    };
    static constexpr Point points[] = {{0, 20},       {200, 40},        {2'000, 120},
                                       {20'000, 400}, {100'000, 1'370}, {1'000'000, 8'000}};
    for (std::size_t i = 1; i < std::size(points); ++i) {
        const Point &low = points[i - 1];
        const Point &high = points[i];
        if (tickets <= high.tickets)
            return int(low.customers +
                       (tickets - low.tickets) * (high.customers - low.customers) / (high.tickets - low.tickets));
    }
    return int(std::end(points)[-1].customers);
}

void Customers::make(int position, Customer &customer, QVector<Contact> &contacts)
{
    // The first customers show every region whatever the number.
    const int region = position < placeCount ? position : int(m_random.weighted(regionWeights));
    const bool enterprise = position < 2 * placeCount ? position >= placeCount : m_random.permille(140);

    // One in a few asks for much more than its size explains.
    const quint32 weight = quint32(std::min<qint64>(m_random.logNormal(enterprise ? 420 : 90, 850), 12'000)) + 1;
    const int countryNumber = nextCountry(region, weight);
    const Country &country = countries[countryNumber];

    const CompanyName name = companyName(country.culture, m_companies[std::size_t(country.culture)]++);
    Account account;
    account.name = name.name;
    account.shop = name.slug + u".example"_qs;
    account.desk = !enterprise ? Desk::Smb : m_random.permille(200) ? Desk::AdminMarket : Desk::Core;
    account.platform = quint8(m_random.below(6));

    customer.id = CustomerId(position + 1);
    customer.externalId = u"C-"_qs + QString::number(20'001 + position);
    customer.name = account.name;
    customer.segment = enterprise ? Segment::Enterprise : Segment::Smb;
    const qint64 dollars = enterprise ? m_random.logNormal(42'000, 950) : m_random.logNormal(1'900, 800);
    customer.yearlyValueCents =
        (enterprise ? std::max<qint64>(dollars / 500 * 500, 9'000) : std::max<qint64>(dollars / 12 * 12, 228)) * 100;
    customer.currency = u"USD"_qs;
    customer.plan = enterprise        ? (dollars > 90'000 ? u"Enterprise Plus"_qs : u"Enterprise"_qs)
                    : dollars > 3'600 ? u"Pro"_qs
                    : dollars > 1'500 ? u"Growth"_qs
                                      : u"Starter"_qs;
    customer.timeZone = QByteArray(country.zones[m_random.below(3)].data());
    customer.country = country.code;
    if (enterprise || m_random.permille(80))
        customer.csm = m_random.pick(m_company.csmsOf(region));

    std::vector<quint32> &sums = m_sums[std::size_t(region)];
    sums.push_back((sums.empty() ? 0 : sums.back()) + weight);
    m_positions[std::size_t(region)].push_back(position);

    account.firstPerson = qint32(m_people.size());
    account.people = enterprise ? m_random.between(2, 6) : m_random.between(1, 3);
    m_accounts.push_back(account);
    makeContacts(position, customer, countryNumber, weight, contacts);
    customer.language = contacts.constFirst().language;
    customer.preferences = preferencesOf(customer, m_seed);
}

/// The country that has had the least of what it should have of the region's tickets, so that even few customers give
/// the right shares.
int Customers::nextCountry(int region, quint32 weight)
{
    qint64 total = weight;
    qint64 shares = 0;
    for (std::size_t i = 0; i < std::size(countries); ++i) {
        if (countries[i].region == region) {
            total += m_countryWeights[i];
            shares += countries[i].weight;
        }
    }
    std::size_t best = std::size(countries);
    qint64 missing = 0;
    for (std::size_t i = 0; i < std::size(countries); ++i) {
        if (countries[i].region != region)
            continue;
        const qint64 gap = total * countries[i].weight - m_countryWeights[i] * shares;
        if (best == std::size(countries) || gap > missing) {
            best = i;
            missing = gap;
        }
    }
    m_countryWeights[best] += weight;
    return int(best);
}

/// Whether the contact writes in the language of the country, with the same care for the one who writes most.
bool Customers::writesLocally(int country, bool first, quint32 weight, int permille)
{
    if (!first)
        return m_random.permille(permille);
    qint64 &local = m_localWeights[std::size_t(country)];
    const bool isLocal = local * 1000 <= (m_countryWeights[std::size_t(country)] - weight) * permille;
    if (isLocal)
        local += weight;
    return isLocal;
}

void Customers::makeContacts(int position, const Customer &customer, int countryNumber, quint32 weight,
                             QVector<Contact> &contacts)
{
    static_assert(std::size(countries) == countryCount);
    const Country &country = countries[countryNumber];
    const Account &account = m_accounts[std::size_t(position)];
    for (int i = 0; i < account.people; ++i) {
        Names firsts = westernFirstNames();
        Names lasts = westernLastNames();
        Language language = Language::English;
        if (country.culture == Culture::Hebrew) {
            firsts = hebrewFirstNames();
            lasts = hebrewLastNames();
            language = writesLocally(countryNumber, i == 0, weight, 880) ? Language::Hebrew : Language::English;
        } else if (country.culture == Culture::Filipino) {
            firsts = filipinoFirstNames();
            lasts = filipinoLastNames();
            language = writesLocally(countryNumber, i == 0, weight, 600) ? Language::Filipino : Language::English;
        }
        const Name &first = m_random.pick(firsts);
        const Name *found = &m_random.pick(lasts);
        while (isStaff(first, *found)) // nobody shall be on both sides
            found = found == &lasts.back() ? &lasts.front() : found + 1;
        const Name &last = *found;
        const bool latin = country.culture == Culture::Hebrew && language == Language::English;
        const auto written = [latin](const Name &name) {
            QString result = text(latin ? name.latin : name.written);
            result[0] = result.at(0).toUpper();
            return result;
        };
        Person person;
        person.firstName = written(first);
        person.name = person.firstName + u' ' + written(last);
        person.email = text(first.latin) + u'.' + text(last.latin) + (i > 0 ? QString::number(i + 1) : QString()) +
                       u'@' + account.shop;
        person.language = language;

        Contact contact;
        contact.id = ContactId(qint64(m_people.size()) + 1);
        contact.customer = customer.id;
        contact.externalId = u"P-"_qs + QString::number(50'000 + contact.id.value());
        contact.name = person.name;
        contact.email = person.email;
        contact.phone = phoneNumber(country.phone, m_random);
        contact.language = languageTag(language);
        contacts.append(contact);
        m_people.push_back(std::move(person));
    }
}

int Customers::pick(Region region, Random &random) const
{
    const std::vector<quint32> &sums = m_sums[region];
    const auto found = std::upper_bound(sums.begin(), sums.end(), random.below(sums.back()));
    return m_positions[region][std::size_t(found - sums.begin())];
}

} // namespace campanile::domain::demo

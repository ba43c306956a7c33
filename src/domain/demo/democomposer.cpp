// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/demo/democomposer.h"

namespace campanile::domain::demo {

namespace {

using V = std::u16string_view;

constexpr V browsers[] = {u"Chrome 126",        u"Firefox 128",      u"Safari 17.5",      u"Edge 126",
                          u"Chrome on Android", u"Safari on iPhone", u"Samsung Internet", u"Firefox ESR"};
constexpr V platforms[] = {u"Shopify", u"WooCommerce", u"Magento", u"BigCommerce", u"PrestaShop", u"Wix"};
constexpr V codes[] = {u"HTTP 500",
                       u"HTTP 502",
                       u"HTTP 504",
                       u"E-4012",
                       u"E-2207",
                       u"TypeError: t is undefined",
                       u"Request timed out",
                       u"Unexpected token <",
                       u"ERR_BLOCKED_BY_CLIENT",
                       u"E-3188"};
constexpr V pages[3][6] = {
    {u"the product page", u"the checkout page", u"the cart page", u"the home page", u"the category page",
     u"the account page"},
    {u"עמוד המוצר", u"עמוד הקופה", u"עמוד העגלה", u"עמוד הבית", u"עמוד הקטגוריה", u"עמוד החשבון"},
    {u"product page", u"checkout page", u"cart page", u"home page", u"category page", u"account page"},
};
constexpr V products[3][10] = {
    {u"Lavender Soap 3-Pack", u"Trail Backpack 28 L", u"Linen Shirt", u"Cold Brew Set", u"Oak Desk Lamp",
     u"Wool Runner", u"Bamboo Towel", u"Kids' Rain Boots", u"Cast Iron Pan 26 cm", u"Night Cream 50 ml"},
    {u"סבון לבנדר", u"תיק גב 28 ליטר", u"כרית נוי", u"מארז קפה", u"שעון קיר", u"שטיח צמר", u"סט מגבות",
     u"קרם לילה 50 מ\"ל", u"סיר ברזל", u"כובע שמש"},
    {u"Lavender Soap", u"Barako Coffee 500 g", u"Abaca Bag", u"Banig Mat", u"Dried Mangoes", u"Capiz Lamp",
     u"Malunggay Tea", u"Rain Boots", u"Kawali 26 cm", u"Virgin Coconut Oil"},
};
constexpr V months[12] = {u"January", u"February", u"March",     u"April",   u"May",      u"June",
                          u"July",    u"August",   u"September", u"October", u"November", u"December"};

QStringView view(V text)
{
    return QStringView(text);
}

void number(QString &out, int value)
{
    char16_t digits[12];
    int i = 12;
    do {
        digits[--i] = char16_t(u'0' + value % 10);
        value /= 10;
    } while (value > 0);
    out.append(reinterpret_cast<const QChar *>(digits + i), 12 - i);
}

void twoDigits(QString &out, int value)
{
    out.append(QChar(char16_t(u'0' + value / 10)));
    out.append(QChar(char16_t(u'0' + value % 10)));
}

/// With commas, as in 12,400.
void grouped(QString &out, int value)
{
    if (value < 1000) {
        number(out, value);
        return;
    }
    number(out, value / 1000);
    out.append(u',');
    twoDigits(out, value % 1000 / 10);
    out.append(QChar(char16_t(u'0' + value % 10)));
}

void date(QString &out, std::chrono::year_month_day day, Language language)
{
    const int d = int(unsigned(day.day()));
    const unsigned m = unsigned(day.month());
    switch (language) {
    case Language::Hebrew:
        number(out, d);
        out.append(u'.');
        number(out, int(m));
        return;
    case Language::Filipino:
        out.append(view(months[m - 1]).first(3));
        out.append(u' ');
        number(out, d);
        return;
    case Language::English:
        number(out, d);
        out.append(u' ');
        out.append(view(months[m - 1]));
        return;
    }
}

void paragraph(QString &out, Channel channel)
{
    if (out.isEmpty())
        return;
    if (channel == Channel::Email || channel == Channel::Web)
        out.append(u"\n\n");
    else
        out.append(u' ');
}

} // namespace

const PhraseBook &Composer::book(Language language)
{
    switch (language) {
    case Language::Hebrew:
        return hebrewPhrases();
    case Language::Filipino:
        return filipinoPhrases();
    case Language::English:
        break;
    }
    return englishPhrases();
}

void Composer::begin(const Account &account, const Person &person, int issue, std::chrono::sys_days localDay, int month,
                     Random &random)
{
    m_facts = {};
    m_facts.account = &account;
    m_facts.person = &person;
    m_facts.issue = issue;
    m_facts.variant = int(random.below(2));
    m_facts.plain = issues()[std::size_t(issue)].plain;
    m_facts.order = random.between(104'000, 989'999);
    m_facts.minor = 1 + month / 3;
    m_facts.patch = int(random.below(5));
    m_facts.browser = int(random.below(std::size(browsers)));
    m_facts.count = int(random.permille(800) ? random.between(2, 12) : random.between(13, 40));
    m_facts.thousands = random.between(11, 99) * (random.permille(600) ? 100 : 1000) / 10 * 10;
    m_facts.percent = random.between(2, 17) * 5;
    m_facts.code = int(random.below(std::size(codes)));
    m_facts.day = localDay - std::chrono::days(random.below(7));
    m_facts.invoice = random.between(10'000, 99'999);
    m_facts.invoiceYear = int(m_facts.day.year());
    m_facts.page = int(random.below(6));
    m_facts.product = int(random.below(10));
    m_facts.amount = random.between(9, 420) * 10 - 1;
    m_facts.bug = random.between(1'200, 9'800);
}

void Composer::setWriter(const QString &firstName, std::u16string_view place, int minuteOfDay)
{
    m_facts.agent = &firstName;
    m_facts.place = place;
    m_facts.minuteOfDay = minuteOfDay;
}

void Composer::append(QString &out, Phrase phrase, Language language) const
{
    const QStringView text = view(phrase);
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', from);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        out.append(text.sliced(from, open - from));
        fill(out, text.sliced(open + 1, close - open - 1), language);
        from = close + 1;
    }
    out.append(text.sliced(from));
}

void Composer::fill(QString &out, QStringView name, Language language) const
{
    const Facts &f = m_facts;
    // The first letters tell the placeholders apart.
    const char16_t first = name.at(0).unicode();
    const char16_t second = name.size() > 1 ? name.at(1).unicode() : u' ';
    switch (first) {
    case u'a':
        if (second == u'g') {
            if (f.agent)
                out.append(*f.agent);
        } else {
            out.append(language == Language::Hebrew ? u'₪' : language == Language::Filipino ? u'₱' : u'$');
            grouped(out, f.amount);
        }
        break;
    case u'b':
        if (second == u'r') {
            out.append(view(browsers[f.browser]));
        } else if (second == u'i') {
            grouped(out, f.thousands);
        } else {
            out.append(u"BUG-");
            number(out, f.bug);
        }
        break;
    case u'c':
        if (name.at(2) == u'd')
            out.append(view(codes[f.code]));
        else
            out.append(f.account->name);
        break;
    case u'd':
        date(out, f.day, language);
        break;
    case u'i':
        out.append(u"INV-");
        number(out, f.invoiceYear);
        out.append(u'-');
        number(out, f.invoice);
        break;
    case u'n':
        if (name.size() == 1)
            number(out, f.count);
        else
            out.append(f.person->firstName);
        break;
    case u'o':
        out.append(u'#');
        number(out, f.order);
        break;
    case u'p':
        if (second == u'c')
            number(out, f.percent);
        else if (second == u'r')
            out.append(view(products[std::size_t(language)][f.product]));
        else if (second == u'a')
            out.append(view(pages[std::size_t(language)][f.page]));
        else if (name.at(3) == u't')
            out.append(view(platforms[f.account->platform]));
        else
            out.append(view(f.place));
        break;
    case u's':
        out.append(f.account->shop);
        break;
    case u't':
        twoDigits(out, f.minuteOfDay / 60);
        out.append(u':');
        twoDigits(out, f.minuteOfDay % 60);
        break;
    case u'u':
        out.append(f.person->email);
        break;
    default: // {ver}
        number(out, f.major);
        out.append(u'.');
        number(out, f.minor);
        out.append(u'.');
        number(out, f.patch);
        break;
    }
}

void Composer::add(QString &out, Phrases phrases, Language language, Random &random) const
{
    append(out, random.pick(phrases), language);
}

QString Composer::phrase(Language language, Phrases PhraseBook::*list, Random &random) const
{
    QString out;
    add(out, book(language).*list, language, random);
    return out;
}

QString Composer::subject(Language language, Channel channel, Random &random) const
{
    const PhraseBook &words = book(language);
    QString out;
    append(out, words.issues[std::size_t(m_facts.issue)].subjects[std::size_t(m_facts.variant)], language);
    if ((channel == Channel::Email || channel == Channel::Web) && random.permille(260))
        add(out, words.subjectTails, language, random);
    return out;
}

QString Composer::firstMessage(Language language, Channel channel, Random &random) const
{
    const PhraseBook &words = book(language);
    const Phrase problem = words.issues[std::size_t(m_facts.issue)].problems[std::size_t(m_facts.variant)];
    const Phrases details = m_facts.plain ? words.plainDetails : words.details;
    const Phrases impacts = issues()[std::size_t(m_facts.issue)].severity >= 2 ? words.impacts : words.calmImpacts;
    QString out;
    out.reserve(640);
    switch (channel) {
    case Channel::Chat:
        if (random.permille(550)) {
            add(out, words.chatOpenings, language, random);
            out.append(u' ');
        }
        append(out, problem, language);
        return out;
    case Channel::Social:
        append(out, problem, language);
        out.append(u' ');
        add(out, words.socialTails, language, random);
        return out;
    case Channel::Web:
        append(out, problem, language);
        if (random.permille(650)) {
            out.append(u'\n');
            add(out, details, language, random);
        }
        if (random.permille(300)) {
            out.append(u'\n');
            add(out, impacts, language, random);
        }
        return out;
    default:
        break;
    }
    add(out, words.greetings, language, random);
    out.append(u"\n\n");
    append(out, problem, language);
    const quint32 firstDetail = random.below(quint32(details.size()));
    for (int i = random.between(0, 2); i > 0; --i) {
        out.append(i == 1 ? u' ' : u'\n');
        // Steps of 1 … size-1, so that no sentence comes twice.
        append(out, details[(firstDetail + quint32(i) * 3) % details.size()], language);
    }
    if (random.permille(550)) {
        out.append(u"\n\n");
        add(out, impacts, language, random);
    }
    out.append(u"\n\n");
    add(out, words.signOffs, language, random);
    return out;
}

QString Composer::callNote(Language language, Random &random) const
{
    const PhraseBook &words = book(language);
    QString out;
    const Phrases details = m_facts.plain ? words.plainDetails : words.details;
    out.reserve(400);
    add(out, words.callNotes, language, random);
    out.append(u'\n');
    append(out, words.issues[std::size_t(m_facts.issue)].problems[std::size_t(m_facts.variant)], language);
    if (random.permille(400)) {
        out.append(u'\n');
        add(out, details, language, random);
    }
    return out;
}

QString Composer::reply(Language language, Channel channel, Reply kind, bool first, Random &random)
{
    const PhraseBook &words = book(language);
    const IssueText &issue = words.issues[std::size_t(m_facts.issue)];
    const bool isShort = channel == Channel::Chat || channel == Channel::Social;
    QString out;
    out.reserve(640);
    const bool thanks = first && random.permille(450);
    if (!isShort || first) {
        add(out, thanks ? words.firstHellos : words.agentHellos, language, random);
        paragraph(out, channel);
    }
    if (first && !thanks && random.permille(isShort ? 600 : 900)) {
        add(out, m_facts.plain ? words.plainAcks : words.acks, language, random);
        out.append(u' ');
    }
    switch (kind) {
    case Reply::Solve:
        append(out, m_facts.variant == 1 && !issue.otherFix.empty() ? issue.otherFix : issue.fix, language);
        break;
    case Reply::Ask: {
        const Phrases questions = m_facts.plain ? words.plainQuestions : words.questions;
        m_facts.question = int(random.below(quint32(questions.size())));
        append(out, questions[std::size_t(m_facts.question)], language);
        break;
    }
    case Reply::Promise:
        add(out, words.promises, language, random);
        break;
    case Reply::Update:
        add(out, words.updates, language, random);
        break;
    case Reply::SecondFix:
        add(out, words.secondFixes, language, random);
        break;
    }
    if ((kind == Reply::Solve || kind == Reply::SecondFix) && random.permille(isShort ? 500 : 750)) {
        out.append(u' ');
        add(out, words.closings, language, random);
    }
    if (!isShort) {
        out.append(u"\n\n");
        add(out, words.signatures, language, random);
    }
    return out;
}

QString Composer::answer(Language language) const
{
    const PhraseBook &words = book(language);
    const Phrases answers = m_facts.plain ? words.plainAnswers : words.answers;
    QString out;
    append(out, answers[std::size_t(m_facts.question)], language);
    return out;
}

} // namespace campanile::domain::demo

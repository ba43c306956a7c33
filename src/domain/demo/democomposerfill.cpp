// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for the placeholders.
#include "domain/demo/democomposer.h"

namespace campanile::domain::demo {

namespace {

using V = std::u16string_view;

constexpr V browsers[Facts::browsers] = {u"Chrome 126",       u"Firefox 128",       u"Safari 17.5",
                                         u"Edge 126",         u"Chrome on Android", u"Safari on iPhone",
                                         u"Samsung Internet", u"Firefox ESR"};
constexpr V platforms[] = {u"Shopify", u"WooCommerce", u"Magento", u"BigCommerce", u"PrestaShop", u"Wix"};
constexpr V codes[Facts::codes] = {u"HTTP 500",
                                   u"HTTP 502",
                                   u"HTTP 504",
                                   u"E-4012",
                                   u"E-2207",
                                   u"TypeError: t is undefined",
                                   u"Request timed out",
                                   u"Unexpected token <",
                                   u"ERR_BLOCKED_BY_CLIENT",
                                   u"E-3188"};
constexpr V pages[3][Facts::pages] = {
    {u"the product page", u"the checkout page", u"the cart page", u"the home page", u"the category page",
     u"the account page"},
    {u"עמוד המוצר", u"עמוד הקופה", u"עמוד העגלה", u"עמוד הבית", u"עמוד הקטגוריה", u"עמוד החשבון"},
    {u"product page", u"checkout page", u"cart page", u"home page", u"category page", u"account page"},
};
constexpr V products[3][Facts::products] = {
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

} // namespace

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

} // namespace campanile::domain::demo

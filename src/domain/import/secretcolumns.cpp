// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/secretcolumns.h"

#include "domain/import/columnname.h"

#include <QRegularExpression>

namespace campanile::domain {

namespace {

/// Words that say it alone, wherever they stand in the name.
const QStringList &secretWords()
{
    static const QStringList words{
        u"ssn"_qs,        u"passport"_qs,   u"passportid"_qs, u"passportno"_qs, u"socialsecurity"_qs,
        u"creditcard"_qs, u"cardnumber"_qs, u"cvv"_qs,        u"cvc"_qs,        u"iban"_qs,
        u"password"_qs,   u"passwd"_qs,     u"pwd"_qs,        u"sin"_qs,        u"nino"_qs,
        u"philsys"_qs,    u"tin"_qs,        u"cardno"_qs,     u"דרכון"_qs,      u"תז"_qs,
        u"סיסמה"_qs,      u"pasaporte"_qs,  u"socialsec"_qs,  u"secret"_qs,
    };
    return words;
}

/// Words that must stand together.
const QVector<QStringList> &secretPhrases()
{
    static const QVector<QStringList> phrases{
        {u"social"_qs, u"security"_qs},    {u"social"_qs, u"insurance"_qs}, {u"credit"_qs, u"card"_qs},
        {u"debit"_qs, u"card"_qs},         {u"card"_qs, u"number"_qs},      {u"card"_qs, u"no"_qs},
        {u"card"_qs, u"num"_qs},           {u"cc"_qs, u"number"_qs},        {u"cc"_qs, u"num"_qs},
        {u"national"_qs, u"id"_qs},        {u"identity"_qs, u"number"_qs},  {u"identity"_qs, u"card"_qs},
        {u"national"_qs, u"insurance"_qs}, {u"tax"_qs, u"id"_qs},           {u"tax"_qs, u"number"_qs},
        {u"bank"_qs, u"account"_qs},       {u"driver"_qs, u"license"_qs},   {u"drivers"_qs, u"license"_qs},
        {u"driving"_qs, u"licence"_qs},    {u"security"_qs, u"code"_qs},    {u"api"_qs, u"key"_qs},
        {u"access"_qs, u"token"_qs},       {u"תעודת"_qs, u"זהות"_qs},       {u"כרטיס"_qs, u"אשראי"_qs},
    };
    return phrases;
}

bool luhnHolds(const QString &digits)
{
    int sum = 0;
    bool twice = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        int digit = digits.at(i).digitValue();
        if (twice) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

bool isCardNumber(const QString &value)
{
    QString digits;
    for (const QChar c : value) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c != u' ' && c != u'-')
            return false;
    }
    // Epochs in milliseconds have 13 digits, but begin with 1; cards begin with 2 to 6.
    if (digits.size() < 13 || digits.size() > 19 || digits.front() < u'2' || digits.front() > u'6')
        return false;
    return luhnHolds(digits);
}

bool isSocialSecurityNumber(const QString &value)
{
    static const QRegularExpression shape(uR"(^\d{3}-\d{2}-\d{4}$)"_qs);
    return shape.match(value).hasMatch();
}

} // namespace

bool looksSecretByName(const QString &column)
{
    const QStringList words = columnWords(column);
    for (const QString &word : words) {
        if (secretWords().contains(word))
            return true;
    }
    for (const QStringList &phrase : secretPhrases()) {
        for (qsizetype i = 0; i + phrase.size() <= words.size(); ++i) {
            if (words.mid(i, phrase.size()) == phrase)
                return true;
        }
    }
    return false;
}

bool looksSecretByValues(const QStringList &values)
{
    qsizetype filled = 0;
    qsizetype secret = 0;
    for (const QString &raw : values) {
        const QString value = raw.trimmed();
        if (value.isEmpty())
            continue;
        ++filled;
        if (isCardNumber(value) || isSocialSecurityNumber(value))
            ++secret;
    }
    return filled >= 1 && secret * 2 >= filled && (filled >= 3 || secret == filled);
}

} // namespace campanile::domain

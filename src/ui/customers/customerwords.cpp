// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerwords.h"

#include "ui/words/attributewords.h"
#include "ui/words/languagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

QString clockText(int minute)
{
    return QTime(minute / 60 % 24, minute % 60).toString(u"HH:mm"_qs);
}

} // namespace

QString valueText(const domain::Customer &customer)
{
    if (customer.yearlyValueCents <= 0)
        return {};
    return QLocale().toCurrencyString(static_cast<double>(customer.yearlyValueCents) / 100,
                                      customer.currency.isEmpty() ? u" "_qs : customer.currency + u' ', 0);
}

QString countryText(const QString &country)
{
    if (country.size() != 2)
        return country;
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return country;
    // As those who live there say it where the window speaks their language, else in English.
    const QLocale locale(QLocale().language(), territory);
    if (locale.language() == QLocale().language() && locale.territory() == territory &&
        locale.language() != QLocale::English && !locale.nativeTerritoryName().isEmpty())
        return locale.nativeTerritoryName();
    return QLocale::territoryToString(territory);
}

QString callHoursText(const domain::CustomerPreferences::CallHours &hours)
{
    return Words::tr("%1 to %2", "from one time of the day to another")
        .arg(clockText(hours.from), clockText(hours.until));
}

QString clockAt(const domain::Customer &customer, domain::UtcTime now)
{
    const QTimeZone zone(customer.timeZone);
    if (customer.timeZone.isEmpty() || !zone.isValid())
        return {};
    return domain::toDateTime(now, zone).toString(u"HH:mm"_qs);
}

QVector<Chip> chipsOf(const domain::Customer &customer, const usecases::Catalog &catalog)
{
    QVector<Chip> chips;
    const auto ours = [&chips](const QString &text, Tone tone, const QString &meaning) {
        chips.append({text, tone, ChipShape::Pill, meaning, Origin::Ours});
    };
    if (customer.segment != domain::Segment::Unknown)
        ours(segmentText(customer.segment),
             customer.segment == domain::Segment::Enterprise ? Tone::Accent : Tone::Neutral, Words::tr("Segment"));
    if (!customer.plan.isEmpty())
        ours(Words::tr("Plan: %1").arg(quoted(customer.plan)), Tone::Information, {});
    if (const QString value = valueText(customer); !value.isEmpty())
        chips.append({Words::tr("%1 a year", "money").arg(value), Tone::Good, ChipShape::Pill,
                      Words::tr("Yearly value"), Origin::Ours});
    if (const QString csm = catalog.agentName(customer.csm); !csm.isEmpty())
        chips.append(
            {Words::tr("Success manager: %1").arg(quoted(csm)), Tone::Neutral, ChipShape::Outline, {}, Origin::Ours});
    if (!customer.language.isEmpty())
        chips.append({languageName(customer.language), Tone::Neutral, ChipShape::Outline, Words::tr("Language")});
    if (!customer.country.isEmpty())
        chips.append({countryText(customer.country), Tone::Neutral, ChipShape::Outline, Words::tr("Country")});
    return chips;
}

} // namespace campanile::ui

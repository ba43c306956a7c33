// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customercolumns.h"

#include "ui/customers/customerwords.h"
#include "ui/words/attributewords.h"
#include "ui/words/languagewords.h"
#include "ui/words/timewords.h"

#include <array>

namespace campanile::ui {

namespace {

Phrase title(const char *text)
{
    return {"CustomerColumns", text};
}

QString segmentOf(const CustomerCell &cell)
{
    const domain::Segment segment = cell.entry.customer.segment;
    return segment == domain::Segment::Unknown ? QString() : segmentText(segment);
}

QString languageOf(const CustomerCell &cell)
{
    const QString &code = cell.entry.customer.language;
    return code.isEmpty() ? QString() : languageName(code);
}

QString openOf(const CustomerCell &cell)
{
    return cell.entry.openTickets == 0 ? QString() : numberText(cell.entry.openTickets);
}

QString lastOf(const CustomerCell &cell)
{
    return cell.entry.lastTicket ? shortTime(*cell.entry.lastTicket, cell.now, cell.zone) : QString();
}

} // namespace

std::span<const CustomerColumn> customerColumns()
{
    static const std::array columns{
        CustomerColumn{u"name"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Name")),
                       [](const CustomerCell &cell) { return cell.entry.customer.name; }, 26},
        CustomerColumn{u"open"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Open")), openOf, 7, true},
        CustomerColumn{u"last"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Last ticket")), lastOf, 12},
        CustomerColumn{u"plan"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Plan")),
                       [](const CustomerCell &cell) { return cell.entry.customer.plan; }, 13},
        CustomerColumn{u"value"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Yearly value")),
                       [](const CustomerCell &cell) { return valueText(cell.entry.customer); }, 14, true},
        CustomerColumn{u"segment"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Segment")), segmentOf, 14},
        CustomerColumn{u"csm"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Success manager")),
                       [](const CustomerCell &cell) { return cell.catalog.agentName(cell.entry.customer.csm); }, 18},
        CustomerColumn{u"language"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Language")), languageOf, 11},
        CustomerColumn{u"country"_qs, title(QT_TRANSLATE_NOOP("CustomerColumns", "Country")),
                       [](const CustomerCell &cell) { return countryText(cell.entry.customer.country); }, 14},
    };
    return columns;
}

} // namespace campanile::ui

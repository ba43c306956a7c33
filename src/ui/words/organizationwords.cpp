// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/organizationwords.h"

#include "usecases/organization/organizationrecord.h"

#include <QCoreApplication>

namespace campanile::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Organization)
};

} // namespace

QString organizationRefusalText(const QString &key)
{
    using usecases::OrganizationRefusal;
    const auto why = domain::enumOf(usecases::organizationRefusalKeys, key);
    switch (why.value_or(OrganizationRefusal::NotThere)) {
    case OrganizationRefusal::NameMissing:
        return Words::tr("A name with at least one letter is needed, of 100 characters at most.");
    case OrganizationRefusal::NameTaken:
        return Words::tr("There is one of that name already. Choose another name.");
    case OrganizationRefusal::EmailWrong:
        return Words::tr("This is no e-mail address. It needs an @ and no spaces, or leave it empty.");
    case OrganizationRefusal::LastManager:
        return Words::tr("Then nobody would be left who may manage people. Give that right to somebody else first.");
    case OrganizationRefusal::RoleTooHigh:
        return Words::tr("Your own role is below that one. Ask somebody with a higher role to change it.");
    case OrganizationRefusal::NotThere:
        return Words::tr("What was chosen is not there any more. Choose again.");
    case OrganizationRefusal::Cycle:
        return Words::tr("A department cannot be a part of itself. Choose another one above it.");
    case OrganizationRefusal::InUse:
        return Words::tr("Somebody or something belongs to it. Put them elsewhere first.");
    case OrganizationRefusal::KeyWrong:
        return Words::tr("The name in searches is made of small letters, digits and hyphens, 40 characters at most.");
    case OrganizationRefusal::KeyTaken:
        return Words::tr("Another one is called so in searches already. Choose another name for it there.");
    case OrganizationRefusal::ZoneWrong:
        return Words::tr("Choose the time zone.");
    case OrganizationRefusal::WeekWrong:
        return Words::tr("Two working times overlap, or one is no time of a day. Look at the working week again.");
    case OrganizationRefusal::KeyFixed:
        return Words::tr("The name in files stays as it is: the values on the tickets lie under it.");
    case OrganizationRefusal::ChoicesMissing:
        return Words::tr("Say what can be chosen: one to 200 values, separated by commas.");
    case OrganizationRefusal::HolidayWrong:
        return Words::tr("One of the days off is no date, or there are too many of them. Remove those of long ago.");
    }
    return {};
}

} // namespace campanile::ui

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
        return Words::tr("It cannot be taken back: somebody belongs to it by now.");
    }
    return {};
}

} // namespace campanile::ui

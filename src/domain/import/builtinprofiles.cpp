// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/builtinprofiles.h"

#include "domain/import/importprofilejson.h"
#include "domain/import/profiles/profiles.h"

namespace campanile::domain {

const QVector<ImportProfile> &builtInImportProfiles()
{
    static const QVector<ImportProfile> list = [] {
        QVector<ImportProfile> all;
        for (const char *json : {profiles::servicenowLog, profiles::vinst, profiles::salesforce, profiles::zendesk,
                                 profiles::events, profiles::tickets}) {
            Result<ImportProfile> profile = importProfileFromJson(QByteArray(json), u"built-in"_qs);
            if (!profile) // a broken promise of our own; a test reads every one
                qFatal("built-in import profile: %s", qPrintable(profile.error().technical));
            all.append(std::move(*profile));
        }
        return all;
    }();
    return list;
}

const ImportProfile *builtInImportProfile(const QString &name)
{
    for (const ImportProfile &profile : builtInImportProfiles()) {
        if (profile.name == name)
            return &profile;
    }
    return nullptr;
}

} // namespace campanile::domain

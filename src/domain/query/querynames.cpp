// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/querynames.h"

#include "domain/base/text.h"

namespace campanile::domain {

bool NamePattern::matches(const QString &name) const
{
    const QString folded = searchKey(name).simplified();
    return isPrefix ? folded.startsWith(key) : folded == key;
}

bool offersName(const QString &name, const QString &typedKey)
{
    if (typedKey.isEmpty())
        return true;
    const QString folded = searchKey(name);
    for (qsizetype at = folded.indexOf(typedKey); at >= 0; at = folded.indexOf(typedKey, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace campanile::domain

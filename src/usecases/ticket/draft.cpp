// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/draft.h"

namespace campanile::usecases {

domain::FormattedText bothTexts(const domain::FormattedText &one, const domain::FormattedText &other)
{
    if (one.text.contains(other.text))
        return one;
    if (other.text.contains(one.text))
        return other;
    domain::FormattedText apart = one;
    apart.text += u'\n';
    return domain::normalized(domain::joined(apart, other));
}

AttachedFiles bothFiles(const AttachedFiles &one, const AttachedFiles &other)
{
    AttachedFiles both = one;
    for (const AttachedFile &file : other) {
        if (!both.contains(file))
            both.append(file);
    }
    return both;
}

} // namespace campanile::usecases

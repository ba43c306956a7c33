// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/catalog/catalogprovider.h"

namespace campanile::usecases {

QTimeZone CatalogProvider::zone() const
{
    const CatalogPtr now = catalog();
    const domain::Agent *me = now->agent(actor().agent);
    const domain::Place *home = me ? now->place(me->place) : nullptr;
    const QTimeZone zone(home ? home->calendar.timeZone : QByteArray());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace campanile::usecases

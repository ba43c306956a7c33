// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "domain/query/querynames.h"
#include "usecases/catalog/catalog.h"

#include <QObject>
#include <QTimeZone>

namespace campanile::usecases {

/// The catalogue as it is now, and who works here. A seam; lives in the window's thread, nothing blocks.
class CatalogProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Never null; an empty one until the first is loaded.
    [[nodiscard]] virtual CatalogPtr catalog() const = 0;
    [[nodiscard]] virtual domain::Actor actor() const = 0;
    /// The zone that times are shown and meant in: that of the place where the actor works, else this computer's.
    [[nodiscard]] QTimeZone zone() const;
    /// Names for completing a search, answered from memory. Valid until catalogChanged(): ask for it each time.
    [[nodiscard]] virtual const domain::NameCatalog &names() const = 0;

Q_SIGNALS:
    void catalogChanged();
    void actorChanged();
};

} // namespace campanile::usecases

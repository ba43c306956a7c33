// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/org/permissions.h"
#include "usecases/catalog/catalog.h"

#include <QObject>

namespace campanile::usecases {

/// The catalogue as it is now, and who works here. Lives in the window's thread; nothing blocks.
class CatalogProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Never null; an empty one until the first is loaded.
    [[nodiscard]] virtual CatalogPtr catalog() const = 0;
    [[nodiscard]] virtual domain::Actor actor() const = 0;

Q_SIGNALS:
    void catalogChanged();
    void actorChanged();
};

} // namespace campanile::usecases

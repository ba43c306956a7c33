// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QHash>
#include <QMetaType>
#include <QString>

namespace campanile::ui {

/// That somebody else has a ticket open: what the list shows of it.
struct PresenceMark
{
    QString initials; ///< of whoever writes, else of the first who reads
    QString sentence; ///< who does what; our own words
    bool isWriting = false;

    [[nodiscard]] bool isValid() const { return !sentence.isEmpty(); }
    bool operator==(const PresenceMark &) const = default;
};

using PresenceMarks = QHash<domain::TicketId, PresenceMark>;

} // namespace campanile::ui

Q_DECLARE_METATYPE(campanile::ui::PresenceMark)

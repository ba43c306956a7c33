// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/session.h"

namespace campanile::storage {

/// A part of a write job that can be taken back alone, so that what one of many things refuses does not undo the
/// others. One at a time, not nested. Change notices of what is taken back stay: they only say "look again". A part
/// that throws is neither kept nor taken back here: then the whole transaction goes.
class Savepoint final
{
public:
    explicit Savepoint(Session &session);
    Q_DISABLE_COPY_MOVE(Savepoint)

    void keep();
    void takeBack();

private:
    Session &m_session;
};

} // namespace campanile::storage

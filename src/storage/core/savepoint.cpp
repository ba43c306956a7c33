// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/savepoint.h"

namespace campanile::storage {

Savepoint::Savepoint(Session &session)
    : m_session(session)
{
    m_session.execute("SAVEPOINT part");
}

void Savepoint::keep()
{
    m_session.execute("RELEASE SAVEPOINT part");
}

void Savepoint::takeBack()
{
    m_session.execute("ROLLBACK TO SAVEPOINT part");
    m_session.execute("RELEASE SAVEPOINT part");
}

} // namespace campanile::storage

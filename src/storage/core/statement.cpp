// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/statement.h"

#include "storage/core/storageerror.h"

namespace campanile::storage {

Statement::Statement(std::shared_ptr<PreparedStatement> prepared, std::stop_token stop)
    : m_prepared(std::move(prepared))
    , m_stop(std::move(stop))
{
    m_prepared->setStreaming(false); // it may come from the cache after a scan
}

Statement::~Statement()
{
    if (m_prepared)
        m_prepared->reset();
}

bool Statement::next()
{
    if (m_stop.stop_requested())
        throw StorageError(domain::ErrorCode::Cancelled);
    return m_prepared->step();
}

qint64 Statement::run()
{
    while (next()) {
    }
    return m_prepared->affected();
}

void Statement::bindUtf8(int index, QUtf8StringView text)
{
    QByteArrayView bytes(text.data(), text.size());
    if (!bytes.contains('\0')) {
        m_prepared->bindText(index, bytes);
        return;
    }
    QByteArray clean = bytes.toByteArray();
    clean.removeIf([](char c) { return c == '\0'; });
    m_prepared->bindText(index, clean);
}

} // namespace campanile::storage

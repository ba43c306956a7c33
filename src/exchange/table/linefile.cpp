// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/linefile.h"

namespace campanile::exchange {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

} // namespace

Result<void> LineFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed();
    return {};
}

Result<void> LineFile::flush(bool all)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (!m_file.isOpen())
        return domain::fail(ErrorCode::Internal, {}, QStringLiteral("write to a closed file"));
    if (!all && m_buffer.size() < pieceBytes)
        return {};
    if (m_file.write(m_buffer) != m_buffer.size())
        return failed();
    m_buffer.resize(0);
    return {};
}

Result<void> LineFile::commit()
{
    if (Result<void> done = flush(true); !done)
        return done;
    if (!m_file.commit())
        return failed();
    return {};
}

void LineFile::cancel()
{
    m_file.cancelWriting();
    // Removes the temporary file at once.
    if (m_file.isOpen())
        m_file.commit();
    m_buffer.clear();
    if (!m_error)
        m_error = domain::Error{ErrorCode::Cancelled, {}, {}, false};
}

domain::Failure LineFile::failed()
{
    m_error = domain::Error{ErrorCode::FileCannotWrite, {m_file.fileName()}, m_file.errorString(), false};
    return domain::Failure(*m_error);
}

} // namespace campanile::exchange

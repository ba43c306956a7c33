// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"

#include <exception>

namespace campanile::storage {

/// Thrown inside storage only; Database is the one door that turns it into a Result.
class StorageError final : public std::exception
{
public:
    explicit StorageError(domain::Error error)
        : m_error(std::move(error))
        , m_what(m_error.technical.toUtf8())
    {
    }
    StorageError(domain::ErrorCode code, QStringList args = {}, QString technical = {}, bool retryable = false)
        : StorageError(domain::Error{code, std::move(args), std::move(technical), retryable})
    {
    }

    [[nodiscard]] const domain::Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    domain::Error m_error;
    QByteArray m_what;
};

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "exchange/table/parsereason.h"

namespace campanile::exchange {

/// ParseFailed with path, line, reason key and, where a limit was passed, that limit.
[[nodiscard]] inline domain::Error parseError(const QString &path, ParseReason reason, qint64 line, qint64 limit = 0)
{
    domain::Error error;
    error.code = domain::ErrorCode::ParseFailed;
    error.args = {path, QString::number(line), QString(domain::keyOf(parseReasonKeys, reason))};
    if (limit > 0)
        error.args.append(QString::number(limit));
    return error;
}

} // namespace campanile::exchange

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QSaveFile>

namespace campanile::exchange {

/// A text file written in large pieces that takes its place only when it is complete. After an error every call answers
/// it again.
class LineFile final
{
public:
    explicit LineFile(const QString &path)
        : m_file(path)
    {
    }

    [[nodiscard]] domain::Result<void> open();
    /// Where to append; flush() looks after its size.
    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    [[nodiscard]] domain::Result<void> flush(bool all = false);
    [[nodiscard]] domain::Result<void> commit();
    void cancel();

private:
    [[nodiscard]] domain::Failure failed();

    QSaveFile m_file;
    QByteArray m_buffer;
    std::optional<domain::Error> m_error;
};

} // namespace campanile::exchange

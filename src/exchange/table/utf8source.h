// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct UConverter;

namespace campanile::exchange {

/// The content of a file as UTF-8 in pieces, whatever its encoding; without byte order mark and U+0000.
/// UTF-8 itself is passed on unchecked (the readers check record by record, so that one bad byte costs one record).
class Utf8Source final
{
public:
    /// The device stays the caller's, open and seekable. headBytes: length of the byte order mark.
    static domain::Result<std::unique_ptr<Utf8Source>> open(QIODevice *device, const QString &name,
                                                            const QByteArray &encoding, int headBytes);
    ~Utf8Source();
    Q_DISABLE_COPY_MOVE(Utf8Source)

    /// True with at least one byte in piece, false at the end. A character may be cut between two pieces of UTF-8.
    [[nodiscard]] domain::Result<bool> read(QByteArray &piece);

    /// Bytes of the file consumed.
    [[nodiscard]] qint64 position() const { return m_position; }

    /// Some bytes so far were no text in the encoding and became U+FFFD. Never for UTF-8.
    [[nodiscard]] bool sawBadText() const { return m_sawBadText; }

    [[nodiscard]] static bool knows(const QByteArray &encoding);

private:
    Utf8Source(QIODevice *device, QString name)
        : m_device(device)
        , m_name(std::move(name))
    {
    }
    void transcode(QByteArray &piece, bool last);

    QIODevice *m_device;
    QString m_name;
    UConverter *m_from = nullptr; ///< null: the file is UTF-8
    QByteArray m_raw;
    std::vector<char16_t> m_units;
    char16_t m_pendingHigh = 0;
    qint64 m_pieceBytes = 0;
    qint64 m_position = 0;
    bool m_atEnd = false;
    bool m_sawBadText = false;
};

} // namespace campanile::exchange

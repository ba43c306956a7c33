// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QtEndian>

#include <zlib.h>

namespace campanile::test {

/// The files of a ZIP archive as XLSX has it (its table of contents at the end, stored or deflated). For small
/// archives.
inline QHash<QString, QByteArray> unpacked(const QByteArray &zip)
{
    QHash<QString, QByteArray> files;
    const auto at16 = [&](qsizetype i) { return qFromLittleEndian<quint16>(zip.constData() + i); };
    const auto at32 = [&](qsizetype i) { return qFromLittleEndian<quint32>(zip.constData() + i); };
    for (qsizetype entry = zip.indexOf("PK\x01\x02"); entry >= 0; entry = zip.indexOf("PK\x01\x02", entry + 1)) {
        const quint32 packedSize = at32(entry + 20);
        const quint32 size = at32(entry + 24);
        const QString name = QString::fromUtf8(zip.mid(entry + 46, at16(entry + 28)));
        const qsizetype local = at32(entry + 42);
        const QByteArray packed = zip.mid(local + 30 + at16(local + 26) + at16(local + 28), packedSize);
        if (at16(entry + 10) == 0) {
            files.insert(name, packed);
            continue;
        }
        QByteArray content(size, '\0');
        z_stream stream{};
        inflateInit2(&stream, -MAX_WBITS);
        QByteArray input = packed;
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = uInt(input.size());
        stream.next_out = reinterpret_cast<Bytef *>(content.data());
        stream.avail_out = uInt(content.size());
        inflate(&stream, Z_FINISH);
        inflateEnd(&stream);
        files.insert(name, content);
    }
    return files;
}

} // namespace campanile::test

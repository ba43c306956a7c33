// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ticket/languagecode.h"

namespace campanile::storage {

quint64 packLanguage(QByteArrayView tag)
{
    constexpr qsizetype room = 8;
    if (tag.size() > room) {
        const qsizetype cut = tag.first(room + 1).lastIndexOf('-');
        tag = tag.first(cut > 0 ? cut : room);
    }
    quint64 code = 0;
    for (qsizetype i = 0; i < tag.size(); ++i) {
        const char c = tag.at(i);
        const auto lower = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        code |= quint64(lower) << (8 * i);
    }
    return code;
}

QString unpackLanguage(quint64 code)
{
    QByteArray tag;
    for (; code != 0; code >>= 8)
        tag.append(static_cast<char>(code & 0xff));
    return QString::fromUtf8(tag);
}

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
// What we write we must read again: list texts and the formula guard.
#include "exchange/table/formulaguard.h"
#include "exchange/table/listtext.h"
#include "fuzz/fuzzreader.h"

using namespace campanile;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    text.remove(QChar(u'\0'));
    fuzz::require(exchange::restored(exchange::neutralised(text)) == text);
    const QByteArray guarded = exchange::neutralised(text).toUtf8();
    fuzz::require(exchange::restored(QByteArrayView(guarded)) == text.toUtf8());
    const QStringList list = exchange::splitList(text);
    fuzz::require(exchange::splitList(exchange::joinList(list)) == list);
    const QStringList pieces = text.split(u'\n');
    fuzz::require(exchange::splitList(exchange::joinList(pieces)) == pieces);
    return 0;
}

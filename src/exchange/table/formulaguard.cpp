// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/formulaguard.h"

namespace campanile::exchange {

namespace {

constexpr char16_t guard = u'\'';

bool startsFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == guard)
        ++at;
    if (at == text.size())
        return false;
    switch (text[at].unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

} // namespace

QString neutralised(const QString &text)
{
    if (text.contains(QChar(u'\0'))) {
        QString clean = text;
        clean.remove(QChar(u'\0'));
        return neutralised(clean);
    }
    return startsFormula(text) ? QChar(guard) + text : text;
}

QString restored(const QString &text)
{
    return text.startsWith(guard) && startsFormula(text) ? text.sliced(1) : text;
}

QByteArrayView restored(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.front() != '\'')
        return utf8;
    qsizetype at = 1;
    while (at < utf8.size() && utf8[at] == '\'')
        ++at;
    // Three bytes hold any of the characters that matter.
    const QString next = QString::fromUtf8(utf8.sliced(at, std::min<qsizetype>(3, utf8.size() - at)));
    return startsFormula(next) ? utf8.sliced(1) : utf8;
}

} // namespace campanile::exchange

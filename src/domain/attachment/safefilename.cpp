// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment/safefilename.h"

#include "domain/base/text.h"

#include <QList>

#include <string_view>

namespace campanile::domain {

namespace {

constexpr qsizetype mostBytes = 200; // of 255: file dialogs write beside it under a longer name first
constexpr qsizetype longestSuffix = 16;

/// What could mean a folder, an option or a direction is taken out.
QString harmless(const QString &name)
{
    QString clean;
    const QList<uint> letters = cleanText(name).toUcs4(); // without halves of letters
    for (const char32_t c : letters) {
        const QChar::Category category = QChar::category(c);
        const bool isFormat = category == QChar::Other_Format || category == QChar::Other_Control;
        if (!isFormat && std::u32string_view(U"/\\:*?\"<>|").find(c) == std::u32string_view::npos)
            clean.append(QChar::fromUcs4(c));
    }
    while (clean.startsWith(u'.') || clean.startsWith(u'-') || clean.startsWith(u' '))
        clean.remove(0, 1);
    return clean;
}

/// Windows opens the device whatever suffix follows.
bool isDevice(const QString &name)
{
    const QString stem = name.left(name.indexOf(u'.')).trimmed().toUpper();
    for (const auto &device : {u"CON"_qs, u"PRN"_qs, u"AUX"_qs, u"NUL"_qs}) {
        if (stem == device)
            return true;
    }
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT")) && stem.back() >= u'1' &&
           stem.back() <= u'9';
}

/// Cut to bytes, which is what file systems count; what tells the kind of file stays.
QString cut(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= longestSuffix;
    const QString suffix = hasSuffix ? name.mid(dot) : QString();
    QString stem = hasSuffix ? name.left(dot) : name;
    while (stem.toUtf8().size() + suffix.toUtf8().size() > mostBytes) {
        stem.chop(1);
        if (!stem.isEmpty() && stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem + suffix;
}

} // namespace

QString safeFileName(const QString &name)
{
    // A letter has a byte at least: what is further away from both ends cannot stay.
    const bool isHuge = name.size() > 2 * mostBytes;
    QString clean = harmless(isHuge ? QString(name.left(mostBytes) + name.right(mostBytes)) : name);
    if (isDevice(clean))
        clean.prepend(u'_');
    clean = cut(clean);
    return clean.isEmpty() ? u"attachment"_qs : clean;
}

} // namespace campanile::domain

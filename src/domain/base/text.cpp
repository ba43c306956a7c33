// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

namespace campanile::domain {

namespace {

constexpr bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool isZeroWidth(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x180E ||
           c == 0x200B || c == 0x200C || c == 0x200D || (c >= 0x2060 && c <= 0x2065) || c == 0x2800 || c == 0x3164 ||
           (c >= 0xFE00 && c <= 0xFE0D) || c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// The first half of U+E0000 … U+E03FF: tag characters and variation selectors, which spell hidden texts.
constexpr char16_t hiddenPlane = 0xDB40;

/// A joiner between two pictures makes one of them: a family, a person with a profession.
bool joinsPictures(QStringView text, qsizetype at)
{
    if (text.at(at) != QChar(0x200D) || at == 0 || at + 1 >= text.size())
        return false;
    const auto isPicture = [](QChar c) {
        return c.isSurrogate() || c.category() == QChar::Symbol_Other || c == QChar(0xFE0F) || c == QChar(0x2640) ||
               c == QChar(0x2642);
    };
    return isPicture(text.at(at - 1)) && isPicture(text.at(at + 1));
}

constexpr bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

} // namespace

QString searchKey(QStringView text)
{
    // Plain lower-case ASCII is by far the most common input and is its own key.
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F && !c.isUpper(); });
    if (plain)
        return text.toString();
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed.at(i);
        if (c.unicode() == hiddenPlane) {
            ++i; // the second half goes with it
            continue;
        }
        const QChar::Category category = c.category();
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || isBidiControl(c.unicode()) ||
            isZeroWidth(c.unicode()) || c.isNull())
            continue;
        key.append(c);
    }
    return key.normalized(QString::NormalizationForm_KC);
}

QString cleanText(const QString &text)
{
    const auto isBad = [](QChar c) { return c.isNull() || c.isSurrogate(); };
    if (std::none_of(text.begin(), text.end(), isBad))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean.append(c);
            clean.append(text.at(++i));
        } else if (!isBad(c)) {
            clean.append(c);
        }
    }
    return clean;
}

QString visibleText(const QString &text, bool multiLine)
{
    const auto needsWork = [multiLine](QChar c) {
        const char16_t u = c.unicode();
        return isBidiControl(u) || isZeroWidth(u) || u == hiddenPlane || u == 0x2028 || u == 0x2029 ||
               (isControl(u) && !(multiLine && (u == '\n' || u == '\t')));
    };
    if (std::none_of(text.begin(), text.end(), needsWork))
        return text;
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (!needsWork(c) || joinsPictures(text, i)) {
            shown.append(c);
        } else if (u == hiddenPlane) {
            shown.append(QChar(0x25CC));
            if (i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
                ++i;
        } else if (u == '\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                shown.append(multiLine ? QChar(u'\n') : QChar(u' '));
        } else if (u == '\n' || u == '\t' || u == 0x2028 || u == 0x2029) {
            shown.append(multiLine ? QChar(u'\n') : QChar(u' '));
        } else if (isBidiControl(u) || isZeroWidth(u)) {
            shown.append(QChar(0x25CC)); // dotted circle: something invisible stands here
        } else {
            shown.append(u < 0x20 ? QChar(0x2400 + u) : QChar(0x2421)); // the control pictures
        }
    }
    return shown;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace campanile::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table/sniffer.h"

#include <unicode/ucsdet.h>

#include <array>

namespace campanile::exchange {

namespace {

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

/// Letters of the Hebrew alphabet in windows-1255 and ISO-8859-8.
bool isHebrewLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE0 && byte <= 0xFA;
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSeparator(char c)
{
    return c == ' ' || c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '"';
}

/// In UTF-16 every separator stands beside a zero, always on the same side; stray zeros in 8-bit text do not get that
/// right.
QByteArray utf16ByZeros(QByteArrayView sample, bool wholeFile)
{
    const qsizetype units = sample.size() / 2;
    if (units < 2 || (wholeFile && sample.size() % 2 != 0))
        return {};
    qsizetype lone = 0;
    std::array<qsizetype, 2> paired{}; // by the place of the zero in the unit
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        const char first = sample[i];
        const char second = sample[i + 1];
        if (isSeparator(first) && second == '\0')
            ++paired[1];
        else if (isSeparator(second) && first == '\0')
            ++paired[0];
        else if (isSeparator(first) || isSeparator(second))
            ++lone;
    }
    for (std::size_t zero = 0; zero < 2; ++zero) {
        if (paired[zero] > units / 100 && paired[zero] > 2 * lone && paired[zero] > 16 * paired[1 - zero])
            return zero == 1 ? "UTF-16LE" : "UTF-16BE";
    }
    return {};
}

/// Valid but for a character that the end of the sample cuts.
bool isUtf8(QByteArrayView sample, bool wholeFile)
{
    if (!wholeFile) {
        for (int cut = 0; cut < 3 && !sample.isEmpty() && isHigh(sample.back()); ++cut) {
            const bool lead = static_cast<unsigned char>(sample.back()) >= 0xC0;
            sample.chop(1);
            if (lead)
                break;
        }
    }
    return sample.isValidUtf8();
}

/// Words that hold other than ASCII, which is all that can tell 8-bit encodings apart.
QByteArray telling(QByteArrayView sample)
{
    QByteArray words;
    qsizetype begin = 0;
    bool high = false;
    for (qsizetype i = 0; i <= sample.size() && words.size() < 64 * 1024; ++i) {
        if (i < sample.size() && (isHigh(sample[i]) || isAsciiLetter(sample[i]))) {
            high = high || isHigh(sample[i]);
            continue;
        }
        if (high)
            words.append(sample.sliced(begin, i - begin)).append(' ');
        begin = i + 1;
        high = false;
    }
    return words;
}

/// Hebrew stands in runs of Hebrew letters; western accented letters stand between ASCII ones.
bool looksHebrew(QByteArrayView words)
{
    qsizetype high = 0;
    qsizetype inRuns = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isHigh(words[i]))
            continue;
        ++high;
        const bool before = i > 0 && isHebrewLetter(words[i - 1]);
        const bool after = i + 1 < words.size() && isHebrewLetter(words[i + 1]);
        inRuns += isHebrewLetter(words[i]) && (before || after) ? 1 : 0;
    }
    return inRuns * 10 >= high * 7;
}

/// Characters that windows-1255 has and ISO-8859-8 has not: C1 and the points.
bool needsWindows1255(QByteArrayView words)
{
    return std::any_of(words.begin(), words.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x80 && byte < 0xA0) || (byte >= 0xC0 && byte < 0xDF);
    });
}

} // namespace

QByteArray guessEncoding(QByteArrayView sample, bool wholeFile)
{
    if (const QByteArray wide = utf16ByZeros(sample, wholeFile); !wide.isEmpty())
        return wide;
    if (isUtf8(sample, wholeFile))
        return "UTF-8";

    const QByteArray words = telling(sample);
    // Two facts the detector does not use: where the letters stand, and that real files mix names of a few words.
    const bool hebrew = looksHebrew(words);
    UErrorCode error = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&error);
    ucsdet_setText(detector, words.constData(), int32_t(words.size()), &error);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &count, &error);
    QByteArray found;
    for (int32_t i = 0; U_SUCCESS(error) && i < count && found.isEmpty(); ++i) {
        const QByteArray name = ucsdet_getName(matches[i], &error);
        if (hebrew && (name.startsWith("ISO-8859-8") || name == "windows-1255"))
            // The Windows one holds all that the other does, so it is the safe answer while bytes are unseen.
            found = !wholeFile || needsWindows1255(words) ? QByteArray("windows-1255") : QByteArray("ISO-8859-8");
        else if (!hebrew && (name == "ISO-8859-1" || name == "windows-1252"))
            found = "windows-1252";
    }
    ucsdet_close(detector);
    if (found.isEmpty())
        found = hebrew ? "windows-1255" : "windows-1252";
    return found;
}

} // namespace campanile::exchange

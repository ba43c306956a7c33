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

/// Text of 8 bits a character in UTF-16 has a zero in every second byte; other text at least in its separators.
QByteArray utf16ByZeros(QByteArrayView sample)
{
    std::array<qsizetype, 2> zeros{};
    std::array<qsizetype, 2> separators{};
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        for (qsizetype odd = 0; odd < 2; ++odd) {
            if (sample[i + odd] != '\0')
                continue;
            ++zeros[std::size_t(odd)];
            const char other = sample[i + 1 - odd];
            if (other == ' ' || other == ',' || other == ';' || other == '\t' || other == '|' || other == '\n')
                ++separators[std::size_t(odd)];
        }
    }
    const qsizetype units = sample.size() / 2;
    for (std::size_t odd = 0; odd < 2; ++odd) {
        const bool mostly = zeros[odd] > units / 4;
        const bool separated = separators[odd] > units / 40 && zeros[odd] > units / 20;
        if ((mostly || separated) && zeros[odd] > 16 * zeros[1 - odd])
            return odd == 1 ? "UTF-16LE" : "UTF-16BE";
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
    if (const QByteArray wide = utf16ByZeros(sample); !wide.isEmpty())
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

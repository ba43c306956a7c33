// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/textwords.h"

#include "domain/base/text.h"

namespace campanile::storage {

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype mostWords = 16000;
/// A tsvector holds 1,048,575 bytes: of each word its letters, rounded up, its length and its place.
constexpr qsizetype mostBytes = 1'000'000;
constexpr qsizetype bytesBesideAWord = 6;

/// Calls sink(word) for each word of a search key until it answers false.
template <typename Sink>
void eachWord(QStringView key, Sink &&sink)
{
    qsizetype start = -1;
    const auto end = [&](qsizetype at) {
        const bool goOn = start < 0 || sink(key.sliced(start, std::min(at - start, longestWord)));
        start = -1;
        return goOn;
    };
    for (qsizetype i = 0; i < key.size(); ++i) {
        char32_t c = key.at(i).unicode();
        const bool isPair = key.at(i).isHighSurrogate() && i + 1 < key.size() && key.at(i + 1).isLowSurrogate();
        if (isPair)
            c = QChar::surrogateToUcs4(key.at(i), key.at(i + 1));
        if (QChar::isLetterOrNumber(c)) {
            // A pair that would be cut in two by the limit starts a word of its own.
            if (isPair && start >= 0 && i - start == longestWord - 1 && !end(i))
                return;
            if (start < 0)
                start = i;
        } else if (!end(i)) {
            return;
        }
        i += isPair ? 1 : 0;
    }
    end(key.size());
}

} // namespace

QStringList textWords(QStringView text)
{
    QStringList words;
    eachWord(domain::searchKey(text), [&words](QStringView word) {
        words.append(word.toString());
        return words.size() < mostWords;
    });
    return words;
}

QByteArray indexedForm(Engine engine, QStringView text)
{
    const QString key = domain::searchKey(text);
    QByteArray form;
    form.reserve(key.size() * 2);
    int position = 0;
    qsizetype bytes = 0;
    eachWord(key, [&](QStringView word) {
        const QByteArray utf8 = word.toUtf8();
        bytes += utf8.size() + bytesBesideAWord;
        if (bytes > mostBytes)
            return false;
        if (position > 0)
            form.append(' ');
        ++position;
        if (engine == Engine::Sqlite)
            form.append(utf8);
        else
            form.append('\'' + utf8 + "':" + QByteArray::number(position));
        return position < mostWords;
    });
    return form;
}

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spelling/dictionary.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <hunspell.hxx>

namespace campanile::exchange {

namespace {

constexpr qsizetype longestWord = 64; ///< Hunspell's own limit is 100 bytes of some encodings

} // namespace

QStringList Dictionary::systemFolders()
{
    QStringList folders;
    const QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)
                               << u"/usr/local/share"_qs << u"/usr/share"_qs;
    for (const QString &place : places) {
        for (const QString &folder : {u"/hunspell"_qs, u"/myspell/dicts"_qs, u"/myspell"_qs})
            folders.append(place + folder);
    }
    folders.removeDuplicates();
    return folders;
}

std::unique_ptr<Dictionary> Dictionary::open(const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString rules = folder + u'/' + name + u".aff"_qs;
        const QString words = folder + u'/' + name + u".dic"_qs;
        // A pipe of that name would be waited for.
        if (!QFileInfo(rules).isFile() || !QFileInfo(words).isFile())
            continue;
        auto opened =
            std::make_unique<Hunspell>(QFile::encodeName(rules).constData(), QFile::encodeName(words).constData());
        const QByteArray encoding = QByteArray::fromStdString(opened->get_dict_encoding()).toUpper();
        if (encoding == "UTF-8")
            return std::unique_ptr<Dictionary>(new Dictionary(std::move(opened), QStringConverter::Utf8));
        if (encoding == "ISO8859-1" || encoding == "ISO-8859-1")
            return std::unique_ptr<Dictionary>(new Dictionary(std::move(opened), QStringConverter::Latin1));
    }
    return {};
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> words, QStringConverter::Encoding encoding)
    : m_words(std::move(words))
    , m_encoding(encoding)
{
}

Dictionary::~Dictionary() = default;

std::string Dictionary::encoded(const QString &word) const
{
    if (word.size() > longestWord || word.contains(QChar(u'\0')))
        return {};
    QStringEncoder encoder(m_encoding);
    const QByteArray bytes = encoder(word);
    return encoder.hasError() ? std::string() : bytes.toStdString();
}

bool Dictionary::knows(const QString &word)
{
    const std::string bytes = encoded(word);
    return !bytes.empty() && m_words->spell(bytes);
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most)
{
    const std::string bytes = encoded(word);
    QStringList found;
    if (bytes.empty())
        return found;
    for (const std::string &suggestion : m_words->suggest(bytes)) {
        if (found.size() >= most)
            break;
        QStringDecoder decoder(m_encoding);
        const QString text = decoder(QByteArray::fromStdString(suggestion));
        if (!decoder.hasError() && !text.isEmpty() && !found.contains(text))
            found.append(text);
    }
    return found;
}

} // namespace campanile::exchange

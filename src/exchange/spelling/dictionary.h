// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringConverter>
#include <QStringList>

#include <memory>

class Hunspell;

namespace campanile::exchange {

/// The words of a language, as Hunspell's files hold them. Opening takes some hundred milliseconds. One thread at a
/// time.
class Dictionary final
{
public:
    /// Where systems keep dictionaries: the hunspell and myspell folders of the data folders, best first.
    [[nodiscard]] static QStringList systemFolders();
    /// name: "en_US". Nothing when none of the folders has it, or when it is in an encoding that is not understood.
    [[nodiscard]] static std::unique_ptr<Dictionary> open(const QString &name, const QStringList &folders);
    ~Dictionary();
    Q_DISABLE_COPY_MOVE(Dictionary)

    /// What is not of the dictionary's letters, or longer than a word is, is unknown.
    [[nodiscard]] bool knows(const QString &word);
    /// Best first; none when it knows none.
    [[nodiscard]] QStringList suggestions(const QString &word, qsizetype most);

private:
    Dictionary(std::unique_ptr<Hunspell> words, QStringConverter::Encoding encoding);
    /// Empty: it cannot be written in the dictionary's letters.
    [[nodiscard]] std::string encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_words;
    QStringConverter::Encoding m_encoding;
};

} // namespace campanile::exchange

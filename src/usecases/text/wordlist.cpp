// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/text/wordlist.h"

#include "domain/text/writtenwords.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr QFileDevice::Permissions onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 mostBytes = WordList::mostWords * domain::WrittenWord::longest * 3;
constexpr int lockPatienceMs = 2000;

} // namespace

WordList::WordList(QString path)
    : m_path(std::move(path))
{
}

Result<QSet<QString>> WordList::read() const
{
    QSet<QString> words;
    if (!QFileInfo::exists(m_path))
        return words;
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileCannotRead, {m_path}, file.errorString());
    const QStringList lines = QString::fromUtf8(file.read(mostBytes)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString word = line.trimmed();
        if (!word.isEmpty() && word.size() <= domain::WrittenWord::longest && words.size() < mostWords)
            words.insert(word);
    }
    return words;
}

Result<void> WordList::change(const QString &word, bool isKnown) const
{
    QLockFile lock(m_path + u".lock");
    if (!lock.tryLock(lockPatienceMs))
        return fail(ErrorCode::FileCannotWrite, {m_path}, {}, true);
    Result<QSet<QString>> words = read();
    if (!words)
        return domain::Failure(words.error());
    if (isKnown)
        words->insert(word);
    else
        words->remove(word);
    QStringList sorted(words->cbegin(), words->cend());
    std::sort(sorted.begin(), sorted.end());
    QSaveFile file(m_path);
    const QByteArray text = sorted.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMine) || file.write(text) != text.size() ||
        !file.commit())
        return fail(ErrorCode::FileCannotWrite, {m_path}, file.errorString(), true);
    return {};
}

} // namespace campanile::usecases

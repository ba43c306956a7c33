// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/maintenance/backupnote.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unistd.h>

namespace campanile::usecases {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 mostNoteBytes = 64 * 1024;
constexpr qint64 pieceBytes = 1024 * 1024;
const QString formatKey = QStringLiteral("campanileBackup");
constexpr int formatVersion = 1;

} // namespace

QString notePathOf(const QString &copyPath)
{
    return copyPath + u".json"_qs;
}

Result<void> writeNote(const BackupNote &note)
{
    const QJsonObject json{
        {formatKey, formatVersion},
        {u"madeAt"_qs, domain::toDateTime(note.madeAt).toString(Qt::ISODateWithMs)},
        {u"databaseId"_qs, note.databaseId},
        {u"source"_qs, note.source},
        {u"schemaVersion"_qs, note.schemaVersion},
        {u"bytes"_qs, note.bytes},
        {u"sha256"_qs, QString::fromLatin1(note.sha256)},
        {u"tickets"_qs, note.tickets},
        {u"events"_qs, note.events},
        {u"rows"_qs, note.rows},
        {u"scheduled"_qs, note.isScheduled},
    };
    QSaveFile file(notePathOf(note.path));
    const QByteArray text = QJsonDocument(json).toJson();
    if (!file.open(QFile::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::FileCannotWrite, {file.fileName()});
    return {};
}

std::optional<BackupNote> readNote(const QString &copyPath)
{
    QFile file(notePathOf(copyPath));
    if (!QFileInfo(file).isFile() || !file.open(QFile::ReadOnly) || file.size() > mostNoteBytes)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostNoteBytes)).object();
    const QDateTime madeAt = QDateTime::fromString(json.value(u"madeAt").toString(), Qt::ISODateWithMs);
    if (json.value(formatKey).toInt() != formatVersion || !madeAt.isValid())
        return std::nullopt;
    return BackupNote{
        .path = copyPath,
        .madeAt = domain::fromDateTime(madeAt),
        .databaseId = json.value(u"databaseId").toString(),
        .source = json.value(u"source").toString(),
        .schemaVersion = json.value(u"schemaVersion").toInt(),
        .bytes = json.value(u"bytes").toInteger(),
        .sha256 = json.value(u"sha256").toString().toLatin1(),
        .tickets = json.value(u"tickets").toInteger(),
        .events = json.value(u"events").toInteger(),
        .rows = json.value(u"rows").toInteger(),
        .isScheduled = json.value(u"scheduled").toBool(),
    };
}

Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop, const domain::ProgressPtr &progress,
                              const QString &copyTo)
{
    QFile file(path);
    // A pipe would be waited for without end.
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly | QFile::Unbuffered))
        return fail(ErrorCode::FileCannotRead, {path});
    QFile copy(copyTo);
    if (!copyTo.isEmpty()) {
        if (QFileInfo::exists(copyTo))
            return fail(ErrorCode::FileExists, {copyTo});
        if (!copy.open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
            return fail(ErrorCode::FileCannotWrite, {copyTo});
    }
    if (progress) {
        progress->done = 0;
        progress->total = file.size();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty())
            return fail(ErrorCode::FileCannotRead, {path});
        hash.addData(piece);
        if (copy.isOpen() && copy.write(piece) != piece.size())
            return fail(ErrorCode::FileCannotWrite, {copyTo});
        if (progress)
            progress->done += piece.size();
    }
    if (copy.isOpen() && ::fsync(copy.handle()) != 0)
        return fail(ErrorCode::FileCannotWrite, {copyTo});
    return hash.result().toHex();
}

} // namespace campanile::usecases

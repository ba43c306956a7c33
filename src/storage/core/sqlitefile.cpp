// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/sqlitefile.h"

#include "storage/core/storageerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <array>

namespace campanile::storage {

using domain::ErrorCode;

namespace {

constexpr qsizetype headerSize = 108; // the file header and that of the schema's first page

qint32 headerNumber(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

void createFile(const DatabaseLocation &location)
{
    const QString &path = location.path();
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists()) {
        QDir().mkpath(folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !QFile::exists(path))
        throw StorageError(ErrorCode::FileCannotWrite, {location.display()}, file.errorString());
}

void refuseShortFile(const DatabaseLocation &location, const QByteArray &header, qint64 size)
{
    // Offsets of SQLite's file format: page size 16, change counter 24, pages 28, the counter that pages is valid
    // for 92.
    const auto pageField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = pageField == 1 ? 65536 : pageField;
    const bool isPowerOfTwo = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    const bool isCountValid = headerNumber(header, 24) == headerNumber(header, 92);
    if (!isPowerOfTwo || (isCountValid && qint64(headerNumber(header, 28)) * pageSize > size))
        throw StorageError(ErrorCode::DatabaseCorrupt, {location.display()}, QStringLiteral("shorter than it says"));
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    constexpr std::array names{
        "nfs",         "nfs4",       "cifs",     "smb2", "smb3",       "smbfs",       "9p",
        "afs",         "ncpfs",      "davfs",    "coda", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse",
        "fuse.davfs2", "fuse.davfs", "fuse.s3fs"};
    return std::any_of(names.begin(), names.end(), [type](const char *name) { return type == QByteArrayView(name); });
}

SqliteFile inspectSqliteFile(const DatabaseLocation &location, bool create)
{
    const QString &path = location.path();
    const QString shown = location.display();
    if (!QFile::exists(path)) {
        if (!create)
            throw StorageError(ErrorCode::DatabaseCannotOpen, {shown}, QStringLiteral("no such file"));
        createFile(location);
    }
    const QFileInfo info(path);
    if (!info.isFile())
        throw StorageError(ErrorCode::DatabaseCannotOpen, {shown}, QStringLiteral("not a file"));
    const QStorageInfo storage(path);
    if (isNetworkFileSystem(storage.fileSystemType()))
        throw StorageError(ErrorCode::DatabaseNetworkFile, {shown, QString::fromUtf8(storage.fileSystemType())});

    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        throw StorageError(ErrorCode::DatabaseCannotOpen, {shown}, file.errorString());
    const QByteArray header = file.read(headerSize);
    const qint64 logSize = QFileInfo(path + QStringLiteral("-wal")).size();

    SqliteFile found;
    found.isEmpty = header.isEmpty() && logSize == 0;
    // The mark counts for the administrator too, whom no permission stops.
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    found.isReadOnly = storage.isReadOnly() || !info.isWritable() || (info.permissions() & anyWrite) == 0;
    found.isImmutable = found.isReadOnly && logSize == 0;
    if (header.isEmpty())
        return found;
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        throw StorageError(ErrorCode::DatabaseNotOurs, {shown}, QStringLiteral("no SQLite file"));
    const qint32 application = headerNumber(header, 68);
    found.schemaVersion = headerNumber(header, 60);
    // With a log beside it the header may be old; the schema version is then read again through SQLite.
    // Somebody made it and was stopped before the schema was in: page 1 of 1, with no cell in it.
    const bool isBare =
        application == 0 && headerNumber(header, 28) <= 1 && qFromBigEndian<quint16>(header.constData() + 103) == 0;
    found.isEmpty = isBare && logSize == 0;
    if (application != sqliteApplicationId && !isBare && !(application == 0 && logSize > 0))
        throw StorageError(ErrorCode::DatabaseNotOurs, {shown}, QStringLiteral("application %1").arg(application));
    if (logSize == 0)
        refuseShortFile(location, header, info.size());
    return found;
}

} // namespace campanile::storage

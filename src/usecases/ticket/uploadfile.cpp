// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/uploadfile.h"

#include "domain/base/text.h"
#include "storage/attachment/uploadrepository.h"
#include "storage/core/database.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace campanile::usecases {

using namespace domain;
using storage::Session;
using storage::Upload;
using storage::UploadRepository;

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds keepUnfinished = 24h;
constexpr std::chrono::milliseconds keepComplete = 60 * 24h;

/// Size and last write: what somebody else changes when they write to it.
struct FileStamp
{
    qint64 size = 0;
    timespec written{};

    [[nodiscard]] bool operator==(const FileStamp &other) const
    {
        return size == other.size && written.tv_sec == other.written.tv_sec && written.tv_nsec == other.written.tv_nsec;
    }
};

Result<FileStamp> stampOf(int descriptor, const QString &path)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return fail(ErrorCode::FileCannotRead, {path}, QString::fromLocal8Bit(std::strerror(errno)));
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::FileNotRegular, {path});
    return FileStamp{status.st_size, status.st_mtim};
}

Failure tooLarge(const QString &path)
{
    return fail(ErrorCode::TooLarge, {path, QString::number(AttachedFile::largest)});
}

/// What somebody may have named in order to look like something else is shown as it is by visibleText(); here it only
/// has to be text.
QString nameOf(const QString &name)
{
    const QString clean = cleanText(name);
    return clean.isEmpty() ? u"attachment"_qs : clean;
}

/// Copies the device to its end, to an upload that is there already.
class Copy
{
public:
    Copy(storage::Database &database, QIODevice &device, QString path, const UploadOrder &order)
        : m_database(database)
        , m_device(device)
        , m_path(std::move(path))
        , m_order(order)
    {
    }

    Result<void> run(AttachmentId id)
    {
        for (qint64 number = 0;; ++number) {
            if (m_order.stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            QByteArray piece(attachmentPieceSize, Qt::Uninitialized);
            const qint64 read = m_device.read(piece.data(), piece.size());
            if (read < 0)
                return fail(ErrorCode::FileCannotRead, {m_path}, m_device.errorString());
            if (read == 0)
                return {};
            piece.truncate(read);
            m_size += read;
            if (m_size > AttachedFile::largest)
                return tooLarge(m_path);
            m_whole.addData(piece);
            const Result<void> written = m_database
                                             .writeBulk(
                                                 [id, number, piece](Session &session) -> Result<void> {
                                                     UploadRepository(session).addPiece(id, number, piece);
                                                     return {};
                                                 },
                                                 {})
                                             .wait();
            if (!written)
                return written;
            if (m_order.progress)
                m_order.progress->done = m_size;
        }
    }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray sha256() const { return m_whole.result(); }

private:
    storage::Database &m_database;
    QIODevice &m_device;
    QString m_path;
    const UploadOrder &m_order;
    QCryptographicHash m_whole{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

Result<AttachmentId> begin(storage::Database &database, Upload upload)
{
    return database
        .write([&upload](Session &session) -> Result<AttachmentId> {
            UploadRepository(session).begin(upload);
            return upload.id;
        })
        .wait();
}

/// isSteady: asked at the end, whether what was read is what is there.
template <typename IsSteady>
Result<AttachedFile> copyIn(storage::Database &database, QIODevice &device, const QString &path, qint64 expectedSize,
                            const UploadOrder &order, IsSteady isSteady)
{
    if (!isAllowed(order.actor, Permission::ChangeTickets))
        return fail(ErrorCode::NotAllowed, {QString(keyOf(permissionKeys, Permission::ChangeTickets)),
                                            QString(keyOf(roleKeys, order.actor.role))});
    if (expectedSize > AttachedFile::largest)
        return tooLarge(path);
    if (order.progress)
        order.progress->total = expectedSize;
    Upload upload;
    upload.actor = order.actor.agent;
    upload.createdAt = order.at;
    upload.name = nameOf(QFileInfo(path).fileName());
    upload.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(upload.name, &device).name();
    device.seek(0);
    upload.size = expectedSize;
    const Result<AttachmentId> id = begin(database, upload);
    if (!id)
        return Failure(id.error());
    Copy copy(database, device, path, order);
    Result<void> done = copy.run(*id);
    if (done)
        done = isSteady(copy.size());
    if (done) {
        done = database
                   .write([id = *id, &copy](Session &session) -> Result<void> {
                       UploadRepository(session).complete(id, copy.size(), copy.sha256());
                       return {};
                   })
                   .wait();
    }
    if (!done) {
        static_cast<void>(discardUpload(database, *id)); // else it is swept
        return Failure(done.error());
    }
    return AttachedFile{*id, upload.name, copy.size()};
}

} // namespace

Result<AttachedFile> uploadFile(storage::Database &database, const QString &path, const UploadOrder &order)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorCode::FileCannotRead, {path}, QString::fromLocal8Bit(std::strerror(errno)));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        // Qt refuses folders before anybody can ask what it is.
        const Result<FileStamp> stamp = stampOf(descriptor, path);
        ::close(descriptor);
        return stamp ? Result<AttachedFile>(fail(ErrorCode::FileCannotRead, {path}, file.errorString()))
                     : Result<AttachedFile>(Failure(stamp.error()));
    }
    const Result<FileStamp> before = stampOf(descriptor, path);
    if (!before)
        return Failure(before.error());
    return copyIn(database, file, path, before->size, order, [&](qint64 read) -> Result<void> {
        const Result<FileStamp> after = stampOf(descriptor, path);
        if (!after)
            return Failure(after.error());
        if (*after != *before || read != before->size)
            return fail(ErrorCode::FileChanged, {path}, {}, true);
        return {};
    });
}

Result<AttachedFile> uploadContent(storage::Database &database, const QString &name, const QByteArray &bytes,
                                   const UploadOrder &order)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::FileCannotRead, {name});
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    return copyIn(database, device, name, bytes.size(), order, [](qint64) { return Result<void>(); });
}

Result<void> discardUpload(storage::Database &database, AttachmentId id)
{
    for (;;) {
        const Result<bool> isDone =
            database
                .writeBulk([id](Session &session) -> Result<bool> { return UploadRepository(session).discardSome(id); },
                           {})
                .wait();
        if (!isDone)
            return Failure(isDone.error());
        if (*isDone)
            return {};
    }
}

void sweepUploads(storage::Database &database, UtcTime now, const std::stop_token &stop)
{
    const Result<QVector<AttachmentId>> abandoned =
        database
            .read([now](Session &session) -> Result<QVector<AttachmentId>> {
                return UploadRepository(session).abandoned(now - keepUnfinished, now - keepComplete);
            })
            .wait();
    if (!abandoned)
        return; // the next time
    for (const AttachmentId id : *abandoned) {
        if (stop.stop_requested() || !discardUpload(database, id))
            return;
    }
}

} // namespace campanile::usecases

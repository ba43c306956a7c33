// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/filefaults.h"

#include <QFile>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <string>

using campanile::test::DiskRecord;
using campanile::test::FileFaults;

namespace {

std::atomic<bool> isWatching = false;
std::recursive_mutex mutex; ///< one change at a time, so that the record has them in their true order
std::string folder;         ///< with a slash at its end
FileFaults::Plan plan;
int callsMade = 0;
int callsFailed = 0;
QByteArray firstFailure;
DiskRecord *recordTo = nullptr;
std::string fileSystem;

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// Empty for what is elsewhere.
std::string pathOf(int descriptor)
{
    std::array<char, 4096> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path.data(), path.size() - 1);
    const std::string found(path.data(), length > 0 ? static_cast<size_t>(length) : 0);
    return (found + '/').starts_with(folder) ? found : std::string();
}

bool isOurs(const char *path)
{
    return path && std::string_view(path).starts_with(folder);
}

bool isMemory(const std::string &path)
{
    return path.ends_with("-shm"); // shared memory with a name: nothing of it counts after a power cut
}

/// With the mutex held. Whether this call is one that fails; errno is set then.
bool fails(const char *what, const std::string &path)
{
    ++callsMade;
    if (plan.error == 0 || callsMade < plan.from || (callsMade > plan.from && !plan.forever))
        return false;
    if (callsFailed++ == 0)
        firstFailure = QByteArray(what) + ' ' + path.c_str();
    errno = plan.error;
    return true;
}

quint64 inodeOf(int descriptor)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 ? found.st_ino : 0;
}

bool isFolder(int descriptor)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
}

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

template <typename Real>
int openFile(const char *path, int flags, mode_t mode, Real real)
{
    const bool isForWriting = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC)) != 0;
    if (!isWatching || !isForWriting || !isOurs(path))
        return real(path, flags, mode);
    const std::lock_guard lock(mutex);
    if (fails("open", path))
        return -1;
    struct stat found = {};
    const bool isNew = ::stat(path, &found) != 0;
    const int descriptor = real(path, flags, mode);
    if (descriptor >= 0 && recordTo && !isMemory(path)) {
        const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
        if (isNew || isNameless)
            recordTo->fresh(inodeOf(descriptor));
        if (isNew)
            recordTo->named(path, inodeOf(descriptor));
        else if ((flags & O_TRUNC) != 0)
            recordTo->truncated(inodeOf(descriptor), 0);
    }
    return descriptor;
}

template <typename Real>
ssize_t writeAt(int descriptor, const void *bytes, off64_t offset, Real real)
{
    const std::string path = isWatching ? pathOf(descriptor) : std::string();
    if (path.empty())
        return real();
    const std::lock_guard lock(mutex);
    if (fails("write", path))
        return -1;
    struct stat found = {};
    if (offset < 0) {
        const bool isAppending = (::fcntl(descriptor, F_GETFL) & O_APPEND) != 0;
        offset = isAppending && ::fstat(descriptor, &found) == 0 ? found.st_size : ::lseek64(descriptor, 0, SEEK_CUR);
    }
    const ssize_t written = real();
    if (written > 0 && recordTo && !isMemory(path))
        recordTo->wrote(inodeOf(descriptor), offset, QByteArray(static_cast<const char *>(bytes), written));
    return written;
}

template <typename Real>
int syncFile(int descriptor, Real real)
{
    const std::string path = isWatching ? pathOf(descriptor) : std::string();
    if (path.empty())
        return real(descriptor);
    const std::lock_guard lock(mutex);
    if (fails("sync", path))
        return -1;
    if (recordTo && !isMemory(path)) {
        if (isFolder(descriptor))
            recordTo->folderSynced();
        else
            recordTo->synced(inodeOf(descriptor));
    }
    return 0; // the true one takes its time and changes nothing that a test can see
}

template <typename Real>
int truncateFile(int descriptor, off64_t size, Real real)
{
    const std::string path = isWatching ? pathOf(descriptor) : std::string();
    if (path.empty())
        return real(descriptor, size);
    const std::lock_guard lock(mutex);
    if (fails("truncate", path))
        return -1;
    const int done = real(descriptor, size);
    if (done == 0 && recordTo && !isMemory(path))
        recordTo->truncated(inodeOf(descriptor), size);
    return done;
}

/// The true table, in which every file system is of the type that the test wants.
FILE *mountTable(FILE *truth)
{
    std::string table;
    std::array<char, 4096> piece{};
    while (std::fgets(piece.data(), piece.size(), truth))
        table += piece.data();
    std::fclose(truth);
    constexpr std::string_view mark = " - "; // the type follows
    for (size_t at = table.find(mark); at != std::string::npos; at = table.find(mark, at + 1)) {
        const size_t type = at + mark.size();
        table.replace(type, table.find(' ', type) - type, fileSystem);
    }
    FILE *const pretended = std::tmpfile();
    if (!pretended || std::fputs(table.c_str(), pretended) < 0)
        return nullptr;
    std::rewind(pretended);
    return pretended;
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)
#define CAMPANILE_FAULTY_OPEN(name)                                                                                    \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        static auto *const real = next<int(const char *, int, ...)>(#name);                                            \
        return openFile(path, flags, mode, real);                                                                      \
    }
#define CAMPANILE_FAULTY_SYNC(name)                                                                                    \
    int name(int descriptor)                                                                                           \
    {                                                                                                                  \
        static auto *const real = next<int(int)>(#name);                                                               \
        return syncFile(descriptor, real);                                                                             \
    }
#define CAMPANILE_FAULTY_TRUNCATE(name)                                                                                \
    int name(int descriptor, off64_t size) noexcept                                                                    \
    {                                                                                                                  \
        static auto *const real = next<int(int, off64_t)>(#name);                                                      \
        return truncateFile(descriptor, size, real);                                                                   \
    }
#define CAMPANILE_FAULTY_PWRITE(name)                                                                                  \
    ssize_t name(int descriptor, const void *bytes, size_t count, off64_t offset)                                      \
    {                                                                                                                  \
        static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>(#name);                            \
        return writeAt(descriptor, bytes, offset, [&] { return real(descriptor, bytes, count, offset); });             \
    }

extern "C" {

CAMPANILE_FAULTY_OPEN(open)
CAMPANILE_FAULTY_OPEN(open64)
CAMPANILE_FAULTY_SYNC(fsync)
CAMPANILE_FAULTY_SYNC(fdatasync)
CAMPANILE_FAULTY_TRUNCATE(ftruncate)
CAMPANILE_FAULTY_TRUNCATE(ftruncate64)
CAMPANILE_FAULTY_PWRITE(pwrite)
CAMPANILE_FAULTY_PWRITE(pwrite64)

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return writeAt(descriptor, bytes, -1, [&] { return real(descriptor, bytes, count); });
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = next<int(const char *, const char *)>("rename");
    if (!isWatching || !isOurs(to))
        return real(from, to);
    const std::lock_guard lock(mutex);
    if (fails("rename", from))
        return -1;
    const int done = real(from, to);
    if (done == 0 && recordTo)
        recordTo->renamed(from, to);
    return done;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static auto *const real = next<int(int, const char *, int, const char *, int)>("linkat");
    if (!isWatching || !isOurs(to))
        return real(fromFolder, from, toFolder, to, flags);
    const std::lock_guard lock(mutex);
    if (fails("link", to))
        return -1;
    const int done = real(fromFolder, from, toFolder, to, flags);
    struct stat found = {};
    if (done == 0 && recordTo && ::stat(to, &found) == 0)
        recordTo->named(to, found.st_ino);
    return done;
}

FILE *fopen(const char *path, const char *mode)
{
    static auto *const real = next<FILE *(const char *, const char *)>("fopen");
    FILE *const file = real(path, mode);
    const bool isTable = file && !fileSystem.empty() && std::string_view(path) == "/proc/self/mountinfo";
    return isTable ? mountTable(file) : file;
}

int unlink(const char *path) noexcept
{
    static auto *const real = next<int(const char *)>("unlink");
    if (!isWatching || !isOurs(path))
        return real(path);
    const std::lock_guard lock(mutex);
    if (fails("remove", path))
        return -1;
    const int done = real(path);
    if (done == 0 && recordTo && !isMemory(path))
        recordTo->removed(path);
    return done;
}

} // extern "C"
// NOLINTEND(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)

namespace campanile::test {

FileFaults::FileFaults(const QString &path)
{
    folder = QFile::encodeName(path).toStdString() + '/';
    end();
    isWatching = true;
}

FileFaults::~FileFaults()
{
    isWatching = false;
    end();
    record(nullptr);
}

void FileFaults::begin(const Plan &wanted)
{
    const std::lock_guard lock(mutex);
    plan = wanted;
    callsMade = 0;
    callsFailed = 0;
    firstFailure.clear();
}

void FileFaults::end()
{
    const std::lock_guard lock(mutex);
    plan = {};
}

int FileFaults::calls()
{
    const std::lock_guard lock(mutex);
    return callsMade;
}

int FileFaults::failed()
{
    const std::lock_guard lock(mutex);
    return callsFailed;
}

QByteArray FileFaults::firstFailed()
{
    const std::lock_guard lock(mutex);
    return firstFailure;
}

void FileFaults::record(DiskRecord *record)
{
    const std::lock_guard lock(mutex);
    recordTo = record;
}

void FileFaults::pretendFileSystem(const QByteArray &type)
{
    fileSystem = type.toStdString();
}

} // namespace campanile::test

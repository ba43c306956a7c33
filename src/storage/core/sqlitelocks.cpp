// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/sqlitelocks.h"

#include "storage/core/fileidentity.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace campanile::storage {

namespace {

#ifdef F_OFD_SETLK

using Fcntl = int (*)(int, int, ...);
using Close = int (*)(int);

/// SQLite counts its locks by file, not by descriptor: what one connection took, another of this process may give back
/// through its own descriptor. So one description a file holds them all, as the process did.
class Holder
{
public:
    explicit Holder(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Holder() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Holder)
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// A lock for writing needs a description that may write, and the first connection may be one that only reads.
int describe(int descriptor)
{
    std::array<char, 32> path{};
    std::snprintf(path.data(), path.size(), "/proc/self/fd/%d", descriptor);
    const int again = ::open(path.data(), O_RDWR | O_CLOEXEC);
    return again >= 0 ? again : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

class OpenFileLocks
{
public:
    Fcntl systemFcntl = nullptr;
    Close systemClose = nullptr;

    int lock(int descriptor, int command, struct flock *wanted)
    {
        const std::shared_ptr<Holder> holder = holderOf(descriptor);
        if (!holder)
            return systemFcntl(descriptor, command, wanted);
        wanted->l_pid = 0;
        const int done = systemFcntl(holder->descriptor(), openFileCommand(command), wanted);
        if (done != -1 || errno != EINVAL)
            return done;
        {
            const std::lock_guard guard(m_mutex);
            m_isSupported = false;
        }
        return systemFcntl(descriptor, command, wanted);
    }

    int close(int descriptor)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (const auto known = m_holders.find(descriptor); known != m_holders.end())
                m_holders.erase(known); // with the last descriptor of its file goes the holder, and with it its locks
        }
        return systemClose(descriptor);
    }

private:
    static int openFileCommand(int command)
    {
        switch (command) {
        case F_GETLK:
            return F_OFD_GETLK;
        case F_SETLK:
            return F_OFD_SETLK;
        default:
            return F_OFD_SETLKW;
        }
    }

    std::shared_ptr<Holder> holderOf(int descriptor)
    {
        const std::lock_guard guard(m_mutex);
        if (!m_isSupported)
            return {};
        if (const auto known = m_holders.find(descriptor); known != m_holders.end())
            return known->second.holder;
        struct stat found = {};
        if (::fstat(descriptor, &found) != 0)
            return {};
        const FileIdentity file{found.st_dev, found.st_ino};
        std::shared_ptr<Holder> holder;
        for (const auto &[other, entry] : m_holders) {
            if (entry.file == file)
                holder = entry.holder;
        }
        if (!holder) {
            const int again = describe(descriptor);
            if (again < 0)
                return {};
            holder = std::make_shared<Holder>(again);
        }
        m_holders.emplace(descriptor, Entry{file, holder});
        return holder;
    }

    struct Entry
    {
        FileIdentity file;
        std::shared_ptr<Holder> holder;
    };
    std::mutex m_mutex;
    std::map<int, Entry> m_holders; ///< by SQLite's descriptors; a handful
    bool m_isSupported = true;
};

/// Never destroyed: connections may be closed after the program's static objects.
OpenFileLocks &locks()
{
    static auto *const all = new OpenFileLocks;
    return *all;
}

// The signature is that of fcntl(2).
int fcntlForSqlite(int descriptor, int command, ...) // NOLINT(cert-dcl50-cpp)
{
    va_list arguments;
    va_start(arguments, command);
    const bool isLock = command == F_GETLK || command == F_SETLK || command == F_SETLKW;
    int done = 0;
    if (isLock)
        done = locks().lock(descriptor, command, va_arg(arguments, struct flock *));
    else
        done = locks().systemFcntl(descriptor, command, va_arg(arguments, int));
    va_end(arguments);
    return done;
}

int closeForSqlite(int descriptor)
{
    return locks().close(descriptor);
}

void install()
{
    sqlite3_initialize();
    sqlite3_vfs *system = sqlite3_vfs_find("unix");
    if (!system || system->iVersion < 3)
        return;
    OpenFileLocks &all = locks();
    all.systemFcntl = reinterpret_cast<Fcntl>(system->xGetSystemCall(system, "fcntl"));
    all.systemClose = reinterpret_cast<Close>(system->xGetSystemCall(system, "close"));
    if (!all.systemFcntl || !all.systemClose)
        return;
    system->xSetSystemCall(system, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(fcntlForSqlite));
    system->xSetSystemCall(system, "close", reinterpret_cast<sqlite3_syscall_ptr>(closeForSqlite));
}

#else

void install() {}

#endif

} // namespace

void keepSqliteLocks()
{
    static std::once_flag once;
    std::call_once(once, install);
}

} // namespace campanile::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syscallwatch.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace {

thread_local std::vector<std::string> *noted = nullptr;

bool isOfTheSystem(std::string_view path)
{
    constexpr std::array<std::string_view, 9> folders{
        "/usr/", "/etc/", "/lib", "/proc/", "/sys/", "/dev/", "/var/cache/fontconfig", "/var/lib/dbus", "/run/"};
    for (const std::string_view folder : folders) {
        if (path.starts_with(folder))
            return true;
    }
    // Where Qt looks for icon themes and fonts of the person.
    return path.find("/icons") != std::string_view::npos || path.find("/fonts") != std::string_view::npos ||
           path.find("/pixmaps") != std::string_view::npos || path.starts_with(":/");
}

void note(const char *what, const char *path)
{
    if (noted && path && *path && !isOfTheSystem(path))
        noted->push_back(std::string(what) + ' ' + path);
}

void noteAddress(const sockaddr *address)
{
    if (!noted || !address)
        return;
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address->sa_family == AF_UNIX) {
        note("connect", reinterpret_cast<const sockaddr_un *>(address)->sun_path);
    } else if (address->sa_family == AF_INET) {
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, text.data(), text.size());
        noted->push_back(std::string("connect ") + text.data());
    } else if (address->sa_family == AF_INET6) {
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, text.data(), text.size());
        noted->push_back(std::string("connect ") + text.data());
    }
}

template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)
#define CAMPANILE_WATCH_OPEN(name)                                                                                     \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        note("open", path);                                                                                            \
        static auto *const real = next<int(const char *, int, ...)>(#name);                                            \
        return real(path, flags, mode);                                                                                \
    }
#define CAMPANILE_WATCH_OPENAT(name)                                                                                   \
    int name(int folder, const char *path, int flags, ...)                                                             \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeFrom(flags, arguments);                                                                \
        va_end(arguments);                                                                                             \
        note("open", path);                                                                                            \
        static auto *const real = next<int(int, const char *, int, ...)>(#name);                                       \
        return real(folder, path, flags, mode);                                                                        \
    }

extern "C" {

CAMPANILE_WATCH_OPEN(open)
CAMPANILE_WATCH_OPEN(open64)
CAMPANILE_WATCH_OPENAT(openat)
CAMPANILE_WATCH_OPENAT(openat64)

FILE *fopen(const char *path, const char *mode)
{
    note("open", path);
    static auto *const real = next<FILE *(const char *, const char *)>("fopen");
    return real(path, mode);
}

FILE *fopen64(const char *path, const char *mode)
{
    note("open", path);
    static auto *const real = next<FILE *(const char *, const char *)>("fopen64");
    return real(path, mode);
}

int statx(int folder, const char *path, int flags, unsigned int mask, struct statx *found)
{
    note("look at", path);
    static auto *const real = next<int(int, const char *, int, unsigned int, struct statx *)>("statx");
    return real(folder, path, flags, mask, found);
}

int access(const char *path, int mode) noexcept
{
    note("look at", path);
    static auto *const real = next<int(const char *, int)>("access");
    return real(path, mode);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    note("make folder", path);
    static auto *const real = next<int(const char *, mode_t)>("mkdir");
    return real(path, mode);
}

int unlink(const char *path) noexcept
{
    note("remove", path);
    static auto *const real = next<int(const char *)>("unlink");
    return real(path);
}

int rename(const char *from, const char *to) noexcept
{
    note("rename", from);
    static auto *const real = next<int(const char *, const char *)>("rename");
    return real(from, to);
}

int connect(int socket, const sockaddr *address, socklen_t length)
{
    noteAddress(address);
    static auto *const real = next<int(int, const sockaddr *, socklen_t)>("connect");
    return real(socket, address, length);
}

} // extern "C"
// NOLINTEND(readability-identifier-naming, cert-dcl50-cpp, readability-inconsistent-declaration-parameter-name)

namespace campanile::test {

SyscallWatch::SyscallWatch()
{
    noted = new std::vector<std::string>;
}

SyscallWatch::~SyscallWatch()
{
    delete std::exchange(noted, nullptr);
}

QStringList SyscallWatch::take()
{
    QStringList taken;
    for (const std::string &entry : std::exchange(*noted, {}))
        taken.append(QString::fromLocal8Bit(entry.data(), static_cast<qsizetype>(entry.size())));
    return taken;
}

} // namespace campanile::test

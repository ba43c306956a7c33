// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/importowner.h"

#include <QCoreApplication>
#include <QFile>

namespace campanile::usecases {

namespace {

constexpr QLatin1StringView ownerKey("owner");
constexpr QLatin1StringView machineKey("machine");
constexpr QLatin1StringView processKey("process");
constexpr QLatin1StringView startKey("start");

/// Of a file without a size, as those in /proc are.
QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

/// This start of this machine, and the space in which its process numbers hold; containers have spaces of their own.
QString machine()
{
    const QString boot = contentOf(u"/proc/sys/kernel/random/boot_id"_qs);
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_qs).section(u'/', -1);
    return boot.isEmpty() || space.isEmpty() ? QString() : boot + u'/' + space;
}

/// When a process was started, in ticks since the start of the machine; empty when it is not there or is dead already.
QString startOf(qint64 process)
{
    // The name in parentheses may hold anything; behind it stand the state, then 18 numbers, then the start.
    const QString stat = contentOf(u"/proc/%1/stat"_qs.arg(process));
    const QStringList fields = stat.mid(stat.lastIndexOf(u')') + 2).split(u' ');
    return fields.size() < 20 || fields.at(0) == u'Z' || fields.at(0) == u'X' ? QString() : fields.at(19);
}

} // namespace

QJsonObject importOwner()
{
    const qint64 process = QCoreApplication::applicationPid();
    const QString here = machine();
    const QString start = startOf(process);
    if (here.isEmpty() || start.isEmpty())
        return {};
    return {{ownerKey, QJsonObject{{machineKey, here}, {processKey, process}, {startKey, start}}}};
}

bool isOwnerDead(const QJsonObject &stats)
{
    const QJsonObject owner = stats.value(ownerKey).toObject();
    const QString here = machine();
    if (owner.isEmpty() || here.isEmpty() || owner.value(machineKey).toString() != here)
        return false;
    return startOf(owner.value(processKey).toInteger()) != owner.value(startKey).toString();
}

} // namespace campanile::usecases

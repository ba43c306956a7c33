// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/threadguard.h"

#include "storage/core/storageerror.h"

#include <QCoreApplication>
#include <QThread>

namespace campanile::storage {

void refuseWindowThread(const char *what)
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (!application || application->thread() != QThread::currentThread() || !application->inherits("QGuiApplication"))
        return;
    if (qEnvironmentVariableIntValue("CAMPANILE_STRICT_THREADS") == 1)
        qFatal("%s on the thread of the windows", what);
    throw StorageError(domain::ErrorCode::Internal, {},
                       QString::fromUtf8(what) + QStringLiteral(" on the thread of the windows"));
}

} // namespace campanile::storage

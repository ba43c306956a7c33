// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/import/profilefiles.h"

#include "domain/import/importprofilejson.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace campanile::usecases {

using namespace domain;

namespace {

template <typename T, typename Work>
Task<T> onWorker(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const std::stop_source stop;
    Task<T> task(promise->future(), stop);
    QThreadPool::globalInstance()->start([promise, stop, work = std::move(work)] {
        promise->addResult(stop.stop_requested() ? Result<T>(fail(ErrorCode::Cancelled)) : work());
        promise->finish();
    });
    return task;
}

Result<ImportProfile> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileCannotRead, {path}, file.errorString(), true);
    // One byte more than allowed tells a file that is too large, also where its size is not known beforehand.
    const QByteArray json = file.read(maxProfileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileCannotRead, {path}, file.errorString(), true);
    if (json.size() > maxProfileBytes)
        return fail(ErrorCode::TooLarge, {path, QString::number(maxProfileBytes)});
    return importProfileFromJson(json, path);
}

Result<void> write(const QString &path, const ImportProfile &profile)
{
    if (Result<void> valid = validate(profile); !valid)
        return valid;
    QSaveFile file(path);
    const QByteArray json = toJson(profile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCode::FileCannotWrite, {path}, file.errorString(), true);
    return {};
}

} // namespace

Task<ImportProfile> readProfileFile(const QString &path)
{
    return onWorker<ImportProfile>([path] { return read(path); });
}

Task<void> writeProfileFile(const QString &path, const ImportProfile &profile)
{
    return onWorker<void>([path, profile] { return write(path, profile); });
}

} // namespace campanile::usecases

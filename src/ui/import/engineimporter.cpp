// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/engineimporter.h"

#include "ui/words/importwords.h"
#include "usecases/import/importtickets.h"
#include "usecases/import/profilefiles.h"

#include <QPromise>
#include <QTimeZone>

#include <functional>

namespace campanile::ui {

using domain::Result;
using domain::Task;

namespace {

/// A task of another value; cancelling it cancels the one below.
template <typename To, typename From, typename Convert>
Task<To> mapped(Task<From> task, QObject *context, Convert convert)
{
    auto promise = std::make_shared<QPromise<Result<To>>>();
    promise->start();
    const std::stop_source stop;
    auto forward = std::make_shared<std::stop_callback<std::function<void()>>>(stop.get_token(),
                                                                               [task]() mutable { task.cancel(); });
    task.then(context, [promise, forward, convert = std::move(convert)](Result<From> result) {
        promise->addResult(result ? Result<To>(convert(std::move(*result)))
                                  : Result<To>(domain::Failure(result.error())));
        promise->finish();
    });
    return Task<To>(promise->future(), stop);
}

template <typename T, typename Work>
Task<T> onPool(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(Result<T>(work()));
        promise->finish();
    });
    return Task<T>(promise->future(), std::stop_source());
}

/// Fills the engine's options, whatever their type is called.
template <typename Options>
Options optionsOf(const ImportReading &reading)
{
    Options options;
    options.encoding = reading.encoding;
    options.delimiter = reading.delimiter;
    options.hasHeader = reading.hasHeader;
    return options;
}

ImportLook lookOf(usecases::ImportInspection inspection)
{
    ImportLook look{std::move(inspection.files), {}, std::move(inspection.profile), std::move(inspection.plan)};
    for (qsizetype i = 0; i < inspection.shapes.size(); ++i) {
        const auto &shape = inspection.shapes.at(i);
        look.facts.append({domain::keyOf(exchange::fileFormatKeys, shape.format), shape.encoding, shape.delimiter,
                           inspection.faults.value(i)});
    }
    return look;
}

} // namespace

EngineImporter::EngineImporter(std::shared_ptr<usecases::ImportTickets> engine, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
{
    m_pool.setMaxThreadCount(1);
}

EngineImporter::~EngineImporter() = default;

Task<QVector<domain::ImportProfile>> EngineImporter::profiles()
{
    return m_engine->profiles();
}

Task<ImportLook> EngineImporter::look(const QStringList &files, const ImportReading &reading,
                                      std::optional<domain::ImportProfile> profile)
{
    using Options = decltype(usecases::ImportRequest::read);
    return mapped<ImportLook>(m_engine->inspect(files, optionsOf<Options>(reading), profile), this, lookOf);
}

Task<domain::ImportGuess> EngineImporter::guess(const domain::ImportSample &sample, const domain::ImportTable &given)
{
    return onPool<domain::ImportGuess>(m_pool, [sample, given] { return domain::guessTable(sample, given); });
}

Task<usecases::ImportReport> EngineImporter::run(const ImportOrder &order, const usecases::ImportProgressPtr &progress)
{
    usecases::ImportRequest request;
    request.files = order.files;
    request.profile = order.profile;
    request.read = optionsOf<decltype(request.read)>(order.reading);
    request.dryRun = order.dryRun;
    request.rejectsFile = order.rejectsFile;
    request.reasonWords = rejectReasonTexts(usecases::rejectReasons());
    request.actor = order.actor;
    return m_engine->run(request, progress);
}

Task<void> EngineImporter::saveProfile(const domain::ImportProfile &profile, const domain::Actor &actor)
{
    return m_engine->saveProfile(profile, actor);
}

Task<domain::ImportProfile> EngineImporter::readProfile(const QString &path)
{
    return usecases::readProfileFile(path);
}

Task<void> EngineImporter::writeProfile(const QString &path, const domain::ImportProfile &profile)
{
    return usecases::writeProfileFile(path, profile);
}

Task<QStringList> EngineImporter::timeZones()
{
    return onPool<QStringList>(m_pool, [] {
        QStringList names;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            names.append(QString::fromLatin1(id));
        return names;
    });
}

} // namespace campanile::ui

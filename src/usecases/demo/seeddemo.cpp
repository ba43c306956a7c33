// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demo/seeddemo.h"

#include "domain/demo/demogenerator.h"
#include "usecases/demo/demowriter.h"
#include "usecases/workspace/background.h"

#include <QElapsedTimer>

namespace campanile::usecases {

using namespace domain;

Task<DemoSummary> seedDemo(DatabasePtr database, const DemoRequest &request, ProgressPtr progress)
{
    return inBackground<DemoSummary>([database = std::move(database), request, progress = std::move(progress)](
                                         const std::stop_token &stop) -> Result<DemoSummary> {
        QElapsedTimer timer;
        timer.start();
        const SystemClock clock;
        DemoWriter writer(database, clock);
        if (const Result<void> begun = writer.begin(stop); !begun)
            return Failure(begun.error());
        const DemoGenerator generator({request.tickets, request.seed, request.until});
        Result<void> done = generator.run(writer, stop, progress.get());
        if (done)
            done = writer.finish();
        if (!done) {
            writer.abandon();
            return Failure(done.error());
        }
        DemoSummary summary = writer.summary();
        summary.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
        return summary;
    });
}

} // namespace campanile::usecases

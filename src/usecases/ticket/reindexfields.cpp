// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/ticket/reindexfields.h"

#include "storage/core/database.h"
#include "storage/customfield/customfieldrepository.h"
#include "usecases/workspace/background.h"

namespace campanile::usecases {

using namespace domain;

namespace {

constexpr int ticketsOfAJob = 500; ///< some ten milliseconds of the one writer

} // namespace

Task<void> reindexFields(DatabasePtr database)
{
    return inBackground<void>([database = std::move(database)](const std::stop_token &stop) -> Result<void> {
        const Result<bool> isWanted = database
                                          ->read([](storage::Session &session) -> Result<bool> {
                                              return storage::CustomFieldRepository(session).nextToReindex() >= 0;
                                          })
                                          .wait();
        if (!isWanted)
            return Failure(isWanted.error());
        bool goesOn = *isWanted;
        while (goesOn && !stop.stop_requested()) {
            const Result<bool> more = database
                                          ->write([](storage::Session &session) -> Result<bool> {
                                              return storage::CustomFieldRepository(session).reindexSome(ticketsOfAJob);
                                          })
                                          .wait();
            if (!more)
                return Failure(more.error());
            goesOn = *more;
        }
        return {};
    });
}

} // namespace campanile::usecases

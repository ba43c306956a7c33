// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// Any log: a ticket number, a time and what the ticket looked like then. Columns are found by guess.
const char events[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "events",
 "title": "Any log of ticket changes",
 "source": "log",
 "responseProxy": "left-new",
 "tables": [
  {
   "name": "log",
   "kind": "events",
   "guessRest": true,
   "columns": [

   ]
  }
 ]
}
)json";

} // namespace campanile::domain::profiles

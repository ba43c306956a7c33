// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// Any table with one row a ticket. Columns are found by guess; the wizard asks where that is doubtful.
const char tickets[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "tickets",
 "title": "Any table of tickets",
 "source": "table",
 "tables": [
  {
   "name": "tickets",
   "kind": "tickets",
   "timeMayBeMissing": true,
   "guessRest": true,
   "columns": [

   ]
  }
 ]
}
)json";

} // namespace campanile::domain::profiles

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace campanile::domain::profiles {

// Each is the JSON text that somebody could have exported and shared; see the .cpp for what its columns mean.
extern const char servicenowLog[];
extern const char vinst[];
extern const char salesforce[];
extern const char zendesk[];
extern const char events[];
extern const char tickets[];

} // namespace campanile::domain::profiles

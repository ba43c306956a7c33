// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// The log of an incident and problem system with support lines: each row is the incident after something happened.
// The status is "Status/Sub Status"; the tier is the support line (two lines together count as 2), or else the suffix
// of the team's name. Country is the place of the team, written in capitals at times. 0 means missing. Resolved in a
// call is resolved; Completed/Cancelled and Closed are closed. The log names the product, no subject.
const char vinst[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "vinst",
 "title": "VINST incident log (Status/Sub Status, support lines)",
 "source": "vinst",
 "responseProxy": "left-new",
 "tierFromTeam": true,
 "tables": [
  {
   "name": "log",
   "kind": "events",
   "recognise": ["SR Number", "Change Date+Time", "Status", "Sub Status"],
   "missing": ["", "0"],
   "times": ["iso"],
   "columns": [
    {"column": "SR Number", "target": "ticket-key"},
    {"column": "Change Date+Time", "target": "event-time"},
    {"column": "Owner First Name", "target": "actor"},
    {"column": "Status", "target": "status"},
    {"column": "Sub Status", "target": "sub-status"},
    {"column": "ST Level", "target": "tier"},
    {"column": "Involved ST", "target": "team"},
    {"column": "Owner First Name", "target": "assignee"},
    {"column": "Country", "target": "place", "case": "upper"},
    {"column": ["SR Latest Impact", "Impact"], "target": "priority"},
    {"column": "Product", "target": "subject"},
    {"column": "Product", "target": "custom-field", "field": "product"},
    {"column": "Owner Country", "target": "custom-field", "field": "owner_country", "case": "upper"},
    {"column": "Involved Org line 3", "target": "custom-field", "field": "org_line"},
    {"column": "Involved ST Function Div", "target": "custom-field", "field": "function_division"},
    {"column": "Resource", "target": "custom-field", "field": "resource", "case": "lower"}
   ]
  }
 ],
 "values": {
  "status": {"Queued": "new", "Queued/Awaiting Assignment": "new", "Accepted": "open", "Accepted/In Progress": "open", "Accepted/Assigned": "open", "Accepted/Wait": "waiting-other", "Accepted/Wait - User": "waiting-customer", "Accepted/Wait - Customer": "waiting-customer", "Accepted/Wait - Vendor": "waiting-other", "Accepted/Wait - Implementation": "waiting-rnd", "Completed": "resolved", "Completed/Resolved": "resolved", "Completed/In Call": "resolved", "Completed/Closed": "closed", "Completed/Cancelled": "closed", "Unmatched": "open", "Unmatched/Unmatched": "open"},
  "priority": {"Major": "urgent", "High": "high", "Medium": "normal", "Low": "low"}
 }
}
)json";

} // namespace campanile::domain::profiles

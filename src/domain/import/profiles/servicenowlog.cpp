// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// The audit log of ServiceNow incidents: each row is the whole incident after an update.
// State -100 stands in no list of ServiceNow's; it is seen between New and Resolved while somebody works on the
// incident, so it counts as open and keeps its label. Location is where the caller sits, not a place of ours: a custom
// field. The log has no short description: category, subcategory and symptom together serve as subject. resolved_at,
// closed_at, made_sla and the counts are what the source claims and are kept as reported.
const char servicenowLog[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "servicenow-log",
 "title": "ServiceNow incident log",
 "source": "servicenow",
 "responseProxy": "left-new",
 "tables": [
  {
   "name": "log",
   "kind": "events",
   "recognise": ["number", "incident_state", "sys_updated_at", "sys_mod_count"],
   "missing": ["", "?"],
   "times": ["d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "yyyy-MM-dd HH:mm:ss", "iso"],
   "columns": [
    {"column": "number", "target": "ticket-key"},
    {"column": "sys_updated_at", "target": "event-time"},
    {"column": "sys_mod_count", "target": "event-order"},
    {"column": "sys_updated_by", "target": "actor"},
    {"column": "opened_at", "target": "created"},
    {"column": "incident_state", "target": "status"},
    {"column": "priority", "target": "priority"},
    {"column": "contact_type", "target": "channel"},
    {"column": "assignment_group", "target": "team"},
    {"column": "assigned_to", "target": "assignee"},
    {"column": "caller_id", "target": "contact-key"},
    {"column": "short_description", "target": "subject"},
    {"column": "category", "target": "subject"},
    {"column": "subcategory", "target": "subject"},
    {"column": "u_symptom", "target": "subject"},
    {"column": "location", "target": "custom-field", "field": "location"},
    {"column": "category", "target": "custom-field", "field": "category"},
    {"column": "subcategory", "target": "custom-field", "field": "subcategory"},
    {"column": "u_symptom", "target": "custom-field", "field": "symptom"},
    {"column": "cmdb_ci", "target": "custom-field", "field": "cmdb_ci"},
    {"column": "impact", "target": "custom-field", "field": "impact"},
    {"column": "urgency", "target": "custom-field", "field": "urgency"},
    {"column": "problem_id", "target": "custom-field", "field": "problem_id"},
    {"column": "rfc", "target": "custom-field", "field": "rfc"},
    {"column": "vendor", "target": "custom-field", "field": "vendor"},
    {"column": "caused_by", "target": "custom-field", "field": "caused_by"},
    {"column": "resolved_at", "target": "reported", "field": "resolved_at", "type": "time"},
    {"column": "resolved_by", "target": "reported", "field": "resolved_by"},
    {"column": "closed_at", "target": "reported", "field": "closed_at", "type": "time"},
    {"column": "closed_code", "target": "reported", "field": "closed_code"},
    {"column": "made_sla", "target": "reported", "field": "made_sla", "type": "flag"},
    {"column": "reassignment_count", "target": "reported", "field": "reassignment_count", "type": "number"},
    {"column": "reopen_count", "target": "reported", "field": "reopen_count", "type": "number"},
    {"column": "active", "target": "reported", "field": "active", "type": "flag"},
    {"column": "knowledge", "target": "reported", "field": "knowledge", "type": "flag"},
    {"column": "u_priority_confirmation", "target": "reported", "field": "priority_confirmation", "type": "flag"},
    {"column": "notify", "target": "reported", "field": "notify"},
    {"column": "opened_by", "target": "reported", "field": "opened_by"},
    {"column": "sys_created_by", "target": "reported", "field": "sys_created_by"},
    {"column": "sys_created_at", "target": "reported", "field": "sys_created_at", "type": "time"}
   ]
  }
 ],
 "values": {
  "status": {"New": "new", "Active": "open", "Awaiting User Info": "waiting-customer", "Awaiting Problem": "waiting-rnd", "Awaiting Vendor": "waiting-other", "Awaiting Evidence": "waiting-other", "Resolved": "resolved", "Closed": "closed", "-100": "open", "1": "new", "2": "open", "3": "waiting-other", "6": "resolved", "7": "closed", "8": "closed"},
  "priority": {"1 - Critical": "urgent", "2 - High": "high", "3 - Moderate": "normal", "4 - Low": "low", "5 - Planning": "low"}
 }
}
)json";

} // namespace campanile::domain::profiles

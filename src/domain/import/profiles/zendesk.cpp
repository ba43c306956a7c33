// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// JSON exports: tickets, with the users and organizations that they name. Users are contacts and agents in one table.
// Pending waits for the requester, hold for somebody else.
const char zendesk[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "zendesk",
 "title": "Zendesk tickets, users, organizations",
 "source": "zendesk",
 "tables": [
  {
   "name": "tickets",
   "kind": "tickets",
   "recognise": ["status", "subject", "submitter_id", "assignee_id"],
   "times": ["iso"],
   "columns": [
    {"column": ["_id", "id"], "target": "ticket-key"},
    {"column": "created_at", "target": "created"},
    {"column": "updated_at", "target": "updated"},
    {"column": "status", "target": "status"},
    {"column": "priority", "target": "priority"},
    {"column": ["via", "via.channel"], "target": "channel"},
    {"column": "subject", "target": "subject"},
    {"column": "description", "target": "description"},
    {"column": "organization_id", "target": "customer-key"},
    {"column": ["requester_id", "submitter_id"], "target": "contact-key"},
    {"column": "assignee_id", "target": "assignee-key"},
    {"column": "due_at", "target": "due"},
    {"column": "tags", "target": "tags"},
    {"column": "type", "target": "custom-field", "field": "ticket_type"},
    {"column": "external_id", "target": "reported", "field": "external_id"},
    {"column": "has_incidents", "target": "reported", "field": "has_incidents", "type": "flag"}
   ]
  },
  {
   "name": "users",
   "kind": "people",
   "recognise": ["name", "email", "role", "organization_id"],
   "columns": [
    {"column": ["_id", "id"], "target": "key"},
    {"column": "name", "target": "name"},
    {"column": "email", "target": "email"},
    {"column": "phone", "target": "phone"},
    {"column": "role", "target": "role"},
    {"column": "organization_id", "target": "customer-key"},
    {"column": "locale", "target": "language"},
    {"column": "active", "target": "active"}
   ]
  },
  {
   "name": "organizations",
   "kind": "customers",
   "recognise": ["name", "domain_names"],
   "columns": [
    {"column": ["_id", "id"], "target": "key"},
    {"column": "name", "target": "name"},
    {"column": "details", "target": "custom-field", "field": "details"}
   ]
  }
 ],
 "values": {
  "status": {"new": "new", "open": "open", "pending": "waiting-customer", "hold": "waiting-other", "solved": "resolved", "closed": "closed"},
  "role": {"agent": "agent", "admin": "agent", "end-user": "contact"}
 }
}
)json";

} // namespace campanile::domain::profiles

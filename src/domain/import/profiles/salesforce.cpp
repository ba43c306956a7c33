// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/import/profiles/profiles.h"

namespace campanile::domain::profiles {

// Data Loader exports: cases, with the contacts and accounts that they name.
// Columns that hold identity numbers of people are left out on purpose, and so is everything that is not listed.
// A case's row is one event, its creation; when it was closed is what the source reports.
const char salesforce[] = R"json(
{
 "format": "campanile-import-profile",
 "version": 1,
 "name": "salesforce",
 "title": "Salesforce cases, contacts, accounts",
 "source": "salesforce",
 "tables": [
  {
   "name": "cases",
   "kind": "tickets",
   "recognise": ["CaseNumber", "Status", "CreatedDate"],
   "times": ["iso"],
   "columns": [
    {"column": "CaseNumber", "target": "ticket-key"},
    {"column": "CreatedDate", "target": "created"},
    {"column": "LastModifiedDate", "target": "updated"},
    {"column": "Status", "target": "status"},
    {"column": "Priority", "target": "priority"},
    {"column": "Origin", "target": "channel"},
    {"column": "Subject", "target": "subject"},
    {"column": "Description", "target": "description"},
    {"column": "ContactId", "target": "contact-key"},
    {"column": ["ContactEmail", "SuppliedEmail"], "target": "contact-email"},
    {"column": "AccountId", "target": "customer-key"},
    {"column": "OwnerId", "target": "assignee-key"},
    {"column": "Type", "target": "custom-field", "field": "case_type"},
    {"column": "Reason", "target": "custom-field", "field": "reason"},
    {"column": "Id", "target": "reported", "field": "salesforce_id"},
    {"column": "ClosedDate", "target": "reported", "field": "closed_at", "type": "time"},
    {"column": "IsClosed", "target": "reported", "field": "is_closed", "type": "flag"},
    {"column": "IsEscalated", "target": "reported", "field": "is_escalated", "type": "flag"},
    {"column": "ParentId", "target": "reported", "field": "parent_id"}
   ]
  },
  {
   "name": "contacts",
   "kind": "contacts",
   "recognise": ["Id", "AccountId", "LastName"],
   "columns": [
    {"column": "Id", "target": "key"},
    {"column": "AccountId", "target": "customer-key"},
    {"column": "Name", "target": "name"},
    {"column": "Email", "target": "email"},
    {"column": "Phone", "target": "phone"}
   ]
  },
  {
   "name": "accounts",
   "kind": "customers",
   "recognise": ["Id", "Name", "BillingCountry"],
   "columns": [
    {"column": "Id", "target": "key"},
    {"column": "Name", "target": "name"},
    {"column": "BillingCountry", "target": "country"},
    {"column": "Industry", "target": "custom-field", "field": "industry"},
    {"column": "Type", "target": "custom-field", "field": "account_type"},
    {"column": "NumberOfEmployees", "target": "custom-field", "field": "employees", "type": "number"}
   ]
  }
 ],
 "values": {
  "status": {"New": "new", "Working": "open", "Escalated": "open", "In Progress": "open", "Waiting on Customer": "waiting-customer", "On Hold": "waiting-other", "Closed": "closed", "Merged": "closed"}
 }
}
)json";

} // namespace campanile::domain::profiles

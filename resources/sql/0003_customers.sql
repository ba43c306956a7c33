-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a customer wants to be answered (null: nothing is known), what colleagues noted about it, and its tickets.
ALTER TABLE customer ADD COLUMN preferences TEXT;

-- Notes go with their customer: only one that an abandoned import or demo company brought is ever removed with them.
CREATE TABLE customer_note (
    id {{id}},
    customer_id BIGINT NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name TEXT NOT NULL,
    body TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX customer_note_customer ON customer_note (customer_id);

-- A customer's newest tickets from its end; covers the counts of all customers.
CREATE INDEX ticket_customer ON ticket (customer_id, created_at, status, import_id);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- A customer that turned out to be another one: its row stays, with everything that refers to it. merged_into: whom it was
-- merged into. merged_root: who stands for it now, at the end of the chain. Both null for a customer of its own.
ALTER TABLE customer ADD COLUMN merged_into BIGINT;
ALTER TABLE customer ADD COLUMN merged_root BIGINT;
CREATE INDEX customer_merged ON customer (merged_root) WHERE merged_root IS NOT NULL;

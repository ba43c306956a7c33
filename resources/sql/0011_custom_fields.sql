-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fields of one's own: of one department or of all, and found by the search where that is wanted. reindex_from: the search
-- has still to learn (or forget) the values of tickets from this number on; -1: it knows them all.
ALTER TABLE custom_field ADD COLUMN department_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE custom_field ADD COLUMN is_searchable SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE custom_field ADD COLUMN reindex_from BIGINT NOT NULL DEFAULT -1;
-- What the full text was told of the values: it has to be told the same to forget it.
ALTER TABLE ticket_extra ADD COLUMN indexed_text TEXT NOT NULL DEFAULT '';

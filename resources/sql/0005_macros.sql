-- SPDX-License-Identifier: GPL-3.0-or-later
-- Answers that are given often. owner_id 0: everybody's. definition: JSON, see domain/macro/macro.h.
CREATE TABLE macro (
    id {{id}},
    owner_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which ticket each running program shows. Rows that nobody renews any more are of programs that are gone.
CREATE TABLE presence (
    program TEXT PRIMARY KEY,
    agent_id BIGINT NOT NULL,
    ticket_id BIGINT NOT NULL,
    is_writing SMALLINT NOT NULL,
    seen_at BIGINT NOT NULL
) {{clustered}};

-- SPDX-License-Identifier: GPL-3.0-or-later
-- How a message looks beside its plain text, as JSON; NULL: plain.
ALTER TABLE message ADD COLUMN format TEXT;

-- What became of a message, which itself never changes. Only of those of which there is something to say.
-- delivery: 0 nothing to deliver, 1 not sent, 2 sent. withdrawn: it was taken back by who wrote it.
CREATE TABLE message_state (
    message_id BIGINT PRIMARY KEY,
    delivery SMALLINT NOT NULL,
    withdrawn SMALLINT NOT NULL
) {{clustered}};

-- Room for more than one flag: see TicketFlag.
ALTER TABLE ticket RENAME COLUMN has_attachment TO flags;

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of messages that are still being written. id is that of the attachment which the upload becomes when the message
-- is sent; its pieces lie in attachment_piece from the beginning. sha256 is of the whole, and missing until it is complete.
CREATE TABLE upload (
    id {{id}},
    actor_id BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    size BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 {{blob}}
);

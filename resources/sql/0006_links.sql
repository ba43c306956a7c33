-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which tickets belong together: from_id is a duplicate, a child, an incident of to_id; see LinkKind. Related tickets stand
-- once, the smaller number first.
CREATE TABLE ticket_link (
    from_id BIGINT NOT NULL,
    to_id BIGINT NOT NULL,
    kind SMALLINT NOT NULL,
    PRIMARY KEY (from_id, to_id, kind)
) {{clustered}};
CREATE INDEX ticket_link_to ON ticket_link (to_id);

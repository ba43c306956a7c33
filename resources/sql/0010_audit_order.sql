-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trail is read by time, of everybody, of one person or of one kind of thing, a page at a time.
CREATE INDEX audit_entry_at ON audit_entry (at, id);
CREATE INDEX audit_entry_actor ON audit_entry (actor_id, at, id);
CREATE INDEX audit_entry_kind ON audit_entry (subject, at, id);

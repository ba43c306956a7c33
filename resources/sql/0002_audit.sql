-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was changed outside of tickets: people, teams, places, customers, settings. A ticket's own story is its events.
-- changes: [[key, from, to], …] in the stored form of the subject's fields.
CREATE TABLE audit_entry (
    id {{id}},
    at BIGINT NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name TEXT NOT NULL,
    subject SMALLINT NOT NULL,
    subject_id BIGINT NOT NULL,
    subject_name TEXT NOT NULL,
    action SMALLINT NOT NULL,
    changes TEXT NOT NULL,
    op_id TEXT NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_id);

-- only: sqlite
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
-- end
-- only: postgresql
CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT
    EXECUTE FUNCTION refuse_change('audit_entry is append-only');
-- end

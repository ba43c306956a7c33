-- SPDX-License-Identifier: GPL-3.0-or-later
-- One text for SQLite and PostgreSQL; {{…}} and "only" blocks are expanded by src/storage/core/dialect.
-- Times are UTC milliseconds. A number that names another row is 0 for "none", unless a foreign key stands beside it (then NULL).

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) {{clustered}};

-- Blocks of numbers are taken from here, so that both engines hand them out dense and before the row exists.
CREATE TABLE id_counter (
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL
) {{clustered}};

-- Every write carries a number made by its client: after a broken connection one asks here before one tries again.
CREATE TABLE operation (
    op_id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    actor_id BIGINT NOT NULL,
    receipt TEXT NOT NULL
) {{clustered}};

-- "Look again" notices for the programs on this database; no truth in it, old rows are pruned.
CREATE TABLE change_log (
    seq {{serial}},
    kind SMALLINT NOT NULL,
    entity BIGINT NOT NULL,
    at BIGINT NOT NULL
);

-- The organization: small, loaded whole. What an import brings carries its number and is seen once that is published.
CREATE TABLE department (
    id {{id}},
    parent_id BIGINT REFERENCES department (id),
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);

CREATE TABLE place (
    id {{id}},
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    calendar TEXT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);

CREATE TABLE team (
    id {{id}},
    department_id BIGINT REFERENCES department (id),
    name TEXT NOT NULL,
    tier SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);

CREATE TABLE skill (
    id {{id}},
    name TEXT NOT NULL UNIQUE,
    import_id BIGINT NOT NULL
);

CREATE TABLE agent (
    id {{id}},
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role SMALLINT NOT NULL,
    place_id BIGINT REFERENCES place (id),
    team_id BIGINT REFERENCES team (id),
    active SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);

CREATE TABLE agent_skill (
    agent_id BIGINT NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    skill_id BIGINT NOT NULL REFERENCES skill (id),
    level SMALLINT NOT NULL,
    PRIMARY KEY (agent_id, skill_id)
) {{clustered}};

CREATE TABLE agent_language (
    agent_id BIGINT NOT NULL REFERENCES agent (id) ON DELETE CASCADE,
    position SMALLINT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (agent_id, position)
) {{clustered}};

-- Where rows came from: another system, a file.
CREATE TABLE source (
    id {{id}},
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, name)
);

CREATE TABLE customer (
    id {{id}},
    source_id BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    segment SMALLINT NOT NULL,
    plan TEXT NOT NULL,
    yearly_value BIGINT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    country TEXT NOT NULL,
    csm_id BIGINT NOT NULL,
    custom_fields TEXT,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);
CREATE UNIQUE INDEX customer_external ON customer (source_id, external_id) WHERE external_id <> '';
CREATE INDEX customer_name ON customer (name_key{{textops}});

CREATE TABLE contact (
    id {{id}},
    customer_id BIGINT REFERENCES customer (id),
    source_id BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    import_id BIGINT NOT NULL
);
CREATE UNIQUE INDEX contact_external ON contact (source_id, external_id) WHERE external_id <> '';
CREATE INDEX contact_customer ON contact (customer_id);

CREATE TABLE tag (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    import_id BIGINT NOT NULL
);

CREATE TABLE custom_field (
    id {{id}},
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind SMALLINT NOT NULL,
    choices TEXT NOT NULL,
    version BIGINT NOT NULL
);

CREATE TABLE saved_view (
    id {{id}},
    owner_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- Narrow on purpose: a scan of a million rows fills the column index of the inbox. Texts stand last.
CREATE TABLE ticket (
    id {{id}},
    import_id BIGINT NOT NULL,
    status SMALLINT NOT NULL,
    tier SMALLINT NOT NULL,
    channel SMALLINT NOT NULL,
    priority SMALLINT NOT NULL,
    has_attachment SMALLINT NOT NULL,
    place_id BIGINT NOT NULL,
    department_id BIGINT NOT NULL,
    team_id BIGINT NOT NULL,
    assignee_id BIGINT NOT NULL,
    customer_id BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    due_at BIGINT,
    first_response_at BIGINT,
    resolved_at BIGINT,
    language TEXT NOT NULL,
    contact_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    source_id BIGINT NOT NULL,
    reference TEXT NOT NULL,
    subject TEXT NOT NULL
);
CREATE UNIQUE INDEX ticket_reference ON ticket (source_id, reference);
-- Covers the column scan of the open tickets, so that the first page needs nothing else.
CREATE INDEX ticket_open ON ticket (id, import_id, status, tier, channel, priority, has_attachment, place_id, department_id,
    team_id, assignee_id, customer_id, created_at, updated_at, due_at, first_response_at, resolved_at, language)
    WHERE status < 6;

-- Only for tickets that have any of it.
CREATE TABLE ticket_extra (
    ticket_id {{id}},
    source_status TEXT NOT NULL,
    custom_fields TEXT,
    reported TEXT
);

CREATE TABLE ticket_tag (
    ticket_id BIGINT NOT NULL,
    tag_id BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, tag_id)
) {{clustered}};

-- id = ticket * 65536 + sequence, so that one key clusters a ticket's rows and orders them.
CREATE TABLE message (
    id {{id}},
    visibility SMALLINT NOT NULL,
    author_kind SMALLINT NOT NULL,
    agent_id BIGINT NOT NULL,
    contact_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    language TEXT NOT NULL,
    author_name TEXT NOT NULL,
    body TEXT NOT NULL
);

-- The append-only truth; id = ticket * 65536 + sequence.
CREATE TABLE event (
    id {{id}},
    kind SMALLINT NOT NULL,
    at BIGINT NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name TEXT NOT NULL,
    changes TEXT NOT NULL,
    source_key TEXT NOT NULL,
    op_id TEXT
);
CREATE TABLE attachment (
    id {{id}},
    ticket_id BIGINT NOT NULL,
    message_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 {{blob}} NOT NULL
);
CREATE INDEX attachment_ticket ON attachment (ticket_id);

-- id = attachment * 65536 + number of the piece from 0.
CREATE TABLE attachment_piece (
    id {{id}},
    sha256 {{blob}} NOT NULL,
    bytes {{blob}} NOT NULL
);

-- An import is invisible until its state says otherwise; see ImportState.
CREATE TABLE import (
    id {{id}},
    state SMALLINT NOT NULL,
    profile TEXT NOT NULL,
    source_id BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    alive_at BIGINT NOT NULL,
    actor_id BIGINT NOT NULL,
    actor_name TEXT NOT NULL,
    stats TEXT NOT NULL,
    files TEXT NOT NULL,
    -- Its rows have these numbers or higher ones, so that a sweep need not look at everything.
    first_ticket BIGINT NOT NULL,
    first_customer BIGINT NOT NULL,
    first_contact BIGINT NOT NULL
);

-- One at a time from a source.
CREATE UNIQUE INDEX import_of_source ON import (source_id) WHERE state IN (1, 4) AND source_id <> 0;

-- What an import still has to do to tickets that existed before; begun after publishing.
CREATE TABLE import_update (
    import_id BIGINT NOT NULL,
    ticket_id BIGINT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (import_id, ticket_id)
) {{clustered}};

-- Events are written once. Gone they are with the tickets of an import that nobody ever saw (state 4: abandoned), and
-- what was seen (2: published, 3: finished) is never taken back.
-- only: sqlite
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
    WHEN NOT EXISTS (SELECT 1 FROM ticket t JOIN import i ON i.id = t.import_id WHERE t.id = OLD.id / 65536 AND i.state = 4)
    BEGIN SELECT RAISE(ABORT, 'event is append-only'); END;
CREATE TRIGGER ticket_keeps_import BEFORE UPDATE OF import_id ON ticket
    BEGIN SELECT RAISE(ABORT, 'a ticket stays in its import'); END;
CREATE TRIGGER import_stays_published BEFORE UPDATE OF state ON import WHEN OLD.state IN (2, 3) AND NEW.state NOT IN (2, 3)
    BEGIN SELECT RAISE(ABORT, 'an import stays published'); END;
-- end
-- only: postgresql
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END $$;
CREATE FUNCTION event_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM ticket t JOIN import i ON i.id = t.import_id WHERE t.id = OLD.id / 65536 AND i.state = 4) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'event is append-only';
END $$;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event FOR EACH STATEMENT
    EXECUTE FUNCTION refuse_change('event is append-only');
CREATE TRIGGER event_no_delete BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION event_refuse_delete();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event FOR EACH STATEMENT
    EXECUTE FUNCTION refuse_change('event is append-only');
CREATE TRIGGER ticket_keeps_import BEFORE UPDATE OF import_id ON ticket FOR EACH STATEMENT
    EXECUTE FUNCTION refuse_change('a ticket stays in its import');
CREATE TRIGGER import_stays_published BEFORE UPDATE OF state ON import FOR EACH ROW
    WHEN (OLD.state IN (2, 3) AND NEW.state NOT IN (2, 3)) EXECUTE FUNCTION refuse_change('an import stays published');
-- end

CREATE TABLE import_profile (
    name TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    version BIGINT NOT NULL
) {{clustered}};

-- Words of subjects (sequence 0) and messages; id = ticket * 65536 + sequence.
-- only: sqlite
-- One document a message: a new message adds, nothing is rewritten. No prefix index: with prefix = '2 3' building took 2.4
-- times as long and the file was 2.5 times as large, for two-letter beginnings found 3 times as fast. Fewer, larger merges.
CREATE VIRTUAL TABLE text_index USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO text_index (text_index, rank) VALUES ('automerge', 16), ('crisismerge', 64);
-- end
-- only: postgresql
CREATE TABLE text_index (
    id BIGINT PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX text_index_words ON text_index USING gin (words);
-- end

INSERT INTO meta (key, value) VALUES ('application', 'campanile'), ('minReader', '1');

-- Who works with the vault, what each of them did, and how it is kept safe.

CREATE TABLE practitioner (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    role    TEXT NOT NULL CHECK (role IN ('practitioner', 'assistant')),
    left_at TEXT -- NULL: works here
) STRICT;
CREATE UNIQUE INDEX practitioner_by_name ON practitioner (name) WHERE left_at IS NULL;
INSERT INTO practitioner (id, name, role) VALUES (1, 'Practitioner', 'practitioner');

-- Each entry holds the digest of the one before, so that none can be removed, changed or moved
-- unnoticed. A patient is named by identity only: an entry outlives an erasure and tells nothing.
CREATE TABLE audit (
    number     INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    person_id  INTEGER NOT NULL, -- 0: the recovery key
    who        TEXT NOT NULL,
    action     TEXT NOT NULL,
    patient_id INTEGER,
    subject    TEXT NOT NULL,
    before     BLOB NOT NULL CHECK (length(before) = 32),
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;
CREATE INDEX audit_by_patient ON audit (patient_id, number);

-- How many entries there are, and the digest of the last.
CREATE TABLE audit_head (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    entries INTEGER NOT NULL,
    sha256  BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT;
INSERT INTO audit_head (one, entries, sha256) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an entry of the audit log is never changed'); END;
CREATE TRIGGER audit_is_never_removed BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an entry of the audit log is never removed'); END;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Copies that were opened again and found sound.
CREATE TABLE backup (
    id       INTEGER PRIMARY KEY,
    made     TEXT NOT NULL,
    place    TEXT NOT NULL,
    bytes    INTEGER NOT NULL,
    patients INTEGER NOT NULL
) STRICT;

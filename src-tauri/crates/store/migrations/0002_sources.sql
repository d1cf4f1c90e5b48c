-- What a laboratory says later: how far it stands by a result, and what it remarks. Rows are kept
-- as each file states them; which of them are one result is found when a record is read.

ALTER TABLE observation ADD COLUMN status TEXT NOT NULL DEFAULT 'final'
    CHECK (status IN ('final', 'preliminary', 'corrected'));
ALTER TABLE observation ADD COLUMN remark TEXT;

-- What a person decided about two specimens that may be the same.
CREATE TABLE specimen_decision (
    specimen_id INTEGER NOT NULL REFERENCES specimen (id) ON DELETE CASCADE,
    other_id    INTEGER NOT NULL REFERENCES specimen (id) ON DELETE CASCADE,
    same        INTEGER NOT NULL CHECK (same IN (0, 1)),
    PRIMARY KEY (specimen_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX specimen_decision_by_other ON specimen_decision (other_id);

CREATE TABLE intervention (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    what      TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT, -- NULL: it goes on, or nobody says
    dose      TEXT,
    remark    TEXT,
    place     TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

-- Files that were read beside an imported one: a taxonomy, a tree.
CREATE TABLE companion (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    file      TEXT NOT NULL,
    sha256    BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

-- What a person said once about a laboratory's files. `remembered` holds what was said about files
-- that name no laboratory.
CREATE TABLE mapping (
    name       TEXT NOT NULL PRIMARY KEY,
    laboratory TEXT, -- as it is compared; NULL: known by the signature
    signature  TEXT, -- format and header, where the files name no laboratory
    content    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX mapping_by_laboratory ON mapping (laboratory) WHERE laboratory IS NOT NULL;
CREATE UNIQUE INDEX mapping_by_signature ON mapping (signature) WHERE signature IS NOT NULL;

-- How much is known of a patient once the same is counted once; counted when it is asked for, and
-- forgotten when an import comes or goes.
CREATE TABLE patient_total (
    patient_id   INTEGER NOT NULL PRIMARY KEY REFERENCES patient (id) ON DELETE CASCADE,
    specimens    INTEGER NOT NULL,
    observations INTEGER NOT NULL
) STRICT;

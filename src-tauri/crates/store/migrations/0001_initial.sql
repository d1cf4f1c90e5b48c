-- People, the files imported for them, and what those files said.
-- Dates and times are ISO 8601 text; places are JSON arrays (see place.rs).

CREATE TABLE patient (
    id     INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    born   TEXT NOT NULL,
    sex    TEXT NOT NULL CHECK (sex IN ('female', 'male', 'unknown')),
    search TEXT NOT NULL -- number, name and birth date in lower case
) STRICT;

CREATE TABLE import (
    id         INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    file       TEXT NOT NULL,
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    format     TEXT NOT NULL,
    imported   TEXT NOT NULL,
    UNIQUE (patient_id, sha256)
) STRICT;

CREATE TABLE left_out (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    place     TEXT NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE specimen (
    id                 INTEGER PRIMARY KEY,
    import_id          INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    label              TEXT NOT NULL,
    kind               TEXT NOT NULL,
    collected          TEXT,
    received           TEXT,
    reported           TEXT,
    laboratory         TEXT,
    laboratory_address TEXT,
    place              TEXT NOT NULL
) STRICT;
CREATE INDEX specimen_by_import ON specimen (import_id);

CREATE TABLE observation (
    specimen_id      INTEGER NOT NULL REFERENCES specimen (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    analyte          TEXT,
    name             TEXT NOT NULL,
    code             TEXT,
    value_written    TEXT NOT NULL,
    unit_written     TEXT,
    interval_written TEXT,
    flag             TEXT,
    comparator       TEXT CHECK (comparator IN ('<', '<=', '>', '>=')),
    number           REAL,
    unit             TEXT,
    words            TEXT,
    conversion       TEXT,
    low              REAL,
    high             REAL,
    interval_unit    TEXT,
    panel            TEXT,
    method           TEXT,
    place            TEXT NOT NULL,
    PRIMARY KEY (specimen_id, position),
    CHECK ((number IS NULL) <> (words IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id           INTEGER PRIMARY KEY,
    specimen_id  INTEGER NOT NULL REFERENCES specimen (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    rank         TEXT NOT NULL,
    abundance    TEXT NOT NULL CHECK (abundance IN ('counts', 'relative', 'percent')),
    technique    TEXT NOT NULL,
    profiler     TEXT,
    version      TEXT,
    reference    TEXT,
    taxonomy     TEXT,
    unclassified REAL,
    UNIQUE (specimen_id, position)
) STRICT;

-- Each taxon once; lineage is a JSON array of rank and name in turn.
CREATE TABLE taxon (
    id      INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    lineage TEXT NOT NULL,
    ncbi    INTEGER NOT NULL, -- 0 where the source gives none
    UNIQUE (name, lineage, ncbi)
) STRICT;

CREATE TABLE abundance (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    taxon_id   INTEGER NOT NULL REFERENCES taxon (id),
    value      REAL NOT NULL,
    PRIMARY KEY (profile_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE symptom_score (
    import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    symptom   TEXT,
    name      TEXT NOT NULL,
    day       TEXT NOT NULL,
    score     REAL NOT NULL,
    least     REAL NOT NULL,
    most      REAL NOT NULL,
    place     TEXT NOT NULL,
    PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;

-- What a person answered once, so that it is not asked again.
CREATE TABLE remembered (
    kind      TEXT NOT NULL,
    name      TEXT NOT NULL,
    catalogue TEXT, -- NULL: matched to nothing, knowingly
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- Released reports: their bytes never change.
CREATE TABLE report (
    id          INTEGER PRIMARY KEY,
    patient_id  INTEGER NOT NULL REFERENCES patient (id),
    number      TEXT NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    variant     TEXT NOT NULL,
    language    TEXT NOT NULL,
    released    TEXT NOT NULL,
    released_by TEXT NOT NULL,
    sha256      BLOB NOT NULL CHECK (length(sha256) = 32),
    inputs      BLOB NOT NULL CHECK (length(inputs) = 32),
    pdf         BLOB NOT NULL,
    UNIQUE (number, version)
) STRICT;
CREATE INDEX report_by_patient ON report (patient_id);
CREATE INDEX report_by_digest ON report (sha256);

-- What a practitioner recorded beside results and symptoms, by the catalogue's id.
CREATE TABLE circumstance (
    patient_id   INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    circumstance TEXT NOT NULL,
    recorded     TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    PRIMARY KEY (patient_id, circumstance)
) STRICT, WITHOUT ROWID;

-- What a practitioner decided about a statement of the catalogue, or wrote in own words.
CREATE TABLE statement_choice (
    id         INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient (id) ON DELETE CASCADE,
    statement  TEXT, -- NULL: own words
    accepted   INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    by_hand    INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    chosen     TEXT NOT NULL,
    chosen_by  TEXT NOT NULL
) STRICT;
CREATE INDEX statement_choice_by_patient ON statement_choice (patient_id);
CREATE UNIQUE INDEX statement_choice_once ON statement_choice (patient_id, statement)
    WHERE statement IS NOT NULL;

-- Words that stand in place of the catalogue's.
CREATE TABLE chosen_words (
    choice_id INTEGER NOT NULL REFERENCES statement_choice (id) ON DELETE CASCADE,
    language  TEXT NOT NULL,
    audience  TEXT NOT NULL CHECK (audience IN ('patient', 'clinician')),
    text      TEXT NOT NULL,
    PRIMARY KEY (choice_id, language, audience)
) STRICT, WITHOUT ROWID;

-- The clinic's own words, to be offered again: the latest for a statement, each for own words.
CREATE TABLE clinic_words (
    statement TEXT NOT NULL, -- empty: own words
    language  TEXT NOT NULL,
    audience  TEXT NOT NULL CHECK (audience IN ('patient', 'clinician')),
    text      TEXT NOT NULL,
    used      TEXT NOT NULL,
    PRIMARY KEY (statement, language, audience, text)
) STRICT, WITHOUT ROWID;

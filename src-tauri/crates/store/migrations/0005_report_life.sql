-- What happens to a released report: a later version says what it changed, and a withdrawn one keeps
-- its bytes and its record.

ALTER TABLE report ADD COLUMN changes TEXT NOT NULL DEFAULT ''; -- a sentence to a line

CREATE TABLE report_withdrawal (
    report_id    INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    withdrawn    TEXT NOT NULL,
    withdrawn_by TEXT NOT NULL,
    reason       TEXT NOT NULL
) STRICT;

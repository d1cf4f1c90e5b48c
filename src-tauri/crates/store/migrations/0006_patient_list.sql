-- The list of patients in its order: searching reads this index and nothing else.
CREATE INDEX patient_by_name ON patient (name, number, search);

-- The day of a patient's last visit is kept beside the counts: a list of patients reads one row each.
ALTER TABLE patient_total ADD COLUMN last_visit TEXT;
UPDATE patient_total SET last_visit =
    (SELECT max(day) FROM (
         SELECT substr(max(collected), 1, 10) AS day
           FROM import JOIN specimen ON import_id = import.id
          WHERE patient_id = patient_total.patient_id
         UNION ALL
         SELECT max(day)
           FROM import JOIN symptom_score ON import_id = import.id
          WHERE patient_id = patient_total.patient_id));

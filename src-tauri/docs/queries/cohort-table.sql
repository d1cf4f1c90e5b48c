-- The cohort table: how each analyte, symptom and genus is distributed among people.
-- The same rows, to the last digit, as `zonula cohort table --tsv`.
--
-- Standard SQL over views named after the tables of the data set; runs unchanged in DuckDB and in
-- Apache Spark. Each person counts once, with the latest value. Quartiles lie between neighbours in
-- proportion (R's type 7), written out so that every engine computes the same floating point.

WITH result AS (
    SELECT origin, person, 'analyte' AS subject, analyte AS name, coalesce(unit, '') AS unit,
           number AS value,
           row_number() OVER (
               PARTITION BY origin, person, analyte, coalesce(unit, '')
               ORDER BY day DESC NULLS LAST, specimen DESC, position DESC
           ) AS age
      FROM observations
     WHERE comparator IS NULL
),
score AS (
    SELECT origin, person, 'symptom' AS subject, symptom AS name, '' AS unit,
           score AS value,
           row_number() OVER (
               PARTITION BY origin, person, symptom ORDER BY day DESC, score DESC
           ) AS age
      FROM symptoms
),
-- Counts of reads are whole numbers: their sums, and so the shares, are exact in every engine.
counted AS (
    SELECT origin, person, specimen, profile, day, taxon, sum(value) AS reads
      FROM profiles
     WHERE rank = 'genus' AND abundance = 'counts'
     GROUP BY origin, person, specimen, profile, day, taxon
),
total AS (
    SELECT origin, person, specimen, profile, sum(reads) AS reads
      FROM counted
     GROUP BY origin, person, specimen, profile
),
share AS (
    SELECT counted.origin, counted.person, 'genus' AS subject, counted.taxon AS name, '' AS unit,
           counted.reads / total.reads AS value,
           row_number() OVER (
               PARTITION BY counted.origin, counted.person, counted.taxon
               ORDER BY counted.day DESC NULLS LAST, counted.specimen DESC, counted.profile DESC
           ) AS age
      FROM counted
      JOIN total
        ON total.origin = counted.origin AND total.person = counted.person
       AND total.specimen = counted.specimen AND total.profile = counted.profile
     WHERE counted.reads > 0
),
every_value AS (
    SELECT * FROM result UNION ALL SELECT * FROM score UNION ALL SELECT * FROM share
),
counts AS (
    SELECT subject, name, unit, count(*) AS all_values
      FROM every_value
     GROUP BY subject, name, unit
),
latest AS (
    SELECT subject, name, unit, value,
           row_number() OVER (PARTITION BY subject, name, unit ORDER BY value) - 1 AS place,
           count(*) OVER (PARTITION BY subject, name, unit) AS people
      FROM every_value
     WHERE age = 1
),
quarter AS (
    SELECT 0.25E0 AS part UNION ALL SELECT 0.5E0 UNION ALL SELECT 0.75E0
),
-- The two neighbours of each quartile.
neighbour AS (
    SELECT latest.subject, latest.name, latest.unit, quarter.part,
           quarter.part * (latest.people - 1) - floor(quarter.part * (latest.people - 1)) AS between_them,
           min(latest.value) AS below,
           max(latest.value) AS above
      FROM latest
     CROSS JOIN quarter
     WHERE latest.place = floor(quarter.part * (latest.people - 1))
        OR latest.place = least(floor(quarter.part * (latest.people - 1)) + 1, latest.people - 1)
     GROUP BY latest.subject, latest.name, latest.unit, quarter.part, latest.people
),
quartile AS (
    SELECT subject, name, unit,
           max(CASE WHEN part = 0.25E0 THEN below + (above - below) * between_them END) AS lower_quartile,
           max(CASE WHEN part = 0.5E0 THEN below + (above - below) * between_them END) AS median,
           max(CASE WHEN part = 0.75E0 THEN below + (above - below) * between_them END) AS upper_quartile
      FROM neighbour
     GROUP BY subject, name, unit
),
ends AS (
    SELECT subject, name, unit, count(*) AS people, min(value) AS minimum, max(value) AS maximum
      FROM latest
     GROUP BY subject, name, unit
)
SELECT ends.subject, ends.name, ends.unit, ends.people, counts.all_values AS number_of_values,
       ends.minimum, quartile.lower_quartile, quartile.median, quartile.upper_quartile, ends.maximum
  FROM ends
  JOIN counts
    ON counts.subject = ends.subject AND counts.name = ends.name AND counts.unit = ends.unit
  JOIN quartile
    ON quartile.subject = ends.subject AND quartile.name = ends.name AND quartile.unit = ends.unit
 ORDER BY CASE ends.subject WHEN 'analyte' THEN 1 WHEN 'symptom' THEN 2 ELSE 3 END,
          ends.name, ends.unit

//! The rate of storing, against a bare prepared statement for the same rows in the same file.

use crate::{NewPatient, Stored, Vault};
use rusqlite::params;
use std::time::{Duration, Instant};
use zeroize::Zeroizing;
use zonula_model::{
    AnalyteId, Changes, Column, Date, ImportBatch, ImportId, IntervalSource, Laboratory,
    Observation, PatientId, Place, ReferenceInterval, ResultStatus, Sex, Sha256, Source, Specimen,
    SpecimenId, SpecimenKind, Unit, Value, Written,
};

/// So many specimens of so many results each.
const SIZE: (usize, usize) = if cfg!(debug_assertions) { (40, 50) } else { (2000, 50) };

fn observation(row: u32, column: &Column) -> Observation {
    let unit = Some(Unit::new("ug/g"));
    let own = IntervalSource::Laboratory("< 50".into());
    Observation {
        analyte: Some(AnalyteId::new("calprotectin-stool")),
        written: Written {
            name: format!("Calprotectin {}", row % 50),
            code: Some("38445-3".into()),
            value: format!("{},{}", row % 400, row % 10),
            unit: Some("µg/g".into()),
            interval: Some("< 50".into()),
            flag: Some("+".into()),
        },
        value: Value::Quantity { comparator: None, number: f64::from(row), unit: unit.clone() },
        conversion: Some("1 mg/kg = 1 ug/g".into()),
        interval: ReferenceInterval::new(None, Some(50.0), unit, own),
        panel: Some("Entzündung".into()),
        method: Some("ELISA".into()),
        status: ResultStatus::Final,
        remark: None,
        source: Source { import: ImportId(0), place: Place::Cell { row, column: column.clone() } },
        repeated_at: vec![],
    }
}

fn batch(patient: PatientId, digest: u8) -> ImportBatch {
    let day = Date::constant(2026, 3, 1).at(7, 30, 0, 0);
    let column = Column::new(Some("Befunde"), "Ergebnis");
    let specimen = |at: usize| {
        let first = u32::try_from(at * SIZE.1).expect("a small number");
        let rows = first..first + u32::try_from(SIZE.1).expect("a small number");
        Specimen {
            id: SpecimenId(-1 - i64::try_from(at).expect("a small number")),
            label: format!("ST-{at}"),
            kind: SpecimenKind::Stool,
            collected: Some(day),
            received: None,
            reported: Some(day),
            laboratory: Some(Laboratory { name: "Labor Muster".into(), address: None }),
            observations: rows.map(|row| observation(row, &column)).collect(),
            superseded: vec![],
            profiles: vec![],
            source: Source { import: ImportId(0), place: Place::Line(first) },
            repeated_at: vec![],
        }
    };
    ImportBatch {
        patient,
        file: "befunde.csv".into(),
        sha256: Sha256([digest; 32]),
        format: "lab-csv".into(),
        imported: day,
        companions: vec![],
        specimens: (0..SIZE.0).map(specimen).collect(),
        decisions: vec![],
        symptoms: vec![],
        interventions: vec![],
        left_out: vec![],
        changes: Changes::default(),
    }
}

/// Writes the rows that storing wrote, read beforehand, with two prepared statements.
fn bare(vault: &mut Vault, from: ImportId, to: i64) -> Duration {
    type Cells = Vec<rusqlite::types::Value>;
    let read = |sql: &str, columns: usize| -> Vec<Cells> {
        let mut statement = vault.connection.prepare(sql).expect("the statement is sound");
        let cells = |row: &rusqlite::Row<'_>| (0..columns).map(|at| row.get(at)).collect();
        let rows = statement.query_map([from.0], cells).expect("the table is there");
        rows.collect::<Result<_, _>>().expect("the rows are there")
    };
    let specimens = read("SELECT * FROM specimen WHERE import_id = ?1 ORDER BY id", 10);
    let observations = read(
        "SELECT observation.* FROM specimen JOIN observation ON specimen_id = specimen.id
          WHERE import_id = ?1 ORDER BY specimen_id, position",
        22,
    );
    let moved: Vec<(i64, Cells)> = specimens
        .into_iter()
        .map(|mut cells| match cells.remove(0) {
            rusqlite::types::Value::Integer(id) => (id, cells),
            other => panic!("an identity is a number: {other:?}"),
        })
        .collect();
    let start = Instant::now();
    let transaction = vault.connection.transaction().expect("nobody else writes");
    {
        let marks = |count: usize| vec!["?"; count].join(", ");
        let sql = format!(
            "INSERT INTO specimen (import_id, label, kind, collected, received, reported,
                 laboratory, laboratory_address, place) VALUES ({})",
            marks(9)
        );
        let mut specimen = transaction.prepare(&sql).expect("the statement is sound");
        let sql = format!("INSERT INTO observation VALUES ({})", marks(22));
        let mut observation = transaction.prepare(&sql).expect("the statement is sound");
        let mut rows = observations.into_iter().peekable();
        for (old, mut cells) in moved {
            cells[0] = to.into();
            specimen.execute(rusqlite::params_from_iter(&cells)).expect("the row is sound");
            let new = transaction.last_insert_rowid();
            while let Some(mut cells) = rows.next_if(|cells| cells[0] == old.into()) {
                cells[0] = new.into();
                observation.execute(rusqlite::params_from_iter(&cells)).expect("the row is sound");
            }
        }
    }
    transaction.commit().expect("the disk has space");
    start.elapsed()
}

#[test]
#[allow(clippy::print_stderr, reason = "the measured share is what one wants to see")]
fn storing_reaches_sixty_per_cent_of_the_rate_of_a_bare_prepared_statement() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let passphrase = Zeroizing::new("vier Pferde".to_owned());
    let mut vault =
        Vault::create(&folder.path().join("zonula.db"), &passphrase).expect("a vault can be made");
    let someone = NewPatient {
        number: "1".into(),
        name: "Test Person".into(),
        born: Date::constant(1980, 1, 1),
        sex: Sex::Female,
    };
    let patient = vault.add_patient(&someone).expect("the number is free").id;
    let rows = SIZE.0 * SIZE.1;
    let mut best = (f64::INFINITY, f64::INFINITY);
    // Taken in turns, so that what else the machine does weighs on both alike.
    for turn in 0..if cfg!(debug_assertions) { 1 } else { 5u8 } {
        let batch = batch(patient, turn * 2);
        let start = Instant::now();
        let Ok(Stored::New(import)) = vault.store(&batch) else { panic!("the batch is new") };
        best.0 = start.elapsed().as_secs_f64().min(best.0);
        vault
            .connection
            .execute(
                "INSERT INTO import (patient_id, file, sha256, format, imported)
                 VALUES (?1, 'bare', ?2, 'lab-csv', '2026-03-01T00:00:00')",
                params![patient.0, [turn * 2 + 1; 32]],
            )
            .expect("the digest is new");
        let other = vault.connection.last_insert_rowid();
        best.1 = bare(&mut vault, import, other).as_secs_f64().min(best.1);
    }
    let rate = |seconds: f64| rows as f64 / seconds;
    let share = best.1 / best.0;
    eprintln!(
        "stored {rows} rows: {:.0} a second; bare statement {:.0} a second; {:.0} %",
        rate(best.0),
        rate(best.1),
        share * 100.0
    );
    // Unoptimised code says nothing about the rate.
    assert!(cfg!(debug_assertions) || share >= 0.6, "{share}");
}

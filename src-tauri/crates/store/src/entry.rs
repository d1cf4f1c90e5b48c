//! Diary scores and interventions, to rows and back.

use crate::VaultError;
use crate::import::Watch;
use crate::patient::date;
use crate::place::{PlaceText, place_from_text, place_to_text};
use rusqlite::{Connection, Transaction, named_params, params};
use zonula_model::{ImportId, Intervention, PatientId, Source, SymptomId, SymptomScore};

/// Inserts a diary's scores.
pub(crate) fn insert_scores(
    transaction: &Transaction<'_>,
    import: ImportId,
    scores: &[SymptomScore],
    watch: &mut Watch<'_>,
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO symptom_score (import_id, position, symptom, name, day, score, least, most, place)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    let mut place = PlaceText::default();
    for (position, score) in scores.iter().enumerate() {
        watch.step()?;
        statement.execute(params![
            import.0,
            position,
            score.symptom.as_ref().map(SymptomId::as_str),
            score.name,
            score.day.to_string(),
            score.score,
            score.scale.0,
            score.scale.1,
            place.write(&score.source.place),
        ])?;
    }
    Ok(())
}

/// Inserts interventions.
pub(crate) fn insert_interventions(
    transaction: &Transaction<'_>,
    import: ImportId,
    interventions: &[Intervention],
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO intervention (import_id, position, what, first_day, last_day, dose, remark,
                                   place)
         VALUES (:import, :position, :what, :from, :to, :dose, :remark, :place)",
    )?;
    for (position, own) in interventions.iter().enumerate() {
        statement.execute(named_params! {
            ":import": import.0,
            ":position": position,
            ":what": own.what,
            ":from": own.from.to_string(),
            ":to": own.to.map(|day| day.to_string()),
            ":dose": own.dose,
            ":remark": own.remark,
            ":place": place_to_text(&own.source.place),
        })?;
    }
    Ok(())
}

/// Reads a patient's scores as each file states them.
pub(crate) fn scores(
    connection: &Connection,
    patient: PatientId,
) -> Result<Vec<SymptomScore>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT symptom, name, day, score, least, most, import_id, place
           FROM import JOIN symptom_score ON import_id = import.id
          WHERE patient_id = :patient ORDER BY imported, sha256, position",
    )?;
    let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
    let mut scores = vec![];
    while let Some(row) = rows.next()? {
        // By their places: of all rows these are the most.
        let symptom: Option<String> = row.get(0)?;
        let day = row.get_ref(2)?.as_str().map_err(|_| unreadable("day"))?;
        let place = row.get_ref(7)?.as_str().map_err(|_| unreadable("place"))?;
        scores.push(SymptomScore {
            symptom: symptom.map(SymptomId::new),
            name: row.get(1)?,
            day: date(day)?,
            score: row.get(3)?,
            scale: (row.get(4)?, row.get(5)?),
            source: Source { import: ImportId(row.get(6)?), place: place_from_text(place)? },
            repeated_at: vec![],
        });
    }
    Ok(scores)
}

/// Reads a patient's interventions as each file states them.
pub(crate) fn interventions(
    connection: &Connection,
    patient: PatientId,
) -> Result<Vec<Intervention>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT intervention.* FROM import JOIN intervention ON import_id = import.id
          WHERE patient_id = :patient ORDER BY imported, sha256, position",
    )?;
    let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
    let mut interventions = vec![];
    while let Some(row) = rows.next()? {
        let (from, place): (String, String) = (row.get("first_day")?, row.get("place")?);
        let to: Option<String> = row.get("last_day")?;
        interventions.push(Intervention {
            what: row.get("what")?,
            from: date(&from)?,
            to: to.map(|day| date(&day)).transpose()?,
            dose: row.get("dose")?,
            remark: row.get("remark")?,
            source: Source {
                import: ImportId(row.get("import_id")?),
                place: place_from_text(&place)?,
            },
            repeated_at: vec![],
        });
    }
    Ok(interventions)
}

fn unreadable(what: &str) -> VaultError {
    VaultError::Damaged(format!("a diary entry's {what} is unreadable"))
}

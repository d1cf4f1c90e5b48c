//! Specimens and their observations, to rows and back.

use crate::import::{Watch, moment};
use crate::place::{PlaceText, place_from_text};
use crate::rows::SpecimenRows;
use crate::{VaultError, profile};
use rusqlite::{CachedStatement, Connection, Row, Transaction, named_params, params};
use zonula_model::{
    AnalyteId, Comparator, DateTime, ImportId, IntervalSource, Laboratory, Observation, PatientId,
    ReferenceInterval, ResultStatus, SameSpecimen, Source, Specimen, SpecimenId, SpecimenKind,
    Unit, Value, Written,
};

/// Inserts specimens one after the other; statements are prepared once for all of them.
pub(crate) struct Inserts<'t> {
    transaction: &'t Transaction<'t>,
    import: ImportId,
    observation: CachedStatement<'t>,
    place: PlaceText,
}

impl<'t> Inserts<'t> {
    pub(crate) fn new(
        transaction: &'t Transaction<'t>,
        import: ImportId,
    ) -> Result<Self, VaultError> {
        // By position: binding 22 parameters by name costs more than inserting them.
        let observation = transaction.prepare_cached(
            "INSERT INTO observation (specimen_id, position, analyte, name, code, value_written,
                 unit_written, interval_written, flag, comparator, number, unit, words, conversion,
                 low, high, interval_unit, panel, method, place, status, remark)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                 ?18, ?19, ?20, ?21, ?22)",
        )?;
        Ok(Self { transaction, import, observation, place: PlaceText::default() })
    }

    /// Inserts a specimen with all that was found in it; returns its identity.
    pub(crate) fn specimen(
        &mut self,
        specimen: &Specimen,
        watch: &mut Watch<'_>,
    ) -> Result<SpecimenId, VaultError> {
        let laboratory = specimen.laboratory.as_ref();
        let time = |time: Option<DateTime>| time.map(|time| time.to_string());
        self.transaction
            .prepare_cached(
                "INSERT INTO specimen (import_id, label, kind, collected, received, reported,
                                       laboratory, laboratory_address, place)
                 VALUES (:import, :label, :kind, :collected, :received, :reported,
                         :laboratory, :laboratory_address, :place)",
            )?
            .execute(named_params! {
                ":import": self.import.0,
                ":label": specimen.label,
                ":kind": specimen.kind.as_str(),
                ":collected": time(specimen.collected),
                ":received": time(specimen.received),
                ":reported": time(specimen.reported),
                ":laboratory": laboratory.map(|laboratory| &laboratory.name),
                ":laboratory_address":
                    laboratory.and_then(|laboratory| laboratory.address.as_ref()),
                ":place": self.place.write(&specimen.source.place),
            })?;
        let id = SpecimenId(self.transaction.last_insert_rowid());
        for (position, observation) in specimen.observations.iter().enumerate() {
            watch.step()?;
            self.observation(id, position, observation)?;
        }
        for (position, found) in specimen.profiles.iter().enumerate() {
            watch.step()?;
            profile::insert(self.transaction, id, position, found)?;
        }
        Ok(id)
    }

    fn observation(
        &mut self,
        specimen: SpecimenId,
        position: usize,
        observation: &Observation,
    ) -> Result<(), VaultError> {
        let Observation { written, value, interval, .. } = observation;
        let (comparator, number, unit, words) = match value {
            Value::Quantity { comparator, number, unit } => {
                (comparator.map(Comparator::as_str), Some(*number), unit.as_ref(), None)
            }
            Value::Text(words) => (None, None, None, Some(words)),
        };
        let interval = interval.as_ref();
        self.observation.execute(params![
            specimen.0,
            position,
            observation.analyte.as_ref().map(AnalyteId::as_str),
            written.name,
            written.code,
            written.value,
            written.unit,
            written.interval,
            written.flag,
            comparator,
            number,
            unit.map(Unit::ucum),
            words,
            observation.conversion,
            interval.and_then(|interval| interval.low),
            interval.and_then(|interval| interval.high),
            interval.and_then(|interval| interval.unit.as_ref()).map(Unit::ucum),
            observation.panel,
            observation.method,
            self.place.write(&observation.source.place),
            observation.status.as_str(),
            observation.remark,
        ])?;
        Ok(())
    }
}

/// Inserts what a person decided about specimens; one that is gone meanwhile needs no decision.
pub(crate) fn insert_decisions(
    transaction: &Transaction<'_>,
    decisions: impl Iterator<Item = SameSpecimen>,
) -> Result<(), VaultError> {
    let mut statement = transaction.prepare_cached(
        "INSERT OR REPLACE INTO specimen_decision (specimen_id, other_id, same)
         SELECT :one, :other, :same WHERE EXISTS (SELECT 1 FROM specimen WHERE id = :other)",
    )?;
    for SameSpecimen { one, other, same } in decisions {
        statement.execute(named_params! { ":one": one.0, ":other": other.0, ":same": same })?;
    }
    Ok(())
}

/// Reads what was decided about a patient's specimens.
fn decisions(connection: &Connection, patient: PatientId) -> Result<Vec<SameSpecimen>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT specimen_decision.* FROM import
           JOIN specimen ON import_id = import.id
           JOIN specimen_decision ON specimen_id = specimen.id
          WHERE patient_id = :patient ORDER BY specimen_id, other_id",
    )?;
    let rows = statement.query_map(named_params! { ":patient": patient.0 }, |row| {
        Ok(SameSpecimen {
            one: SpecimenId(row.get("specimen_id")?),
            other: SpecimenId(row.get("other_id")?),
            same: row.get("same")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads a patient's specimens as each file states them, in an order that does not depend on which
/// file came first: by the moment of the import and the file's digest.
pub(crate) fn rows(
    connection: &Connection,
    patient: PatientId,
) -> Result<SpecimenRows, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT specimen.* FROM import JOIN specimen ON import_id = import.id
          WHERE patient_id = :patient
          ORDER BY imported, sha256, specimen.id",
    )?;
    let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
    let mut specimens: Vec<Specimen> = vec![];
    let mut profiles = profile::Reader::new(connection);
    while let Some(row) = rows.next()? {
        let mut specimen = specimen(row)?;
        specimen.observations = observations(connection, specimen.id, specimen.source.import)?;
        profiles.specimen(specimens.len(), specimen.id)?;
        specimens.push(specimen);
    }
    let profiles = profiles.rows()?;
    Ok(SpecimenRows { specimens, profiles, decisions: decisions(connection, patient)? })
}

fn specimen(row: &Row<'_>) -> Result<Specimen, VaultError> {
    let import = ImportId(row.get("import_id")?);
    let time = |column: &str| -> Result<_, VaultError> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| moment(&text)).transpose()
    };
    let (kind, place): (String, String) = (row.get("kind")?, row.get("place")?);
    let laboratory: Option<String> = row.get("laboratory")?;
    let address = row.get("laboratory_address")?;
    Ok(Specimen {
        id: SpecimenId(row.get("id")?),
        label: row.get("label")?,
        kind: SpecimenKind::parse(&kind).ok_or_else(|| unreadable("specimen kind"))?,
        collected: time("collected")?,
        received: time("received")?,
        reported: time("reported")?,
        laboratory: laboratory.map(|name| Laboratory { name, address }),
        observations: vec![],
        superseded: vec![],
        profiles: vec![],
        source: Source { import, place: place_from_text(&place)? },
        repeated_at: vec![],
    })
}

fn observations(
    connection: &Connection,
    specimen: SpecimenId,
    import: ImportId,
) -> Result<Vec<Observation>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT analyte, name, code, value_written, unit_written, interval_written, flag, number,
                comparator, unit, words, low, high, interval_unit, status, place, conversion, panel,
                method, remark
           FROM observation WHERE specimen_id = :specimen ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":specimen": specimen.0 })?;
    let mut observations = vec![];
    while let Some(row) = rows.next()? {
        observations.push(observation(row, import)?);
    }
    Ok(observations)
}

/// Reads a result from its columns in the order of [`observations`]: a patient has hundreds, and to
/// look for twenty columns by their names takes as long as to read them.
fn observation(row: &Row<'_>, import: ImportId) -> Result<Observation, VaultError> {
    let analyte: Option<String> = row.get(0)?;
    let unit = |column: usize| -> Result<Option<Unit>, VaultError> {
        let code: Option<String> = row.get(column)?;
        Ok(code.map(Unit::new))
    };
    let written = Written {
        name: row.get(1)?,
        code: row.get(2)?,
        value: row.get(3)?,
        unit: row.get(4)?,
        interval: row.get(5)?,
        flag: row.get(6)?,
    };
    let number: Option<f64> = row.get(7)?;
    let value = match number {
        Some(number) => {
            let sign = row.get_ref(8)?.as_str_or_null().map_err(|_| unreadable("comparator"))?;
            let comparator = sign
                .map(|sign| Comparator::parse(sign).ok_or_else(|| unreadable("comparator")))
                .transpose()?;
            Value::Quantity { comparator, number, unit: unit(9)? }
        }
        None => Value::Text(row.get(10)?),
    };
    let source = IntervalSource::Laboratory(written.interval.clone().unwrap_or_default());
    let interval = ReferenceInterval::new(row.get(11)?, row.get(12)?, unit(13)?, source);
    let status = row.get_ref(14)?.as_str().map_err(|_| unreadable("result's status"))?;
    let place = row.get_ref(15)?.as_str().map_err(|_| unreadable("result's place"))?;
    Ok(Observation {
        analyte: analyte.map(AnalyteId::new),
        written,
        value,
        conversion: row.get(16)?,
        interval,
        panel: row.get(17)?,
        method: row.get(18)?,
        status: ResultStatus::parse(status).ok_or_else(|| unreadable("result's status"))?,
        remark: row.get(19)?,
        source: Source { import, place: place_from_text(place)? },
        repeated_at: vec![],
    })
}

fn unreadable(what: &str) -> VaultError {
    VaultError::Damaged(format!("a {what} is unreadable"))
}

//! Specimens and their observations, to rows and back.

use crate::import::moment;
use crate::place::{place_from_text, place_to_text};
use crate::{VaultError, profile};
use rusqlite::{Connection, Row, Transaction, named_params};
use zonula_model::{
    AnalyteId, Comparator, ImportId, IntervalSource, Laboratory, Observation, PatientId,
    ReferenceInterval, Source, Specimen, SpecimenId, SpecimenKind, Unit, Value, Written,
};

/// Inserts a specimen with all that was found in it.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    import: ImportId,
    specimen: &Specimen,
) -> Result<(), VaultError> {
    let laboratory = specimen.laboratory.as_ref();
    transaction
        .prepare_cached(
            "INSERT INTO specimen (import_id, label, kind, collected, received, reported,
                                   laboratory, laboratory_address, place)
             VALUES (:import, :label, :kind, :collected, :received, :reported,
                     :laboratory, :laboratory_address, :place)",
        )?
        .execute(named_params! {
            ":import": import.0,
            ":label": specimen.label,
            ":kind": specimen.kind.as_str(),
            ":collected": specimen.collected.map(|time| time.to_string()),
            ":received": specimen.received.map(|time| time.to_string()),
            ":reported": specimen.reported.map(|time| time.to_string()),
            ":laboratory": laboratory.map(|laboratory| &laboratory.name),
            ":laboratory_address": laboratory.and_then(|laboratory| laboratory.address.as_ref()),
            ":place": place_to_text(&specimen.source.place),
        })?;
    let id = SpecimenId(transaction.last_insert_rowid());
    for (position, observation) in specimen.observations.iter().enumerate() {
        insert_observation(transaction, id, position, observation)?;
    }
    for (position, found) in specimen.profiles.iter().enumerate() {
        profile::insert(transaction, id, position, found)?;
    }
    Ok(())
}

fn insert_observation(
    transaction: &Transaction<'_>,
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
    transaction
        .prepare_cached(
            "INSERT INTO observation (specimen_id, position, analyte, name, code, value_written,
                 unit_written, interval_written, flag, comparator, number, unit, words, conversion,
                 low, high, interval_unit, panel, method, place)
             VALUES (:specimen, :position, :analyte, :name, :code, :value_written,
                 :unit_written, :interval_written, :flag, :comparator, :number, :unit, :words,
                 :conversion, :low, :high, :interval_unit, :panel, :method, :place)",
        )?
        .execute(named_params! {
            ":specimen": specimen.0,
            ":position": position,
            ":analyte": observation.analyte.as_ref().map(AnalyteId::as_str),
            ":name": written.name,
            ":code": written.code,
            ":value_written": written.value,
            ":unit_written": written.unit,
            ":interval_written": written.interval,
            ":flag": written.flag,
            ":comparator": comparator,
            ":number": number,
            ":unit": unit.map(Unit::ucum),
            ":words": words,
            ":conversion": observation.conversion,
            ":low": interval.as_ref().and_then(|interval| interval.low),
            ":high": interval.as_ref().and_then(|interval| interval.high),
            ":interval_unit":
                interval.as_ref().and_then(|interval| interval.unit.as_ref()).map(Unit::ucum),
            ":panel": observation.panel,
            ":method": observation.method,
            ":place": place_to_text(&observation.source.place),
        })?;
    Ok(())
}

/// Reads a patient's specimens by collection time, undated ones last.
pub(crate) fn of_patient(
    connection: &Connection,
    patient: PatientId,
) -> Result<Vec<Specimen>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT specimen.* FROM import JOIN specimen ON import_id = import.id
          WHERE patient_id = :patient
          ORDER BY collected IS NULL, collected, specimen.id",
    )?;
    let mut rows = statement.query(named_params! { ":patient": patient.0 })?;
    let mut specimens = vec![];
    while let Some(row) = rows.next()? {
        specimens.push(specimen(connection, row)?);
    }
    Ok(specimens)
}

fn specimen(connection: &Connection, row: &Row<'_>) -> Result<Specimen, VaultError> {
    let id = SpecimenId(row.get("id")?);
    let import = ImportId(row.get("import_id")?);
    let time = |column: &str| -> Result<_, VaultError> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| moment(&text)).transpose()
    };
    let (kind, place): (String, String) = (row.get("kind")?, row.get("place")?);
    let laboratory: Option<String> = row.get("laboratory")?;
    let address = row.get("laboratory_address")?;
    Ok(Specimen {
        id,
        label: row.get("label")?,
        kind: SpecimenKind::parse(&kind).ok_or_else(|| unreadable("specimen kind"))?,
        collected: time("collected")?,
        received: time("received")?,
        reported: time("reported")?,
        laboratory: laboratory.map(|name| Laboratory { name, address }),
        observations: observations(connection, id, import)?,
        profiles: profile::of_specimen(connection, id)?,
        source: Source { import, place: place_from_text(&place)? },
    })
}

fn observations(
    connection: &Connection,
    specimen: SpecimenId,
    import: ImportId,
) -> Result<Vec<Observation>, VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM observation WHERE specimen_id = :specimen ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":specimen": specimen.0 })?;
    let mut observations = vec![];
    while let Some(row) = rows.next()? {
        observations.push(observation(row, import)?);
    }
    Ok(observations)
}

fn observation(row: &Row<'_>, import: ImportId) -> Result<Observation, VaultError> {
    let analyte: Option<String> = row.get("analyte")?;
    let unit = |column: &str| -> Result<Option<Unit>, VaultError> {
        let code: Option<String> = row.get(column)?;
        Ok(code.map(Unit::new))
    };
    let written = Written {
        name: row.get("name")?,
        code: row.get("code")?,
        value: row.get("value_written")?,
        unit: row.get("unit_written")?,
        interval: row.get("interval_written")?,
        flag: row.get("flag")?,
    };
    let number: Option<f64> = row.get("number")?;
    let value = match number {
        Some(number) => {
            let sign: Option<String> = row.get("comparator")?;
            let comparator = sign
                .map(|sign| Comparator::parse(&sign).ok_or_else(|| unreadable("comparator")))
                .transpose()?;
            Value::Quantity { comparator, number, unit: unit("unit")? }
        }
        None => Value::Text(row.get("words")?),
    };
    let source = IntervalSource::Laboratory(written.interval.clone().unwrap_or_default());
    let interval =
        ReferenceInterval::new(row.get("low")?, row.get("high")?, unit("interval_unit")?, source);
    let place: String = row.get("place")?;
    Ok(Observation {
        analyte: analyte.map(AnalyteId::new),
        written,
        value,
        conversion: row.get("conversion")?,
        interval,
        panel: row.get("panel")?,
        method: row.get("method")?,
        source: Source { import, place: place_from_text(&place)? },
    })
}

fn unreadable(what: &str) -> VaultError {
    VaultError::Damaged(format!("a {what} is unreadable"))
}

//! `cohort`: the people that profiles are compared with.

use super::write_json;
use crate::arguments::{AddCohortArguments, CohortCommand, Place};
use crate::failure::{Failure, tell};
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, PARTLY, database};
use serde_json::{Map, json};
use zonula_api::ApiError;
use zonula_api::cohort::{self, AddCohort, CohortStructure};
use zonula_api::dataset::{self, Overview};
use zonula_api::wire::CohortEntry;

pub(super) fn cohort(
    command: &CohortCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    if let CohortCommand::Table { tsv, json } = command {
        return overview((*tsv, *json), place, streams);
    }
    // Cohorts lie beside the database and are open to read: no passphrase is asked for.
    let session = database::locked(place, streams)?;
    match command {
        CohortCommand::List { json } => {
            let (entries, faults) = cohort::list(&session);
            if *json {
                write_json(streams, &entries)?;
            } else {
                table(entries).write(streams.out, 0)?;
            }
            return left_out(faults, streams);
        }
        CohortCommand::Table { .. } => {}
        CohortCommand::Show { id } => write_json(streams, &cohort::show(&session, id)?)?,
        CohortCommand::Add(arguments) => {
            let added = cohort::add(&session, &request(arguments))?;
            writeln!(
                streams.out,
                "added {}: {} people, {}, at the rank {}",
                added.id, added.members, added.technique, added.rank
            )?;
        }
    }
    Ok(DONE)
}

/// Describes all patients.
fn overview(
    (tsv, json): (bool, bool),
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    const NAMES: [&str; 10] = [
        "subject",
        "name",
        "unit",
        "people",
        "values",
        "minimum",
        "lower_quartile",
        "median",
        "upper_quartile",
        "maximum",
    ];
    let session = database::open(place, streams)?;
    streams.listen();
    let rows = dataset::overview(&session)?;
    let numbers = |own: &Overview| {
        [own.minimum, own.lower_quartile, own.median, own.upper_quartile, own.maximum]
    };
    if json {
        let row = |own: &Overview| {
            let Overview { subject, name, unit, people, values, .. } = own;
            let words = [json!(subject.as_str()), json!(name), json!(unit)];
            let counts = [json!(people), json!(values)];
            let all = words.into_iter().chain(counts).chain(numbers(own).map(|own| json!(own)));
            NAMES.map(str::to_owned).into_iter().zip(all).collect::<Map<_, _>>()
        };
        write_json(streams, &rows.iter().map(row).collect::<Vec<_>>())?;
        return Ok(DONE);
    }
    let head = |own: &Overview| {
        let counts = [own.people.to_string(), own.values.to_string()];
        let words = [own.subject.as_str().to_owned(), own.name.clone(), own.unit.clone()];
        words.into_iter().chain(counts)
    };
    if tsv {
        writeln!(streams.out, "{}", NAMES.join("\t"))?;
        for own in &rows {
            let cells = head(own).chain(numbers(own).map(|number| number.to_string()));
            writeln!(streams.out, "{}", cells.collect::<Vec<_>>().join("\t"))?;
        }
        return Ok(DONE);
    }
    let mut table = Table::new(&[
        "subject", "name", "unit", ">people", ">values", ">minimum", ">lower", ">median", ">upper",
        ">maximum",
    ]);
    for own in &rows {
        table.row(head(own).chain(numbers(own).map(|number| format!("{number:.4}"))));
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

/// Tells what is wrong with cohorts that cannot be read.
fn left_out(faults: Vec<ApiError>, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let done = if faults.is_empty() { DONE } else { PARTLY };
    faults.iter().try_for_each(|fault| tell(streams, fault))?;
    Ok(done)
}

/// Lists cohorts.
fn table(entries: Vec<CohortEntry>) -> Table {
    let mut table = Table::new(&[
        "cohort",
        "name",
        ">people",
        ">women",
        ">men",
        "ages",
        "technique",
        "profiler",
        "rank",
        "licence",
    ]);
    for own in entries {
        let number = |number: Option<u32>| or_dash(number.map(|number| number.to_string()));
        let ages = own.youngest.zip(own.oldest).map(|(from, to)| format!("{from} to {to}"));
        table.row([
            own.id,
            own.name,
            own.members.to_string(),
            number(own.women),
            number(own.men),
            or_dash(ages),
            own.technique.to_owned(),
            or_dash(own.profiler),
            own.rank.to_owned(),
            own.licence,
        ]);
    }
    table
}

fn request(arguments: &AddCohortArguments) -> AddCohort {
    AddCohort {
        file: arguments.file.clone(),
        id: arguments.id.clone(),
        name: arguments.name.clone(),
        population: arguments.population.clone(),
        citation: arguments.citation.clone(),
        licence: arguments.licence.clone(),
        rank: Some(arguments.rank.clone()),
        technique: arguments.technique.clone(),
        profiler: arguments.profiler.clone(),
        version: arguments.profiler_version.clone(),
        database: arguments.database.clone(),
        taxonomy: arguments.taxonomy.clone(),
        structure: CohortStructure {
            women: arguments.women,
            men: arguments.men,
            ages: arguments.youngest.zip(arguments.oldest),
            median_age: arguments.median_age,
            ages_known: None,
        },
    }
}

//! `cohort`: the people that profiles are compared with.

use super::write_json;
use crate::arguments::{AddCohortArguments, CohortCommand, Place};
use crate::failure::{Failure, tell};
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, PARTLY, database};
use zonula_api::ApiError;
use zonula_api::cohort::{self, AddCohort, CohortStructure};
use zonula_api::wire::CohortEntry;

pub(super) fn cohort(
    command: &CohortCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
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

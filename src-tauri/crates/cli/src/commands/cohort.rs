//! `cohort`: the people that profiles are compared with.

use super::write_json;
use crate::arguments::{AddCohortArguments, CohortCommand, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, database};
use zonula_api::cohort::{self, AddCohort};

pub(super) fn cohort(
    command: &CohortCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    // Cohorts lie beside the database and are open to read: no passphrase is asked for.
    let session = database::locked(place, streams)?;
    match command {
        CohortCommand::List { json: true } => write_json(streams, &cohort::list(&session)?)?,
        CohortCommand::List { json: false } => {
            let mut table = Table::new(&[
                "cohort",
                "name",
                ">people",
                "technique",
                "profiler",
                "rank",
                "licence",
            ]);
            for own in cohort::list(&session)? {
                table.row([
                    own.id,
                    own.name,
                    own.members.to_string(),
                    own.technique.to_owned(),
                    or_dash(own.profiler),
                    own.rank.to_owned(),
                    own.licence,
                ]);
            }
            table.write(streams.out, 0)?;
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
    }
}

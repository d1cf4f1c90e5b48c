//! The commands: each one calls the api and writes what it says.

mod backup;
mod batch;
mod bulk;
mod catalogue;
mod cohort;
mod demo;
mod entry;
mod export;
mod findings;
mod import;
mod inspect;
mod mapping;
mod patient;
mod report;
mod safety;
mod statement;
mod statistics;
mod vault;

use crate::arguments::{Arguments, Command, ImportCommand, InterventionCommand, SymptomCommand};
use crate::failure::Failure;
use crate::streams::Streams;

/// Runs the command that was asked for and returns its exit code.
pub(crate) fn run(arguments: &Arguments, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let place = &arguments.place;
    match &arguments.command {
        Command::Demo { out } => demo::demo(out, streams),
        Command::Formats { json } => inspect::formats(*json, streams),
        Command::Inspect { files, format, json } => {
            inspect::inspect(files, format.as_deref(), *json, streams)
        }
        Command::Diversity { files, tree, depth, tsv, json } => {
            let options = (tree.as_deref(), *depth);
            statistics::diversity(files, options, (*tsv, *json), streams)
        }
        Command::Distance { files, metric, tree, tsv, json } => {
            statistics::distance(files, *metric, tree.as_deref(), (*tsv, *json), streams)
        }
        Command::Correlate { file, lag, json } => {
            statistics::correlate(file, lag.clone(), *json, streams)
        }
        Command::Init { name } => vault::init(name.as_deref(), place, streams),
        Command::UnlockTest => vault::unlock_test(place, streams),
        Command::ChangePassphrase(arguments) => {
            safety::change_passphrase(arguments, place, streams)
        }
        Command::RecoveryKey => safety::recovery_key(place, streams),
        Command::People(command) => safety::people(command, place, streams),
        Command::Backup(arguments) => backup::backup(arguments, place, streams),
        Command::Restore { file } => backup::restore(file, place, streams),
        Command::Rescue { file } => backup::rescue(file, place, streams),
        Command::Audit(command) => safety::audit(command, place, streams),
        Command::Check => vault::check(place, streams),
        Command::Patient(command) => patient::patient(command, place, streams),
        Command::Import { command: None, files }
        | Command::Symptom(SymptomCommand::Import(files))
        | Command::Intervention(InterventionCommand::Import(files)) => {
            import::import(files, place, streams)
        }
        Command::Import { command: Some(ImportCommand::List { patient, json }), .. } => {
            import::list(patient.as_deref(), *json, place, streams)
        }
        Command::Import { command: Some(ImportCommand::Undo { import }), .. } => {
            import::undo(*import, place, streams)
        }
        Command::Import { command: Some(ImportCommand::Bulk { folder, origin, json }), .. } => {
            bulk::bulk(folder, origin.as_deref(), *json, place, streams)
        }
        Command::Symptom(SymptomCommand::List { patient, json }) => {
            patient::symptoms(patient, *json, place, streams)
        }
        Command::Symptom(SymptomCommand::Add { patient, symptom, day, score }) => {
            entry::symptom([patient, symptom, day], *score, place, streams)
        }
        Command::Intervention(command) => entry::intervention(command, place, streams),
        Command::Mapping(command) => mapping::mapping(command, place, streams),
        Command::Analyse { number: Some(number), index, json, .. } => {
            patient::analyse(number, index, *json, place, streams)
        }
        Command::Analyse { number: None, json, .. } => patient::analyse_all(*json, place, streams),
        Command::Report(arguments) => report::report(arguments, place, streams),
        Command::Export(arguments) => export::export(arguments, place, streams),
        Command::Batch(arguments) => batch::run(arguments, place, streams),
        Command::Withdraw(arguments) => report::withdraw(arguments, place, streams),
        Command::Verify { code: Some(code), json, .. } => {
            report::verify_code(code, *json, place, streams)
        }
        Command::Verify { file, json, .. } => {
            let file = file.as_deref().unwrap_or_else(|| std::path::Path::new(""));
            report::verify(file, *json, place, streams)
        }
        Command::Catalogue(command) => catalogue::catalogue(command, place, streams),
        Command::Statement(command) => statement::statement(command, place, streams),
        Command::Circumstance(command) => statement::circumstance(command, place, streams),
        Command::Cohort(command) => cohort::cohort(command, place, streams),
        Command::Brand(command) => report::brand(command, place, streams),
    }
}

/// Writes JSON for programs, indented, with a line feed at its end.
fn write_json(streams: &mut Streams<'_>, value: &impl serde::Serialize) -> Result<(), Failure> {
    serde_json::to_writer_pretty(&mut *streams.out, value).map_err(std::io::Error::from)?;
    Ok(writeln!(streams.out)?)
}

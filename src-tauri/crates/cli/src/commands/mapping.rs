//! `mapping`: what is known of laboratories' files.

use super::write_json;
use crate::arguments::{MappingCommand, Place};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::{Table, or_dash};
use crate::{DONE, database};
use zonula_api::import;
use zonula_api::wire::{Empty, KeepMapping, MappingName, SaveMapping};

pub(super) fn mapping(
    command: &MappingCommand,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    match command {
        MappingCommand::List { json } => {
            let list = import::mappings(&session, Empty {})?;
            if *json {
                write_json(streams, &list.mappings)?;
                return Ok(DONE);
            }
            let mut table = Table::new(&[
                "mapping",
                "laboratory",
                "known by",
                ">columns",
                ">analytes",
                ">symptoms",
            ]);
            for row in &list.mappings {
                let laboratory = Some(row.laboratory.clone()).filter(|name| !name.is_empty());
                table.row([
                    row.name.clone(),
                    or_dash(laboratory),
                    row.known_by.clone(),
                    row.columns.to_string(),
                    row.analytes.to_string(),
                    row.symptoms.to_string(),
                ]);
            }
            table.write(streams.out, 0)?;
        }
        MappingCommand::Show { name } => {
            let mapping = import::mapping(&session, MappingName { name: name.clone() })?;
            write!(streams.out, "{}", mapping.text)?;
        }
        MappingCommand::Export { name, file } => {
            let target = session.offer_target(file).token;
            import::save_mapping(&session, SaveMapping { name: name.clone(), target })?;
            writeln!(streams.out, "{name}: written to {}", file.display())?;
        }
        MappingCommand::Add { file } => {
            let token = session.offer_file(file)?.token;
            let row = import::keep_mapping(&session, KeepMapping { token })?;
            writeln!(streams.out, "{}: kept", row.name)?;
        }
        MappingCommand::Remove { name } => {
            import::remove_mapping(&session, MappingName { name: name.clone() })?;
            writeln!(streams.out, "{name}: removed")?;
        }
    }
    Ok(DONE)
}

//! Mappings: found for a file, added to by answers, listed, exported and taken in.

use crate::desk::{Memory, OfferedSource, find};
use crate::patient::count;
use crate::place::put_whole;
use crate::session::{Session, file_name};
use crate::wire::{
    Empty, KeepMapping, MappingList, MappingName, MappingRow, MappingText, SaveMapping,
};
use crate::{ApiError, Code, refusal};
use sha2::{Digest, Sha256 as Hasher};
use std::path::Path;
use zonula_formats::Mapping;
use zonula_intake::{Remembered, laboratory_key, learn};
use zonula_model::Sha256;
use zonula_store::{KeptMapping, Vault, VaultError};

/// A mapping that a file is read by.
pub(super) struct Found {
    /// Its name.
    pub(super) name: String,
    /// How it was found: `name`, `laboratory` or `header`.
    pub(super) by: &'static str,
    /// What it says.
    pub(super) mapping: Mapping,
}

/// Takes the mapping that was asked for: a kept one by its name, or an offered file by its token.
pub(super) fn asked(session: &Session, name: &str) -> Result<Found, ApiError> {
    let offered = session.desk().files.get(name).cloned();
    if let Some(offered) = offered {
        let mapping = read(&offered)?;
        return Ok(Found { name: own_name(&mapping, &offered), by: "name", mapping });
    }
    let kept = session.vault(|vault| vault.mappings())?.into_iter().find(|kept| kept.name == name);
    let kept = kept.ok_or_else(|| no_such(name))?;
    Ok(Found { mapping: parse(&kept)?, name: kept.name, by: "name" })
}

/// Finds the mapping that a laboratory's files are read by.
pub(super) fn of(vault: &Vault, memory: &Memory) -> Result<Option<Found>, ApiError> {
    let Some((kept, by)) = kept(vault, memory)? else { return Ok(None) };
    Ok(Some(Found { mapping: parse(&kept)?, name: kept.name, by }))
}

fn kept(vault: &Vault, memory: &Memory) -> Result<Option<(KeptMapping, &'static str)>, VaultError> {
    let laboratory = memory.laboratory.as_deref().map(laboratory_key);
    let all = vault.mappings()?;
    let by = |found: Option<KeptMapping>, by| found.map(|kept| (kept, by));
    Ok(match (laboratory, &memory.signature) {
        (Some(key), _) => {
            by(all.into_iter().find(|kept| kept.laboratory.as_ref() == Some(&key)), "laboratory")
        }
        (None, Some(own)) => {
            by(all.into_iter().find(|kept| kept.signature.as_ref() == Some(own)), "header")
        }
        (None, None) => None,
    })
}

/// Keeps answers for the laboratory's next file; without laboratory and header, those about names
/// for every file that has neither.
pub(super) fn keep(
    vault: &mut Vault,
    memory: &Memory,
    remembered: &[Remembered],
) -> Result<(), ApiError> {
    if remembered.is_empty() {
        return Ok(());
    }
    if memory.laboratory.is_none() && memory.signature.is_none() {
        let names = remembered.iter().filter(|own| matches!(own.kind, "analyte" | "symptom"));
        for Remembered { kind, name, id } in names {
            vault.remember(kind, name, id.as_deref())?;
        }
        return Ok(());
    }
    let (mut kept, mut mapping) = match kept(vault, memory)? {
        Some((kept, _)) => {
            let mapping = parse(&kept)?;
            (kept, mapping)
        }
        None => fresh(vault, memory)?,
    };
    remembered.iter().for_each(|own| learn(&mut mapping, own));
    kept.content = mapping.to_toml();
    vault.keep_mapping(&kept)?;
    Ok(())
}

/// Starts a mapping under a name that no other has.
fn fresh(vault: &Vault, memory: &Memory) -> Result<(KeptMapping, Mapping), VaultError> {
    let laboratory = memory.laboratory.clone().unwrap_or_default();
    let name = match (&memory.laboratory, &memory.signature) {
        (Some(name), _) => name.clone(),
        (None, signature) => {
            let digest = Hasher::digest(signature.as_deref().unwrap_or_default());
            let digest = Sha256(digest.into()).to_string();
            format!("{} {}", memory.format, &digest[..8])
        }
    };
    let taken = vault.mappings()?;
    let free = |name: &String| taken.iter().all(|kept| kept.name != *name);
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let name = std::iter::once(name.clone()).chain(numbered).find(free).unwrap_or(name);
    let kept = KeptMapping {
        name,
        laboratory: memory.laboratory.as_deref().map(laboratory_key),
        signature: memory.signature.clone(),
        content: String::new(),
    };
    Ok((kept, Mapping { laboratory, ..Mapping::default() }))
}

fn parse(kept: &KeptMapping) -> Result<Mapping, ApiError> {
    Mapping::parse(&kept.content).map_err(|error| {
        let what = format!("the mapping `{}` is unreadable: {error}", kept.name);
        ApiError::new(Code::Damaged, what)
            .said(refusal::MAPPING_UNREADABLE, [&kept.name])
            .hint("`zonula mapping remove` takes it away")
    })
}

fn read(offered: &OfferedSource) -> Result<Mapping, ApiError> {
    let (name, file) = (offered.name(), offered.open()?);
    Mapping::parse(file.text().unwrap_or_default()).map_err(|error| {
        ApiError::new(Code::Refused, format!("this is no mapping: {error}"))
            .said(refusal::MAPPING_UNFIT, [&error])
            .at(name)
            .hint("`zonula mapping export` shows what one looks like")
    })
}

/// A mapping is called by its laboratory, or by its file where it names none.
fn own_name(mapping: &Mapping, offered: &OfferedSource) -> String {
    match mapping.laboratory.trim() {
        "" => {
            let name = offered.name();
            let stem = Path::new(&name).file_stem().unwrap_or_default();
            stem.to_string_lossy().into_owned()
        }
        name => name.to_owned(),
    }
}

fn no_such(name: &str) -> ApiError {
    ApiError::new(Code::NotFound, format!("there is no mapping `{name}`"))
        .said(refusal::NO_SUCH_MAPPING, [&name])
        .hint("`zonula mapping list` shows their names")
}

fn row(kept: &KeptMapping, mapping: &Mapping) -> MappingRow {
    let known_by = match (&kept.laboratory, &kept.signature) {
        (Some(_), _) => "laboratory",
        (None, Some(_)) => "header",
        (None, None) => "name",
    };
    MappingRow {
        name: kept.name.clone(),
        laboratory: mapping.laboratory.clone(),
        known_by: known_by.into(),
        columns: count(mapping.columns.len()),
        analytes: count(mapping.analytes.len()),
        symptoms: count(mapping.symptoms.len()),
    }
}

/// Lists the kept mappings.
pub fn mappings(session: &Session, _: Empty) -> Result<MappingList, ApiError> {
    let kept = session.vault(|vault| vault.mappings())?;
    let rows = kept.iter().map(|kept| Ok(row(kept, &parse(kept)?)));
    Ok(MappingList { mappings: rows.collect::<Result<_, ApiError>>()? })
}

/// Gives a mapping as the text of its file.
pub fn mapping(session: &Session, request: MappingName) -> Result<MappingText, ApiError> {
    let kept = session.vault(|vault| vault.mappings())?;
    let kept = kept.into_iter().find(|kept| kept.name == request.name);
    let kept = kept.ok_or_else(|| no_such(&request.name))?;
    Ok(MappingText { name: kept.name, text: kept.content })
}

/// Keeps a mapping from an offered file; one of the same laboratory is replaced.
pub fn keep_mapping(session: &Session, request: KeepMapping) -> Result<MappingRow, ApiError> {
    let offered = find(&session.desk().files, "file", &request.token)?.clone();
    let mapping = read(&offered)?;
    let name = own_name(&mapping, &offered);
    let laboratory = Some(laboratory_key(&mapping.laboratory)).filter(|key| !key.is_empty());
    session.vault(|vault| {
        let existing = vault.mappings()?.into_iter().find(|kept| kept.name == name);
        // A mapping that files are known by goes on to be found by what it was found by.
        let signature = existing.and_then(|kept| kept.signature).filter(|_| laboratory.is_none());
        let content = mapping.to_toml();
        let kept = KeptMapping { name, laboratory, signature, content };
        vault.keep_mapping(&kept)?;
        Ok::<_, ApiError>(row(&kept, &mapping))
    })
}

/// Writes a mapping to an offered place.
pub fn save_mapping(session: &Session, request: SaveMapping) -> Result<Empty, ApiError> {
    let target = find(&session.desk().targets, "target", &request.target)?.clone();
    let mapping = mapping(session, MappingName { name: request.name })?;
    put_whole(&target, mapping.text.as_bytes()).map_err(|error| {
        ApiError::new(Code::Busy, format!("the file cannot be written: {}", error.kind()))
            .said(refusal::FILE_UNWRITTEN, [&refusal::why(&error)])
            .at(file_name(&target))
    })?;
    Ok(Empty {})
}

/// Removes a kept mapping; what was imported by it stays.
pub fn remove_mapping(session: &Session, request: MappingName) -> Result<Empty, ApiError> {
    session.vault(|vault| vault.remove_mapping(&request.name)).map_err(|error| {
        match error.code {
            Code::NotFound => no_such(&request.name),
            _ => error,
        }
    })?;
    Ok(Empty {})
}

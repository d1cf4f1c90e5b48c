//! Profiles, to rows and back; each taxon is kept once.

use crate::VaultError;
use crate::place::{lineage_from_text, lineage_to_text};
use rusqlite::{Connection, Row, Transaction, named_params};
use zonula_model::{Abundance, Method, Profile, Rank, SpecimenId, Taxon, Technique};

/// Inserts a profile with its taxa.
pub(crate) fn insert(
    transaction: &Transaction<'_>,
    specimen: SpecimenId,
    position: usize,
    profile: &Profile,
) -> Result<(), VaultError> {
    let method = profile.method();
    transaction
        .prepare_cached(
            "INSERT INTO profile (specimen_id, position, rank, abundance, technique, profiler,
                                  version, reference, taxonomy, unclassified)
             VALUES (:specimen, :position, :rank, :abundance, :technique, :profiler,
                     :version, :reference, :taxonomy, :unclassified)",
        )?
        .execute(named_params! {
            ":specimen": specimen.0,
            ":position": position,
            ":rank": profile.rank().as_str(),
            ":abundance": profile.abundance().as_str(),
            ":technique": method.technique.as_str(),
            ":profiler": method.profiler,
            ":version": method.version,
            ":reference": method.database,
            ":taxonomy": method.taxonomy,
            ":unclassified": profile.unclassified(),
        })?;
    let id = transaction.last_insert_rowid();
    let mut known = transaction.prepare_cached(
        "INSERT INTO taxon (name, lineage, ncbi) VALUES (:name, :lineage, :ncbi)
         ON CONFLICT DO NOTHING",
    )?;
    let mut abundance = transaction.prepare_cached(
        "INSERT INTO abundance (profile_id, position, taxon_id, value)
         SELECT :profile, :position, id, :value FROM taxon
          WHERE name = :name AND lineage = :lineage AND ncbi = :ncbi",
    )?;
    for (position, (taxon, value)) in profile.iter().enumerate() {
        let lineage = lineage_to_text(&taxon.lineage);
        let ncbi = taxon.ncbi.unwrap_or(0);
        known.execute(named_params! { ":name": taxon.name, ":lineage": lineage, ":ncbi": ncbi })?;
        abundance.execute(named_params! {
            ":profile": id,
            ":position": position,
            ":value": value,
            ":name": taxon.name,
            ":lineage": lineage,
            ":ncbi": ncbi,
        })?;
    }
    Ok(())
}

/// Removes taxa that no profile names.
pub(crate) fn forget_unused_taxa(transaction: &Transaction<'_>) -> Result<(), VaultError> {
    transaction
        .execute("DELETE FROM taxon WHERE id NOT IN (SELECT taxon_id FROM abundance)", [])?;
    Ok(())
}

/// Reads a specimen's profiles, narrowest rank first as they were stored.
pub(crate) fn of_specimen(
    connection: &Connection,
    specimen: SpecimenId,
) -> Result<Vec<Profile>, VaultError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM profile WHERE specimen_id = :specimen ORDER BY position")?;
    let mut rows = statement.query(named_params! { ":specimen": specimen.0 })?;
    let mut profiles = vec![];
    while let Some(row) = rows.next()? {
        profiles.push(profile(connection, row)?);
    }
    Ok(profiles)
}

fn profile(connection: &Connection, row: &Row<'_>) -> Result<Profile, VaultError> {
    let id: i64 = row.get("id")?;
    let technique: String = row.get("technique")?;
    let rank: String = row.get("rank")?;
    let abundance: String = row.get("abundance")?;
    let method = Method {
        technique: Technique::parse(&technique).ok_or_else(unreadable)?,
        profiler: row.get("profiler")?,
        version: row.get("version")?,
        database: row.get("reference")?,
        taxonomy: row.get("taxonomy")?,
    };
    let abundance = [Abundance::Counts, Abundance::Relative, Abundance::Percent]
        .into_iter()
        .find(|kind| kind.as_str() == abundance)
        .ok_or_else(unreadable)?;
    let (taxa, values) = abundances(connection, id)?;
    let rank = Rank::parse(&rank).ok_or_else(unreadable)?;
    Profile::new(method, rank, abundance, taxa, values, row.get("unclassified")?)
        .map_err(|_| unreadable())
}

fn abundances(connection: &Connection, profile: i64) -> Result<(Vec<Taxon>, Vec<f64>), VaultError> {
    let mut statement = connection.prepare_cached(
        "SELECT name, lineage, ncbi, value FROM abundance JOIN taxon ON taxon.id = taxon_id
          WHERE profile_id = :profile ORDER BY position",
    )?;
    let mut rows = statement.query(named_params! { ":profile": profile })?;
    let (mut taxa, mut values) = (vec![], vec![]);
    while let Some(row) = rows.next()? {
        let lineage: String = row.get("lineage")?;
        let ncbi: u32 = row.get("ncbi")?;
        taxa.push(Taxon {
            name: row.get("name")?,
            lineage: lineage_from_text(&lineage)?,
            ncbi: (ncbi != 0).then_some(ncbi),
        });
        values.push(row.get("value")?);
    }
    Ok((taxa, values))
}

fn unreadable() -> VaultError {
    VaultError::Damaged("a profile is unreadable".into())
}

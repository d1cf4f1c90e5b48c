//! Profiles, to rows and back; each taxon is kept once.

use crate::VaultError;
use crate::place::{lineage_from_text, lineage_to_text};
use rusqlite::{Connection, Row, Transaction, named_params};
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::{
    Abundance, Method, Profile, Rank, SpecimenId, Taxa, Taxon, Technique, repeated_taxon,
};

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

/// Reads the profiles of a person's specimens; each taxon is read once for all of them.
pub(crate) struct Reader<'c> {
    connection: &'c Connection,
    /// The place of each taxon among those met, by its identity.
    places: BTreeMap<i64, u32>,
    /// The identities of those met, by their places.
    met: Vec<i64>,
    /// The place behind the last that was asked for.
    next: usize,
    unfinished: Vec<Unfinished>,
}

/// A profile whose taxa are not all read yet.
#[derive(Debug)]
struct Unfinished {
    /// Which specimen it belongs to, by its place among those asked for.
    specimen: usize,
    method: Method,
    rank: Rank,
    abundance: Abundance,
    listed: Vec<u32>,
    values: Vec<f64>,
    unclassified: Option<f64>,
}

impl<'c> Reader<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self { connection, places: BTreeMap::new(), met: vec![], next: 0, unfinished: vec![] }
    }

    /// Reads a specimen's profiles, narrowest rank first as they were stored; they come out at the
    /// end under the place that is given here.
    pub(crate) fn specimen(&mut self, place: usize, id: SpecimenId) -> Result<(), VaultError> {
        let connection = self.connection;
        let mut statement = connection.prepare_cached(
            "SELECT id, rank, abundance, technique, profiler, version, reference, taxonomy,
                    unclassified
               FROM profile WHERE specimen_id = ?1 ORDER BY position",
        )?;
        let mut rows = statement.query([id.0])?;
        while let Some(row) = rows.next()? {
            let profile = self.profile(place, row)?;
            self.unfinished.push(profile);
        }
        Ok(())
    }

    fn profile(&mut self, specimen: usize, row: &Row<'_>) -> Result<Unfinished, VaultError> {
        let (rank, abundance): (String, String) = (row.get(1)?, row.get(2)?);
        let technique: String = row.get(3)?;
        let method = Method {
            technique: Technique::parse(&technique).ok_or_else(unreadable)?,
            profiler: row.get(4)?,
            version: row.get(5)?,
            database: row.get(6)?,
            taxonomy: row.get(7)?,
        };
        let abundance = [Abundance::Counts, Abundance::Relative, Abundance::Percent]
            .into_iter()
            .find(|kind| kind.as_str() == abundance)
            .ok_or_else(unreadable)?;
        let (listed, values) = self.abundances(row.get(0)?)?;
        let rank = Rank::parse(&rank).ok_or_else(unreadable)?;
        let unclassified = row.get(8)?;
        Ok(Unfinished { specimen, method, rank, abundance, listed, values, unclassified })
    }

    fn abundances(&mut self, profile: i64) -> Result<(Vec<u32>, Vec<f64>), VaultError> {
        let connection = self.connection;
        let mut statement = connection.prepare_cached(
            "SELECT taxon_id, value FROM abundance WHERE profile_id = ?1 ORDER BY position",
        )?;
        let mut rows = statement.query([profile])?;
        let (mut listed, mut values) = (vec![], vec![]);
        while let Some(row) = rows.next()? {
            listed.push(self.place(row.get(0)?));
            values.push(row.get(1)?);
        }
        Ok((listed, values))
    }

    /// Returns a taxon's place, which it takes when it is first met.
    fn place(&mut self, id: i64) -> u32 {
        let Self { places, met, next, .. } = self;
        // Tables list their taxa in one order: mostly this is the one that followed the last before.
        let place = match met.get(*next) {
            Some(own) if *own == id => *next as u32,
            _ => *places.entry(id).or_insert_with(|| {
                met.push(id);
                met.len() as u32 - 1
            }),
        };
        *next = place as usize + 1;
        place
    }

    /// Returns all that was met, with the taxa's rows.
    pub(crate) fn rows(self) -> Result<ProfileRows, VaultError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT name, lineage, ncbi FROM taxon WHERE id = ?1")?;
        let mut taxa = Vec::with_capacity(self.met.len());
        for id in &self.met {
            let mut rows = statement.query([id])?;
            let row = rows.next()?.ok_or_else(unreadable)?;
            taxa.push(TaxonRow { name: row.get(0)?, lineage: row.get(1)?, ncbi: row.get(2)? });
        }
        Ok(ProfileRows { taxa, unfinished: self.unfinished })
    }
}

/// A taxon as it was read.
#[derive(Debug)]
struct TaxonRow {
    name: String,
    lineage: String,
    /// Zero where there is none.
    ncbi: u32,
}

impl TaxonRow {
    fn taxon(self) -> Result<Taxon, VaultError> {
        let Self { name, lineage, ncbi } = self;
        let lineage = lineage_from_text(&lineage)?;
        Ok(Taxon { name, lineage, ncbi: (ncbi != 0).then_some(ncbi) })
    }
}

/// Profiles as they were read.
#[derive(Debug)]
pub(crate) struct ProfileRows {
    taxa: Vec<TaxonRow>,
    unfinished: Vec<Unfinished>,
}

impl ProfileRows {
    /// Returns the profiles with their specimens' places, in the order in which they were read.
    pub(crate) fn finish(self) -> Result<Vec<(usize, Profile)>, VaultError> {
        let taxa: Vec<Taxon> =
            self.taxa.into_iter().map(TaxonRow::taxon).collect::<Result<_, _>>()?;
        // Two files may give one taxon different numbers of NCBI's; then none is shared.
        let (shared, taxa) = match repeated_taxon(&taxa) {
            None => (Some(Arc::new(Taxa::new(taxa).map_err(|_| unreadable())?)), vec![]),
            Some(_) => (None, taxa),
        };
        let finished = |own: Unfinished| {
            let Unfinished { specimen, method, rank, abundance, listed, values, unclassified } =
                own;
            let profile = match &shared {
                Some(taxa) => {
                    let taxa = Arc::clone(taxa);
                    Profile::of_table(method, rank, abundance, taxa, listed, values, unclassified)
                }
                None => {
                    let taxa = listed.iter().map(|at| taxa[*at as usize].clone()).collect();
                    Profile::new(method, rank, abundance, taxa, values, unclassified)
                }
            };
            Ok((specimen, profile.map_err(|_| unreadable())?))
        };
        self.unfinished.into_iter().map(finished).collect()
    }
}

fn unreadable() -> VaultError {
    VaultError::Damaged("a profile is unreadable".into())
}

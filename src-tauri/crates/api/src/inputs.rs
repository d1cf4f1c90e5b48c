//! Inputs: one digest of all that a report follows from.
//!
//! The domain's types are not serialisable. Their `Debug` text names every field with full precision
//! and is the same on every machine; profiles, which are nearly all of a record, go in as they are.

use sha2::{Digest, Sha256 as Hasher};
use std::fmt::{self, Debug, Write};
use std::sync::Arc;
use zonula_model::{Cohort, PatientRecord, Profile, Sha256, Specimen, Taxa};

/// Stands behind each part; no byte of any text.
const END: [u8; 1] = [0xff];

/// Bytes that wait before they are digested: one by one they take longer.
const WAITING: usize = 1 << 14;

/// What was taken in so far.
#[derive(Default)]
pub(crate) struct Inputs {
    digested: Hasher,
    waiting: Vec<u8>,
    /// The taxa of the last profile: the next one most likely shares them.
    table: Option<Table>,
}

/// Taxa as they are digested, written once for all profiles that share them.
struct Table {
    taxa: Arc<Taxa>,
    bytes: Vec<u8>,
    /// Where each taxon's bytes end.
    ends: Vec<usize>,
}

impl Table {
    fn of(taxa: &Arc<Taxa>) -> Self {
        let (mut bytes, mut ends) = (vec![], Vec::with_capacity(taxa.len()));
        for taxon in taxa.iter() {
            let lineage = taxon.lineage.iter().flat_map(|(rank, name)| [rank.as_str(), name]);
            for text in std::iter::once(taxon.name.as_str()).chain(lineage) {
                bytes.extend_from_slice(text.as_bytes());
                bytes.extend(END);
            }
            bytes.extend(taxon.ncbi.map_or(0, |own| u64::from(own) + 1).to_le_bytes());
            ends.push(bytes.len());
        }
        Self { taxa: Arc::clone(taxa), bytes, ends }
    }

    fn taxon(&self, at: usize) -> &[u8] {
        let begin = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[begin..self.ends[at]]
    }
}

impl Write for Inputs {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

impl Inputs {
    fn bytes(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= WAITING {
            self.digested.update(&self.waiting);
            self.waiting.clear();
        }
    }

    /// Takes in a text.
    pub(crate) fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&END);
    }

    /// Takes in a value by its `Debug` text.
    pub(crate) fn value(&mut self, value: &dyn Debug) {
        // A digest takes whatever it is given.
        let _ = write!(self, "{value:?}");
        self.bytes(&END);
    }

    /// Takes in all that is known about a person.
    pub(crate) fn record(&mut self, record: &PatientRecord) {
        let PatientRecord {
            patient,
            specimens,
            symptoms,
            interventions,
            circumstances,
            choices,
            imports,
        } = record;
        self.value(&(patient, symptoms, interventions, circumstances, choices, imports));
        specimens.iter().for_each(|specimen| self.specimen(specimen));
    }

    fn specimen(&mut self, specimen: &Specimen) {
        let Specimen {
            id,
            label,
            kind,
            collected,
            received,
            reported,
            laboratory,
            observations,
            superseded,
            profiles,
            source,
            repeated_at,
        } = specimen;
        self.value(&(id, label, kind, collected, received, reported, laboratory));
        self.value(&(observations, superseded, source, repeated_at));
        self.value(&profiles.len());
        profiles.iter().for_each(|profile| self.profile(profile));
    }

    fn profile(&mut self, profile: &Profile) {
        let rank = profile.rank();
        self.value(&(profile.method(), rank, profile.abundance(), profile.unclassified()));
        let known = self.table.take().filter(|known| Arc::ptr_eq(&known.taxa, profile.table()));
        let table = known.unwrap_or_else(|| Table::of(profile.table()));
        for (at, value) in profile.listed().iter().zip(profile.values()) {
            self.bytes(table.taxon(*at as usize));
            self.bytes(&value.to_bits().to_le_bytes());
        }
        self.bytes(&END);
        self.table = Some(table);
    }

    /// Takes in a clinic's own cohort.
    pub(crate) fn cohort(&mut self, cohort: &Cohort) {
        let Cohort { id, name, population, method, rank, citation, licence, structure, members } =
            cohort;
        self.value(&(id, name, population, method, rank, citation, licence, structure));
        for member in members {
            self.text(&member.label);
            self.profile(&member.profile);
        }
        self.bytes(&END);
    }

    /// Returns the digest.
    pub(crate) fn digest(mut self) -> Sha256 {
        self.digested.update(&self.waiting);
        Sha256(self.digested.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zonula_model::{Abundance, Method, Rank, Taxon};

    fn digest(names: [&str; 2], values: [f64; 2]) -> Sha256 {
        let taxon = |name: &str| Taxon { name: name.to_owned(), lineage: vec![], ncbi: None };
        let taxa = names.map(taxon).to_vec();
        let (rank, abundance) = (Rank::Genus, Abundance::Counts);
        let method = Method::UNKNOWN;
        let profile = Profile::new(method, rank, abundance, taxa, values.to_vec(), None);
        let mut inputs = Inputs::default();
        inputs.profile(&profile.expect("a profile of two taxa"));
        inputs.digest()
    }

    #[test]
    fn whatever_differs_in_a_profile_changes_the_digest() {
        let one = digest(["Blautia", "Dorea"], [10.0, 5.0]);
        assert_eq!(one, digest(["Blautia", "Dorea"], [10.0, 5.0]));
        assert_ne!(one, digest(["Blautia", "Dorea"], [10.0, 6.0]));
        assert_ne!(one, digest(["BlautiaD", "orea"], [10.0, 5.0]));
    }
}

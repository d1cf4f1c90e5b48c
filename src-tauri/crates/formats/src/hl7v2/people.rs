//! People: each person that a file names, once; one that nobody names is always another.

use crate::StatedPatient;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The people of a file, each with a number.
#[derive(Default)]
pub(super) struct People {
    /// `None` for one without any data.
    found: Vec<Option<StatedPatient>>,
    /// The people by a digest of all that is stated about them.
    known: BTreeMap<u64, usize>,
}

impl People {
    /// Returns a person's number: the same one for whom all that is stated is the same.
    pub fn number(&mut self, patient: Option<StatedPatient>) -> usize {
        if let Some(StatedPatient { number, name, born, sex }) = &patient {
            let key = digest(&(number, name, born, sex));
            // Of two people with one digest each takes the other's place: they stay two.
            if let Some(&at) = self.known.get(&key).filter(|at| self.found[**at] == patient) {
                return at;
            }
            self.known.insert(key, self.found.len());
        }
        self.found.push(patient);
        self.found.len() - 1
    }

    /// Returns the one person whom all those used are, where they are.
    pub fn only(&mut self, used: impl Iterator<Item = usize>) -> Option<StatedPatient> {
        let mut used = used;
        let is_anonymous = used.any(|at| self.found[at].is_none());
        let is_one = self.known.len() == 1 && !is_anonymous;
        self.found.iter_mut().filter(|_| is_one).find_map(Option::take)
    }

    /// Gives each of the users their person; the last one needs no copy.
    pub fn give(mut self, used: &[usize]) -> impl Iterator<Item = Option<StatedPatient>> {
        let mut left = vec![0_usize; self.found.len()];
        used.iter().for_each(|at| left[*at] += 1);
        used.iter().map(move |at| {
            left[*at] -= 1;
            if left[*at] == 0 { self.found[*at].take() } else { self.found[*at].clone() }
        })
    }
}

/// Returns the same number for the same data on every machine.
pub(super) fn digest(data: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    data.hash(&mut hasher);
    hasher.finish()
}

//! Entries of a sample: which features it has and how much of each, in two lists side by side.

/// The features of one sample that are above zero.
///
/// Two lists take a quarter less room than one of pairs, and a table has millions of entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entries {
    features: Vec<u32>,
    values: Vec<f64>,
}

impl Entries {
    /// Joins features, by their index, with their abundances; `None` where the lengths differ.
    pub fn new(features: Vec<u32>, values: Vec<f64>) -> Option<Self> {
        (features.len() == values.len()).then_some(Self { features, values })
    }

    /// Adds the abundance of a feature.
    pub fn push(&mut self, feature: usize, value: f64) {
        // A table of 4 billion features cannot be: `limits` allow less in every format.
        self.features.push(feature as u32);
        self.values.push(value);
    }

    /// Returns how many features the sample has.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Lists features with their abundances.
    pub fn iter(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.features.iter().map(|feature| *feature as usize).zip(self.values.iter().copied())
    }

    /// Keeps the entries for which it is so, in their order.
    pub fn retain(&mut self, mut is_kept: impl FnMut(usize, f64) -> bool) {
        let mut kept = 0;
        for at in 0..self.len() {
            if is_kept(self.features[at] as usize, self.values[at]) {
                self.features[kept] = self.features[at];
                self.values[kept] = self.values[at];
                kept += 1;
            }
        }
        self.features.truncate(kept);
        self.values.truncate(kept);
    }

    /// Returns whether a feature stands twice; most samples are in order.
    pub fn has_repeated(&self) -> bool {
        if self.features.windows(2).all(|pair| pair[0] < pair[1]) {
            return false;
        }
        let mut sorted = self.features.clone();
        sorted.sort_unstable();
        sorted.windows(2).any(|pair| pair[0] == pair[1])
    }
}

impl FromIterator<(usize, f64)> for Entries {
    fn from_iter<I: IntoIterator<Item = (usize, f64)>>(entries: I) -> Self {
        let mut made = Self::default();
        entries.into_iter().for_each(|(feature, value)| made.push(feature, value));
        made
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_kept_is_what_a_list_of_pairs_would_keep(
            mut pairs in prop::collection::vec((0_usize..9, -2.0_f64..2.0), 0..30),
        ) {
            let mut entries: Entries = pairs.iter().copied().collect();
            pairs.retain(|(feature, value)| feature % 3 > 0 && *value > 0.0);
            entries.retain(|feature, value| feature % 3 > 0 && value > 0.0);
            let kept: Vec<_> = entries.iter().collect();
            prop_assert_eq!(kept, pairs.clone());
            let distinct: std::collections::BTreeSet<_> = pairs.iter().map(|it| it.0).collect();
            prop_assert_eq!(entries.has_repeated(), distinct.len() < pairs.len());
        }
    }
}

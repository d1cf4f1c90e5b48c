//! Functional groups: which taxa belong together, and how their names are compared.

use std::collections::BTreeSet;

/// Taxa that the catalogue gives one role, `butyrate` say.
///
/// A genus belongs to the group only if the catalogue gives the role to the genus itself; a species
/// that has it says nothing about the other species of its genus. Members are written as
/// [`fold_taxon`] writes them, other names included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxonGroup {
    /// The role's id, `butyrate` say.
    pub id: String,
    /// The key of the group's name in the locales.
    pub name_key: String,
    /// Genera, folded.
    pub genera: BTreeSet<String>,
    /// Species, folded.
    pub species: BTreeSet<String>,
}

/// Folds a taxon's name, so that the spellings of different pipelines compare equal.
///
/// Drops a rank prefix (`g__`, SILVA's `D_5__`), square brackets (NCBI's doubtful genera) and GTDB's
/// letters (`Ruminococcus_E`, `prausnitzii_C`); writes underscores as blanks, and lower case.
/// Roman numerals stay: RDP's `Clostridium_IV` is a cluster of its own, not a GTDB split.
pub fn fold_taxon(name: &str) -> String {
    let bare = without_rank_prefix(name.trim());
    let mut folded = String::with_capacity(bare.len());
    for word in bare.split_whitespace().map(without_gtdb_letters) {
        for part in word.split('_') {
            // A blank stands before every word but the first, and before none that is empty.
            let before = folded.len();
            folded.push_str(if before == 0 { "" } else { " " });
            let start = folded.len();
            for letter in part.chars().filter(|letter| !matches!(letter, '[' | ']')) {
                // Nearly all are Latin, and those are quick to write small.
                if letter.is_ascii() {
                    folded.push(letter.to_ascii_lowercase());
                } else {
                    folded.extend(letter.to_lowercase());
                }
            }
            if folded.len() == start {
                folded.truncate(before);
            }
        }
    }
    folded
}

/// Drops `g__` or `D_5__` from the front.
fn without_rank_prefix(name: &str) -> &str {
    let Some((prefix, rest)) = name.split_once("__") else { return name };
    let letter = prefix.len() == 1 && prefix.chars().all(|c| c.is_ascii_alphabetic());
    let silva = prefix
        .strip_prefix("D_")
        .is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()));
    if letter || silva { rest } else { name }
}

/// Drops one or two capital letters after an underscore from the end of a word.
fn without_gtdb_letters(word: &str) -> &str {
    let Some((stem, letters)) = word.rsplit_once('_') else { return word };
    let capitals =
        matches!(letters.len(), 1 | 2) && letters.chars().all(|c| c.is_ascii_uppercase());
    let roman = letters.len() == 2 && letters.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    if capitals && !roman && !stem.is_empty() { stem } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &str) {
        assert_eq!(fold_taxon(name), expected, "`{name}`");
    }

    #[test]
    fn spellings_of_different_pipelines_fold_to_one_name() {
        check("Faecalibacterium prausnitzii", "faecalibacterium prausnitzii");
        check("s__Faecalibacterium_prausnitzii", "faecalibacterium prausnitzii");
        check("s__Faecalibacterium prausnitzii_C", "faecalibacterium prausnitzii");
        check("[Eubacterium] rectale", "eubacterium rectale");
        check("D_5__Escherichia-Shigella", "escherichia-shigella");
        check(" g__Ruminococcus_E ", "ruminococcus");
        check("Haemophilus_D parainfluenzae_J", "haemophilus parainfluenzae");
        check("g__[Ruminococcus]_torques_group", "ruminococcus torques group");
    }

    #[test]
    fn what_is_no_gtdb_letter_stays() {
        check("Clostridium_IV", "clostridium iv");
        check("Clostridium_XIVa", "clostridium xiva");
        check("Prevotella_9", "prevotella 9");
        check("UBA1819", "uba1819");
        check("g__", "");
    }
}

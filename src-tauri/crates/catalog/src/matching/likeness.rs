//! Likeness of words: slips of the pen, and signs that tell little.

/// Says whether two long words differ by a slip of the pen: one letter in six.
pub(super) fn nearly(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let shorter = one.len().min(other.len());
    let allowed = shorter / 6;
    allowed > 0
        && one.first() == other.first()
        && one.len().abs_diff(other.len()) <= allowed
        && edits(&one, &other) <= allowed
}

/// Counts insertions, deletions and replacements between two words (Levenshtein 1966).
fn edits(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[other.len()]
}

/// Says whether a word is a single sign, a number or a Greek letter.
pub(super) fn is_bare_sign(word: &str) -> bool {
    word.chars().count() == 1
        || word.starts_with(|c: char| c.is_numeric())
        || ["alpha", "beta", "gamma", "delta"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_in_six_may_be_wrong() {
        assert!(nearly("calprotektin", "calprotectin"));
        assert!(nearly("lactoferrin", "lactoferrine"));
        assert!(!nearly("ferritin", "transferrin"));
        assert!(!nearly("igg", "iga"));
        assert!(!nearly("cortisol", "kortisol"), "the first letter stays");
    }
}

//! Names: how those of laboratories and diaries are folded before they are compared.

use std::collections::{BTreeMap, BTreeSet};
use zonula_model::SpecimenKind;

use crate::overlay::Layers;
use crate::table::{CatalogueError, Table};

/// Folds a name: lower case, no accents, no punctuation, Greek letters as words, digits apart.
///
/// British and American, German and transliterated spellings fold to one: `Faecal`, `Fecal`;
/// `Hämoglobin`, `Haemoglobin`, `hemoglobin`.
pub fn fold_name(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match (letter, folded.chars().last()) {
            // A diaeresis that follows its letter, as macOS writes it.
            ('\u{308}', Some('a' | 'o' | 'u')) => folded.push('e'),
            _ => push_folded(letter, &mut folded),
        }
    }
    let mut joined = tokens_apart(&folded);
    for pair in ["ae", "oe"] {
        if joined.contains(pair) {
            joined = joined.replace(pair, "e");
        }
    }
    joined
}

/// Adds a lower-case letter without its accent; punctuation becomes a blank.
fn push_folded(letter: char, folded: &mut String) {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' => folded.push('a'),
        'ä' | 'æ' | 'ö' | 'œ' | 'ø' | 'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
        'ç' => folded.push('c'),
        'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
        'ñ' => folded.push('n'),
        'ò' | 'ó' | 'ô' | 'õ' => folded.push('o'),
        'ù' | 'ú' | 'û' => folded.push('u'),
        'ü' => folded.push_str("ue"),
        'ý' | 'ÿ' => folded.push('y'),
        'ß' => folded.push_str("ss"),
        'α' => folded.push_str("alpha "),
        'β' => folded.push_str("beta "),
        'γ' => folded.push_str("gamma "),
        'δ' => folded.push_str("delta "),
        'µ' | 'μ' => folded.push('u'),
        '\u{300}'..='\u{36f}' => {}
        '%' => folded.push_str(" % "),
        letter if letter.is_alphanumeric() => folded.push(letter),
        _ => folded.push(' '),
    }
}

/// Puts single blanks between words, and between letters and digits (`il-6`, `il6`).
fn tokens_apart(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    for letter in text.chars() {
        let boundary = before.is_some_and(|before| {
            before != ' ' && letter != ' ' && before.is_numeric() != letter.is_numeric()
        });
        if boundary {
            joined.push(' ');
        }
        if letter != ' ' || before.is_some_and(|before| before != ' ') {
            joined.push(letter);
        }
        before = Some(letter);
    }
    joined.truncate(joined.trim_end().len());
    joined
}

/// Words for specimens, and words that mean nothing in a name.
pub(crate) struct Words {
    meanings: BTreeMap<Vec<String>, Option<SpecimenKind>>,
    longest: usize,
}

/// A name in parts: what is left without words for specimens, and which specimens they name.
#[derive(Debug, PartialEq)]
pub(crate) struct Parts {
    /// The folded words that are left; all of them if nothing else would be.
    pub(crate) tokens: Vec<String>,
    /// The specimens named.
    pub(crate) specimens: BTreeSet<SpecimenKind>,
}

impl Words {
    /// Reads `words.tsv`.
    pub(crate) fn read(layers: &Layers<'_>) -> Result<Self, CatalogueError> {
        let table = Table::layered(layers, None, &["phrase", "meaning", "language"])?;
        let mut meanings = BTreeMap::new();
        for row in table.rows() {
            let phrase = words(&fold_name(row.required("phrase")?));
            let meaning = row.word("meaning", |text| match text {
                "filler" => Some(None),
                text => SpecimenKind::parse(text).map(Some),
            })?;
            if meanings.insert(phrase, meaning).is_some_and(|other| other != meaning) {
                return Err(row.error("means something else further up"));
            }
        }
        let longest = meanings.keys().map(Vec::len).max().unwrap_or(0);
        Ok(Self { meanings, longest })
    }

    /// Takes words for specimens and fillers out of a name, longest phrases first.
    pub(crate) fn part(&self, name: &str) -> Parts {
        let all = words(&fold_name(name));
        let (mut tokens, mut specimens) = (vec![], BTreeSet::new());
        let mut rest = all.as_slice();
        while let Some((first, others)) = rest.split_first() {
            let lengths = (1..=self.longest.min(rest.len())).rev();
            let found = lengths.into_iter().find_map(|n| Some((n, self.meanings.get(&rest[..n])?)));
            match found {
                Some((length, meaning)) => {
                    specimens.extend(*meaning);
                    rest = &rest[length..];
                }
                None => {
                    tokens.push(first.clone());
                    rest = others;
                }
            }
        }
        if tokens.is_empty() {
            tokens = all;
        }
        Parts { tokens, specimens }
    }
}

/// Splits folded text at its blanks.
pub(crate) fn words(folded: &str) -> Vec<String> {
    each_word(folded).map(str::to_owned).collect()
}

/// Goes through the words of a folded name.
pub(crate) fn each_word(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !word.is_empty())
}

/// Names in five languages, for things found by their exact folded name.
pub(crate) struct ExactNames(BTreeMap<String, Option<usize>>);

impl ExactNames {
    /// Enters names in order of rank: a name of a later list never displaces one of an earlier.
    pub(crate) fn new<'a>(lists: impl IntoIterator<Item = Vec<(usize, &'a str)>>) -> Self {
        let mut names: BTreeMap<String, Option<usize>> = BTreeMap::new();
        for list in lists {
            let mut own: BTreeMap<String, Option<usize>> = BTreeMap::new();
            for (at, name) in list {
                let key = words(&fold_name(name)).join(" ");
                let entry = own.entry(key).or_insert(Some(at));
                if *entry != Some(at) {
                    *entry = None; // two things of one name: nobody's
                }
            }
            for (key, at) in own {
                names.entry(key).or_insert(at);
            }
        }
        Self(names)
    }

    pub(crate) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(&words(&fold_name(name)).join(" ")).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_to_one() {
        for (one, other) in [
            ("Faecal calprotectin", "FECAL  Calprotectin"),
            ("Hämoglobin", "Haemoglobin"),
            ("Hämoglobin", "Ha\u{308}moglobin"),
            ("Hämoglobin", "hemoglobin"),
            ("Hémoglobine", "hemoglobine"),
            ("IL-6", "il6"),
            ("TNF-α", "TNF alpha"),
            ("β-Glucuronidase", "beta-glucuronidase"),
            ("Alpha-1-Antitrypsin", "α1-Antitrypsin"),
            ("Gesamteiweiß", "GESAMTEIWEISS"),
            ("Säure-Steatokrit", "Saeure Steatokrit"),
            ("Ácido fólico", "acido folico"),
        ] {
            assert_eq!(fold_name(one), fold_name(other), "`{one}` and `{other}`");
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (one, other) in [("IgA", "IgG"), ("Vitamin B6", "Vitamin B12"), ("ALT", "AST")] {
            assert_ne!(fold_name(one), fold_name(other));
        }
    }
}

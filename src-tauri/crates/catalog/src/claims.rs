//! Claims that no text may make, and the search for them.

use crate::language::Language;
use crate::name::{fold_name, words};
use crate::table::CatalogueError;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `claims.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    reach: usize,
    language: Vec<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    code: String,
    negations: Vec<String>,
    banned: Vec<String>,
}

/// Banned phrases by language.
pub(crate) struct Claims {
    reach: usize,
    languages: BTreeMap<Language, (BTreeSet<String>, Vec<Vec<String>>)>,
}

impl Claims {
    /// Reads `claims.toml`; every language of the catalogue must be there.
    pub(crate) fn read(text: &str) -> Result<Self, CatalogueError> {
        let wrong = |reason| CatalogueError::File { file: "claims.toml".to_owned(), reason };
        let file: File = toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
        let mut languages = BTreeMap::new();
        for section in file.language {
            let language = Language::parse(&section.code)
                .ok_or_else(|| wrong(format!("`{}` is no language of ours", section.code)))?;
            let negations = section.negations.iter().map(|word| fold_name(word)).collect();
            let banned = section.banned.iter().map(|phrase| words(&fold_name(phrase))).collect();
            languages.insert(language, (negations, banned));
        }
        match Language::ALL.into_iter().find(|language| !languages.contains_key(language)) {
            Some(missing) => Err(wrong(format!("language `{}` is missing", missing.code()))),
            None => Ok(Self { reach: file.reach, languages }),
        }
    }

    /// Lists the banned phrases that a text claims, in the order of the text.
    pub(crate) fn find(&self, text: &str, language: Language) -> Vec<String> {
        let Some((negations, banned)) = self.languages.get(&language) else { return vec![] };
        let mut claims = vec![];
        for sentence in text.split(['.', '!', '?', ';', ':', '\n']) {
            let sentence = words(&fold_name(sentence));
            for at in 0..sentence.len() {
                let negated = sentence[at.saturating_sub(self.reach)..at]
                    .iter()
                    .any(|w| negations.contains(w));
                let claimed = banned.iter().filter(|phrase| sentence[at..].starts_with(phrase));
                claims.extend(claimed.filter(|_| !negated).map(|phrase| phrase.join(" ")));
            }
        }
        claims
    }
}

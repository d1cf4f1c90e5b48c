//! Claims that no text may make, and the search for them.

use crate::language::Language;
use crate::name::{fold_name, words};
use crate::overlay::Layers;
use crate::table::CatalogueError;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// `claims.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    reach: Option<usize>,
    language: Vec<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    code: String,
    #[serde(default)]
    negations: Vec<String>,
    #[serde(default)]
    banned: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
}

/// Banned phrases by language.
pub(crate) struct Claims {
    reach: usize,
    languages: BTreeMap<Language, Phrases>,
}

/// What one language may not say.
#[derive(Default)]
struct Phrases {
    /// Words that make a claim harmless, folded.
    negations: BTreeSet<String>,
    /// Claims as folded words.
    banned: Vec<Vec<String>>,
    /// Words that are never used, denied or not, in lower case with their accents: `prouvé` is
    /// harmless where `prouve` is not.
    never: Vec<Vec<String>>,
}

impl Claims {
    /// Reads `claims.toml`; every language of the catalogue must be there. A clinic's own file adds
    /// phrases, and takes none away.
    pub(crate) fn read(layers: &Layers<'_>) -> Result<Self, CatalogueError> {
        let wrong = |reason| CatalogueError::File { file: layers.file.to_owned(), reason };
        let mut claims = Self { reach: 0, languages: BTreeMap::new() };
        claims.add(layers.file, layers.shipped)?;
        let missing = Language::ALL.into_iter().find(|own| !claims.languages.contains_key(own));
        if let Some(missing) = missing {
            return Err(wrong(format!("language `{}` is missing", missing.code())));
        }
        let reach = claims.reach;
        if reach == 0 {
            return Err(wrong("`reach` is missing".to_owned()));
        }
        if let Some((file, text)) = &layers.own {
            claims.add(file, text)?;
            if claims.reach != reach || claims.own_negations(text) {
                let reason = "may add `banned` and `never`, nothing else".to_owned();
                return Err(CatalogueError::File { file: file.clone(), reason });
            }
        }
        Ok(claims)
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), CatalogueError> {
        let wrong = |reason| CatalogueError::File { file: file.to_owned(), reason };
        let own: File = toml::from_str(text).map_err(|error| wrong(error.message().to_owned()))?;
        for section in own.language {
            let language = Language::parse(&section.code)
                .ok_or_else(|| wrong(format!("`{}` is no language of ours", section.code)))?;
            let phrases = self.languages.entry(language).or_default();
            phrases.negations.extend(section.negations.iter().map(|word| fold_name(word)));
            phrases.banned.extend(section.banned.iter().map(|claim| words(&fold_name(claim))));
            phrases.never.extend(section.never.iter().map(|claim| plain_words(claim)));
            if phrases.banned.iter().chain(&phrases.never).any(Vec::is_empty) {
                return Err(wrong(format!("a phrase of `{}` has no words", section.code)));
            }
        }
        self.reach = own.reach.unwrap_or(self.reach);
        Ok(())
    }

    /// Says whether a file, which was read before, brings words of negation.
    fn own_negations(&self, text: &str) -> bool {
        toml::from_str::<File>(text)
            .is_ok_and(|own| own.language.iter().any(|section| !section.negations.is_empty()))
    }

    /// Lists the banned phrases that a text claims, in the order of the text; words that are never
    /// used come last.
    pub(crate) fn find(&self, text: &str, language: Language) -> Vec<String> {
        let Some(phrases) = self.languages.get(&language) else { return vec![] };
        let mut claims = vec![];
        for sentence in text.split(['.', '!', '?', ';', ':', '\n']) {
            let sentence = words(&fold_name(sentence));
            for at in 0..sentence.len() {
                let negated = sentence[at.saturating_sub(self.reach)..at]
                    .iter()
                    .any(|w| phrases.negations.contains(w));
                let claimed = phrases.banned.iter().filter(|own| sentence[at..].starts_with(own));
                claims.extend(claimed.filter(|_| !negated).map(|phrase| phrase.join(" ")));
            }
        }
        let text = plain_words(text);
        let used = phrases.never.iter().filter(|own| text.windows(own.len()).any(|at| at == **own));
        for phrase in used.map(|own| own.join(" ")) {
            // What a longer phrase says already is not said twice.
            let folded = words(&fold_name(&phrase));
            let said = |claim: &String| words(claim).windows(folded.len()).any(|at| at == folded);
            if !claims.iter().any(said) {
                claims.push(phrase);
            }
        }
        claims
    }
}

/// Splits a text into words in lower case, accents kept.
fn plain_words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let parts = lower.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

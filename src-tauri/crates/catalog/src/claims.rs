//! Claims that no text may make, and the search for them.

use crate::language::Language;
use crate::name::{each_word, fold_name, words};
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
    banned: Sought,
    /// Words that are never used, denied or not, in lower case with their accents: `prouvé` is
    /// harmless where `prouve` is not.
    never: Sought,
}

/// Phrases that are looked for, found by their first word.
#[derive(Default)]
struct Sought {
    /// Each as its words, in the order of the file.
    phrases: Vec<Vec<String>>,
    /// The places of those that begin with a word.
    beginnings: BTreeMap<String, Vec<usize>>,
}

impl Sought {
    /// Adds phrases; answers whether each has a word.
    fn add(&mut self, phrases: impl Iterator<Item = Vec<String>>) -> bool {
        let mut whole = true;
        for phrase in phrases {
            match phrase.first() {
                Some(first) => {
                    let places = self.beginnings.entry(first.clone()).or_default();
                    places.push(self.phrases.len());
                    self.phrases.push(phrase);
                }
                None => whole = false,
            }
        }
        whole
    }

    /// The places of the phrases with which words begin, in the order of the file.
    fn beginning<'a>(&'a self, words: &'a [&str]) -> impl Iterator<Item = usize> + 'a {
        let places = words.first().and_then(|first| self.beginnings.get(*first));
        let places = places.into_iter().flatten().copied();
        places.filter(move |&place| {
            let phrase = &self.phrases[place];
            phrase.len() <= words.len() && phrase.iter().zip(words).all(|(own, word)| own == word)
        })
    }
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
            let banned =
                phrases.banned.add(section.banned.iter().map(|own| words(&fold_name(own))));
            let plain = |own: &String| {
                plain_words(&own.to_lowercase()).map(str::to_owned).collect::<Vec<_>>()
            };
            let never = phrases.never.add(section.never.iter().map(plain));
            if !banned || !never {
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
            let sentence = fold_name(sentence);
            let sentence: Vec<&str> = each_word(&sentence).collect();
            for at in 0..sentence.len() {
                let mut claimed = phrases.banned.beginning(&sentence[at..]).peekable();
                let before = &sentence[at.saturating_sub(self.reach)..at];
                if claimed.peek().is_none() || before.iter().any(|w| phrases.negations.contains(*w))
                {
                    continue;
                }
                claims.extend(claimed.map(|place| phrases.banned.phrases[place].join(" ")));
            }
        }
        let text = text.to_lowercase();
        let text: Vec<&str> = plain_words(&text).collect();
        let used = (0..text.len()).flat_map(|at| phrases.never.beginning(&text[at..]));
        for place in used.collect::<BTreeSet<usize>>() {
            let phrase = phrases.never.phrases[place].join(" ");
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

/// Splits a text in lower case into words, accents kept.
fn plain_words(lower: &str) -> impl Iterator<Item = &str> {
    let parts = lower.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|word| !word.is_empty())
}

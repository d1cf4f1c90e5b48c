//! Words of a statement: its own entry's, and the translations of what is still said.

use super::{Review, StatementWords};
use crate::language::Language;
use crate::texts::{Sheet, Translation};
use std::collections::{BTreeMap, BTreeSet};

/// Splits `cautions_de` into field and language; without a language it is English.
pub(super) fn field(key: &str) -> Result<(&str, Language), String> {
    const FIELDS: [&str; 5] = ["patient", "clinician", "check_next", "cautions", "applies"];
    let ended = key.rsplit_once('_').and_then(|(name, code)| Some((name, Language::parse(code)?)));
    let (name, language) = ended.unwrap_or((key, Language::English));
    if FIELDS.contains(&name) { Ok((name, language)) } else { Err(format!("`{key}` is not known")) }
}

/// Gathers a statement's words: its own entry's, then the translations of what is still said.
pub(super) fn words(
    id: &str,
    texts: &BTreeMap<String, String>,
    original: Option<&Sheet>,
    translations: &BTreeMap<Language, Translation>,
) -> Result<BTreeMap<Language, StatementWords>, String> {
    let mut fields: BTreeMap<Language, BTreeMap<&str, &str>> = BTreeMap::new();
    for (key, text) in texts {
        let (name, language) = field(key)?;
        fields.entry(language).or_default().insert(name, text);
    }
    let english = |texts: &Sheet| -> Sheet {
        let english = texts
            .iter()
            .filter(|(key, _)| field(key).is_ok_and(|(_, language)| language == Language::English));
        english.map(|(key, text)| (key.clone(), text.clone())).collect()
    };
    // A translation of words that no longer stand is not used.
    let same = original.is_some_and(|original| english(original) == english(texts));
    let own: BTreeSet<Language> = match original {
        Some(original) => texts
            .iter()
            .filter(|(key, text)| original.get(*key) != Some(text))
            .filter_map(|(key, _)| field(key).ok().map(|(_, language)| language))
            .collect(),
        None => fields.keys().copied().collect(),
    };
    let mut found = BTreeMap::new();
    for language in Language::ALL {
        let translation = translations.get(&language);
        let sheet = |own: bool| {
            let sheet = translation.map(|all| if own { &all.own } else { &all.shipped });
            move |name: &str| {
                let key = format!("statements.{id}.{name}");
                sheet.and_then(|sheet| sheet.get(&key)).map(String::as_str)
            }
        };
        let (shipped, clinic) = (sheet(false), sheet(true));
        let inline = |name: &str| fields.get(&language).and_then(|own| own.get(name)).copied();
        let text = |name: &str| {
            let text = clinic(name).or_else(|| inline(name));
            let text = text.or_else(|| shipped(name).filter(|_| same));
            text.filter(|text| !text.trim().is_empty()).map(str::to_owned)
        };
        let any = ["patient", "clinician", "check_next", "cautions", "applies"];
        if any.iter().all(|name| text(name).is_none()) {
            continue;
        }
        let clinics = own.contains(&language) || any.iter().any(|name| clinic(name).is_some());
        let review = match (clinics, language) {
            (true, _) => Review::Clinic,
            (false, Language::English) => Review::Source,
            (false, _) => Review::Translated,
        };
        let must = |name: &str| {
            text(name).ok_or_else(|| format!("`{name}_{}` is missing", language.code()))
        };
        let words = StatementWords {
            patient: must("patient")?,
            clinician: must("clinician")?,
            check_next: text("check_next").unwrap_or_default(),
            cautions: text("cautions").unwrap_or_default(),
            applies: text("applies"),
            review,
        };
        found.insert(language, words);
    }
    match found.is_empty() {
        true => Err("`patient_en` is missing".to_owned()),
        false => Ok(found),
    }
}

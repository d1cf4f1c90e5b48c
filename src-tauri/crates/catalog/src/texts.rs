//! Texts: the words of statements, gates, circumstances, red flags and analytes in every language.
//!
//! English stands with the data; each other language has a file (`texts/de.toml` …) that says the
//! same under the same keys. A key is `section.id.field`, `statements.calpro-high.patient` say.

use crate::claims::Claims;
use crate::language::Language;
use crate::overlay::Layers;
use crate::table::CatalogueError;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Texts of one language by key.
pub(crate) type Sheet = BTreeMap<String, String>;

/// One language's texts.
#[derive(Default)]
pub(crate) struct Translation {
    /// Whether anybody reviewed them, in English; empty for the language they were written in.
    pub(crate) review: String,
    /// The shipped texts.
    pub(crate) shipped: Sheet,
    /// A clinic's own in their place.
    pub(crate) own: Sheet,
}

/// `texts/<language>.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: String,
    #[serde(default)]
    review: String,
    #[serde(default)]
    circumstances: BTreeMap<String, String>,
    #[serde(default)]
    gates: BTreeMap<String, Sheet>,
    #[serde(default)]
    statements: BTreeMap<String, Sheet>,
    #[serde(default)]
    symptoms: BTreeMap<String, Sheet>,
    #[serde(default)]
    analytes: BTreeMap<String, Sheet>,
}

/// Reads one language: the shipped file must say exactly what `english` says, a clinic's own may
/// say any part of it in other words.
pub(crate) fn read(
    layers: &Layers<'_>,
    language: Language,
    english: &Sheet,
    claims: &Claims,
) -> Result<Translation, CatalogueError> {
    let (review, shipped) = read_file(layers.file, layers.shipped, language, claims)?;
    let wrong = |key: &str, reason: String| line_of(layers.file, layers.shipped, key, reason);
    if review.trim().is_empty() {
        return Err(wrong("review", "`review` does not say who looked at the texts".to_owned()));
    }
    if let Some(missing) = english.keys().find(|key| !shipped.contains_key(*key)) {
        return Err(wrong(missing, format!("`{missing}` is missing")));
    }
    for (key, text) in &shipped {
        let original = english.get(key).ok_or_else(|| {
            wrong(key, format!("`{key}` translates nothing that is said in English"))
        })?;
        same_figures(original, text).map_err(|why| wrong(key, format!("`{key}`: {why}")))?;
    }
    let mut own = Sheet::new();
    if let Some((file, text)) = &layers.own {
        own = read_file(file, text, language, claims)?.1;
        if let Some(stranger) = own.keys().find(|key| !english.contains_key(*key)) {
            let reason = format!("`{stranger}` is no text of the catalogue");
            return Err(line_of(file, text, stranger, reason));
        }
    }
    Ok(Translation { review, shipped, own })
}

/// Reads a file into keys and texts; empty texts and banned claims are errors.
fn read_file(
    file: &str,
    text: &str,
    language: Language,
    claims: &Claims,
) -> Result<(String, Sheet), CatalogueError> {
    let own: File = toml::from_str(text).map_err(|error| CatalogueError::Line {
        file: file.to_owned(),
        line: line_at(text, error.span().map_or(0, |span| span.start)),
        reason: error.message().to_owned(),
    })?;
    if own.language != language.code() {
        let reason = format!("`{}` is not the language of this file", own.language);
        return Err(line_of(file, text, "language", reason));
    }
    let mut sheet = Sheet::new();
    for (id, words) in own.circumstances {
        sheet.insert(format!("circumstances.{id}"), words);
    }
    let sections = [
        ("gates", own.gates),
        ("statements", own.statements),
        ("symptoms", own.symptoms),
        ("analytes", own.analytes),
    ];
    for (section, entries) in sections {
        for (id, fields) in entries {
            let keyed =
                fields.into_iter().map(|(own, text)| (format!("{section}.{id}.{own}"), text));
            sheet.extend(keyed);
        }
    }
    for (key, words) in &sheet {
        if words.trim().is_empty() {
            return Err(line_of(file, text, key, format!("`{key}` is empty")));
        }
        if let Some(claim) = claims.find(words, language).first() {
            return Err(line_of(file, text, key, format!("`{key}` claims `{claim}`")));
        }
    }
    let spaced = sheet.into_iter().map(|(key, words)| (key, language.spaced(words))).collect();
    Ok((own.review, spaced))
}

/// Makes an error about a key, with the line of its table or entry.
fn line_of(file: &str, text: &str, key: &str, reason: String) -> CatalogueError {
    let mut parts = key.splitn(3, '.');
    let (section, id, field) = (parts.next(), parts.next(), parts.next());
    let table = match (section, id) {
        (Some("circumstances"), Some(_)) => "[circumstances]".to_owned(),
        (Some(section), Some(id)) => format!("[{section}.{id}]"),
        _ => format!("{key} ="),
    };
    let entry = field.or(id.filter(|_| section == Some("circumstances")));
    let at = text.find(&table).map(|start| {
        let block = &text[start..];
        let end = block[1..].find("\n[").map_or(block.len(), |end| end + 1);
        let entry = entry.and_then(|entry| block[..end].find(&format!("\n{entry} =")));
        start + entry.map_or(0, |at| at + 1)
    });
    let line = line_at(text, at.unwrap_or(0));
    CatalogueError::Line { file: file.to_owned(), line, reason }
}

/// Counts the line of a byte, from 1.
pub(crate) fn line_at(text: &str, at: usize) -> u64 {
    text[..at].matches('\n').count() as u64 + 1
}

/// Units and signs that stand in every language as they stand in English.
const UNITS: [&str; 21] = [
    "%", "<", "<=", ">", ">=", "+", "=", "g", "mg", "min", "ppm", "ug/g", "ug/L", "mg/L", "mg/dL",
    "ng/mL", "ng/g", "nmol/L", "pmol/L", "cm", "mmol/L",
];

/// Says what numbers, units or placeholders of a text its translation does not have.
fn same_figures(english: &str, translated: &str) -> Result<(), String> {
    for (what, of) in [
        ("numbers", numbers as fn(&str) -> Vec<String>),
        ("units and signs", units),
        ("placeholders", placeholders),
    ] {
        let (mut before, mut after) = (of(english), of(translated));
        before.sort();
        after.sort();
        if before != after {
            let (before, after) = (before.join(" "), after.join(" "));
            return Err(format!("{what} are `{after}`, in English `{before}`"));
        }
    }
    Ok(())
}

/// Lists the numbers of a text, with a decimal point whatever the language writes.
fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let (mut found, mut number) = (vec![], String::new());
    for (at, letter) in letters.iter().enumerate() {
        let digit_follows = letters.get(at + 1).is_some_and(char::is_ascii_digit);
        match letter {
            digit if digit.is_ascii_digit() => number.push(*digit),
            '.' | ',' if !number.is_empty() && digit_follows => number.push('.'),
            _ if !number.is_empty() => found.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    found.extend(Some(number).filter(|number| !number.is_empty()));
    found
}

fn units(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| letter.is_whitespace() || "();:,".contains(letter));
    // A sign may touch its number: `<100`, `5%`.
    let bare = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_digit() || ".-–".contains(c));
        word.to_owned()
    };
    words.map(bare).filter(|word| UNITS.contains(&word.as_str())).collect()
}

fn placeholders(text: &str) -> Vec<String> {
    let named = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    named.map(|(name, _)| name.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(english: &str, translated: &str, expected: Option<&str>) {
        let found = same_figures(english, translated).err();
        assert_eq!(found.as_deref(), expected, "{english} / {translated}");
    }

    #[test]
    fn a_translation_has_the_numbers_units_and_placeholders_of_the_english() {
        check("> 250 ug/g: LR+ 10.3", "LR+ 10,3; > 250 ug/g", None);
        check("4-6 weeks", "4–6 Wochen", None);
        check("4-6 weeks", "4-8 Wochen", Some("numbers are `4 8`, in English `4 6`"));
        check("5 g", "5 mg", Some("units and signs are `mg`, in English `g`"));
        check("> 5 %", "< 5 %", Some("units and signs are `% <`, in English `% >`"));
        check("{name} is low", "niedrig", Some("placeholders are ``, in English `name`"));
        check("B12 is 0.16.", "B12 ist 0,16.", None);
        check("16", "0.16", Some("numbers are `0.16`, in English `16`"));
    }
}

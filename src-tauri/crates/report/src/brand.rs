//! Brands: a clinic's name, letterhead, colour, logo and small print from its own file.

use crate::Brand;
use crate::template::line_of;
use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// A brand file that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{file}, line {line}: {what}")]
pub struct BrandError {
    /// The file's name.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// A clinic as its brand file describes it, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct BrandFile {
    name: String,
    #[serde(default)]
    letterhead: Vec<String>,
    accent: toml::Spanned<String>,
    logo: Option<String>,
    #[serde(default)]
    logo_alternative: BTreeMap<String, String>,
    #[serde(default)]
    footer: BTreeMap<String, String>,
    #[serde(default)]
    disclaimer: BTreeMap<String, String>,
}

impl BrandFile {
    /// Reads a brand file; errors name file and line.
    pub fn parse(file: &str, text: &str) -> Result<Self, BrandError> {
        let error = |span, what: String| BrandError {
            file: file.to_owned(),
            line: line_of(text, span),
            what,
        };
        let brand: Self = toml::from_str(text)
            .map_err(|problem| error(problem.span(), problem.message().to_owned()))?;
        if colour(brand.accent.get_ref()).is_none() {
            let what = format!("`{}` is not a colour like `#1f6f6b`", brand.accent.get_ref());
            return Err(error(Some(brand.accent.span()), what));
        }
        if brand.name.trim().is_empty() {
            return Err(error(None, "`name` is empty".to_owned()));
        }
        if brand.logo.as_deref().is_some_and(|logo| logo.contains(['/', '\\'])) {
            return Err(error(None, "`logo` must be a file beside the brand file".to_owned()));
        }
        Ok(brand)
    }

    /// Returns the name of the logo's PNG file, which lies beside the brand file.
    pub fn logo_file(&self) -> Option<&str> {
        self.logo.as_deref()
    }

    /// Makes the brand of one language; texts missing in it are taken in English, else left out.
    pub fn brand(&self, id: &str, language: &str, logo: Option<Vec<u8>>) -> Brand {
        let pick = |texts: &BTreeMap<String, String>| {
            texts.get(language).or_else(|| texts.get("en")).cloned()
        };
        Brand {
            id: id.to_owned(),
            name: self.name.clone(),
            letterhead: self.letterhead.clone(),
            accent: colour(self.accent.get_ref()).expect("`parse` refuses other colours"),
            logo,
            logo_alternative: pick(&self.logo_alternative).unwrap_or_else(|| self.name.clone()),
            footer: pick(&self.footer).unwrap_or_default(),
            disclaimer: pick(&self.disclaimer),
        }
    }
}

/// Lists the ids of the shipped brands.
pub fn ids() -> impl Iterator<Item = &'static str> {
    SHIPPED.iter().map(|(id, ..)| *id)
}

/// Returns a shipped brand in one language, its logo included.
pub fn shipped(id: &str, language: &str) -> Option<Brand> {
    let (_, text, logo) = SHIPPED.iter().find(|(own, ..)| *own == id)?;
    let file = BrandFile::parse(id, text).expect("a test parses every shipped brand");
    Some(file.brand(id, language, logo.map(<[u8]>::to_vec)))
}

/// The shipped brands with their logos.
static SHIPPED: &[(&str, &str, Option<&[u8]>)] = &[
    ("plain", include_str!("../../../../templates/brands/plain.toml"), None),
    (
        "praxis-am-seeufer",
        include_str!("../../../../templates/brands/praxis-am-seeufer.toml"),
        Some(include_bytes!("../../../../templates/brands/praxis-am-seeufer.png")),
    ),
];

/// Reads `#rrggbb`.
fn colour(text: &str) -> Option<[u8; 3]> {
    let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
    let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
    Some([byte(0)?, byte(2)?, byte(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_brand_loads_with_its_logo_in_every_language() {
        for (id, text, logo) in SHIPPED {
            let file = BrandFile::parse(id, text).expect("shipped brands parse");
            assert_eq!(file.logo_file().is_some(), logo.is_some(), "`{id}`: logo");
            for language in zonula_catalog::Language::ALL.map(|language| language.code()) {
                let brand = shipped(id, language).expect("it is shipped");
                for texts in [&file.logo_alternative, &file.footer, &file.disclaimer] {
                    // Else English would stand in silently.
                    assert!(texts.is_empty() || texts.contains_key(language), "`{id}`, {language}");
                }
                assert!(!brand.footer.is_empty(), "`{id}` has no footer in `{language}`");
                let png = brand.logo.unwrap_or_else(|| b"\x89PNG".to_vec());
                assert!(png.starts_with(b"\x89PNG") && png.len() <= 20_480, "`{id}`: logo's size");
            }
        }
    }

    #[test]
    fn a_colour_that_is_none_names_file_and_line() {
        let text = "name = \"X\"\n\naccent = \"teal\"\n";
        let error = BrandFile::parse("x.toml", text).expect_err("`teal` is no colour");
        assert_eq!(error.to_string(), "x.toml, line 3: `teal` is not a colour like `#1f6f6b`");
    }
}

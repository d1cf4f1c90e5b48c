//! Brands: a clinic's name, letterhead, colour, logo and small print from its own file.

use crate::block::{Brand, BrandPicture};
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
    logo: Option<toml::Spanned<String>>,
    #[serde(default)]
    logo_alternative: BTreeMap<String, String>,
    #[serde(default)]
    further_logos: Vec<PictureFile>,
    signature: Option<PictureFile>,
    #[serde(default)]
    footer: BTreeMap<String, String>,
    #[serde(default)]
    disclaimer: BTreeMap<String, String>,
}

/// A picture beside the brand file, with what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct PictureFile {
    file: toml::Spanned<String>,
    #[serde(default)]
    alternative: BTreeMap<String, String>,
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
        for picture in brand.pictures() {
            let name = picture.get_ref();
            if name.contains(['/', '\\']) || name.starts_with('.') || name.is_empty() {
                let what = format!("`{name}` must be the name of a file beside the brand file");
                return Err(error(Some(picture.span()), what));
            }
        }
        Ok(brand)
    }

    /// Lists the pictures' files, which lie beside the brand file, with their places in it: logos,
    /// then the signature.
    pub fn pictures(&self) -> impl Iterator<Item = &toml::Spanned<String>> {
        let further = self.further_logos.iter().chain(&self.signature).map(|own| &own.file);
        self.logo.iter().chain(further)
    }

    /// Says what is wrong at a place in the file.
    pub fn fault(
        file: &str,
        text: &str,
        place: std::ops::Range<usize>,
        what: impl Into<String>,
    ) -> BrandError {
        let line = line_of(text, Some(place));
        BrandError { file: file.to_owned(), line, what: what.into() }
    }

    /// Makes the brand of one language; texts missing in it are taken in English, else left out, as
    /// is a picture whose bytes `read` does not have.
    pub fn brand(&self, id: &str, language: &str, read: &dyn Fn(&str) -> Option<Vec<u8>>) -> Brand {
        let pick = |texts: &BTreeMap<String, String>| {
            texts.get(language).or_else(|| texts.get("en")).cloned()
        };
        let picture = |file: &toml::Spanned<String>, texts: &BTreeMap<String, String>| {
            let alternative = pick(texts).unwrap_or_else(|| self.name.clone());
            Some(BrandPicture { bytes: read(file.get_ref())?, alternative })
        };
        let first = self.logo.iter().filter_map(|file| picture(file, &self.logo_alternative));
        let further =
            self.further_logos.iter().filter_map(|own| picture(&own.file, &own.alternative));
        let signature = self.signature.as_ref();
        Brand {
            id: id.to_owned(),
            name: self.name.clone(),
            letterhead: self.letterhead.clone(),
            accent: colour(self.accent.get_ref()).expect("`parse` refuses other colours"),
            logos: first.chain(further).collect(),
            signature: signature.and_then(|own| picture(&own.file, &own.alternative)),
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
    Some(file.brand(id, language, &|_| logo.map(<[u8]>::to_vec)))
}

/// Returns a shipped brand's files by name, the brand file first, for a clinic to change.
pub fn files(id: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let (_, text, logo) = SHIPPED.iter().find(|(own, ..)| *own == id)?;
    let file = BrandFile::parse(id, text).expect("a test parses every shipped brand");
    let pictures = file.pictures().map(|own| own.get_ref().clone());
    let pictures = pictures.zip(logo.iter().map(|bytes| bytes.to_vec()));
    Some(
        std::iter::once((format!("{id}.toml"), text.as_bytes().to_vec())).chain(pictures).collect(),
    )
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
            assert_eq!(file.pictures().count(), usize::from(logo.is_some()), "`{id}`: logo");
            for language in zonula_catalog::Language::ALL.map(|language| language.code()) {
                let brand = shipped(id, language).expect("it is shipped");
                for texts in [&file.logo_alternative, &file.footer, &file.disclaimer] {
                    // Else English would stand in silently.
                    assert!(texts.is_empty() || texts.contains_key(language), "`{id}`, {language}");
                }
                assert!(!brand.footer.is_empty(), "`{id}` has no footer in `{language}`");
                for logo in brand.logos {
                    assert!(logo.bytes.len() <= 20_480, "`{id}`: logo's size");
                }
            }
        }
    }

    #[test]
    fn a_brand_has_several_logos_and_a_signature_each_in_words() {
        let text = "name = \"X\"\naccent = \"#123456\"\nlogo = \"a.svg\"\n\
                    [[further-logos]]\nfile = \"b.jpg\"\nalternative = { de = \"Verband\" }\n\
                    [signature]\nfile = \"hand.png\"\n";
        let file = BrandFile::parse("x.toml", text).expect("it is sound");
        let brand = file.brand("x", "de", &|name| Some(name.as_bytes().to_vec()));
        let told: Vec<(&[u8], &str)> = brand
            .logos
            .iter()
            .chain(&brand.signature)
            .map(|own| (own.bytes.as_slice(), own.alternative.as_str()))
            .collect();
        assert_eq!(told, [(&b"a.svg"[..], "X"), (b"b.jpg", "Verband"), (b"hand.png", "X")]);
        let away = text.replace("hand.png", "../hand.png");
        let error = BrandFile::parse("x.toml", &away).expect_err("it lies elsewhere");
        assert_eq!((error.line, error.file.as_str()), (8, "x.toml"));
    }

    #[test]
    fn a_colour_that_is_none_names_file_and_line() {
        let text = "name = \"X\"\n\naccent = \"teal\"\n";
        let error = BrandFile::parse("x.toml", text).expect_err("`teal` is no colour");
        assert_eq!(error.to_string(), "x.toml, line 3: `teal` is not a colour like `#1f6f6b`");
    }
}

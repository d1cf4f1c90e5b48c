//! What parsers of data files, documents and databases must keep to, whatever the bytes are.
//!
//! The first line of an input names the file it stands for, the rest is the file: so one target
//! covers the parsers that belong together, and an input found by fuzzing can be read by people.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;
use zeroize::Zeroizing;
use zonula_api::import::Answers;
use zonula_catalog::{Catalogue, CatalogueFiles, Facts, Overlay};
use zonula_export::contents;
use zonula_formats::Mapping;
use zonula_layout::{Fonts, Paper, Theme, check, typeset};
use zonula_model::DateTime;
use zonula_report::{
    Block, Brand, BrandFile, BrandPicture, Furniture, Prominence, Report, Span, Template, brand,
};
use zonula_store::{RecoveryKey, Secret, Vault, rescue};

/// Splits an input into the name of a file and the file.
fn named(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    Some((std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 1..]))
}

/// Reads one of a clinic's own data files, laid over the shipped ones, or takes it for a shipped
/// one where clinics have none.
///
/// # Panics
///
/// Where an error does not name its file.
pub fn catalogue(bytes: &[u8]) {
    let Some((name, rest)) = named(bytes) else { return };
    let text = String::from_utf8_lossy(rest).into_owned();
    let read = match name {
        "facts" => {
            if let Ok(facts) = Facts::parse(&text, Catalogue::built_in()) {
                explain(Catalogue::built_in(), &facts);
            }
            return;
        }
        "pattern.toml" => {
            Catalogue::parse(&CatalogueFiles { pattern: &text, ..CatalogueFiles::SHIPPED })
        }
        "catalogue.toml" => {
            Catalogue::parse(&CatalogueFiles { catalogue: &text, ..CatalogueFiles::SHIPPED })
        }
        _ => {
            let heading = "name = \"Own\"\nversion = \"1\"\ndate = 2026-11-26\n".to_owned();
            let mut files = BTreeMap::from([("overlay.toml".to_owned(), heading)]);
            files.insert(name.to_owned(), text);
            match Overlay::new("own", files) {
                Ok(overlay) => Catalogue::with_overlay(&overlay),
                Err(error) => Err(error),
            }
        }
    };
    match read {
        Ok(catalogue) => {
            catalogue.lint();
            explain(&catalogue, &Facts::default());
        }
        Err(error) => assert!(error.to_string().contains(name), "{error} names no file"),
    }
}

/// Decides every statement and gate.
fn explain(catalogue: &Catalogue, facts: &Facts) {
    let statements = catalogue.statements.iter().map(|own| &own.id);
    for id in statements.chain(catalogue.gates.iter().map(|own| &own.id)) {
        assert!(catalogue.explain(id, facts).is_some(), "`{id}` is in the catalogue");
    }
}

/// The bundled faces, read once.
static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

/// Reads a template, brand, theme or logo, and sets a page with it.
///
/// # Panics
///
/// Where an error does not name its file, or setting a few lines takes many pages.
pub fn look(bytes: &[u8]) {
    let Some((name, rest)) = named(bytes) else { return };
    let text = String::from_utf8_lossy(rest);
    let plain = || brand::shipped("plain", "de").expect("it is shipped");
    let accent = [10, 107, 90];
    match name {
        "template.toml" => {
            if let Err(error) = Template::parse(name, &text) {
                assert!(error.to_string().starts_with(name), "{error}");
            }
        }
        "brand.toml" => match BrandFile::parse(name, &text) {
            Ok(file) => {
                let brand = file.brand("own", "de", &|_| None);
                let theme = Theme::zonula(brand.accent, Paper::A4);
                set(brand, &theme);
            }
            Err(error) => assert!(error.to_string().starts_with(name), "{error}"),
        },
        "theme.toml" => {
            for paper in [Paper::A4, Paper::Letter] {
                match Theme::load(&text, Path::new(name), accent, paper) {
                    Ok(theme) => set(plain(), &theme),
                    Err(error) => assert!(error.to_string().contains(name), "{error}"),
                }
            }
        }
        name if name.starts_with("logo.") => {
            let theme = Theme::zonula(accent, Paper::A4);
            let picture = BrandPicture { bytes: rest.to_vec(), alternative: "Probe".into() };
            set(Brand { logos: vec![picture], ..plain() }, &theme);
        }
        _ => {}
    }
}

/// Sets a heading and a few lines.
fn set(brand: Brand, theme: &Theme) {
    let words = "Die Barriere des Darms, in wenigen Zeilen. ".repeat(12);
    let report = Report {
        language: "de".into(),
        title: "Probe".into(),
        decimal: ',',
        furniture: Furniture {
            patient: "Erika Erfunden".into(),
            identifiers: "Nr. 7".into(),
            report: "Bericht 1".into(),
            page_of: "Seite {page} von {pages}".into(),
            draft: Some("Entwurf".into()),
            footer: brand.footer.clone(),
        },
        brand,
        blocks: vec![
            Block::Heading { level: 1, text: "Befund".into(), anchor: None },
            Block::Paragraph(Prominence::Body, vec![Span::plain(words.trim_end())]),
        ],
        attachments: vec![],
    };
    let document = typeset(&report, theme, &FONTS);
    check(&document);
    assert!((1..400).contains(&document.pages.len()), "{} pages", document.pages.len());
}

/// Says what a document holds, as `verify` does.
///
/// # Panics
///
/// Where what travels inside is more than a document may unfold to.
pub fn document(bytes: &[u8]) {
    let Some(held) = contents(bytes) else { return };
    let embedded: usize = held.embedded.iter().map(|own| own.bytes.len()).sum();
    assert!(embedded <= 256 << 20, "{embedded} bytes travel inside");
}

/// Reads a mapping or a file of answers.
///
/// # Panics
///
/// Where a mapping that is written is read as another one.
pub fn answers(bytes: &[u8]) {
    let Some((name, rest)) = named(bytes) else { return };
    let text = String::from_utf8_lossy(rest);
    match name {
        "mapping.toml" => {
            if let Ok(mapping) = Mapping::parse(&text) {
                assert_eq!(Mapping::parse(&mapping.to_toml()).as_ref(), Ok(&mapping));
            }
        }
        "answers" => {
            if let Ok(answers) = Answers::parse(&text) {
                assert!(answers.to("blood.csv", &[]).is_empty());
            }
        }
        _ => {}
    }
}

/// Where the head of a vault has its first copy of the key slots, and how long a copy is.
const COPY: (usize, usize) = (4096, 12 * 1024);

/// Where a vault's database begins.
const HEAD: usize = 32 * 1024;

/// Makes the file that a head's text would stand in: with its digest, which no chance hits.
fn file_with_head(text: &[u8]) -> Vec<u8> {
    let mut file = vec![0; HEAD + 2 * 4096];
    file[..16].copy_from_slice(b"Zonula vault\0\0\0\x01");
    let (at, length) = COPY;
    let room = &text[..text.len().min(length - 36)];
    file[at + 32..at + 36].copy_from_slice(&(room.len() as u32).to_le_bytes());
    file[at + 36..at + 36 + room.len()].copy_from_slice(room);
    let digest = Sha256::digest(&file[at + 32..at + length]);
    file[at..at + 32].copy_from_slice(&digest);
    file
}

/// Opens, rescues and restores a file that somebody says is a database or a backup.
///
/// # Panics
///
/// Where such a file opens, or something is left of it.
pub fn vault(bytes: &[u8]) {
    let Some((name, rest)) = named(bytes) else { return };
    let file = match name {
        "head" => file_with_head(rest),
        "file" => rest.to_vec(),
        "recovery" => {
            let text = String::from_utf8_lossy(rest);
            if let Ok(key) = RecoveryKey::read(&text) {
                assert!(RecoveryKey::read(key.text()).is_ok(), "what is printed is read");
            }
            return;
        }
        _ => return,
    };
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("backup.zonula"), &file).expect("it can be written to");
    let words = Zeroizing::new("vier Pferde".to_owned());
    let now = DateTime::constant(2026, 11, 26, 12, 0, 0, 0);
    let key = RecoveryKey::read("00001-00002-00003-00004-00005-00006-00007-00008");
    let key = key.expect("sixteen zeros, each four with its check");
    // A passphrase costs its work: it is asked for once.
    let secret = Secret::Recovery(&key);
    assert!(Vault::open_with(&path("backup.zonula"), secret).is_err());
    assert!(rescue(&path("backup.zonula"), secret, &path("new.db"), now).is_err());
    let restored =
        Vault::restore(&path("backup.zonula"), Secret::Passphrase(&words), &path("zonula.db"), now);
    assert!(restored.is_err(), "somebody's file became the database");
    let left = std::fs::read_dir(folder.path()).expect("it is there").flatten();
    let left: Vec<_> = left.map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["backup.zonula"], "something is left");
    assert_eq!(std::fs::read(path("backup.zonula")).ok(), Some(file), "it was changed");
}

/// Reads the value that a text holds; what is no JSON is a text.
pub(crate) fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}

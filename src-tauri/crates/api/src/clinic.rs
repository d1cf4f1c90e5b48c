//! The clinic's face, given in the window: one brand among those beside the database, whose file a
//! person may go on to change by hand. What the window does not know of the file stays in it, remarks
//! too.

use crate::desk::{OfferedSource, find};
use crate::place::write_whole;
use crate::session::{Session, file_name};
use crate::wire::{Clinic, ClinicFace, Empty, SaveClinic};
use crate::{ApiError, Code, brand, refusal};
use std::path::{Path, PathBuf};
use toml_edit::{Array, DocumentMut, Item, value};
use zonula_layout::Logo;
use zonula_report::BrandFile;

/// The brand's id, and the name of its files.
const ID: &str = "clinic";

/// The most letters of a name or a line: what a letterhead has room for.
const LONGEST: usize = 80;

/// The most lines under the name.
const MOST_LINES: usize = 6;

/// Gives the clinic's face, where it has been given one.
pub fn clinic(session: &Session, _: Empty) -> Result<ClinicFace, ApiError> {
    let file = file(session);
    let clinic = file.is_file().then(|| read(&file)).transpose()?.map(|table| {
        let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
        let lines = table.get("letterhead").and_then(Item::as_array);
        let lines = lines.into_iter().flatten().filter_map(|line| line.as_str()).map(str::to_owned);
        Clinic {
            name: text("name").unwrap_or_default(),
            letterhead: lines.collect(),
            accent: text("accent").unwrap_or_default(),
            logo: text("logo"),
        }
    });
    Ok(ClinicFace { brand: ID.to_owned(), clinic })
}

/// Keeps the clinic's face; reports can be composed with it from now on.
pub fn save_clinic(session: &Session, request: SaveClinic) -> Result<ClinicFace, ApiError> {
    let file = file(session);
    let mut table = if file.is_file() { read(&file)? } else { DocumentMut::new() };
    let lines = request.letterhead.iter().map(|line| line.trim()).filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines.collect();
    let name = request.name.trim();
    let long = |text: &str| text.chars().count() > LONGEST;
    if name.is_empty() || long(name) || lines.len() > MOST_LINES || lines.iter().copied().any(long)
    {
        let what =
            format!("a name and at most {MOST_LINES} lines, each of at most {LONGEST} letters");
        return Err(
            ApiError::new(Code::Usage, what).said(refusal::CLINIC_UNFIT, [&MOST_LINES, &LONGEST])
        );
    }
    table["name"] = value(name);
    table["letterhead"] = value(lines.into_iter().collect::<Array>());
    table["accent"] = value(request.accent);
    if request.without_logo == Some(true) {
        table.remove("logo");
    }
    let logo = request.logo.as_deref().map(|token| {
        let offered = find(&session.desk().files, "file", token)?.clone();
        read_logo(&offered)
    });
    let logo = logo.transpose()?;
    if let Some((name, _)) = &logo {
        table["logo"] = value(name.as_str());
    }
    let text = table.to_string();
    // What is written is what reports are able to read; before that nothing is touched.
    BrandFile::parse(&file_name(&file), &text).map_err(brand::refused)?;
    if let Some((name, bytes)) = &logo {
        write_whole(&file.with_file_name(name), bytes)?;
    }
    write_whole(&file, text.as_bytes())?;
    clinic(session, Empty {})
}

fn file(session: &Session) -> PathBuf {
    brand::folder(session).join(format!("{ID}.toml"))
}

/// Reads the brand's file as it is written, where a report could use it.
fn read(file: &Path) -> Result<DocumentMut, ApiError> {
    let (text, _) = brand::parsed(file)?;
    text.parse().map_err(|error: toml_edit::TomlError| ApiError::fault(error.message()))
}

/// Reads a picture that can be a logo; returns the name that it will have, by what it is, and its
/// bytes.
fn read_logo(offered: &OfferedSource) -> Result<(String, Vec<u8>), ApiError> {
    let unfit = |what: String| {
        ApiError::new(Code::Refused, what)
            .said(refusal::LOGO_UNFIT, [&offered.name()])
            .hint("take a PNG, a JPEG or an SVG without words in it, of at most 2 MB")
    };
    let opened = offered.open()?;
    let bytes = opened.bytes();
    if bytes.len() as u64 > brand::LARGEST_PICTURE {
        return Err(unfit("the picture is too large".to_owned()));
    }
    Logo::read(bytes).map_err(|error| unfit(error.to_string()))?;
    let ending = match bytes {
        [0x89, b'P', b'N', b'G', ..] => "png",
        [0xff, 0xd8, ..] => "jpg",
        _ => "svg",
    };
    Ok((format!("{ID}.{ending}"), bytes.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FixedClock;

    const DRAWN: &str =
        "<svg viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\" fill=\"#123456\"/></svg>";

    fn asked(name: &str) -> SaveClinic {
        SaveClinic {
            name: name.to_owned(),
            letterhead: vec!["Dr. Eva Muster".into(), "  ".into(), " Uferweg 1 ".into()],
            accent: "#123456".into(),
            logo: None,
            without_logo: None,
        }
    }

    #[test]
    fn a_face_given_in_the_window_is_a_brand_and_what_was_written_by_hand_stays() {
        let home = tempfile::tempdir().expect("a folder");
        let session = Session::new(home.path().join("zonula.db"), FixedClock::sample(), ());
        assert_eq!(clinic(&session, Empty {}).expect("none yet").clinic, None);
        let drawn = home.path().join("our logo");
        std::fs::write(&drawn, DRAWN).expect("it is written");
        let logo = session.offer_file(&drawn).expect("it is there").token;
        let with_logo = SaveClinic { logo: Some(logo), ..asked("Praxis Muster") };
        let face = save_clinic(&session, with_logo).expect("it is kept");
        let expected = Clinic {
            name: "Praxis Muster".into(),
            letterhead: vec!["Dr. Eva Muster".into(), "Uferweg 1".into()],
            accent: "#123456".into(),
            logo: Some("clinic.svg".into()),
        };
        assert_eq!(face.clinic, Some(expected.clone()));
        let brand = brand::find(&session, ID, "de").expect("reports find it");
        assert_eq!((brand.name.as_str(), brand.logos.len()), ("Praxis Muster", 1));

        let file = file(&session);
        let by_hand = std::fs::read_to_string(&file).expect("it is there")
            + "\n# as on the door\n[footer]\nde = \"Sprechstunde nach Vereinbarung\"\n";
        std::fs::write(&file, by_hand).expect("it is written");
        let again = save_clinic(&session, asked("Praxis Beispiel")).expect("it is kept");
        let text = std::fs::read_to_string(&file).expect("it is there");
        assert!(text.contains("# as on the door"), "{text}");
        let expected = Clinic { name: "Praxis Beispiel".into(), ..expected };
        assert_eq!(again.clinic, Some(expected), "the logo stays");
        let brand = brand::find(&session, ID, "de").expect("reports find it");
        assert_eq!(brand.footer, "Sprechstunde nach Vereinbarung");
        let without = SaveClinic { without_logo: Some(true), ..asked("Praxis Beispiel") };
        let bare = save_clinic(&session, without).expect("it is kept").clinic.expect("a face");
        assert_eq!(bare.logo, None);
    }

    #[test]
    fn what_no_letterhead_can_show_is_refused_and_nothing_is_changed() {
        let home = tempfile::tempdir().expect("a folder");
        let session = Session::new(home.path().join("zonula.db"), FixedClock::sample(), ());
        let picture = |name: &str, text: &str| {
            let path = home.path().join(name);
            std::fs::write(&path, text).expect("it is written");
            Some(session.offer_file(&path).expect("it is there").token)
        };
        let logo = picture("drawn.svg", DRAWN);
        save_clinic(&session, SaveClinic { logo, ..asked("Praxis Muster") }).expect("it is kept");
        let before = clinic(&session, Empty {}).expect("it is there");
        let words = picture("words.svg", "<svg viewBox=\"0 0 9 9\"><text>X</text></svg>");
        let other = picture("other.svg", &DRAWN.replace("#123456", "#654321"));
        for wrong in [
            asked("  "),
            asked(&"x".repeat(LONGEST + 1)),
            SaveClinic { accent: "teal".into(), ..asked("X") },
            SaveClinic { letterhead: vec!["x".into(); MOST_LINES + 1], ..asked("X") },
            SaveClinic { logo: words, ..asked("X") },
            // A sound picture with a colour that is none: the old logo stays too.
            SaveClinic { logo: other, accent: "teal".into(), ..asked("X") },
        ] {
            assert!(save_clinic(&session, wrong.clone()).is_err(), "{wrong:?}");
            assert_eq!(clinic(&session, Empty {}).expect("it is there"), before);
            let kept = std::fs::read(file(&session).with_file_name("clinic.svg"));
            assert_eq!(kept.expect("the logo is there"), DRAWN.as_bytes());
        }
    }
}

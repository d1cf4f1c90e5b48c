//! Brands and templates: the shipped ones, and the clinic's own in folders beside the database.
//!
//! `brands/` holds `<id>.toml` with its pictures, `reports/` holds `clinician.toml` and
//! `patient.toml`. A clinic makes its own by copying one; what stands there comes before what is
//! shipped, and a fault in it is told with file and line.

use crate::session::Session;
use crate::wire::{BrandList, BrandRow, Empty, Variant};
use crate::{ApiError, Code, refusal};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use zonula_catalog::Language;
use zonula_layout::Logo;
use zonula_report::{Brand, BrandFile, Template, brand};

/// The most bytes of a picture: a report must stay small enough to be sent.
pub(crate) const LARGEST_PICTURE: u64 = 2 << 20;

/// Finds a brand in one language: the clinic's own, else the shipped one.
pub(crate) fn find(session: &Session, id: &str, language: &str) -> Result<Brand, ApiError> {
    let file = folder(session).join(format!("{id}.toml"));
    if is_id(id) && file.is_file() {
        return own(&file, id, language);
    }
    brand::shipped(id, language).ok_or_else(|| {
        ApiError::new(Code::Usage, format!("there is no brand `{id}`"))
            .said(refusal::NO_SUCH_BRAND, [&id])
            .hint("`zonula brand list` shows them")
    })
}

/// The folder of the clinic's own brands.
pub(crate) fn folder(session: &Session) -> PathBuf {
    session.database().with_file_name("brands")
}

/// Tells whether a text can be a brand's id: the name of a file, and nothing that leads elsewhere.
fn is_id(id: &str) -> bool {
    let fits = |sign: char| sign.is_alphanumeric() || "-_".contains(sign);
    !id.is_empty() && id.len() <= 64 && id.chars().all(fits)
}

/// Says what is wrong in a brand's file.
pub(crate) fn refused(error: brand::BrandError) -> ApiError {
    ApiError::new(Code::Refused, error.to_string())
        .said(refusal::BRAND_UNFIT, [&error])
        .hint("correct the file")
}

/// Reads a brand's file: its text, and what it says.
pub(crate) fn parsed(file: &Path) -> Result<(String, BrandFile), ApiError> {
    let place = file.display().to_string();
    let text = String::from_utf8(read(file)?).map_err(|_| {
        ApiError::new(Code::Refused, "the brand file is no text")
            .said(refusal::BRAND_UNFIT, [&"the brand file is no text"])
            .at(&place)
    })?;
    let parsed = BrandFile::parse(&place, &text).map_err(refused)?;
    Ok((text, parsed))
}

/// Reads a clinic's own brand with its pictures.
fn own(file: &Path, id: &str, language: &str) -> Result<Brand, ApiError> {
    let place = file.display().to_string();
    let (text, parsed) = parsed(file)?;
    let mut pictures = BTreeMap::new();
    for name in parsed.pictures() {
        let fault = |what| refused(BrandFile::fault(&place, &text, name.span(), what));
        let path = file.with_file_name(name.get_ref());
        let bytes = read(&path).map_err(|error| fault(error.message))?;
        Logo::read(&bytes).map_err(|error| {
            let line = error.line.map(|line| format!(", line {line}")).unwrap_or_default();
            fault(format!("`{}`{line}: {error}", name.get_ref()))
        })?;
        pictures.insert(name.get_ref().clone(), bytes);
    }
    Ok(parsed.brand(id, language, &|name| pictures.get(name).cloned()))
}

/// Reads a file of a brand, which is never large.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, ApiError> {
    let name = crate::session::file_name(path);
    let unreadable = |why: &dyn std::fmt::Display| {
        let what = format!("`{name}` cannot be read: {why}");
        ApiError::new(Code::Refused, &what).said(refusal::BRAND_UNFIT, [&what])
    };
    let size = std::fs::metadata(path).map_err(|error| unreadable(&error.kind()))?.len();
    if size > LARGEST_PICTURE {
        return Err(unreadable(&format!("it is larger than {} MB", LARGEST_PICTURE >> 20)));
    }
    std::fs::read(path).map_err(|error| unreadable(&error.kind()))
}

/// Lists the clinics' brands by id, and what is wrong with those that cannot be used.
pub fn brands(session: &Session, _: Empty) -> Result<BrandList, ApiError> {
    let language = Language::English.code();
    let mut found: BTreeMap<String, Brand> = brand::ids()
        .filter_map(|id| Some((id.to_owned(), brand::shipped(id, language)?)))
        .collect();
    let mut faults = Vec::new();
    for id in own_ids(&folder(session)) {
        match find(session, &id, language) {
            Ok(own) => {
                found.insert(id, own);
            }
            Err(error) => faults.push(error.message),
        }
    }
    let row = |brand: Brand| {
        let [red, green, blue] = brand.accent;
        BrandRow {
            id: brand.id,
            name: brand.name,
            accent: format!("#{red:02x}{green:02x}{blue:02x}"),
            letterhead: brand.letterhead,
        }
    };
    let faults = (!faults.is_empty()).then_some(faults);
    Ok(BrandList { brands: found.into_values().map(row).collect(), faults })
}

/// The ids of the clinic's own brands; none where there is no folder.
fn own_ids(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let names = entries.flatten().map(|entry| crate::session::file_name(&entry.path()));
    let ids = names.filter_map(|name| name.strip_suffix(".toml").map(str::to_owned));
    let mut ids: Vec<String> = ids.filter(|id| is_id(id)).collect();
    ids.sort();
    ids
}

/// Copies a shipped brand into the clinic's folder under a name of its own; returns the brand file.
pub fn copy_brand(session: &Session, from: &str, id: &str) -> Result<PathBuf, ApiError> {
    let usage = |what: String| ApiError::new(Code::Usage, what);
    if !is_id(id) {
        return Err(usage(format!("`{id}` cannot be a brand's name"))
            .hint("letters, digits, `-` and `_` can be used"));
    }
    let files = brand::files(from).ok_or_else(|| {
        usage(format!("there is no shipped brand `{from}`")).hint("`zonula brand list` shows them")
    })?;
    let folder = folder(session);
    let target = folder.join(format!("{id}.toml"));
    for (at, (name, bytes)) in files.iter().enumerate() {
        let path = if at == 0 { target.clone() } else { folder.join(name) };
        // A picture that is there already is the same one, or the clinic's own.
        if at == 0 || !path.exists() {
            write_new(&path, bytes)?;
        }
    }
    Ok(target)
}

/// Copies the shipped template of a variant into the clinic's folder; returns the file.
pub fn copy_template(session: &Session, variant: Variant) -> Result<PathBuf, ApiError> {
    let text = Template::shipped_text(variant.as_str());
    let text = text.expect("a template is shipped for each variant");
    let path = template_file(session, variant);
    write_new(&path, text.as_bytes())?;
    Ok(path)
}

/// Writes a file that is not there yet, its folder with it.
fn write_new(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let failed = |error: std::io::Error| {
        let what = format!("the file cannot be written: {}", error.kind());
        ApiError::new(Code::Usage, what).at(path.display().to_string())
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut file = std::fs::File::create_new(path).map_err(failed)?;
    std::io::Write::write_all(&mut file, bytes).map_err(failed)
}

fn template_file(session: &Session, variant: Variant) -> PathBuf {
    session.database().with_file_name("reports").join(format!("{}.toml", variant.as_str()))
}

/// Returns the template of a variant, the clinic's own where it has one; `records_only` leaves out
/// what findings may mean.
pub(crate) fn template(
    session: &Session,
    variant: Variant,
    records_only: bool,
) -> Result<Template, ApiError> {
    let shipped = Template::shipped(variant.as_str());
    let shipped = shipped.expect("a template is shipped for each variant");
    let file = template_file(session, variant);
    let mut template = if file.is_file() { own_template(&file, &shipped)? } else { shipped };
    template.options.records_only |= records_only;
    Ok(template)
}

/// Reads a clinic's own template; whom it speaks to is not the clinic's to change.
fn own_template(file: &Path, shipped: &Template) -> Result<Template, ApiError> {
    let place = file.display().to_string();
    let refused = |what: String| {
        ApiError::new(Code::Refused, &what)
            .said(refusal::TEMPLATE_UNFIT, [&what])
            .hint("correct the file")
    };
    let text = String::from_utf8(read(file)?)
        .map_err(|_| refused("the template is no text".to_owned()).at(&place))?;
    let template = Template::parse(&place, &text).map_err(|error| refused(error.to_string()))?;
    if template.audience != shipped.audience {
        let line = 1 + text.lines().position(|line| line.starts_with("audience")).unwrap_or(0);
        let audience = shipped.audience.as_str();
        return Err(refused(format!(
            "{place}, line {line}: this report's audience is `{audience}`"
        )));
    }
    Ok(template)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FixedClock;

    fn session(home: &Path) -> Session {
        Session::new(home.join("zonula.db"), FixedClock::sample(), ())
    }

    fn home() -> tempfile::TempDir {
        tempfile::tempdir().expect("a folder")
    }

    #[test]
    fn a_clinic_makes_its_own_brand_by_copying_one() {
        let home = home();
        let session = session(home.path());
        let file = copy_brand(&session, "praxis-am-seeufer", "hausarzt").expect("it is copied");
        let text = std::fs::read_to_string(&file).expect("it is there");
        let drawn =
            "<svg viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\" fill=\"#123456\"/></svg>";
        std::fs::write(file.with_file_name("haus.svg"), drawn).expect("it is written");
        let own = text
            .replace("Praxis am Seeufer\"\n", "Hausarzt\"\n")
            .replace("praxis-am-seeufer.png", "haus.svg");
        std::fs::write(&file, own).expect("it is written");
        let brand = find(&session, "hausarzt", "de").expect("it is sound");
        assert_eq!((brand.name.as_str(), brand.logos.len()), ("Hausarzt", 1));
        assert_eq!(brand.logos[0].bytes, drawn.as_bytes());
        let list = brands(&session, Empty {}).expect("a list");
        let ids: Vec<&str> = list.brands.iter().map(|own| own.id.as_str()).collect();
        assert_eq!((ids, list.faults), (vec!["hausarzt", "plain", "praxis-am-seeufer"], None));
        let again = copy_brand(&session, "plain", "hausarzt").expect_err("nothing is overwritten");
        assert_eq!(again.code, Code::Usage);
        assert!(copy_brand(&session, "plain", "../away").is_err());
    }

    #[test]
    fn a_fault_in_a_brand_is_told_with_file_and_line() {
        let home = home();
        let session = session(home.path());
        let folder = home.path().join("brands");
        std::fs::create_dir(&folder).expect("a folder");
        let write = |name: &str, text: &str| {
            std::fs::write(folder.join(name), text).expect("it is written");
        };
        let said = || find(&session, "own", "en").expect_err("there is a fault").message;
        write("own.toml", "name = \"X\"\n\naccent = \"teal\"\n");
        assert!(said().ends_with("own.toml, line 3: `teal` is not a colour like `#1f6f6b`"));
        write("own.toml", "name = \"X\"\naccent = \"#123456\"\nlogo = \"own.svg\"\n");
        assert!(said().ends_with("own.toml, line 3: `own.svg` cannot be read: entity not found"));
        write("own.svg", "<svg viewBox=\"0 0 9 9\">\n<text>X</text></svg>");
        let fault = said();
        assert!(fault.contains("own.toml, line 3: `own.svg`, line 2: words"), "{fault}");
        let list = brands(&session, Empty {}).expect("the others are listed");
        assert_eq!((list.brands.len(), list.faults), (2, Some(vec![fault])));
    }

    #[test]
    fn a_clinics_own_template_is_used_and_a_fault_in_it_told() {
        let home = home();
        let session = session(home.path());
        let file = copy_template(&session, Variant::Clinician).expect("it is copied");
        let text = std::fs::read_to_string(&file).expect("it is there");
        std::fs::write(&file, text.replace("  \"microbiome\",\n", "")).expect("it is written");
        let own = template(&session, Variant::Clinician, false).expect("it is sound");
        assert!(!own.sections.iter().any(|id| id == "microbiome"));
        assert_eq!(
            own.sections.len() + 1,
            Template::shipped("clinician").expect("it is shipped").sections.len()
        );
        std::fs::write(&file, text.replace("\"microbiome\"", "\"microbes\""))
            .expect("it is written");
        let fault = template(&session, Variant::Clinician, false).expect_err("there is a fault");
        assert!(
            fault.message.ends_with("clinician.toml, line 8: there is no section `microbes`"),
            "{}",
            fault.message
        );
        std::fs::write(&file, text.replace("audience = \"clinician\"", "audience = \"patient\""))
            .expect("it is written");
        let fault = template(&session, Variant::Clinician, false).expect_err("there is a fault");
        assert!(fault.message.contains("line 3: this report's audience is `clinician`"));
    }
}

//! `report`, `verify` and `brand`: the pages, and what was released.

use super::write_json;
use crate::arguments::{BrandCommand, PaperName, Place, ReportArguments, VariantName};
use crate::failure::Failure;
use crate::streams::Streams;
use crate::table::Table;
use crate::{DONE, REFUSED, database};
use std::path::{Path, PathBuf};
use zonula_api::report;
use zonula_api::wire::{
    ComposeReport, Draft, DraftPage, Empty, Paper, ReleaseReport, SaveReport, Variant, Verified,
};
use zonula_api::{ApiError, Code, FixedClock, Session};

/// Pixels to the point of a preview: 150 to the inch.
const PREVIEW_SCALE: f32 = 150.0 / 72.0;

pub(super) fn report(
    asked: &ReportArguments,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let session = database::open(place, streams)?;
    let draft = report::compose_report(&session, request(asked))?;
    let released = match &asked.by {
        Some(by) => {
            let request = ReleaseReport { token: draft.token.clone(), by: by.clone() };
            Some(report::release_report(&session, request)?)
        }
        None => None,
    };
    let saved = save(&session, &draft.token, &asked.out)?;
    let (out, pages) = (asked.out.display(), draft.pages);
    match released {
        Some(report) => {
            let (number, by) = (&report.number, &report.released_by);
            writeln!(streams.out, "{out}: report {number}, released by {by}, {pages} pages")?;
        }
        None => writeln!(streams.out, "{out}: draft, {pages} pages")?,
    }
    writeln!(streams.out, "sha256 {saved}")?;
    if let Some(folder) = &asked.preview {
        for path in preview(&session, &draft, folder)? {
            writeln!(streams.out, "{}", path.display())?;
        }
    }
    Ok(DONE)
}

fn request(asked: &ReportArguments) -> ComposeReport {
    ComposeReport {
        patient: asked.number.clone(),
        language: asked.lang.clone(),
        variant: match asked.variant {
            VariantName::Clinician => Variant::Clinician,
            VariantName::Patient => Variant::Patient,
        },
        brand: asked.brand.clone(),
        paper: match asked.paper {
            PaperName::A4 => Paper::A4,
            PaperName::Letter => Paper::Letter,
        },
        records_only: Some(asked.records_only),
        clinic_wide: Some(asked.clinic_wide),
    }
}

/// Writes a report to a place and returns the digest of its bytes.
pub(super) fn save(session: &Session, token: &str, path: &Path) -> Result<String, Failure> {
    let target = session.offer_target(path).token;
    let request = SaveReport { token: token.to_owned(), target };
    Ok(report::save_report(session, request)?.sha256)
}

/// Writes each page as `page-01.png` and so on.
fn preview(session: &Session, draft: &Draft, folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unwritten = |error: std::io::Error| {
        let what = format!("the preview cannot be written: {}", error.kind());
        ApiError::new(Code::Busy, what).at(folder.display().to_string())
    };
    std::fs::create_dir_all(folder).map_err(unwritten)?;
    let mut paths = vec![];
    for page in 1..=draft.pages {
        let asked = DraftPage { token: draft.token.clone(), page, scale: PREVIEW_SCALE };
        let path = folder.join(format!("page-{page:02}.png"));
        std::fs::write(&path, report::report_page(session, asked)?).map_err(unwritten)?;
        paths.push(path);
    }
    Ok(paths)
}

pub(super) fn verify(
    file: &Path,
    json: bool,
    place: &Place,
    streams: &mut Streams<'_>,
) -> Result<u8, Failure> {
    let named = place.db.is_some() || (streams.environment)("ZONULA_DB").is_some();
    let there = named || database::locked(place, streams).is_ok_and(|own| own.database().exists());
    let session = there.then(|| database::open(place, streams)).transpose()?;
    let verified = report::verify(session.as_ref(), file)?;
    if json {
        write_json(streams, &verified)?;
    } else {
        describe(file, &verified, streams)?;
    }
    // Without a database nothing was compared, so nothing was found wrong.
    Ok(if verified.compared && verified.released.is_none() { REFUSED } else { DONE })
}

fn describe(file: &Path, verified: &Verified, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut *streams.out;
    writeln!(out, "{}", file.display())?;
    writeln!(out, "  sha256    {}", verified.sha256)?;
    if let Some(title) = &verified.title {
        writeln!(out, "  title     {title}")?;
    }
    writeln!(out, "  pages     {}", verified.pages)?;
    match &verified.released {
        Some(report) => writeln!(
            out,
            "  released  {} version {}, {} by {}: unaltered",
            report.number, report.version, report.released, report.released_by
        )?,
        None if verified.compared => {}
        None => writeln!(out, "  released  not compared: name the database with `--db`")?,
    }
    for embedded in &verified.embedded {
        let what = embedded.description.as_deref().unwrap_or("not described");
        writeln!(out, "  inside    {} ({} bytes): {what}", embedded.name, embedded.bytes)?;
    }
    if verified.compared && verified.released.is_none() {
        let what = "no report with these bytes was released from this database";
        let hint = "it is a draft, was altered, or comes from another database";
        let error = ApiError::new(Code::Refused, what).at(file.display().to_string()).hint(hint);
        crate::failure::tell(streams, &error)?;
    }
    Ok(())
}

pub(super) fn brand(command: &BrandCommand, streams: &mut Streams<'_>) -> Result<u8, Failure> {
    let BrandCommand::List { json } = command;
    // Brands come with the program; no database is opened for them.
    let session = Session::new("", FixedClock::sample(), ());
    let brands = report::brands(&session, Empty {})?.brands;
    if *json {
        write_json(streams, &brands)?;
        return Ok(DONE);
    }
    let mut table = Table::new(&["brand", "name", "accent", "letterhead"]);
    for brand in brands {
        table.row([brand.id, brand.name, brand.accent, brand.letterhead.join(" · ")]);
    }
    table.write(streams.out, 0)?;
    Ok(DONE)
}

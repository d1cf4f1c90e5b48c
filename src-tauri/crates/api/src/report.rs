//! Reports: composed, looked at, written, released.

use crate::desk::{DraftOf, HeldReport, find};
use crate::patient::{self, count};
use crate::print::{FONTS, Issue, Look, Printed};
use crate::reading;
use crate::session::{Session, file_name};
use crate::wire::{
    BrandList, BrandRow, ComposeReport, Draft, DraftPage, EmbeddedFile, Empty, FigureRequest,
    FigureSvg, LanguageList, LanguageRow, OpenReport, Paper, ReleaseReport, ReportList, ReportRow,
    Reports, SaveReport, Saved, Variant, Verified,
};
use crate::{ApiError, Code};
use sha2::{Digest, Sha256 as Hasher};
use std::path::Path;
use zonula_catalog::Language;
use zonula_export::{PreviewError, contents, page_as_png};
use zonula_model::{PatientRecord, ReportId, Sha256};
use zonula_report::block::Figure;
use zonula_report::{Block, Chart, Locale, ReleaseState, Span, brand};
use zonula_store::IssuedReport;

/// The width of a figure in the window, in points: that of the report's text.
const FIGURE_WIDTH: f32 = 471.0;

/// Composes a draft whose pages can be looked at.
///
/// It is dated by the latest import: the same record gives the same bytes on any day.
pub fn compose_report(session: &Session, request: ComposeReport) -> Result<Draft, ApiError> {
    let look = Look::of(&request)?;
    let record = record(session, &request.patient)?;
    let issue = draft_issue(&look, &record, session)?;
    let printed = look.print(&record, session, &issue)?;
    let inputs = look.inputs(&record, session);
    let draft = Some(DraftOf { request, inputs });
    Ok(hold(session, printed, draft))
}

fn record(session: &Session, number: &str) -> Result<PatientRecord, ApiError> {
    session.vault(|vault| {
        let patient = patient::find(vault, number)?;
        Ok::<_, ApiError>(vault.record(patient.id)?)
    })
}

fn draft_issue(look: &Look, record: &PatientRecord, session: &Session) -> Result<Issue, ApiError> {
    let latest = record.imports.iter().map(|import| import.imported).max();
    let dated = latest.ok_or_else(|| {
        let number = &record.patient.number;
        ApiError::new(
            Code::Refused,
            format!("there is nothing to report about patient `{number}` yet"),
        )
        .hint("import a file first")
    })?;
    // A draft has no number of its own; this one names its inputs.
    let inputs = look.inputs(record, session).to_string();
    Ok(Issue { number: format!("draft-{}", &inputs[..8]), release: ReleaseState::Draft, dated })
}

/// Lays a printed report on the desk.
fn hold(session: &Session, printed: Printed, draft: Option<DraftOf>) -> Draft {
    let mut desk = session.desk();
    let token = desk.token("report");
    let described = Draft {
        token: token.clone(),
        title: printed.title.clone(),
        pages: count(printed.pages),
        page_size: (f64::from(printed.page_size.0), f64::from(printed.page_size.1)),
        bytes: printed.bytes.len() as f64,
        sha256: digest(&printed.bytes).to_string(),
        released: draft.is_none(),
    };
    desk.reports.insert(token, HeldReport { pdf: printed.bytes, draft });
    described
}

fn digest(bytes: &[u8]) -> Sha256 {
    Sha256(Hasher::digest(bytes).into())
}

/// Draws a page of a report as a PNG picture: the very PDF's page.
pub fn report_page(session: &Session, request: DraftPage) -> Result<Vec<u8>, ApiError> {
    let pdf = find(&session.desk().reports, "report", &request.token)?.pdf.clone();
    let number = request.page.checked_sub(1).map(|number| number as usize);
    let picture = number.map(|number| page_as_png(&pdf, number, request.scale));
    picture
        .unwrap_or(Err(PreviewError::NoPage(0)))
        .map_err(|error| ApiError::new(Code::Usage, error.to_string()))
}

/// Writes a report's PDF to an offered place.
pub fn save_report(session: &Session, request: SaveReport) -> Result<Saved, ApiError> {
    let (pdf, target) = {
        let desk = session.desk();
        let pdf = find(&desk.reports, "report", &request.token)?.pdf.clone();
        (pdf, find(&desk.targets, "place", &request.target)?.clone())
    };
    write(&target, &pdf)
}

/// Writes a file to the place that was offered for it.
pub(crate) fn write(target: &Path, bytes: &[u8]) -> Result<Saved, ApiError> {
    std::fs::write(target, bytes).map_err(|error| {
        ApiError::new(Code::Busy, format!("the file cannot be written: {}", error.kind()))
            .at(target.display().to_string())
            .hint("choose another place")
    })?;
    let name = file_name(target);
    Ok(Saved { name, bytes: bytes.len() as f64, sha256: digest(bytes).to_string() })
}

/// Releases a draft: numbered, signed, dated and kept; its token then stands for the release.
///
/// Refused where the record changed since the draft was composed: what is signed is what was seen.
pub fn release_report(session: &Session, request: ReleaseReport) -> Result<ReportRow, ApiError> {
    let by = request.by.trim();
    if by.is_empty() {
        return Err(ApiError::new(Code::Usage, "a release needs the name of who releases it"));
    }
    let draft = find(&session.desk().reports, "report", &request.token)?.draft.clone();
    let draft =
        draft.ok_or_else(|| ApiError::new(Code::Usage, "this report is released already"))?;
    let look = Look::of(&draft.request)?;
    let record = record(session, &draft.request.patient)?;
    let inputs = look.inputs(&record, session);
    if inputs != draft.inputs {
        return Err(ApiError::new(Code::Usage, "the record changed since this draft was composed")
            .hint("compose the report again and look it over"));
    }
    let now = session.clock().now();
    let number = session.vault(|vault| vault.next_report_number(now.year()))?;
    let release = ReleaseState::Released { by: by.to_owned(), at: now };
    let printed =
        look.print(&record, session, &Issue { number: number.clone(), release, dated: now })?;
    let mut issued = IssuedReport {
        id: ReportId(0),
        patient: record.patient.id,
        number,
        version: 1,
        variant: draft.request.variant.as_str().to_owned(),
        language: draft.request.language.clone(),
        released: now,
        released_by: by.to_owned(),
        sha256: digest(&printed.bytes),
        inputs,
    };
    issued.id = session.vault(|vault| vault.keep_report(&issued, &printed.bytes))?;
    let held = HeldReport { pdf: printed.bytes, draft: None };
    session.desk().reports.insert(request.token, held);
    Ok(patient::report(&issued))
}

/// Lists a patient's released reports, newest first.
pub fn reports(session: &Session, request: Reports) -> Result<ReportList, ApiError> {
    let reports = session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        Ok::<_, ApiError>(vault.reports(patient.id)?)
    })?;
    Ok(ReportList { reports: reports.iter().map(patient::report).collect() })
}

/// Opens a released report from its kept bytes.
pub fn open_report(session: &Session, request: OpenReport) -> Result<Draft, ApiError> {
    let bytes = session.vault(|vault| vault.report_bytes(ReportId(request.id)))?;
    let held = contents(&bytes)
        .ok_or_else(|| ApiError::new(Code::Damaged, "the kept report is not a readable PDF"))?;
    let page_size = held.pages.first().copied().unwrap_or_default();
    let title = held.title.unwrap_or_default();
    Ok(hold(session, Printed { title, pages: held.pages.len(), page_size, bytes }, None))
}

/// Says whether a PDF is a released report of the open database, unaltered, and what is inside.
///
/// Without a database only what is inside can be said.
pub fn verify(session: Option<&Session>, path: &Path) -> Result<Verified, ApiError> {
    let file = reading::load(path)?;
    let held = contents(file.bytes()).ok_or_else(|| {
        ApiError::new(Code::Refused, "this is not a readable PDF").at(file.name())
    })?;
    let released = match session {
        Some(session) => session.vault(|vault| vault.report_by_digest(file.sha256()))?,
        None => None,
    };
    let embedded = held.embedded.into_iter().map(|own| EmbeddedFile {
        sha256: digest(&own.bytes).to_string(),
        bytes: own.bytes.len(),
        name: own.name,
        description: own.description,
    });
    Ok(Verified {
        sha256: file.sha256().to_string(),
        title: held.title,
        pages: held.pages.len(),
        compared: session.is_some(),
        released: released.as_ref().map(patient::report),
        embedded: embedded.collect(),
    })
}

/// Draws one figure of the clinician's report.
pub fn figure(session: &Session, request: FigureRequest) -> Result<FigureSvg, ApiError> {
    let asked = ComposeReport {
        patient: request.patient,
        language: request.language,
        variant: Variant::Clinician,
        brand: None,
        paper: Paper::A4,
        records_only: None,
        clinic_wide: None,
    };
    let look = Look::of(&asked)?;
    let record = record(session, &asked.patient)?;
    let issue = draft_issue(&look, &record, session)?;
    let report = look.compose(&record, session, &issue)?;
    let Some(figure) = find_figure(&report.blocks, &request.chart) else {
        return Ok(FigureSvg::default());
    };
    let drawing = zonula_layout::chart::draw(
        &figure.chart,
        FIGURE_WIDTH,
        &look.theme,
        &FONTS,
        report.decimal,
    );
    let title = plain(&figure.title);
    Ok(FigureSvg {
        svg: Some(drawing.to_svg(&title, &figure.alternative)),
        title,
        caption: plain(&figure.caption),
        alternative: figure.alternative.clone(),
    })
}

/// Finds a figure by its anchor, or the first with that kind of chart.
fn find_figure<'a>(blocks: &'a [Block], wanted: &str) -> Option<&'a Figure> {
    blocks.iter().find_map(|block| match block {
        Block::Figure(figure) if figure.anchor.as_deref() == Some(wanted) => Some(figure),
        Block::Figure(figure) if kind(&figure.chart) == wanted => Some(figure),
        Block::Together(inner) => find_figure(inner, wanted),
        _ => None,
    })
}

fn kind(chart: &Chart) -> &'static str {
    match chart {
        Chart::Distribution { .. } => "distribution",
        Chart::Stacked { .. } => "stacked",
        Chart::Course { .. } => "course",
        Chart::HeatMap { .. } => "heat-map",
        Chart::Scatter { .. } => "scatter",
        Chart::Rarefaction { .. } => "rarefaction",
        Chart::Groups { .. } => "groups",
        Chart::Ordination { .. } => "ordination",
        Chart::Timeline { .. } => "timeline",
        Chart::Bristol { .. } => "bristol",
    }
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

/// Lists the clinics' brands.
pub fn brands(_: &Session, _: Empty) -> Result<BrandList, ApiError> {
    let row = |id: &'static str| {
        let brand = brand::shipped(id, Language::English.code())?;
        let [red, green, blue] = brand.accent;
        Some(BrandRow {
            id: brand.id,
            name: brand.name,
            accent: format!("#{red:02x}{green:02x}{blue:02x}"),
            letterhead: brand.letterhead,
        })
    };
    Ok(BrandList { brands: brand::ids().filter_map(row).collect() })
}

/// Lists the languages that reports can be written in.
pub fn languages(_: &Session, _: Empty) -> Result<LanguageList, ApiError> {
    let row = |language: Language| LanguageRow {
        tag: language.code().to_owned(),
        name: match language {
            Language::English => "English",
            Language::German => "Deutsch",
            Language::French => "français",
            Language::Spanish => "español",
            Language::Dutch => "Nederlands",
        }
        .to_owned(),
    };
    Ok(LanguageList { languages: Locale::languages().map(row).collect() })
}

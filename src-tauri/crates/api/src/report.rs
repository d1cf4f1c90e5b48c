//! Reports: composed, looked at, written, released.

mod life;

pub use life::{release_report, verify, verify_code, withdraw_report};

use crate::desk::{DraftOf, HeldReport, find};
use crate::patient::{self, count};
use crate::place::put_whole;
use crate::print::{FONTS, Issue, Look, Printed};
use crate::session::{Session, file_name};
use crate::wire::{
    ComposeReport, Draft, DraftPage, Empty, FigureRequest, FigureSvg, LanguageList, LanguageRow,
    OpenReport, Paper, ReportList, Reports, SaveReport, Saved, Variant,
};
use crate::{ApiError, Code, refusal};
use sha2::{Digest, Sha256 as Hasher};
use std::path::Path;
use zonula_catalog::Language;
use zonula_export::{PreviewError, contents, page_as_png};
use zonula_model::{PatientRecord, ReportId, Sha256};
use zonula_report::block::Figure;
use zonula_report::{Block, Chart, Locale, Span};
use zonula_store::{Action, PatientRows};

/// The width of a figure in the window, in points: that of the report's text.
const FIGURE_WIDTH: f32 = 471.0;

/// Composes a draft whose pages can be looked at.
///
/// It is dated by the latest import: the same record gives the same bytes on any day.
pub fn compose_report(session: &Session, request: ComposeReport) -> Result<Draft, ApiError> {
    let look = Look::of(&request, session)?;
    let rows = rows(session, &request.patient)?;
    let (inputs, printed) = among_all(|| {
        let record = put_together(rows)?;
        let (inputs, findings) = look.found(&record);
        let issue = draft_issue(&record, &inputs)?;
        Ok::<_, ApiError>((inputs, look.print((&record, &findings), session, &issue)?))
    })?;
    let draft = Some(DraftOf { request, inputs });
    Ok(hold(session, printed, draft, look.optional))
}

/// Works among the threads that share work out: who calls them from outside waits for each part, and
/// wakes them for the next.
///
/// Nobody should wait for the vault there: all who have work to share out would wait too.
fn among_all<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::scope(|_| work())
}

fn record(session: &Session, number: &str) -> Result<PatientRecord, ApiError> {
    put_together(rows(session, number)?)
}

fn rows(session: &Session, number: &str) -> Result<PatientRows, ApiError> {
    session.vault(|vault| {
        let patient = patient::find(vault, number)?;
        vault.note(Action::Viewed, Some(patient.id), "record")?;
        Ok::<_, ApiError>(vault.rows(patient.id)?)
    })
}

/// Puts a record together, two parts at once.
///
/// Not while the vault is held: whoever waits for the other part may be given work that needs it.
fn put_together(rows: PatientRows) -> Result<PatientRecord, ApiError> {
    let PatientRows { specimens, entries, frame } = rows;
    let (specimens, entries) = rayon::join(|| specimens.merged(), || entries.merged());
    Ok(frame.around(specimens?, entries))
}

fn draft_issue(record: &PatientRecord, inputs: &Sha256) -> Result<Issue, ApiError> {
    let latest = record.imports.iter().map(|import| import.imported).max();
    let dated = latest.ok_or_else(|| {
        let number = &record.patient.number;
        ApiError::new(
            Code::Refused,
            format!("there is nothing to report about patient `{number}` yet"),
        )
        .said(refusal::NOTHING_TO_REPORT, [number])
        .hint("import a file first")
    })?;
    // A draft has no number of its own; this one names its inputs.
    Ok(Issue::draft(format!("draft-{}", &inputs.to_string()[..8]), dated))
}

/// Lays a printed report on the desk.
fn hold(
    session: &Session,
    printed: Printed,
    draft: Option<DraftOf>,
    sections: Vec<String>,
) -> Draft {
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
        notices: (!printed.notices.is_empty()).then(|| printed.notices.clone()),
        sections: (!sections.is_empty()).then_some(sections),
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
    picture.unwrap_or(Err(PreviewError::NoPage(0))).map_err(|error| {
        ApiError::new(Code::Usage, error.to_string()).said(refusal::PAGE_UNDRAWN, [])
    })
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
    put_whole(target, bytes).map_err(|error| {
        ApiError::new(Code::Busy, format!("the file cannot be written: {}", error.kind()))
            .said(refusal::FILE_UNWRITTEN, [&refusal::why(&error)])
            .at(target.display().to_string())
            .hint("choose another place")
    })?;
    let name = file_name(target);
    Ok(Saved { name, bytes: bytes.len() as f64, sha256: digest(bytes).to_string() })
}

/// Lists a patient's released reports, newest first.
pub fn reports(session: &Session, request: Reports) -> Result<ReportList, ApiError> {
    let reports = session.vault(|vault| {
        let patient = patient::find(vault, &request.patient)?;
        vault.note(Action::Viewed, Some(patient.id), "record")?;
        Ok::<_, ApiError>(vault.reports(patient.id)?)
    })?;
    Ok(ReportList { reports: reports.iter().map(patient::report).collect() })
}

/// Opens a released report from its kept bytes.
pub fn open_report(session: &Session, request: OpenReport) -> Result<Draft, ApiError> {
    let bytes = session.vault(|vault| {
        let (patient, subject) = vault.report_named(ReportId(request.id))?;
        vault.note(Action::Viewed, Some(patient), &subject)?;
        vault.report_bytes(ReportId(request.id))
    })?;
    let held = contents(&bytes).ok_or_else(|| {
        ApiError::new(Code::Damaged, "the kept report is not a readable PDF")
            .said(refusal::KEPT_REPORT_UNREADABLE, [])
    })?;
    let page_size = held.pages.first().copied().unwrap_or_default();
    let title = held.title.unwrap_or_default();
    let pages = held.pages.len();
    Ok(hold(session, Printed { title, pages, page_size, bytes, notices: vec![] }, None, vec![]))
}

/// A report printed without being laid on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedReport {
    /// How many pages.
    pub pages: usize,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// The digest of its bytes.
    pub sha256: String,
}

/// Prints a draft and keeps nothing of it: for batches.
pub fn print_report(session: &Session, request: &ComposeReport) -> Result<PrintedReport, ApiError> {
    let look = Look::of(request, session)?;
    let rows = rows(session, &request.patient)?;
    among_all(|| {
        let record = put_together(rows)?;
        let (inputs, findings) = look.found(&record);
        let issue = draft_issue(&record, &inputs)?;
        let printed = look.printed((&record, &findings), &issue, &|_, _| {})?;
        // To let the record go takes a while, too.
        let digested = || digest(&printed.bytes).to_string();
        let (sha256, ()) = rayon::join(digested, || drop((record, findings)));
        Ok(PrintedReport { pages: printed.pages, bytes: printed.bytes, sha256 })
    })
}

/// Lists what is wrong with the pages of a draft: words out of place, what could not be drawn.
///
/// Nothing is, where layout keeps its promises; for tests and for those who make brands and themes.
pub fn page_faults(session: &Session, request: &ComposeReport) -> Result<Vec<String>, ApiError> {
    let look = Look::of(request, session)?;
    let record = record(session, &request.patient)?;
    let (inputs, findings) = look.found(&record);
    let issue = draft_issue(&record, &inputs)?;
    let report = look.compose((&record, &findings), &issue)?;
    let document = zonula_layout::typeset(&report, &look.theme, &FONTS);
    let faults = zonula_layout::check(&document);
    let faults = faults.iter().map(ToString::to_string);
    Ok(faults.chain(document.notices.iter().map(ToString::to_string)).collect())
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
        left_out: None,
        order: None,
    };
    let look = Look::of(&asked, session)?;
    let record = record(session, &asked.patient)?;
    let (inputs, findings) = look.found(&record);
    let issue = draft_issue(&record, &inputs)?;
    let report = look.compose((&record, &findings), &issue)?;
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
        Block::Beside { left, right, .. } => {
            find_figure(left, wanted).or_else(|| find_figure(right, wanted))
        }
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
        Chart::Code { .. } => "code",
    }
}

fn plain(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
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

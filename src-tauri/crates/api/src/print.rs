//! Printing: from a record to the bytes of a report, the same steps for drafts and releases.

use crate::cohort::Cohorts;
use crate::knowledge::findings;
use crate::session::{Session, VERSION};
use crate::wire::{ComposeReport, Paper, Variant};
use crate::{ApiError, Code};
use sha2::{Digest, Sha256 as Hasher};
use std::sync::LazyLock;
use zonula_analysis::across::Across;
use zonula_catalog::{Catalogue, Language};
use zonula_export::{DocumentInfo, pdf};
use zonula_layout::{Fonts, Theme, typeset};
use zonula_model::{DateTime, PatientRecord, Sha256};
use zonula_report::{Brand, Context, Locale, ReleaseState, Report, Template, brand, compose};

/// The brand of a clinic that has none.
const PLAIN: &str = "plain";

/// The bundled faces, read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

/// What a report is made with, apart from the record.
pub(crate) struct Look {
    pub(crate) locale: Locale,
    pub(crate) template: Template,
    pub(crate) brand: Brand,
    pub(crate) theme: Theme,
    /// Whether the report tells what goes together within all of the clinic's patients.
    pub(crate) clinic_wide: bool,
}

/// Number, release and date of a report.
pub(crate) struct Issue {
    pub(crate) number: String,
    pub(crate) release: ReleaseState,
    pub(crate) dated: DateTime,
}

/// A printed report.
pub(crate) struct Printed {
    pub(crate) title: String,
    pub(crate) pages: usize,
    pub(crate) page_size: (f32, f32),
    pub(crate) bytes: Vec<u8>,
}

impl Look {
    /// Finds language, template and brand; an unknown name is the request's error.
    pub(crate) fn of(request: &ComposeReport) -> Result<Self, ApiError> {
        let unknown = |what: &str, name: &str, hint: &str| {
            ApiError::new(Code::Usage, format!("there is no {what} `{name}`")).hint(hint)
        };
        let tag = request.language.as_str();
        let spoken: Vec<&str> = Locale::languages().map(Language::code).collect();
        let no_language = || {
            unknown(
                "report language",
                tag,
                &format!("reports are written in: {}", spoken.join(", ")),
            )
        };
        let language = Language::parse(tag).filter(|_| spoken.contains(&tag));
        let locale = Locale::new(language.ok_or_else(no_language)?).map_err(|_| no_language())?;
        let id = request.brand.as_deref().unwrap_or(PLAIN);
        let brand = brand::shipped(id, tag)
            .ok_or_else(|| unknown("brand", id, "`zonula brand list` shows them"))?;
        let paper = match request.paper {
            Paper::A4 => zonula_layout::Paper::A4,
            Paper::Letter => zonula_layout::Paper::Letter,
        };
        Ok(Self {
            locale,
            template: template(request.variant, request.records_only == Some(true)),
            theme: Theme::zonula(brand.accent, paper),
            brand,
            clinic_wide: request.clinic_wide == Some(true),
        })
    }

    /// Correlates within all patients, where the report is asked to tell it and has a place for it.
    fn across(&self, session: &Session) -> Result<Option<Across>, ApiError> {
        let told = self.template.sections.iter().any(|section| section == "correlations");
        (self.clinic_wide && told).then(|| crate::patient::across_all(session)).transpose()
    }

    /// Identifies all that a report's words and pages follow from.
    ///
    /// The domain's types are not serialisable; their `Debug` text names every field with full
    /// precision and is the same on every machine.
    pub(crate) fn inputs(&self, record: &PatientRecord, session: &Session) -> Sha256 {
        let mut hasher = Hasher::new();
        for part in [
            format!("{record:?}"),
            session.catalogue().version.clone(),
            format!("{:?}", session.catalogue().overlay),
            format!("{:?}", self.template),
            format!("{:?}", self.brand),
            format!("{:?}", self.theme),
            self.locale.tag().to_owned(),
            VERSION.to_owned(),
            own_cohorts(&crate::cohort::all(session)),
            format!("{:?}", self.across(session)),
        ] {
            hasher.update(part.len().to_le_bytes());
            hasher.update(part);
        }
        Sha256(hasher.finalize().into())
    }

    /// Composes the report's words.
    pub(crate) fn compose(
        &self,
        record: &PatientRecord,
        session: &Session,
        issue: &Issue,
    ) -> Result<Report, ApiError> {
        let cohorts = crate::cohort::all(session);
        let across = self.across(session)?;
        let context = Context {
            record,
            findings: &findings(record, session.catalogue(), &cohorts.usable),
            catalogue: session.catalogue(),
            cohorts: &cohorts.usable,
            unreadable_cohorts: cohorts.unreadable(),
            across: across.as_ref(),
            locale: &self.locale,
            brand: self.brand.clone(),
            release: issue.release.clone(),
            number: issue.number.clone(),
            version: 1,
            replaces: None,
            now: issue.dated,
            time_zone: "UTC".to_owned(),
            program_version: VERSION.to_owned(),
            question: None,
            statements: vec![],
        };
        compose(&self.template, &context)
            .map_err(|error| ApiError::new(Code::Refused, error.to_string()))
    }

    /// Sets the report on pages and writes them as a PDF.
    pub(crate) fn print(
        &self,
        record: &PatientRecord,
        session: &Session,
        issue: &Issue,
    ) -> Result<Printed, ApiError> {
        session.report_progress("composing", "", 0, 3);
        let report = self.compose(record, session, issue)?;
        session.report_progress("typesetting", "", 1, 3);
        let document = typeset(&report, &self.theme, &FONTS);
        let info = DocumentInfo { author: self.brand.name.clone(), issued: instant(issue.dated) };
        session.report_progress("writing", "", 2, 3);
        let bytes = pdf(&document, &info)
            .map_err(|error| ApiError::new(Code::Refused, error.to_string()))?;
        session.report_progress("writing", "", 3, 3);
        Ok(Printed {
            title: document.title,
            pages: document.pages.len(),
            page_size: self.theme.page,
            bytes,
        })
    }
}

/// Names a clinic's own cohorts with their people; the shipped ones follow from the version.
fn own_cohorts(all: &Cohorts) -> String {
    let shipped = Catalogue::built_in().cohorts().len();
    format!("{:?} {:?}", &all.usable[shipped..], all.left_out())
}

/// Returns the template of a variant; `records_only` leaves out what findings may mean.
fn template(variant: Variant, records_only: bool) -> Template {
    let shipped = Template::shipped(variant.as_str());
    let mut template = shipped.expect("a template is shipped for each variant");
    template.options.records_only |= records_only;
    template
}

/// Reads a time of the vault, which is UTC, as a moment.
fn instant(utc: DateTime) -> jiff::Timestamp {
    jiff::tz::TimeZone::UTC.to_timestamp(utc).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

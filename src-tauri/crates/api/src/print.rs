//! Printing: from a record to the bytes of a report, the same steps for drafts and releases.

use crate::cohort::Cohorts;
use crate::knowledge::findings;
use crate::session::{Session, VERSION};
use crate::wire::{ComposeReport, Paper, Variant};
use crate::{ApiError, Code, statement};
use sha2::{Digest, Sha256 as Hasher};
use std::sync::LazyLock;
use zonula_analysis::Findings;
use zonula_analysis::across::Across;
use zonula_catalog::{Catalogue, Language};
use zonula_export::{DocumentHead, DocumentInfo, DocumentStatus, fhir, pdf};
use zonula_layout::{Fonts, Theme, typeset};
use zonula_model::{DateTime, PatientRecord, Sha256};
use zonula_report::{
    AcceptedStatement, Attachment, Block, Brand, Chart, Context, Figure, Locale, ReleaseState,
    Replaced, Report, Span, Template, brand, compose,
};

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
    pub(crate) version: u32,
    pub(crate) release: ReleaseState,
    pub(crate) replaces: Option<Replaced>,
    pub(crate) dated: DateTime,
    /// What the code on the last page says; a draft has none.
    pub(crate) code: Option<String>,
}

impl Issue {
    pub(crate) fn draft(number: String, dated: DateTime) -> Self {
        let release = ReleaseState::Draft;
        Self { number, version: 1, release, replaces: None, dated, code: None }
    }
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
        let catalogue = session.catalogue();
        let findings = findings(record, catalogue, &cohorts.usable);
        let context = Context {
            record,
            findings: &findings,
            catalogue,
            cohorts: &cohorts.usable,
            unreadable_cohorts: cohorts.unreadable(),
            across: across.as_ref(),
            locale: &self.locale,
            brand: self.brand.clone(),
            release: issue.release.clone(),
            number: issue.number.clone(),
            version: issue.version,
            replaces: issue.replaces.clone(),
            now: issue.dated,
            time_zone: "UTC".to_owned(),
            program_version: VERSION.to_owned(),
            question: None,
            statements: self.statements(record, &findings, catalogue, issue)?,
        };
        compose(&self.template, &context)
            .map_err(|error| ApiError::new(Code::Refused, error.to_string()))
    }

    /// Returns what was accepted for this report's reader; nothing where only records are printed.
    fn statements(
        &self,
        record: &PatientRecord,
        findings: &Findings,
        catalogue: &Catalogue,
        issue: &Issue,
    ) -> Result<Vec<AcceptedStatement>, ApiError> {
        if self.template.options.records_only {
            return Ok(vec![]);
        }
        let facts = statement::facts(record, findings, catalogue, issue.dated.date());
        let language = crate::knowledge::language(Some(self.locale.tag()));
        let mut accepted =
            statement::accepted(record, catalogue, &facts, (language, self.template.audience))?;
        accepted.retain(|own| !own.orientation || self.template.options.orientation);
        Ok(accepted)
    }

    /// Sets the report on pages and writes them as a PDF, telling how far it is.
    pub(crate) fn print(
        &self,
        record: &PatientRecord,
        session: &Session,
        issue: &Issue,
    ) -> Result<Printed, ApiError> {
        self.printed(record, session, issue, &|step, done| {
            session.report_progress(step, "", done, 3);
        })
    }

    /// Sets the report on pages and writes them as a PDF.
    pub(crate) fn printed(
        &self,
        record: &PatientRecord,
        session: &Session,
        issue: &Issue,
        tell: &dyn Fn(&str, usize),
    ) -> Result<Printed, ApiError> {
        tell("composing", 0);
        let mut report = self.compose(record, session, issue)?;
        report.blocks.extend(self.seal(issue));
        tell("typesetting", 1);
        let mut document = typeset(&report, &self.theme, &FONTS);
        document.attachments.push(self.bundle(record, issue, &document.title));
        let info = DocumentInfo { author: self.brand.name.clone(), issued: instant(issue.dated) };
        tell("writing", 2);
        let bytes = pdf(&document, &info)
            .map_err(|error| ApiError::new(Code::Refused, error.to_string()))?;
        tell("writing", 3);
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

impl Look {
    /// The code by which a released report is found again: the last thing on its last page.
    fn seal(&self, issue: &Issue) -> Option<Block> {
        let text = issue.code.clone()?;
        let digest = text.rsplit(':').next().unwrap_or_default().to_lowercase();
        let arguments = [
            ("number", issue.number.clone().into()),
            ("version", issue.version.into()),
            ("digest", digest.clone().into()),
        ];
        let mut lines = vec![self.locale.say("seal-number", &arguments)];
        let halves = digest.split_at(digest.len() / 2);
        lines.extend([halves.0.to_owned(), halves.1.to_owned()]);
        Some(Block::Figure(Figure {
            anchor: None,
            title: vec![Span::plain(self.locale.say("seal-title", &arguments))],
            chart: Chart::Code { text, lines },
            caption: vec![Span::plain(self.locale.say("seal-caption", &arguments))],
            alternative: self.locale.say("seal-alternative", &arguments),
        }))
    }

    /// Makes the same report as a FHIR document, which travels inside the PDF.
    fn bundle(&self, record: &PatientRecord, issue: &Issue, title: &str) -> Attachment {
        let (status, released_by) = match &issue.release {
            ReleaseState::Draft => (DocumentStatus::Preliminary, None),
            ReleaseState::Released { by, .. } if issue.replaces.is_some() => {
                (DocumentStatus::Amended, Some(by.clone()))
            }
            ReleaseState::Released { by, .. } => (DocumentStatus::Final, Some(by.clone())),
        };
        let numbered = |number: &str, version: u32| format!("{number}, {version}");
        let head = DocumentHead {
            number: numbered(&issue.number, issue.version),
            title: title.to_owned(),
            language: self.locale.tag().to_owned(),
            status,
            issued: instant(issue.dated),
            author: self.brand.name.clone(),
            released_by,
            replaces: issue.replaces.as_ref().map(|own| numbered(&own.number, own.version)),
        };
        Attachment {
            name: "report.fhir.json".to_owned(),
            media_type: "application/fhir+json",
            description: self.locale.say("attachment-fhir", &[]),
            bytes: fhir::document(record, &head),
        }
    }
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

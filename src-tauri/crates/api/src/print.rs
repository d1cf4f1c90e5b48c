//! Printing: from a record to the bytes of a report, the same steps for drafts and releases.

use crate::catalogue::InUse;
use crate::cohort::Cohorts;
use crate::inputs::Inputs;
use crate::knowledge::findings;
use crate::session::{Session, VERSION};
use crate::wire::{ComposeReport, Paper};
use crate::{ApiError, Code, refusal, statement};
use std::sync::{Arc, LazyLock, OnceLock};
use zonula_analysis::Findings;
use zonula_analysis::across::Across;
use zonula_catalog::{Catalogue, Language};
use zonula_export::{DocumentHead, DocumentInfo, DocumentStatus, PdfError, fhir, pack, pdf_with};
use zonula_layout::{Fonts, Theme, typeset};
use zonula_model::{DateTime, PatientRecord, Sha256};
use zonula_report::{
    AcceptedStatement, Attachment, Block, Brand, Chart, ComposeError, Context, Figure, Locale,
    ReleaseState, Replaced, Report, Span, Template, compose_and,
};

/// The brand of a clinic that has none.
const PLAIN: &str = "plain";

/// The bundled faces, read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::bundled);

/// What a report is made with, apart from the record.
pub(crate) struct Look {
    /// Read once: the clinic may exchange it while a report is made.
    pub(crate) catalogue: Arc<InUse>,
    pub(crate) locale: Locale,
    pub(crate) template: Template,
    /// The sections that the report may go without, those left out too.
    pub(crate) optional: Vec<String>,
    /// Those that it goes without.
    pub(crate) left_out: Vec<String>,
    pub(crate) brand: Brand,
    pub(crate) theme: Theme,
    /// The cohorts it compares with.
    pub(crate) cohorts: Cohorts,
    /// What goes together within all of the clinic's patients, where the report tells it.
    pub(crate) across: Option<Across>,
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
    /// What the pages could not show as it was wished: for those who make brands.
    pub(crate) notices: Vec<String>,
}

impl Look {
    /// Finds language, template and brand; an unknown name is the request's error.
    pub(crate) fn of(request: &ComposeReport, session: &Session) -> Result<Self, ApiError> {
        let tag = request.language.as_str();
        let spoken: Vec<&str> = Locale::languages().map(Language::code).collect();
        let no_language = || {
            ApiError::new(Code::Usage, format!("there is no report language `{tag}`"))
                .hint(format!("reports are written in: {}", spoken.join(", ")))
        };
        let language = Language::parse(tag).filter(|_| spoken.contains(&tag));
        let locale = Locale::new(language.ok_or_else(no_language)?).map_err(|_| no_language())?;
        let id = request.brand.as_deref().unwrap_or(PLAIN);
        let brand = crate::brand::find(session, id, tag)?;
        let paper = match request.paper {
            Paper::A4 => zonula_layout::Paper::A4,
            Paper::Letter => zonula_layout::Paper::Letter,
        };
        let records_only = request.records_only == Some(true);
        let mut template = crate::brand::template(session, request.variant, records_only)?;
        let order = request.order.as_deref().unwrap_or_default();
        template.arrange(order).map_err(|firm| {
            ApiError::new(Code::Usage, format!("`{firm}` has its place in this report, once"))
                .hint(format!("these can be put in order: {}", template.optional().join(", ")))
        })?;
        let optional = template.optional();
        let left_out = request.left_out.clone().unwrap_or_default();
        template.leave_out(&left_out).map_err(|firm| {
            ApiError::new(Code::Usage, format!("this report does not go without `{firm}`"))
                .hint(format!("it may go without: {}", optional.join(", ")))
        })?;
        // Nobody reads every record for a report that has no place for what they say.
        let told = request.clinic_wide == Some(true)
            && template.sections.iter().any(|section| section == "correlations");
        let catalogue = session.catalogue();
        Ok(Self {
            locale,
            template,
            optional,
            left_out,
            theme: Theme::zonula(brand.accent, paper),
            brand,
            cohorts: crate::cohort::all(session, &catalogue),
            across: told.then(|| crate::patient::across_all(session, &catalogue)).transpose()?,
            catalogue,
        })
    }

    /// Identifies all that a report's words and pages follow from.
    pub(crate) fn inputs(&self, record: &PatientRecord) -> Sha256 {
        let mut all = Inputs::default();
        all.record(record);
        all.text(&self.catalogue.version);
        all.value(&self.catalogue.overlay);
        all.value(&self.template);
        all.value(&self.brand);
        all.value(&self.theme);
        all.text(self.locale.tag());
        all.text(VERSION);
        let shipped = Catalogue::built_in().cohorts().len();
        self.cohorts.usable[shipped..].iter().for_each(|own| all.cohort(own.cohort()));
        all.value(&self.cohorts.left_out());
        all.value(&self.across);
        all.digest()
    }

    /// Identifies what a report follows from while it computes what follows.
    pub(crate) fn found(&self, record: &PatientRecord) -> (Sha256, Findings) {
        rayon::join(|| self.inputs(record), || self.findings(record))
    }

    /// Computes what follows from a record.
    pub(crate) fn findings(&self, record: &PatientRecord) -> Findings {
        findings(record, &self.catalogue, &self.cohorts.usable)
    }

    /// Composes the report's words.
    pub(crate) fn compose(
        &self,
        read: (&PatientRecord, &Findings),
        issue: &Issue,
    ) -> Result<Report, ApiError> {
        self.compose_and(read, issue, |_| ()).map(|(report, ())| report)
    }

    /// Composes the report's words, and does something with them while they are searched for claims.
    fn compose_and<T: Send>(
        &self,
        (record, findings): (&PatientRecord, &Findings),
        issue: &Issue,
        then: impl FnOnce(&Report) -> T + Send,
    ) -> Result<(Report, T), ApiError> {
        let catalogue: &Catalogue = &self.catalogue;
        let cohorts = &self.cohorts;
        let context = Context {
            record,
            findings,
            catalogue,
            cohorts: &cohorts.usable,
            unreadable_cohorts: cohorts.unreadable(),
            left_out: self.left_out.clone(),
            across: self.across.as_ref(),
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
            statements: self.statements(record, findings, catalogue, issue)?,
            seal: self.seal(issue),
            pattern: OnceLock::new(),
        };
        compose_and(&self.template, &context, then).map_err(|error| {
            let told = ApiError::new(Code::Refused, error.to_string());
            match &error {
                ComposeError::NoSection { .. } => told.said(refusal::TEMPLATE_UNFIT, [&error]),
                ComposeError::BannedClaim { claim } => told.said(refusal::CLAIM_BANNED, [claim]),
            }
        })
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
        read: (&PatientRecord, &Findings),
        session: &Session,
        issue: &Issue,
    ) -> Result<Printed, ApiError> {
        self.printed(read, issue, &|step, done| {
            session.report_progress(step, "", done, 3);
        })
    }

    /// Sets the report on pages and writes them as a PDF.
    pub(crate) fn printed(
        &self,
        (record, findings): (&PatientRecord, &Findings),
        issue: &Issue,
        tell: &(dyn Fn(&str, usize) + Sync),
    ) -> Result<Printed, ApiError> {
        tell("composing", 0);
        let set = |report: &Report| {
            tell("typesetting", 1);
            let attached = || {
                let mut all = report.attachments.clone();
                all.push(self.bundle(record, issue, &report.title));
                pack(all)
            };
            rayon::join(|| typeset(report, &self.theme, &FONTS), attached)
        };
        let (_, (document, attached)) = self.compose_and((record, findings), issue, set)?;
        let unmade = |error: PdfError| {
            ApiError::new(Code::Refused, error.to_string()).said(refusal::REPORT_UNMADE, [])
        };
        let info = DocumentInfo { author: self.brand.name.clone(), issued: instant(issue.dated) };
        tell("writing", 2);
        let (title, pages) = (document.title.clone(), document.pages.len());
        let notices = document.notices.iter().map(ToString::to_string).collect();
        let bytes = pdf_with(document, attached.map_err(unmade)?, &info).map_err(unmade)?;
        tell("writing", 3);
        Ok(Printed { title, pages, page_size: self.theme.page, bytes, notices })
    }
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
            bytes: Arc::new(fhir::document(record, &head)),
        }
    }
}

/// Reads a time of the vault, which is UTC, as a moment.
fn instant(utc: DateTime) -> jiff::Timestamp {
    jiff::tz::TimeZone::UTC.to_timestamp(utc).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

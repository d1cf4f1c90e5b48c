//! Context: everything a report is made from, all of it given by the caller.

use crate::{Block, Brand, Locale};
use std::sync::{Arc, OnceLock};
use zonula_analysis::across::Across;
use zonula_analysis::{Findings, ReferenceCohort};
use zonula_catalog::{Analyte, Catalogue, Grade, PatternAssessment, Reference, Symptom};
use zonula_model::{AnalyteId, Cohort, Date, DateTime, PatientRecord, SymptomId};

/// Whether somebody stands for the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReleaseState {
    /// Nobody has released it: every page says so.
    Draft,
    /// Reviewed and released.
    Released {
        /// Who released it.
        by: String,
        /// When, in the report's time zone.
        at: DateTime,
    },
}

/// An earlier report that this one replaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The number of the report replaced.
    pub number: String,
    /// Its version.
    pub version: u32,
    /// What changed, in the report's language, a sentence each.
    pub changes: Vec<String>,
}

/// A statement that a practitioner accepted or wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcceptedStatement {
    /// The words, in the report's language.
    pub text: String,
    /// How certain its evidence is; `None` for the practitioner's own words.
    pub grade: Option<Grade>,
    /// Ids of references.
    pub citations: Vec<String>,
    /// What to look at next, for the clinician.
    pub check_next: Option<String>,
    /// What to beware of, for the clinician.
    pub cautions: Option<String>,
    /// Whether it is orientation only: something of it was not traced to its source.
    pub orientation: bool,
    /// Who accepted or wrote it.
    pub accepted_by: String,
}

/// What a report is made from.
pub struct Context<'a> {
    /// The patient and everything known.
    pub record: &'a PatientRecord,
    /// Everything computed from it.
    pub findings: &'a Findings,
    /// Names, limits and references.
    pub catalogue: &'a Catalogue,
    /// The cohorts that the findings were held against, a clinic's own too.
    pub cohorts: &'a [Arc<ReferenceCohort>],
    /// The clinic's own cohorts that cannot be read, by their folders' names.
    pub unreadable_cohorts: Vec<String>,
    /// The sections that this report goes without, by id; it says so.
    pub left_out: Vec<String>,
    /// What goes together within all of a clinic's patients; `None` where nobody asked for it.
    pub across: Option<&'a Across>,
    /// The language.
    pub locale: &'a Locale,
    /// The clinic, in the same language.
    pub brand: Brand,
    /// Whether somebody stands for it.
    pub release: ReleaseState,
    /// The report's number.
    pub number: String,
    /// The report's version, from 1.
    pub version: u32,
    /// The report it replaces.
    pub replaces: Option<Replaced>,
    /// When the report is made, in `time_zone`.
    pub now: DateTime,
    /// The name of the time zone, `Europe/Berlin` say.
    pub time_zone: String,
    /// The program's version.
    pub program_version: String,
    /// The question the visit asks; left out where there is none.
    pub question: Option<String>,
    /// What a practitioner accepted or wrote; nothing else is interpreted.
    pub statements: Vec<AcceptedStatement>,
    /// The last thing on the last page: the code by which a released report is found again.
    pub seal: Option<Block>,
    /// What the seven areas show over so many days, found by the first section that asks; empty at
    /// first.
    pub pattern: OnceLock<(i32, PatternAssessment)>,
}

impl<'a> Context<'a> {
    /// Returns the patient's age in full years on the report's day.
    pub(crate) fn age(&self) -> Option<u16> {
        self.record.patient.age_on(self.now.date())
    }

    /// Finds an analyte of the catalogue.
    pub(crate) fn analyte(&self, id: &AnalyteId) -> Option<&'a Analyte> {
        self.catalogue.analyte(id)
    }

    /// Names an analyte in the report's language; its id where the catalogue lost it.
    pub(crate) fn analyte_name(&self, id: &AnalyteId) -> String {
        self.analyte(id)
            .map_or_else(|| id.to_string(), |found| self.locale.name(&found.names).to_owned())
    }

    /// Finds a symptom of the catalogue by its id.
    pub(crate) fn symptom(&self, id: &SymptomId) -> Option<&'a Symptom> {
        self.catalogue.symptoms.iter().find(|symptom| symptom.id == *id)
    }

    /// Names a symptom in the report's language; the diary's name where nobody matched it.
    pub(crate) fn symptom_name(&self, id: Option<&SymptomId>, diary: &str) -> String {
        id.and_then(|id| self.symptom(id))
            .map_or_else(|| diary.to_owned(), |found| self.locale.name(&found.names).to_owned())
    }

    /// Finds a cohort that the findings were held against.
    pub(crate) fn cohort(&self, id: &str) -> Option<&'a Cohort> {
        self.reference_cohort(id).map(ReferenceCohort::cohort)
    }

    /// Finds a cohort with what is known of its members together.
    pub(crate) fn reference_cohort(&self, id: &str) -> Option<&'a ReferenceCohort> {
        self.cohorts.iter().map(Arc::as_ref).find(|own| own.cohort().id == id)
    }

    /// Finds a reference.
    pub(crate) fn reference(&self, id: &str) -> Option<&'a Reference> {
        self.catalogue.reference(id)
    }

    /// Returns the days on which specimens were taken, ascending, each once.
    pub(crate) fn specimen_days(&self) -> Vec<Date> {
        let mut days: Vec<Date> = self
            .record
            .specimens
            .iter()
            .filter_map(|specimen| specimen.collected.map(DateTime::date))
            .collect();
        days.sort();
        days.dedup();
        days
    }

    /// Says a message without arguments.
    pub(crate) fn words(&self, id: &str) -> String {
        self.locale.say(id, &[])
    }
}

/// Counts days on a scale that only differences matter on.
pub(crate) fn day_number(day: Date) -> f64 {
    let epoch = Date::constant(1970, 1, 1);
    f64::from((day - epoch).get_days())
}

//! The catalogue for people and programs: what the program knows, and whether it is sound.

mod page;

use crate::cohort::Known;
use crate::session::Session;
use crate::wire::{
    CatalogueAnalyte, CatalogueGate, CatalogueInterval, CatalogueLimit, CatalogueList,
    CatalogueReference, CatalogueStatement, CatalogueSymptom, CatalogueTaxon, CatalogueWords,
    CohortEntry, Explained, ExplainedPart,
};
use crate::{ApiError, Code, statement as statements};
use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::Path;
use zonula_analysis::ALPHA_METRICS;
use zonula_catalog::{
    Analyte, Catalogue, CatalogueError, CatalogueFiles, Connective, Explanation, Facts, Gate,
    Language, Node, Overlay, Reference, Statement, Symptom,
};
use zonula_model::{Cohort, Unit};

pub use page::knowledge;

/// The catalogue that is used: the shipped one, or a clinic's own over it.
pub enum Knowledge {
    /// The shipped one.
    Shipped,
    /// With a clinic's own data.
    Own(Box<Catalogue>),
}

impl Deref for Knowledge {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        match self {
            Self::Shipped => Catalogue::built_in(),
            Self::Own(own) => own,
        }
    }
}

/// The catalogue that a session uses, with what follows from it; exchanged as a whole, so that work
/// which began with one ends with the same.
pub(crate) struct InUse {
    knowledge: Knowledge,
    /// Why the clinic's own data are not used.
    pub(crate) fault: Option<String>,
    /// Cohorts as they were read with it: another catalogue may have other groups of taxa.
    pub(crate) cohorts: Known,
}

impl InUse {
    pub(crate) fn new(knowledge: Knowledge) -> Self {
        Self { knowledge, fault: None, cohorts: Known::default() }
    }

    /// Reads the clinic's own data in a folder, where it is there.
    pub(crate) fn of_folder(folder: &Path) -> Self {
        let (knowledge, fault) = open_or_shipped(folder);
        Self { fault, ..Self::new(knowledge) }
    }
}

impl Deref for InUse {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.knowledge
    }
}

/// Reads the catalogue, with the data of a clinic's folder over it where one is named; a fault in
/// the folder is refused with file, line and reason, and nothing of it is used.
pub fn open(overlay: Option<&Path>) -> Result<Knowledge, ApiError> {
    let Some(folder) = overlay else { return Ok(Knowledge::Shipped) };
    let refused = |error: CatalogueError| {
        ApiError::new(Code::Refused, error.to_string())
            .hint("correct the file, or leave `--overlay` out")
    };
    let overlay = Overlay::read(folder).map_err(refused)?;
    let catalogue = Catalogue::with_overlay(&overlay).map_err(refused)?;
    Ok(Knowledge::Own(Box::new(catalogue)))
}

/// Reads the catalogue with the data of a clinic's folder over it, where the folder is there; with a
/// fault in it the shipped catalogue is used, and the fault is told.
fn open_or_shipped(folder: &Path) -> (Knowledge, Option<String>) {
    match open(Some(folder).filter(|folder| folder.is_dir())) {
        Ok(knowledge) => (knowledge, None),
        Err(error) => (Knowledge::Shipped, Some(error.message)),
    }
}

/// Lists everything, by kind.
pub fn list(catalogue: &Catalogue) -> CatalogueList {
    CatalogueList {
        version: catalogue.version.clone(),
        date: catalogue.date.clone(),
        analytes: catalogue.analytes.iter().map(analyte).collect(),
        symptoms: catalogue.symptoms.iter().map(symptom).collect(),
        taxa: catalogue.taxa.iter().map(taxon).collect(),
        statements: catalogue.statements.iter().map(statement).collect(),
        gates: catalogue.gates.iter().map(gate).collect(),
        switched_off: catalogue.switched_off.iter().cloned().collect(),
        references: catalogue.references.iter().map(reference).collect(),
        cohorts: cohorts(),
        metrics: ALPHA_METRICS.iter().map(|metric| (metric.id, metric.citation)).collect(),
    }
}

/// Lists the reference cohorts.
pub fn cohorts() -> Vec<CohortEntry> {
    Catalogue::built_in().cohorts().iter().map(|own| cohort(own)).collect()
}

/// Says what is wrong with the data, a clinic's own over them where a folder is named: each fault
/// with file, line and reason.
pub fn check(overlay: Option<&Path>) -> Vec<String> {
    let read = || match overlay {
        Some(folder) => Catalogue::with_overlay(&Overlay::read(folder)?),
        None => Catalogue::parse(&CatalogueFiles::SHIPPED),
    };
    let catalogue = match read() {
        Ok(catalogue) => catalogue,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = catalogue.lint();
    let mut seen = BTreeSet::new();
    let ids = catalogue.analytes.iter().map(|own| own.id.as_str());
    for id in ids.chain(catalogue.symptoms.iter().map(|own| own.id.as_str())) {
        if !seen.insert(id) {
            faults.push(format!("`{id}` stands twice"));
        }
    }
    faults
}

/// Explains a statement or gate from facts as `Facts::parse` reads them.
pub fn explain(catalogue: &Catalogue, id: &str, facts: &str) -> Result<Explained, ApiError> {
    let facts = Facts::parse(facts, catalogue).map_err(|reason| {
        ApiError::new(Code::Usage, reason)
            .hint("write facts as `crp = 2 mg/L [..5] ; symptom bloating = 6 ; known nsaid`")
    })?;
    explained(catalogue, id, &facts)
}

/// Explains a statement or gate from everything known about a patient today, what a practitioner
/// recorded included; `known` are further circumstances.
pub fn explain_for(
    session: &Session,
    number: &str,
    id: &str,
    known: &[String],
) -> Result<Explained, ApiError> {
    let catalogue = &session.catalogue();
    known.iter().try_for_each(|id| statements::known_circumstance(catalogue, id))?;
    let (_, mut facts) = statements::situation(session, number)?;
    facts.circumstances.extend(known.iter().cloned());
    explained(catalogue, id, &facts)
}

fn explained(catalogue: &Catalogue, id: &str, facts: &Facts) -> Result<Explained, ApiError> {
    let explained = catalogue.explain(id, facts).ok_or_else(|| {
        ApiError::new(Code::NotFound, format!("there is no statement and no gate `{id}`"))
            .hint("`zonula catalogue list --json` shows the ids")
    })?;
    Ok(explanation(explained))
}

fn explanation(own: Explanation) -> Explained {
    Explained {
        id: own.id,
        fate: own.fate.as_str(),
        when: own.when,
        tree: own.tree.map(part),
        held_back_by: own.held_back_by,
    }
}

fn part(own: Node) -> ExplainedPart {
    ExplainedPart {
        connective: own.connective.as_str(),
        least: match own.connective {
            Connective::AtLeast(least) => Some(least),
            _ => None,
        },
        condition: own.condition,
        found: Some(own.found).filter(|found| !found.is_empty()),
        verdict: own.verdict.as_str(),
        parts: own.parts.into_iter().map(part).collect(),
    }
}

fn statement(own: &Statement) -> CatalogueStatement {
    let words = Language::ALL.into_iter().filter_map(|language| {
        let words = own.words(language)?;
        let told = CatalogueWords {
            patient: words.patient.clone(),
            clinician: words.clinician.clone(),
            check_next: words.check_next.clone(),
            cautions: words.cautions.clone(),
            applies: words.applies.clone(),
            review: words.review.as_str(),
        };
        Some((language.code(), told))
    });
    CatalogueStatement {
        id: own.id.clone(),
        kind: own.kind.as_str(),
        when: own.when.clone(),
        grade: own.grade.as_str(),
        cebm: own.cebm,
        standing: own.standing.as_str(),
        citations: own.citations.clone(),
        cite_status: own.citation_status.as_str(),
        words: words.collect(),
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

fn gate(own: &Gate) -> CatalogueGate {
    CatalogueGate {
        id: own.id.clone(),
        when: own.when.clone(),
        holds_back: own.holds_back.clone(),
        citations: own.citations.clone(),
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

fn analyte(own: &Analyte) -> CatalogueAnalyte {
    CatalogueAnalyte {
        id: own.id.to_string(),
        name: own.names[0].clone(),
        names: own.names.clone(),
        specimen: own.specimen.as_str(),
        loinc: own.loinc.clone(),
        unit: own.unit.as_ref().map(|unit| Unit::ucum(unit).to_owned()),
        synonyms: own.synonyms.clone(),
        intervals: intervals(own),
        interval_source: own.interval_source.clone(),
        interval_status: own.interval_status.as_str(),
        limit_status: own.limit_status.as_str(),
        limits: own
            .limits
            .iter()
            .map(|limit| CatalogueLimit {
                from: limit.from,
                to: limit.to,
                label: limit.label.clone(),
            })
            .collect(),
        tier: own.tier.as_str(),
        confidence: own.confidence.as_str(),
        caveats: own.caveats.clone(),
        citations: own.citations.clone(),
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

/// The intervals of an analyte that may be shown as fact.
fn intervals(own: &Analyte) -> Vec<CatalogueInterval> {
    let told = own.offered_intervals().iter().map(|interval| CatalogueInterval {
        sex: interval.sex.map(zonula_model::Sex::as_str),
        age_from: interval.age_from,
        age_to: interval.age_to,
        low: interval.low,
        high: interval.high,
    });
    told.collect()
}

fn symptom(own: &Symptom) -> CatalogueSymptom {
    CatalogueSymptom {
        id: own.id.to_string(),
        name: own.names[0].clone(),
        names: own.names.clone(),
        domain: own.domain.clone(),
        red_flag: own.red_flag.clone(),
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

fn taxon(own: &zonula_catalog::CatalogueTaxon) -> CatalogueTaxon {
    CatalogueTaxon {
        name: own.name.clone(),
        rank: own.rank.as_str(),
        ncbi: own.ncbi,
        synonyms: own.synonyms.clone(),
        roles: own.roles.clone(),
        citations: own.citations.clone(),
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

fn reference(own: &Reference) -> CatalogueReference {
    CatalogueReference {
        id: own.id.clone(),
        authors: own.authors.clone(),
        year: own.year.clone(),
        title: own.title.clone(),
        source: own.source.clone(),
        doi: own.doi.clone(),
        pmid: own.pmid.clone(),
        verified: own.verified,
        file: own.place.file.clone(),
        line: own.place.line,
    }
}

pub(crate) fn cohort(own: &Cohort) -> CohortEntry {
    CohortEntry {
        id: own.id.clone(),
        name: own.name.clone(),
        population: own.population.clone(),
        members: own.members.len(),
        women: own.structure.women,
        men: own.structure.men,
        youngest: own.structure.ages.map(|(youngest, _)| youngest),
        oldest: own.structure.ages.map(|(_, oldest)| oldest),
        median_age: own.structure.median_age,
        ages_known: own.structure.ages_known,
        technique: own.method.technique.as_str(),
        profiler: own.method.profiler.clone(),
        taxonomy: own.method.taxonomy.clone(),
        rank: own.rank.as_str(),
        citation: own.citation.clone(),
        licence: own.licence.clone(),
    }
}

//! The catalogue's page in the window: every entry with its source and how sure it is.

use crate::ApiError;
use crate::knowledge::language;
use crate::session::Session;
use crate::statement::citation;
use crate::wire::{KnowledgeEntry, KnowledgeFact, KnowledgeKind, KnowledgePage, KnowledgeRequest};
use zonula_catalog::{
    Analyte, Catalogue, CatalogueTaxon, Gate, Language, Reference, Statement, Symptom,
};
use zonula_model::{Cohort, Unit};

/// Lists everything that the program knows, in a language, with where it stands and comes from.
pub fn knowledge(session: &Session, request: KnowledgeRequest) -> Result<KnowledgePage, ApiError> {
    let catalogue = &session.catalogue();
    let told = Told { catalogue, language: language(Some(&request.language)) };
    let mut entries: Vec<KnowledgeEntry> = vec![];
    entries.extend(catalogue.statements.iter().map(|own| told.statement(own)));
    entries.extend(catalogue.gates.iter().map(|own| told.gate(own)));
    entries.extend(catalogue.analytes.iter().map(|own| told.analyte(own)));
    entries.extend(catalogue.symptoms.iter().map(|own| told.symptom(own)));
    entries.extend(catalogue.taxa.iter().map(|own| told.taxon(own)));
    entries.extend(catalogue.cohorts().iter().map(|own| cohort(own)));
    entries.extend(catalogue.references.iter().map(reference));
    Ok(KnowledgePage {
        version: catalogue.version.clone(),
        date: catalogue.date.clone(),
        review: catalogue.review(told.language).map(str::to_owned),
        own: catalogue.overlay.as_ref().map(|own| format!("{} {}", own.name, own.version)),
        folder: session.own_catalogue().display().to_string(),
        fault: catalogue.fault.clone(),
        switched_off: catalogue.switched_off.iter().cloned().collect(),
        entries,
    })
}

/// What entries are told in.
struct Told<'a> {
    catalogue: &'a Catalogue,
    language: Language,
}

impl Told<'_> {
    fn statement(&self, own: &Statement) -> KnowledgeEntry {
        let words = own.words(self.language).or_else(|| own.words(Language::English));
        let text = |text: fn(&zonula_catalog::StatementWords) -> &str| {
            words.map(text).unwrap_or_default().to_owned()
        };
        let facts = [
            ("patient", text(|words| &words.patient)),
            ("check-next", text(|words| &words.check_next)),
            ("cautions", text(|words| &words.cautions)),
            ("when", own.when.clone()),
            ("grade", own.grade.as_str().replace('_', "-")),
            ("cebm", own.cebm.to_string()),
        ];
        KnowledgeEntry {
            group: own.kind.as_str().to_owned(),
            text: text(|words| &words.clinician),
            sure: own.standing.as_str().to_owned(),
            citations: self.citations(&own.citations),
            ..entry(KnowledgeKind::Statement, &own.id, &own.id, facts, &own.place)
        }
    }

    fn gate(&self, own: &Gate) -> KnowledgeEntry {
        let facts = [
            ("patient", own.patient(self.language).unwrap_or_default().to_owned()),
            ("when", own.when.clone()),
            ("holds-back", own.holds_back.join(", ")),
        ];
        KnowledgeEntry {
            text: own.clinician(self.language).unwrap_or_default().to_owned(),
            citations: self.citations(&own.citations),
            ..entry(KnowledgeKind::Gate, &own.id, &own.id, facts, &own.place)
        }
    }

    fn analyte(&self, own: &Analyte) -> KnowledgeEntry {
        let unit = own.unit.as_ref().map(|unit| Unit::ucum(unit).to_owned()).unwrap_or_default();
        let intervals = own.offered_intervals().iter().map(|interval| {
            let sex = interval.sex.map_or("", zonula_model::Sex::as_str);
            let limit = |limit: Option<f64>| limit.map_or_else(String::new, |own| own.to_string());
            let ages = match (interval.age_from, interval.age_to) {
                (0, None) => String::new(),
                (from, None) => format!("≥ {from} a"),
                (from, Some(to)) => format!("{from}–{to} a"),
            };
            let limits = format!("{} … {}", limit(interval.low), limit(interval.high));
            [sex, ages.as_str(), limits.as_str()]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
        });
        let caveats = self.catalogue.caveats(&own.id, self.language);
        let evidence = self.catalogue.evidence(&own.id, self.language);
        let facts = [
            ("loinc", own.loinc.join(", ")),
            ("unit", unit),
            ("intervals", intervals.collect::<Vec<_>>().join("; ")),
            ("interval-source", own.interval_source.clone()),
            ("interval-status", own.interval_status.as_str().to_owned()),
            ("limit-status", own.limit_status.as_str().to_owned()),
            ("tier", own.tier.as_str().to_owned()),
            ("evidence", evidence.unwrap_or(&own.evidence).to_owned()),
            ("synonyms", own.synonyms.join("; ")),
        ];
        KnowledgeEntry {
            group: own.specimen.as_str().to_owned(),
            text: caveats.unwrap_or(&own.caveats).to_owned(),
            sure: own.confidence.as_str().to_owned(),
            citations: self.citations(&own.citations),
            ..entry(
                KnowledgeKind::Analyte,
                own.id.as_str(),
                own.name(self.language),
                facts,
                &own.place,
            )
        }
    }

    fn symptom(&self, own: &Symptom) -> KnowledgeEntry {
        let flag = self.catalogue.red_flag(&own.id, self.language);
        let facts = [("scale", own.scale.clone()), ("red-flag", own.red_flag.clone())];
        KnowledgeEntry {
            group: own.cluster.clone(),
            text: flag.map(|(_, clinician)| clinician.to_owned()).unwrap_or_default(),
            ..entry(
                KnowledgeKind::Symptom,
                own.id.as_str(),
                own.name(self.language),
                facts,
                &own.place,
            )
        }
    }

    fn taxon(&self, own: &CatalogueTaxon) -> KnowledgeEntry {
        let facts = [
            ("ncbi", own.ncbi.map(|number| number.to_string()).unwrap_or_default()),
            ("roles", own.roles.join(", ")),
            ("synonyms", own.synonyms.join("; ")),
        ];
        KnowledgeEntry {
            group: own.rank.as_str().to_owned(),
            citations: self.citations(&own.citations),
            ..entry(KnowledgeKind::Taxon, &own.name, &own.name, facts, &own.place)
        }
    }

    fn citations(&self, ids: &[String]) -> Vec<crate::wire::CitationRow> {
        ids.iter().filter_map(|id| citation(self.catalogue, id)).collect()
    }
}

fn reference(own: &Reference) -> KnowledgeEntry {
    let facts = [
        ("doi", own.doi.clone().unwrap_or_default()),
        ("pmid", own.pmid.clone().unwrap_or_default()),
        ("checked", own.checked.clone()),
    ];
    let name = format!("{} ({})", own.authors, own.year);
    KnowledgeEntry {
        text: format!("{}. {}", own.title, own.source),
        sure: if own.verified { "seen" } else { "not-seen" }.to_owned(),
        ..entry(KnowledgeKind::Reference, &own.id, &name, facts, &own.place)
    }
}

fn cohort(own: &Cohort) -> KnowledgeEntry {
    let facts = [
        ("members", own.members.len().to_string()),
        ("rank", own.rank.as_str().to_owned()),
        ("technique", own.method.technique.as_str().to_owned()),
        ("licence", own.licence.clone()),
        ("source", own.citation.clone()),
    ];
    KnowledgeEntry {
        kind: KnowledgeKind::Cohort,
        id: own.id.clone(),
        name: own.name.clone(),
        group: String::new(),
        text: own.population.clone(),
        sure: String::new(),
        facts: told(facts),
        citations: vec![],
        place: String::new(),
    }
}

fn entry<const N: usize>(
    kind: KnowledgeKind,
    id: &str,
    name: &str,
    facts: [(&str, String); N],
    place: &zonula_catalog::RowPlace,
) -> KnowledgeEntry {
    KnowledgeEntry {
        kind,
        id: id.to_owned(),
        name: name.to_owned(),
        group: String::new(),
        text: String::new(),
        sure: String::new(),
        facts: told(facts),
        citations: vec![],
        place: format!("{}:{}", place.file, place.line),
    }
}

/// Facts that there are.
fn told<const N: usize>(facts: [(&str, String); N]) -> Vec<KnowledgeFact> {
    let there = facts.into_iter().filter(|(_, value)| !value.is_empty());
    there.map(|(label, value)| KnowledgeFact { label: label.to_owned(), value }).collect()
}

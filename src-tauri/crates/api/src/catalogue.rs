//! The catalogue for people and programs: what the program knows, and whether it is sound.

use crate::wire::{
    CatalogueAnalyte, CatalogueLimit, CatalogueList, CatalogueReference, CatalogueSymptom,
    CatalogueTaxon, CohortEntry,
};
use std::collections::BTreeSet;
use zonula_analysis::ALPHA_METRICS;
use zonula_catalog::{Analyte, Catalogue, CatalogueFiles, Reference, Symptom};
use zonula_model::{Cohort, Unit};

/// Lists everything, by kind.
pub fn list() -> CatalogueList {
    let catalogue = Catalogue::built_in();
    CatalogueList {
        version: catalogue.version.clone(),
        date: catalogue.date.clone(),
        analytes: catalogue.analytes.iter().map(analyte).collect(),
        symptoms: catalogue.symptoms.iter().map(symptom).collect(),
        taxa: catalogue.taxa.iter().map(taxon).collect(),
        references: catalogue.references.iter().map(reference).collect(),
        cohorts: cohorts(),
        metrics: ALPHA_METRICS.iter().map(|metric| (metric.id, metric.citation)).collect(),
    }
}

/// Lists the reference cohorts.
pub fn cohorts() -> Vec<CohortEntry> {
    Catalogue::built_in().cohorts().iter().map(cohort).collect()
}

/// Says what is wrong with the shipped data: references that do not exist, ids that stand twice.
pub fn check() -> Vec<String> {
    let catalogue = match Catalogue::parse(&CatalogueFiles::SHIPPED) {
        Ok(catalogue) => catalogue,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = vec![];
    let mut seen = BTreeSet::new();
    let ids = catalogue.analytes.iter().map(|own| own.id.as_str());
    for id in ids.chain(catalogue.symptoms.iter().map(|own| own.id.as_str())) {
        if !seen.insert(id) {
            faults.push(format!("`{id}` stands twice"));
        }
    }
    let cited = catalogue
        .analytes
        .iter()
        .map(|own| (own.id.as_str(), &own.citations))
        .chain(catalogue.taxa.iter().map(|own| (own.name.as_str(), &own.citations)));
    for (id, citations) in cited {
        for citation in citations.iter().filter(|id| catalogue.reference(id).is_none()) {
            faults.push(format!("`{id}` cites `{citation}`, which is not listed"));
        }
    }
    faults
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
    }
}

fn symptom(own: &Symptom) -> CatalogueSymptom {
    CatalogueSymptom {
        id: own.id.to_string(),
        name: own.names[0].clone(),
        names: own.names.clone(),
        domain: own.domain.clone(),
        red_flag: own.red_flag.clone(),
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
    }
}

pub(crate) fn cohort(own: &Cohort) -> CohortEntry {
    CohortEntry {
        id: own.id.clone(),
        name: own.name.clone(),
        population: own.population.clone(),
        members: own.members.len(),
        technique: own.method.technique.as_str(),
        profiler: own.method.profiler.clone(),
        taxonomy: own.method.taxonomy.clone(),
        rank: own.rank.as_str(),
        citation: own.citation.clone(),
        licence: own.licence.clone(),
    }
}

//! Findings as rows: results, profiles, symptoms and correlations for a front end's tables.

use super::changes::{change, course, mean_change};
use super::count;
use crate::wire::{
    BaselineRow, CohortPlace, DayLimit, DayValue, Diversity, GroupShare, IndexRow, Interpretation,
    Pair, ProfileRow, ResultRow, Share, SourceRow, SupersededRow, SymptomRow, VerdictName,
};
use zonula_analysis as analysis;
use zonula_analysis::{Correlation, Findings, NoValue, ProfileFinding, ResultFinding, Verdict};
use zonula_catalog::{Catalogue, Language};
use zonula_model::{
    Comparator, Date, IntervalSource, NotClassified, PatientRecord, Profile, ReferenceInterval,
    Source, Specimen, SpecimenId, Superseded, Unit, Value,
};

/// How many taxa a row names.
const MOST_ABUNDANT: usize = 20;

pub(super) fn results(
    record: &PatientRecord,
    findings: &Findings,
    catalogue: &Catalogue,
    language: Language,
) -> Vec<ResultRow> {
    let specimen = |id: SpecimenId| record.specimens.iter().find(|specimen| specimen.id == id);
    let row = |finding: &ResultFinding| {
        let specimen = specimen(finding.specimen)?;
        let observation = specimen.observations.get(finding.observation)?;
        let written = &observation.written;
        let known = observation.analyte.as_ref().and_then(|id| catalogue.analyte(id));
        let (number, comparator, unit) = match &observation.value {
            Value::Quantity { number, comparator, unit } => {
                (Some(*number), comparator.map(Comparator::as_str), unit.as_ref())
            }
            Value::Text(_) => (None, None, None),
        };
        let (interpretation, reason) = interpretation(finding.interpretation);
        let interval = finding.interval.as_ref();
        Some(ResultRow {
            specimen: specimen.id.0,
            collected: specimen.collected.map(|at| at.to_string()),
            kind: specimen.kind.as_str().into(),
            analyte: observation.analyte.as_ref().map(ToString::to_string),
            name: known.map_or(&*written.name, |analyte| analyte.name(language)).to_owned(),
            written: written.name.clone(),
            value: written.value.clone(),
            unit: written.unit.clone(),
            number,
            comparator: comparator.map(str::to_owned),
            ucum: unit.map(Unit::ucum).map(str::to_owned),
            conversion: observation.conversion.clone(),
            interpretation,
            reason: reason.map(str::to_owned),
            low: interval.and_then(|interval| interval.low),
            high: interval.and_then(|interval| interval.high),
            interval: interval.map(limits),
            interval_source: interval.map(|interval| source(interval).to_owned()),
            flag: written.flag.clone(),
            panel: observation.panel.clone(),
            previous: finding.previous.iter().map(day_value).collect(),
            previous_limits: finding.previous_limits.iter().map(day_limit).collect(),
            change: finding.change.as_ref().map(change),
            course: finding.course.as_ref().map(course),
            status: observation.status.as_str().into(),
            remark: observation.remark.clone(),
            import: observation.source.import.0,
            place: observation.source.place.to_string(),
            also: observation.repeated_at.iter().map(source_row).collect(),
        })
    };
    findings.results.iter().filter_map(row).collect()
}

/// Lists the results that others replaced.
pub(super) fn superseded(
    record: &PatientRecord,
    catalogue: &Catalogue,
    language: Language,
) -> Vec<SupersededRow> {
    let row = |specimen: &Specimen, own: &Superseded| {
        let observation = &own.observation;
        let by = specimen.observations.get(own.by)?;
        let known = observation.analyte.as_ref().and_then(|id| catalogue.analyte(id));
        let name = known.map_or(&*observation.written.name, |analyte| analyte.name(language));
        Some(SupersededRow {
            specimen: specimen.id.0,
            collected: specimen.collected.map(|at| at.to_string()),
            name: name.to_owned(),
            value: observation.written.value.clone(),
            unit: observation.written.unit.clone(),
            status: observation.status.as_str().into(),
            sources: sources(&observation.source, &observation.repeated_at),
            by_value: by.written.value.clone(),
            by_unit: by.written.unit.clone(),
            by_sources: sources(&by.source, &by.repeated_at),
        })
    };
    let specimens = record.specimens.iter();
    specimens.flat_map(|own| own.superseded.iter().filter_map(move |gone| row(own, gone))).collect()
}

/// Lists everywhere something stands.
pub(super) fn sources(first: &Source, further: &[Source]) -> Vec<SourceRow> {
    std::iter::once(first).chain(further).map(source_row).collect()
}

fn source_row(source: &Source) -> SourceRow {
    SourceRow { import: source.import.0, place: source.place.to_string() }
}

fn interpretation(
    interpretation: zonula_model::Interpretation,
) -> (Interpretation, Option<&'static str>) {
    use zonula_model::Interpretation as Found;
    match interpretation {
        Found::Low => (Interpretation::Low, None),
        Found::Within => (Interpretation::Within, None),
        Found::High => (Interpretation::High, None),
        Found::Undecided => (Interpretation::Undecided, None),
        Found::NotClassified(reason) => (
            Interpretation::NotClassified,
            Some(match reason {
                NotClassified::NoInterval => "no-interval",
                NotClassified::UnknownUnit => "unknown-unit",
                NotClassified::UnitMismatch => "unit-mismatch",
                NotClassified::NotNumeric => "not-numeric",
                NotClassified::SexNotRecorded => "sex-not-recorded",
                NotClassified::Child => "child",
            }),
        ),
    }
}

/// Writes limits as their source does, or as numbers where the source is the catalogue.
fn limits(interval: &ReferenceInterval) -> String {
    match (&interval.source, interval.low, interval.high) {
        (IntervalSource::Laboratory(written), ..) => written.clone(),
        (_, Some(low), Some(high)) => format!("{low}–{high}"),
        (_, Some(low), None) => format!("≥ {low}"),
        (_, None, Some(high)) => format!("≤ {high}"),
        (_, None, None) => String::new(),
    }
}

fn source(interval: &ReferenceInterval) -> &'static str {
    match interval.source {
        IntervalSource::Laboratory(_) => "laboratory",
        IntervalSource::Catalogue(_) => "catalogue",
    }
}

fn day_limit((day, comparator, value): &(Date, Comparator, f64)) -> DayLimit {
    DayLimit { day: day.to_string(), comparator: comparator.as_str().to_owned(), value: *value }
}

fn day_value((day, value): &(Date, f64)) -> DayValue {
    DayValue { day: day.to_string(), value: *value }
}

pub(super) fn profiles(findings: &Findings) -> Vec<ProfileRow> {
    let row = |finding: &ProfileFinding| ProfileRow {
        specimen: finding.specimen.0,
        day: finding.day.map(|day| day.to_string()),
        technique: finding.method.technique.as_str().into(),
        profiler: finding.method.profiler.clone(),
        version: finding.method.version.clone(),
        database: finding.method.database.clone(),
        taxonomy: finding.method.taxonomy.clone(),
        rank: finding.rank.as_str().into(),
        depth: finding.depth,
        diversity: finding.alpha.iter().map(diversity).collect(),
        phyla: finding.phyla.as_ref().map(shares).unwrap_or_default(),
        genera: finding.genera.as_ref().map(shares).unwrap_or_default(),
        groups: finding.groups.iter().map(group).collect(),
        indices: finding.indices.iter().map(index).collect(),
        baseline: finding.baseline.as_ref().map(baseline),
    };
    findings.profiles.iter().map(row).collect()
}

fn diversity(found: &analysis::AlphaValue) -> Diversity {
    Diversity {
        metric: found.metric.into(),
        value: found.value.ok(),
        reason: found.value.err().map(|reason| no_value(reason).into()),
        cohort: found.cohort.as_ref().ok().map(place),
        cohort_reason: found.cohort.as_ref().err().map(|reason| no_value(*reason).into()),
    }
}

fn place(found: &analysis::CohortPlace) -> CohortPlace {
    CohortPlace {
        cohort: found.cohort.clone(),
        n: count(found.n),
        percentile: found.percentile,
        interval: found.interval,
    }
}

/// Lists the most abundant taxa; those of equal share by name.
fn shares(profile: &Profile) -> Vec<Share> {
    let mut shares: Vec<Share> = profile
        .iter()
        .filter(|(_, share)| *share > 0.0)
        .map(|(taxon, share)| Share { name: taxon.name.clone(), share })
        .collect();
    shares.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.name.cmp(&b.name)));
    shares.truncate(MOST_ABUNDANT);
    shares
}

fn index(found: &analysis::IndexFinding) -> IndexRow {
    let value = found.value.as_ref().ok();
    IndexRow {
        index: found.index.clone(),
        value: value.map(|own| own.value),
        reason: found.value.as_ref().err().map(|reason| no_value(*reason).into()),
        found: value.map(|own| count(own.found)),
        listed: value.map(|own| count(own.listed)),
        members: value.map(|own| count(own.members)),
    }
}

fn baseline(found: &analysis::BaselineDistance) -> BaselineRow {
    BaselineRow {
        specimen: found.specimen.0,
        day: found.day.map(|day| day.to_string()),
        bray_curtis: found.bray_curtis.ok(),
        reason: found.bray_curtis.err().map(|reason| no_value(reason).into()),
    }
}

fn group(found: &analysis::GroupShare) -> GroupShare {
    let member = |(name, share): &(String, f64)| Share { name: name.clone(), share: *share };
    GroupShare {
        group: found.group.clone(),
        share: found.share.ok(),
        reason: found.share.err().map(|reason| no_value(reason).into()),
        members: found.members.iter().map(member).collect(),
        cohort: found.cohort.as_ref().ok().map(place),
        cohort_reason: found.cohort.as_ref().err().map(|reason| no_value(*reason).into()),
    }
}

pub(super) fn symptoms(
    findings: &Findings,
    catalogue: &Catalogue,
    language: Language,
) -> Vec<SymptomRow> {
    let row = |course: &analysis::SymptomCourse| {
        let known = course.symptom.as_ref().and_then(|id| catalogue.symptom_by_id(id));
        SymptomRow {
            symptom: course.symptom.as_ref().map(ToString::to_string),
            name: known.map_or(&*course.name, |symptom| symptom.name(language)).to_owned(),
            scale: course.scale,
            points: course.points.iter().map(day_value).collect(),
            change: mean_change(&course.change.change, course.change.important),
        }
    };
    findings.symptoms.iter().map(row).collect()
}

/// Names a verdict, with the reason where nothing may be said.
pub(super) fn verdict(found: Verdict) -> (VerdictName, Option<&'static str>) {
    match found {
        Verdict::Passes => (VerdictName::Passes, None),
        Verdict::DoesNotPass => (VerdictName::DoesNotPass, None),
        Verdict::Exploratory => (VerdictName::Exploratory, Some("fewer-than-8-pairs")),
        Verdict::NotAssessable(reason) => (VerdictName::NotAssessable, Some(no_value(reason))),
    }
}

/// Describes a correlation.
pub(crate) fn pair(found: &Correlation) -> Pair {
    let (verdict, reason) = verdict(found.verdict);
    Pair {
        x: found.x.clone(),
        y: found.y.clone(),
        lag: found.lag,
        n: count(found.points.len()),
        n_effective: found.n_effective,
        method: found.method.into(),
        estimate: found.estimate,
        low: found.interval.map(|(low, _)| low),
        high: found.interval.map(|(_, high)| high),
        p: found.p,
        q: found.q,
        verdict,
        reason: reason.map(str::to_owned),
    }
}

/// Names the reason why there is no value, for programs.
pub(crate) fn no_value(reason: NoValue) -> &'static str {
    match reason {
        NoValue::NeedsCounts => "needs-counts",
        NoValue::Empty => "empty",
        NoValue::Undefined => "undefined",
        NoValue::TargetedPanel => "targeted-panel",
        NoValue::NoMatchingCohort => "no-matching-cohort",
        NoValue::MethodNotStated => "method-not-stated",
        NoValue::DepthDiffers => "depth-differs",
        NoValue::NoLineage => "no-lineage",
        NoValue::NeedsSpecies => "needs-species",
        NoValue::OtherProfiler => "other-profiler",
        NoValue::NotInTree => "not-in-tree",
        NoValue::TooFewPairs => "too-few-pairs",
        NoValue::HardlyVaries => "hardly-varies",
    }
}

//! Sameness: which specimens of a file the record knows already, and what the file changes in it.

use crate::Known;
use crate::convert::NOT_STORED;
use crate::question::SpecimenCandidate;
use std::collections::{BTreeMap, BTreeSet};
use zonula_catalog::Catalogue;
use zonula_model::entry::{merge_interventions, merge_scores};
use zonula_model::{
    Changes, DateTime, Difference, Identity, ImportId, Intervention, Observation, Place, Problem,
    ResultKey, SameSpecimen, Severity, Source, Specimen, SpecimenId, SpecimenKind, SymptomScore,
    compare, merge, result_key,
};

/// Finds the specimens of a file that may be ones the record knows, by their positions.
pub(crate) fn doubts(new: &[Specimen], known: &Known) -> Vec<(usize, Vec<SpecimenCandidate>)> {
    let groups = merge::groups(&known.specimens, &known.decisions);
    let mut doubts = vec![];
    for (at, specimen) in new.iter().enumerate() {
        let mut candidates: Vec<SpecimenCandidate> = vec![];
        let mut settled = false;
        for group in &groups {
            let members = group.iter().map(|&member| &known.specimens[member]);
            match stand(specimen, members) {
                Stand::Same => settled = true,
                Stand::Apart => {}
                Stand::Open(candidate) => candidates.push(candidate),
            }
        }
        if !settled && !candidates.is_empty() {
            candidates.sort_by_key(|own| std::cmp::Reverse((own.agreeing, own.id.clone())));
            name_apart(&mut candidates);
            doubts.push((at, candidates));
        }
    }
    doubts
}

/// How a specimen of the file stands to one of the record.
enum Stand {
    Same,
    Apart,
    Open(SpecimenCandidate),
}

fn stand<'a>(specimen: &Specimen, members: impl Iterator<Item = &'a Specimen>) -> Stand {
    let (mut same, mut best, mut ids) = (false, None::<SpecimenCandidate>, vec![]);
    for member in members {
        ids.push(member.id);
        match compare(member, specimen) {
            Identity::Different => return Stand::Apart,
            Identity::Same => same = true,
            Identity::Doubt { differences, agreeing, disagreeing } => {
                if best.as_ref().is_none_or(|best| best.agreeing < agreeing) {
                    let told = differences.iter().map(|own| differs(*own, specimen, member));
                    best = Some(SpecimenCandidate {
                        id: named(member),
                        differences: told.collect(),
                        agreeing,
                        disagreeing,
                        members: vec![],
                    });
                }
            }
        }
    }
    match best {
        _ if same => Stand::Same,
        Some(best) => Stand::Open(SpecimenCandidate { members: ids, ..best }),
        None => Stand::Apart,
    }
}

/// Names a specimen of the record: its label and when it was taken.
fn named(specimen: &Specimen) -> String {
    match specimen.collected {
        Some(at) => format!("{} {}", specimen.label, moment(at)),
        None => specimen.label.clone(),
    }
}

/// Numbers candidates of the same name.
fn name_apart(candidates: &mut [SpecimenCandidate]) {
    let mut used = BTreeSet::new();
    for candidate in candidates {
        let name = candidate.id.clone();
        let mut number = 2;
        while !used.insert(candidate.id.clone()) {
            candidate.id = format!("{name} ({number})");
            number += 1;
        }
    }
}

fn moment(at: DateTime) -> String {
    if at == at.date().at(0, 0, 0, 0) { at.date().to_string() } else { at.to_string() }
}

fn differs(difference: Difference, stated: &Specimen, recorded: &Specimen) -> String {
    let words = |text: Option<String>| text.unwrap_or_else(|| "nothing".to_owned());
    let (what, one, other) = match difference {
        Difference::Label => ("label", Some(stated.label.clone()), Some(recorded.label.clone())),
        Difference::Laboratory => {
            let name = |own: &Specimen| own.laboratory.as_ref().map(|own| own.name.clone());
            ("laboratory", name(stated), name(recorded))
        }
        Difference::Kind => {
            let known = |own: &Specimen| own.kind != SpecimenKind::NotStated;
            let kind = |own: &Specimen| known(own).then(|| own.kind.as_str().to_owned());
            ("material", kind(stated), kind(recorded))
        }
        Difference::Collected => {
            ("collection time", stated.collected.map(moment), recorded.collected.map(moment))
        }
    };
    match (one, other) {
        (None, None) => format!("{what}: neither says"),
        (one, other) => format!("{what}: file says {}, record says {}", words(one), words(other)),
    }
}

/// What the specimens of a file change in the record, with a problem for each thing that a person
/// should know: what is known, replaced, or said otherwise.
pub(crate) fn changes(
    new: &[Specimen],
    decisions: &[SameSpecimen],
    known: &Known,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) -> Changes {
    let before = merge::merge(known.specimens.clone(), &known.decisions);
    let replaced_before: BTreeSet<(ImportId, Place)> = before
        .iter()
        .flat_map(|specimen| &specimen.superseded)
        .map(|own| (own.observation.source.import, own.observation.source.place.clone()))
        .collect();
    let statements = known.specimens.iter().chain(new).cloned().collect();
    let decided: Vec<SameSpecimen> = known.decisions.iter().chain(decisions).copied().collect();
    let mut told = Told { catalogue, known, problems, changes: Changes::default() };
    for specimen in merge::merge(statements, &decided) {
        let places: Vec<&Source> =
            std::iter::once(&specimen.source).chain(&specimen.repeated_at).collect();
        let Some(own) = places.iter().find(|source| is_new(source)) else { continue };
        let other = places.iter().find(|source| !is_new(source));
        match other {
            Some(other) => told.known_specimen(&specimen, own, other),
            None => told.changes.new_specimens += 1,
        }
        told.current(&specimen, other.is_some());
        told.superseded(&specimen, &replaced_before);
        told.contradictions(&specimen);
    }
    let changes = told.changes;
    if changes.repeated > 0 {
        let message = match changes.repeated {
            1 => "1 result stands in the record already; this file is a further source".to_owned(),
            more => format!(
                "{more} results stand in the record already; this file is a further source of each"
            ),
        };
        problems.push(Problem::new(Severity::Note, "result-known", Place::File, message));
    }
    profile_doubles(new, known, problems);
    changes
}

/// Tells of specimens that would be known ones but for other abundances.
fn profile_doubles(new: &[Specimen], known: &Known, problems: &mut Vec<Problem>) {
    let bare = |specimen: &Specimen| Specimen { profiles: vec![], ..specimen.clone() };
    let with_profiles = |specimen: &&Specimen| !specimen.profiles.is_empty();
    for specimen in new.iter().filter(with_profiles) {
        let own = bare(specimen);
        let double = known.specimens.iter().filter(with_profiles).find(|other| {
            other.label == specimen.label
                && compare(&bare(other), &own) == Identity::Same
                && compare(other, specimen) == Identity::Different
        });
        if let Some(other) = double {
            let file = known.file(other.source.import);
            let message = format!(
                "`{}` has other abundances in `{file}`; both are kept, as specimens of their own",
                specimen.label
            );
            let place = specimen.source.place.clone();
            problems.push(Problem::new(Severity::Warning, "profile-contradictory", place, message));
        }
    }
}

/// Counts the diary entries and interventions that the record knows.
pub(crate) fn known_entries(
    scores: &[SymptomScore],
    interventions: &[Intervention],
    known: &Known,
) -> usize {
    let both = |first: &Source, further: &[Source]| {
        let mut sources = std::iter::once(first).chain(further);
        let new = sources.clone().any(is_new);
        new && sources.any(|source| !is_new(source))
    };
    let scores = merge_scores(known.scores.iter().chain(scores).cloned().collect());
    let all = known.interventions.iter().chain(interventions).cloned().collect();
    let interventions = merge_interventions(all);
    scores.iter().filter(|own| both(&own.source, &own.repeated_at)).count()
        + interventions.iter().filter(|own| both(&own.source, &own.repeated_at)).count()
}

fn is_new(source: &Source) -> bool {
    source.import == NOT_STORED
}

/// What a person is told on the way.
struct Told<'a> {
    catalogue: &'a Catalogue,
    known: &'a Known,
    problems: &'a mut Vec<Problem>,
    changes: Changes,
}

impl Told<'_> {
    fn say(&mut self, severity: Severity, code: &'static str, place: &Place, message: String) {
        self.problems.push(Problem::new(severity, code, place.clone(), message));
    }

    fn known_specimen(&mut self, specimen: &Specimen, own: &Source, other: &Source) {
        let file = self.known.file(other.import);
        let message = format!("`{}` is a specimen that `{file}` brought", specimen.label);
        self.say(Severity::Note, "specimen-known", &own.place, message);
    }

    /// Counts what holds, and tells of what one file says twice.
    fn current(&mut self, specimen: &Specimen, known: bool) {
        for observation in &specimen.observations {
            let sources = sources(observation);
            let mut own = sources.iter().filter(|source| is_new(source));
            let Some(first) = own.next() else { continue };
            for further in own {
                let message =
                    format!("`{}` repeats the result of {}", self.name(observation), first.place);
                self.say(Severity::Note, "result-duplicate", &further.place, message);
            }
            if sources.iter().any(|source| !is_new(source)) {
                self.changes.repeated += 1;
            } else if known {
                self.changes.added += 1;
            } else {
                self.changes.new_results += 1;
            }
        }
    }

    /// Tells of what is replaced: by this file, in this file, or before this file came.
    fn superseded(&mut self, specimen: &Specimen, before: &BTreeSet<(ImportId, Place)>) {
        for replaced in &specimen.superseded {
            let by = &specimen.observations[replaced.by];
            let name = self.name(&replaced.observation);
            let value = written(&replaced.observation);
            let old = sources(&replaced.observation);
            let (own, other) =
                (old.iter().find(|it| is_new(it)), old.iter().find(|it| !is_new(it)));
            let new_by = sources(by).into_iter().find(|source| is_new(source)).cloned();
            match (own, other, new_by) {
                (_, Some(other), Some(by))
                    if !before.contains(&(other.import, other.place.clone())) =>
                {
                    self.changes.superseded += 1;
                    let file = self.known.file(other.import);
                    let message = format!("`{name}` replaces `{value}` of `{file}`");
                    self.say(Severity::Warning, "result-superseded", &by.place, message);
                }
                (Some(own), None, None) => {
                    self.changes.outdated += 1;
                    let file = self.known.file(by.source.import);
                    let message = format!("`{name}` `{value}` is replaced already, by `{file}`");
                    self.say(Severity::Warning, "result-outdated", &own.place, message);
                }
                (Some(own), None, Some(by)) => {
                    let message =
                        format!("`{name}` `{value}` is replaced by the result of {}", by.place);
                    self.say(Severity::Note, "result-superseded", &own.place, message);
                }
                _ => {}
            }
        }
    }

    /// Tells of values that stand beside each other although only one can be right.
    fn contradictions(&mut self, specimen: &Specimen) {
        let mut by_quantity: BTreeMap<ResultKey, Vec<&Observation>> = BTreeMap::new();
        for observation in &specimen.observations {
            by_quantity.entry(result_key(observation)).or_default().push(observation);
        }
        for same in by_quantity.into_values().filter(|same| same.len() > 1) {
            for (at, observation) in same.iter().enumerate() {
                let own = sources(observation).into_iter().find(|source| is_new(source)).cloned();
                // Told once for each value of the file: beside a stored one, else the first.
                let beside = same.iter().find(|other| other.source.import != NOT_STORED);
                let beside = beside.filter(|other| !std::ptr::eq(**other, *observation));
                let beside = beside.or_else(|| same[..at].first());
                let (Some(own), Some(beside)) = (own, beside) else { continue };
                let stored = !is_new(&beside.source);
                let words = observation.value.exact().is_none();
                // Lines of a text are commonly given one by one under the same name.
                if observation.analyte.is_none() && (words || !stored) {
                    continue;
                }
                let name = self.name(observation);
                let message = if stored {
                    let file = self.known.file(beside.source.import);
                    format!("`{name}` is `{}` in `{file}`; both are kept", written(beside))
                } else {
                    format!("`{name}` has another value at {}; both are kept", beside.source.place)
                };
                self.problems.push(
                    Problem::new(Severity::Warning, "result-contradictory", own.place, message)
                        .with_value(&observation.written.value),
                );
            }
        }
    }

    fn name(&self, observation: &Observation) -> String {
        let entry = observation.analyte.as_ref().and_then(|id| self.catalogue.analyte(id));
        entry.map_or_else(|| observation.written.name.clone(), |entry| entry.names[0].clone())
    }
}

fn sources(observation: &Observation) -> Vec<&Source> {
    std::iter::once(&observation.source).chain(&observation.repeated_at).collect()
}

fn written(observation: &Observation) -> String {
    let written = &observation.written;
    match &written.unit {
        Some(unit) => format!("{} {unit}", written.value),
        None => written.value.clone(),
    }
}

/// What a person's choice among candidates says of each of them.
pub(crate) fn decisions(
    specimen: SpecimenId,
    candidates: &[SpecimenCandidate],
    chosen: Option<&str>,
) -> Vec<SameSpecimen> {
    let of = |candidate: &SpecimenCandidate| {
        let same = chosen == Some(candidate.id.as_str());
        let one = |other: &SpecimenId| SameSpecimen { one: specimen, other: *other, same };
        candidate.members.iter().map(one).collect::<Vec<_>>()
    };
    candidates.iter().flat_map(of).collect()
}

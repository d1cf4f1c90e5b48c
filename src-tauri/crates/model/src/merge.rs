//! Merging: what several files state of one specimen, as one specimen with all its sources.
//!
//! A record is made from the statements of the imports that are there, whenever it is read. So an
//! import that is taken back takes only itself: what another file states too stays, and what it had
//! replaced stands again.

use crate::identity::{ResultKey, ValueKey, folded_label, result_key, value_key};
use crate::{
    Date, DateTime, Identity, ImportId, Observation, ResultStatus, SameSpecimen, Specimen,
    SpecimenId, SpecimenKind, Superseded, compare,
};
use std::collections::{BTreeMap, BTreeSet};

/// Merges the statements of specimens; each import's own must stand together, in order.
///
/// Every result of the statements is in exactly one place of what is returned: as an observation,
/// as a further source of one, or as one that is superseded. The order of the imports decides only
/// what stands first.
pub fn merge(statements: Vec<Specimen>, decisions: &[SameSpecimen]) -> Vec<Specimen> {
    let groups = groups(&statements, decisions);
    let mut statements: Vec<Option<Specimen>> = statements.into_iter().map(Some).collect();
    let mut merged: Vec<Specimen> = groups
        .into_iter()
        .filter_map(|members| {
            unite(members.into_iter().filter_map(|at| statements[at].take()).collect())
        })
        .collect();
    // Undated specimens stand last; the order of the statements decides among equals.
    merged.sort_by_key(|specimen| (specimen.collected.is_none(), specimen.collected));
    merged
}

/// Finds which statements belong together, by their positions; every position is in one group.
///
/// What a person decided comes first. Then statements join that agree, unless something keeps them,
/// or what they belong to already, apart.
pub fn groups(statements: &[Specimen], decisions: &[SameSpecimen]) -> Vec<Vec<usize>> {
    let position: BTreeMap<SpecimenId, usize> =
        statements.iter().enumerate().map(|(at, specimen)| (specimen.id, at)).collect();
    let mut decided: BTreeMap<(usize, usize), bool> = BTreeMap::new();
    for SameSpecimen { one, other, same } in decisions {
        if let (Some(&one), Some(&other)) = (position.get(one), position.get(other)) {
            decided.insert((one.min(other), one.max(other)), *same);
        }
    }
    let mut groups = Groups::of(statements.len());
    for (&(one, other), _) in decided.iter().filter(|(_, same)| **same) {
        groups.unite(one, other);
    }
    let says = |one: usize, other: usize| match decided.get(&(one.min(other), one.max(other))) {
        Some(true) => Identity::Same,
        Some(false) => Identity::Different,
        None => compare(&statements[one], &statements[other]),
    };
    let mut by_label: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, specimen) in statements.iter().enumerate() {
        by_label.entry(folded_label(&specimen.label)).or_default().push(at);
    }
    for namesakes in by_label.values() {
        for (later, &at) in namesakes.iter().enumerate() {
            for &earlier in &namesakes[..later] {
                if groups.of[at] != groups.of[earlier]
                    && says(earlier, at) == Identity::Same
                    && groups.pairs(earlier, at).all(|(a, b)| says(a, b) != Identity::Different)
                {
                    groups.unite(earlier, at);
                }
            }
        }
    }
    groups.members.retain(|group| !group.is_empty());
    groups.members
}

/// Groups of positions that grow together.
struct Groups {
    /// The group of each position.
    of: Vec<usize>,
    /// The positions of each group, in order; empty where it went into another.
    members: Vec<Vec<usize>>,
}

impl Groups {
    fn of(count: usize) -> Self {
        Self { of: (0..count).collect(), members: (0..count).map(|at| vec![at]).collect() }
    }

    fn unite(&mut self, one: usize, other: usize) {
        let (into, from) = (self.of[one].min(self.of[other]), self.of[one].max(self.of[other]));
        if into == from {
            return;
        }
        let moved = std::mem::take(&mut self.members[from]);
        moved.iter().for_each(|&at| self.of[at] = into);
        self.members[into].extend(moved);
        self.members[into].sort_unstable();
    }

    /// Lists the pairs that would stand together if two positions did.
    fn pairs(&self, one: usize, other: usize) -> impl Iterator<Item = (usize, usize)> {
        let (ours, theirs) = (&self.members[self.of[one]], &self.members[self.of[other]]);
        ours.iter().flat_map(move |a| theirs.iter().map(move |b| (*a, *b)))
    }
}

/// Makes one specimen of statements that speak of it, the first of them first.
fn unite(mut members: Vec<Specimen>) -> Option<Specimen> {
    let observations: Vec<Stated> = members
        .iter_mut()
        .flat_map(|member| {
            let reported = member.reported;
            let own = std::mem::take(&mut member.observations);
            own.into_iter().map(move |observation| Stated { reported, observation })
        })
        .collect();
    let (observations, superseded) = settle(observations);
    let mut members = members.into_iter();
    let mut united = members.next()?;
    for member in members {
        if united.kind == SpecimenKind::NotStated {
            united.kind = member.kind;
        }
        united.collected = finer(united.collected, member.collected);
        united.received = finer(united.received, member.received);
        united.reported = united.reported.max(member.reported);
        match (&mut united.laboratory, member.laboratory) {
            (Some(own), Some(other)) => own.address = own.address.take().or(other.address),
            (own @ None, other) => *own = other,
            (Some(_), None) => {}
        }
        for profile in member.profiles {
            if !united.profiles.contains(&profile) {
                united.profiles.push(profile);
            }
        }
        united.repeated_at.push(member.source);
        united.repeated_at.extend(member.repeated_at);
    }
    Some(Specimen { observations, superseded, ..united })
}

/// Keeps the first time, unless it is a day only and the other says more.
fn finer(first: Option<DateTime>, other: Option<DateTime>) -> Option<DateTime> {
    let day_only = |at: DateTime| at == at.date().at(0, 0, 0, 0);
    match (first, other) {
        (Some(first), Some(other)) if day_only(first) && first.date() == other.date() => {
            Some(other)
        }
        (first, other) => first.or(other),
    }
}

/// A result with the time at which its file reports it.
struct Stated {
    reported: Option<DateTime>,
    observation: Observation,
}

/// All statements of one value about one quantity, by their positions.
type Same = Vec<usize>;

/// Puts equal results together, and says which replace which.
fn settle(stated: Vec<Stated>) -> (Vec<Observation>, Vec<Superseded>) {
    let mut quantities: BTreeMap<ResultKey, BTreeMap<ValueKey, Vec<usize>>> = BTreeMap::new();
    for (at, own) in stated.iter().enumerate() {
        let values = quantities.entry(result_key(&own.observation)).or_default();
        values.entry(value_key(&own.observation)).or_default().push(at);
    }
    // Which statement stands for its value, and which other statement replaces it.
    let mut standing: BTreeMap<usize, (Vec<usize>, Option<usize>)> = BTreeMap::new();
    for values in quantities.into_values() {
        let values: Vec<Same> = values.into_values().collect();
        let replaced = replaced(&values, &stated);
        for (at, value) in values.iter().enumerate() {
            let by = replaced.get(&at).map(|by| values[*by][0]);
            standing.insert(value[0], (value.clone(), by));
        }
    }
    let mut stated: Vec<Option<Stated>> = stated.into_iter().map(Some).collect();
    let (mut current, mut position) = (vec![], BTreeMap::new());
    let mut replaced = vec![];
    for (first, (members, by)) in standing {
        let observation = together(members.iter().filter_map(|at| stated[*at].take()).collect());
        let Some(observation) = observation else { continue };
        match by {
            None => {
                position.insert(first, current.len());
                current.push(observation);
            }
            Some(by) => replaced.push((by, observation)),
        }
    }
    let superseded = replaced
        .into_iter()
        .filter_map(|(by, observation)| Some(Superseded { observation, by: *position.get(&by)? }));
    let superseded = superseded.collect();
    (current, superseded)
}

/// Says which value replaces which, by their positions; what is not named stands.
fn replaced(values: &[Same], stated: &[Stated]) -> BTreeMap<usize, usize> {
    let mut replaced = BTreeMap::new();
    if values.len() < 2 {
        return replaced;
    }
    let standing: Vec<Standing> = values.iter().map(|value| Standing::of(value, stated)).collect();
    // The one that can have been said last stands at the top; the others are held against it.
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by_key(|at| {
        let own = &standing[*at];
        (level(own.level), own.at, own.position)
    });
    let Some(&top) = order.last() else { return replaced };
    for &at in &order[..order.len() - 1] {
        if standing[top].replaces(&standing[at]) {
            replaced.insert(at, top);
        }
    }
    replaced
}

/// How firmly a value stands: by the firmest statement of it, the latest of those.
struct Standing {
    level: ResultStatus,
    at: Option<DateTime>,
    import: ImportId,
    position: usize,
    /// When it was reported for the last time with any status.
    last: Option<Date>,
}

impl Standing {
    fn of(value: &[usize], stated: &[Stated]) -> Self {
        let rank = |at: &usize| {
            let own = &stated[*at];
            (level(own.observation.status), own.reported, *at)
        };
        let firmest = value.iter().copied().max_by_key(rank).unwrap_or_default();
        let last = value.iter().filter_map(|at| stated[*at].reported).max();
        Self {
            level: stated[firmest].observation.status,
            at: stated[firmest].reported,
            import: stated[firmest].observation.source.import,
            position: firmest,
            last: last.map(DateTime::date),
        }
    }

    /// Says whether this value replaces another: a corrected one whatever was said before it, a
    /// final one what was preliminary, and among equals the one that is known to be the later.
    fn replaces(&self, other: &Self) -> bool {
        let later = match (self.at, other.at) {
            (Some(own), Some(their)) if own != their => own > their,
            // One file gives its results in the order in which the laboratory gave them.
            _ => self.import == other.import && self.position > other.position,
        };
        match (self.level, other.level) {
            (ResultStatus::Final | ResultStatus::Corrected, ResultStatus::Preliminary) => true,
            // A final result that is reported after the correction contradicts it.
            (ResultStatus::Corrected, ResultStatus::Final) => {
                self.at.zip(other.last).is_none_or(|(own, last)| own.date() >= last)
            }
            (ResultStatus::Corrected, ResultStatus::Corrected)
            | (ResultStatus::Preliminary, ResultStatus::Preliminary) => later,
            _ => false,
        }
    }
}

/// Orders the statuses by how firmly a result stands.
fn level(status: ResultStatus) -> u8 {
    match status {
        ResultStatus::Preliminary => 0,
        ResultStatus::Final => 1,
        ResultStatus::Corrected => 2,
    }
}

/// Makes one observation of statements of one value: the first that gives an interval stands for
/// all, with the firmest status.
fn together(members: Vec<Stated>) -> Option<Observation> {
    let status = members.iter().map(|own| own.observation.status).max_by_key(|own| level(*own))?;
    let first = members.iter().position(|own| own.observation.interval.is_some()).unwrap_or(0);
    let mut sources = vec![];
    let mut chosen = None;
    let mut remarks: BTreeSet<String> = BTreeSet::new();
    for (at, Stated { observation, .. }) in members.into_iter().enumerate() {
        if at == first {
            chosen = Some(observation);
            continue;
        }
        remarks.extend(observation.remark);
        sources.push(observation.source);
        sources.extend(observation.repeated_at);
    }
    let mut chosen = chosen?;
    chosen.repeated_at.extend(sources);
    chosen.status = status;
    if chosen.remark.is_none() {
        chosen.remark = remarks.pop_first();
    }
    Some(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AnalyteId, Laboratory, Place, Source, Unit, Value, Written};

    fn moment(day: i8) -> DateTime {
        DateTime::constant(2026, 3, day, 8, 30, 0, 0)
    }

    fn result(import: i64, analyte: &str, number: f64, status: ResultStatus) -> Observation {
        Observation {
            analyte: Some(AnalyteId::new(analyte)),
            written: Written { name: analyte.into(), ..Written::default() },
            value: Value::Quantity { comparator: None, number, unit: Some(Unit::new("ug/g")) },
            conversion: None,
            interval: None,
            panel: None,
            method: None,
            status,
            remark: None,
            source: Source { import: ImportId(import), place: Place::Line(2) },
            repeated_at: vec![],
        }
    }

    fn specimen(import: i64, observations: Vec<Observation>) -> Specimen {
        Specimen {
            id: SpecimenId(import * 10),
            label: "A-2026-77".into(),
            kind: SpecimenKind::Stool,
            collected: Some(moment(1)),
            received: None,
            reported: None,
            laboratory: Some(Laboratory { name: "Labor Muster".into(), address: None }),
            observations,
            superseded: vec![],
            profiles: vec![],
            source: Source { import: ImportId(import), place: Place::Line(1) },
            repeated_at: vec![],
        }
    }

    fn numbers(specimen: &Specimen) -> Vec<f64> {
        specimen.observations.iter().filter_map(|own| own.value.exact()).collect()
    }

    /// What one specimen shows that two files state: values that hold, and values replaced.
    fn shown(first: (f64, ResultStatus), second: (f64, ResultStatus)) -> (Vec<f64>, Vec<f64>) {
        let one = specimen(1, vec![result(1, "calprotectin-stool", first.0, first.1)]);
        let two = specimen(2, vec![result(2, "calprotectin-stool", second.0, second.1)]);
        let merged = merge(vec![one, two], &[]);
        assert_eq!(merged.len(), 1);
        let gone = &merged[0].superseded;
        let gone = gone.iter().filter_map(|own| own.observation.value.exact()).collect();
        (numbers(&merged[0]), gone)
    }

    use ResultStatus::{Corrected, Final, Preliminary};

    #[test]
    fn the_same_result_from_two_files_is_one_result_with_two_sources() {
        let own = |import| specimen(import, vec![result(import, "zonulin-stool", 48.0, Final)]);
        let merged = merge(vec![own(1), own(2)], &[]);
        let [one] = merged.as_slice() else { panic!("one specimen: {merged:?}") };
        let [observation] = one.observations.as_slice() else { panic!("one result") };
        assert_eq!(observation.source.import, ImportId(1));
        assert_eq!(observation.repeated_at[0].import, ImportId(2));
        assert_eq!(one.repeated_at[0].import, ImportId(2));
    }

    #[test]
    fn a_corrected_result_replaces_the_earlier_one_which_stays_to_be_seen() {
        assert_eq!(shown((48.0, Final), (52.0, Corrected)), (vec![52.0], vec![48.0]));
        assert_eq!(shown((52.0, Corrected), (48.0, Final)), (vec![52.0], vec![48.0]));
        assert_eq!(shown((48.0, Preliminary), (52.0, Final)), (vec![52.0], vec![48.0]));
        assert_eq!(shown((52.0, Corrected), (48.0, Preliminary)), (vec![52.0], vec![48.0]));
    }

    #[test]
    fn another_value_without_a_correction_stands_beside_the_first() {
        assert_eq!(shown((48.0, Final), (52.0, Final)), (vec![48.0, 52.0], vec![]));
        // Which of two corrections is the later is not known.
        assert_eq!(shown((48.0, Corrected), (52.0, Corrected)), (vec![48.0, 52.0], vec![]));
        assert_eq!(shown((48.0, Final), (48.0, Corrected)), (vec![48.0], vec![]));
    }

    #[test]
    fn the_later_of_two_corrections_holds_and_a_later_final_result_contradicts() {
        let at = |import: i64, number, status, day| Specimen {
            reported: Some(moment(day)),
            ..specimen(import, vec![result(import, "zonulin-stool", number, status)])
        };
        let merged = merge(vec![at(1, 3.0, Corrected, 9), at(2, 2.0, Corrected, 5)], &[]);
        assert_eq!(numbers(&merged[0]), [3.0]);
        let merged = merge(vec![at(1, 3.0, Corrected, 5), at(2, 2.0, Final, 9)], &[]);
        assert_eq!(numbers(&merged[0]), [3.0, 2.0]);
        // The first value again, said to be right after all.
        let all = vec![at(1, 1.0, Final, 2), at(2, 2.0, Corrected, 5), at(3, 1.0, Corrected, 9)];
        let merged = merge(all, &[]);
        assert_eq!((numbers(&merged[0]), merged[0].superseded.len()), (vec![1.0], 1));
        assert_eq!(merged[0].superseded[0].by, 0);
    }

    #[test]
    fn in_one_file_the_later_of_two_preliminary_results_holds() {
        let own = |value| result(1, "zonulin-stool", value, Preliminary);
        let merged = merge(vec![specimen(1, vec![own(1.0), own(2.0)])], &[]);
        assert_eq!((numbers(&merged[0]), merged[0].superseded.len()), (vec![2.0], 1));
    }

    #[test]
    fn what_one_file_leaves_out_does_not_make_another_specimen() {
        let full = specimen(1, vec![result(1, "zonulin-stool", 48.0, Final)]);
        let other = |change: fn(&mut Specimen)| {
            let mut other = specimen(2, vec![result(2, "calprotectin-stool", 30.0, Final)]);
            change(&mut other);
            merge(vec![full.clone(), other], &[]).len()
        };
        assert_eq!(other(|_| ()), 1);
        assert_eq!(other(|own| own.laboratory = None), 1);
        assert_eq!(other(|own| own.kind = SpecimenKind::NotStated), 1);
        assert_eq!(other(|own| own.collected = None), 1);
        assert_eq!(other(|own| own.collected = Some(moment(1).date().at(0, 0, 0, 0))), 1);
        assert_eq!(other(|own| own.label = "a-2026-77 (2)".into()), 1);
        assert_eq!(other(|own| own.kind = SpecimenKind::Serum), 2);
        assert_eq!(other(|own| own.collected = Some(moment(2))), 2);
        assert_eq!(other(|own| own.label = "A-2026-78".into()), 2);
    }

    #[test]
    fn a_person_decides_where_the_files_do_not() {
        let one = specimen(1, vec![result(1, "zonulin-stool", 48.0, Final)]);
        let mut two = specimen(2, vec![result(2, "zonulin-stool", 48.0, Final)]);
        two.label = "portal 4711".into();
        let Identity::Doubt { differences, agreeing: 1, disagreeing: 0 } = compare(&one, &two)
        else {
            panic!("{:?}", compare(&one, &two));
        };
        assert_eq!(differences, [crate::Difference::Label]);
        let decided = |same| [SameSpecimen { one: two.id, other: one.id, same }];
        assert_eq!(merge(vec![one.clone(), two.clone()], &[]).len(), 2);
        assert_eq!(merge(vec![one.clone(), two.clone()], &decided(true)).len(), 1);
        let twin = Specimen { id: SpecimenId(77), ..one.clone() };
        let apart = [SameSpecimen { one: one.id, other: twin.id, same: false }];
        assert_eq!(merge(vec![one, twin], &apart).len(), 2);
    }

    #[test]
    fn what_keeps_two_specimens_apart_is_not_bridged_by_a_third() {
        let serum = Specimen { kind: SpecimenKind::Serum, ..specimen(1, vec![]) };
        let open = Specimen { kind: SpecimenKind::NotStated, ..specimen(2, vec![]) };
        let stool = specimen(3, vec![]);
        assert_eq!(merge(vec![serum, open, stool], &[]).len(), 2);
    }
}

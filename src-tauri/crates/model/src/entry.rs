//! Entries: diary scores and interventions that several files state are one each.

use crate::{Date, Intervention, Source, SymptomScore};
use std::collections::BTreeMap;

/// Merges the scores of several files; each file's own must stand together, in order.
///
/// Two equal scores of one day in one file are two; the same two in another export are no more. The
/// result is by day, then name.
pub fn merge_scores(scores: Vec<SymptomScore>) -> Vec<SymptomScore> {
    let key = |score: &SymptomScore| {
        let bits = [score.score, score.scale.0, score.scale.1].map(f64::to_bits);
        (score.day, score.name.clone(), score.symptom.clone(), bits)
    };
    merged(scores, key, |score| (&score.source, &mut score.repeated_at))
}

/// Merges the interventions of several files; each file's own must stand together, in order.
///
/// One that a file leaves open and another ends is the same: it is the ended one. The result is by
/// first day, then name.
pub fn merge_interventions(interventions: Vec<Intervention>) -> Vec<Intervention> {
    type Key = (Date, String, Option<String>, Option<Date>);
    let key = |own: &Intervention| -> Key {
        (own.from, own.what.trim().to_lowercase(), own.dose.clone(), own.to)
    };
    let merged = merged(interventions, key, |own| (&own.source, &mut own.repeated_at));
    let mut ended: Vec<Intervention> = vec![];
    // An open one stands before those with an end, as their keys are ordered.
    for own in merged {
        let same = |other: &&mut Intervention| {
            (other.from, &other.dose) == (own.from, &own.dose)
                && other.what.trim().to_lowercase() == own.what.trim().to_lowercase()
                && other.to.is_none()
                && !other.sources().any(|source| own.sources().any(|it| it.import == source.import))
        };
        match ended.iter_mut().rev().take_while(|other| other.from == own.from).find(same) {
            Some(open) => {
                let further: Vec<Source> = open.sources().cloned().collect();
                let remark = own.remark.clone().or_else(|| open.remark.take());
                *open = Intervention { remark, ..own };
                open.repeated_at.extend(further);
            }
            None => ended.push(own),
        }
    }
    ended
}

impl Intervention {
    /// Lists all places where it stands.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        std::iter::once(&self.source).chain(&self.repeated_at)
    }
}

/// Puts equal entries of different files together: the first of each file, the second, and so on.
fn merged<Entry, Key: Ord + Clone>(
    entries: Vec<Entry>,
    key: impl Fn(&Entry) -> Key,
    parts: impl Fn(&mut Entry) -> (&Source, &mut Vec<Source>),
) -> Vec<Entry> {
    let mut found: BTreeMap<Key, Vec<Entry>> = BTreeMap::new();
    let mut given: BTreeMap<Key, (Source, usize)> = BTreeMap::new();
    for mut entry in entries {
        let key = key(&entry);
        let source = parts(&mut entry).0.clone();
        let known = found.entry(key.clone()).or_default();
        let count = match given.get_mut(&key) {
            Some((last, count)) if last.import == source.import => {
                *count += 1;
                *count
            }
            _ => {
                given.insert(key, (source.clone(), 0));
                0
            }
        };
        match known.get_mut(count) {
            Some(same) => parts(same).1.push(source),
            None => known.push(entry),
        }
    }
    found.into_values().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ImportId, Place};

    fn source(import: i64) -> Source {
        Source { import: ImportId(import), place: Place::Line(2) }
    }

    fn score(import: i64, day: i8, score: f64) -> SymptomScore {
        SymptomScore {
            symptom: None,
            name: "Bloating".into(),
            day: Date::constant(2026, 3, day),
            score,
            scale: (0.0, 10.0),
            source: source(import),
            repeated_at: vec![],
        }
    }

    #[test]
    fn a_diary_exported_again_brings_only_its_new_days() {
        let first = [score(1, 1, 4.0), score(1, 1, 4.0), score(1, 2, 5.0)];
        let again = [score(2, 1, 4.0), score(2, 1, 4.0), score(2, 2, 6.0), score(2, 3, 5.0)];
        let merged = merge_scores(first.into_iter().chain(again).collect());
        let days: Vec<_> = merged.iter().map(|own| (own.day.day(), own.score)).collect();
        assert_eq!(days, [(1, 4.0), (1, 4.0), (2, 5.0), (2, 6.0), (3, 5.0)]);
        assert!(merged[..2].iter().all(|own| own.repeated_at == [source(2)]));
    }

    fn taken(import: i64, from: i8, to: Option<i8>) -> Intervention {
        let day = |day| Date::constant(2026, 3, day);
        Intervention {
            what: "Probiotic".into(),
            from: day(from),
            to: to.map(day),
            dose: None,
            remark: None,
            source: source(import),
            repeated_at: vec![],
        }
    }

    #[test]
    fn an_open_intervention_that_another_file_ends_is_one() {
        let merged = merge_interventions(vec![taken(1, 1, None), taken(2, 1, Some(9))]);
        let [one] = merged.as_slice() else { panic!("one: {merged:?}") };
        assert_eq!((one.to, one.sources().count()), (Some(Date::constant(2026, 3, 9)), 2));
        assert_eq!(merge_interventions(vec![taken(1, 1, None), taken(1, 1, Some(9))]).len(), 2);
        assert_eq!(merge_interventions(vec![taken(1, 1, None), taken(2, 2, None)]).len(), 2);
    }
}

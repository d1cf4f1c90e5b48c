//! Facts: what is known of one person when statements are proposed, and what conditions make of it.

mod parse;

use crate::condition::{Atom, Comparison, Side};
use crate::range::Range;
use crate::result_word::ResultWord;
use crate::{Analyte, Catalogue};
use std::collections::{BTreeMap, BTreeSet};
use zonula_model::{
    AnalyteId, Comparator, Rank, ReferenceInterval, Sex, SymptomId, Value, fold_taxon,
};

/// One result, the latest of its analyte.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultFact {
    /// The analyte.
    pub analyte: AnalyteId,
    /// The value, in the canonical unit where it could be converted.
    pub value: Value,
    /// The laboratory's own interval, in the unit of the value.
    pub laboratory: Option<ReferenceInterval>,
    /// Whether an earlier value of the analyte is at hand.
    pub has_earlier: bool,
    /// The value before the latest, in the canonical unit where it could be converted.
    pub earlier: Option<Value>,
}

/// What one microbiome profile shows.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileFact {
    /// The narrowest rank.
    pub rank: Rank,
    /// Taxa that are present, as the source names them.
    pub present: Vec<String>,
    /// Percentiles (0–100) in a matching cohort, by diversity measure or group of taxa.
    pub percentiles: BTreeMap<String, f64>,
    /// Indices, `gmhi` say.
    pub indices: BTreeMap<String, f64>,
}

/// What is known of one person.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// Age in full years on the day of the report.
    pub age: Option<u16>,
    /// Sex as recorded.
    pub sex: Sex,
    /// The latest result of each analyte.
    pub results: Vec<ResultFact>,
    /// The score of each symptom over the report's window, as tenths of its scale.
    pub symptoms: BTreeMap<SymptomId, f64>,
    /// For how many full weeks each symptom has stayed at five tenths of its scale or more.
    pub weeks: BTreeMap<SymptomId, u16>,
    /// Whether stool lay outside forms 3 to 5 of the Bristol scale on most days; `None` where
    /// nobody recorded it.
    pub unusual_stool: Option<bool>,
    /// Circumstances recorded by the practitioner, by their ids in `statements.toml`.
    pub circumstances: BTreeSet<String>,
    /// The latest profile.
    pub profile: Option<ProfileFact>,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            age: None,
            sex: Sex::Unknown,
            results: vec![],
            symptoms: BTreeMap::new(),
            weeks: BTreeMap::new(),
            unusual_stool: None,
            circumstances: BTreeSet::new(),
            profile: None,
        }
    }
}

/// Decides one atom, and says what was found.
pub(crate) fn decide_atom(
    atom: &Atom,
    facts: &Facts,
    catalogue: &Catalogue,
) -> (Option<bool>, String) {
    let nothing = String::new;
    match atom {
        Atom::Profile => (Some(facts.profile.is_some()), nothing()),
        Atom::Serial => {
            let found = facts.results.iter().find(|own| own.has_earlier);
            (Some(found.is_some()), found.map_or_else(nothing, |own| own.analyte.to_string()))
        }
        Atom::RedFlag => red_flag(facts, catalogue),
        Atom::Known(id) => (Some(facts.circumstances.contains(id)), id.clone()),
        Atom::Age(comparison) => {
            let age = facts.age.map(f64::from);
            (age.map(|age| comparison.holds(age)), age.map_or_else(nothing, |age| age.to_string()))
        }
        Atom::Sex(sex) => {
            let known = facts.sex != Sex::Unknown;
            (known.then_some(facts.sex == *sex), facts.sex.as_str().to_owned())
        }
        Atom::Symptom(id, comparison) => {
            let score = facts.symptoms.get(id);
            (
                score.map(|score| comparison.holds(*score)),
                score.map_or_else(nothing, f64::to_string),
            )
        }
        Atom::Symptoms(cluster, comparison) => strongest(cluster, *comparison, facts, catalogue),
        Atom::Answered(id) => (Some(facts.symptoms.contains_key(id)), id.to_string()),
        Atom::Lasting(id, comparison, weeks) => lasting(facts, id, *comparison, *weeks),
        Atom::UnusualStool => (Some(facts.unusual_stool == Some(true)), nothing()),
        Atom::Repeated(id, comparison) => with_result(facts, id, |own| {
            let unit = catalogue.analyte(id)?.unit.as_ref().map(|unit| unit.ucum());
            let range = comparison.range();
            let latest = Range::of(&own.value, unit)?.decide(&range);
            let Some(earlier) = &own.earlier else { return Some(false) };
            match (latest, Range::of(earlier, unit)?.decide(&range)) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), Some(true)) => Some(true),
                _ => None,
            }
        }),
        Atom::Missing(id) => (Some(result(facts, id).is_none()), nothing()),
        Atom::Present(id) => {
            let found = result(facts, id);
            (Some(found.is_some()), found.map_or_else(nothing, |own| written(&own.value)))
        }
        Atom::Laboratory(id, side) => with_result(facts, id, |own| against(own, *side)),
        Atom::Labelled(id, label) => with_result(facts, id, |own| {
            labelled(own, catalogue.analyte(id)?, label, facts.sex, catalogue)
        }),
        Atom::Number(id, comparison) => with_result(facts, id, |own| {
            let unit = catalogue.analyte(id)?.unit.as_ref();
            Range::of(&own.value, unit.map(|unit| unit.ucum()))?.decide(&comparison.range())
        }),
        Atom::Percentile(name, comparison) => {
            of_profile(facts, *comparison, |own| own.percentiles.get(name))
        }
        Atom::Index(name, comparison) => {
            of_profile(facts, *comparison, |own| own.indices.get(name))
        }
        Atom::Taxon(name, expected) => {
            let found = taxon(name, facts, catalogue);
            (found.map(|found| found == *expected), nothing())
        }
    }
}

fn result<'f>(facts: &'f Facts, id: &AnalyteId) -> Option<&'f ResultFact> {
    facts.results.iter().find(|own| own.analyte == *id)
}

/// Decides over a result; without one nothing is decided.
fn with_result(
    facts: &Facts,
    id: &AnalyteId,
    decide: impl Fn(&ResultFact) -> Option<bool>,
) -> (Option<bool>, String) {
    match result(facts, id) {
        Some(own) => (decide(own), written(&own.value)),
        None => (None, String::new()),
    }
}

fn of_profile<'f>(
    facts: &'f Facts,
    comparison: Comparison,
    value: impl Fn(&'f ProfileFact) -> Option<&'f f64>,
) -> (Option<bool>, String) {
    let found = facts.profile.as_ref().and_then(value);
    (found.map(|own| comparison.holds(*own)), found.map_or_else(String::new, f64::to_string))
}

/// Decides over a score and how long it has lasted; open where only the weeks are not known.
fn lasting(
    facts: &Facts,
    id: &SymptomId,
    comparison: Comparison,
    weeks: u16,
) -> (Option<bool>, String) {
    let Some(score) = facts.symptoms.get(id) else { return (Some(false), String::new()) };
    let lasted = facts.weeks.get(id);
    let found = match lasted {
        Some(lasted) => format!("{score} for {lasted} weeks"),
        None => score.to_string(),
    };
    let holds = match (comparison.holds(*score), weeks, lasted) {
        (false, ..) => Some(false),
        (true, 0, _) => Some(true),
        (true, _, lasted) => lasted.map(|lasted| *lasted >= weeks),
    };
    (holds, found)
}

/// Writes a value as the explanation shows it.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Quantity { comparator, number, unit } => {
            let sign = comparator.map_or("", Comparator::as_str);
            let unit = unit.as_ref().map_or(String::new(), |unit| format!(" {}", unit.ucum()));
            format!("{sign}{number}{unit}")
        }
    }
}

/// Says whether a hard red flag is present.
///
/// Flags asked on a scale of ten (low mood, say) need more than a score: they count when the
/// practitioner recorded the circumstance `red-flag`.
fn red_flag(facts: &Facts, catalogue: &Catalogue) -> (Option<bool>, String) {
    if facts.circumstances.contains("red-flag") {
        return (Some(true), "red-flag".to_owned());
    }
    let hard =
        catalogue.symptoms.iter().filter(|own| own.red_flag == "hard" && own.scale != "nrs_0_10");
    let scored: Vec<_> =
        hard.filter_map(|own| Some((own, *facts.symptoms.get(&own.id)?))).collect();
    match scored.iter().find(|(_, score)| *score > 0.0) {
        Some((own, _)) => (Some(true), own.id.to_string()),
        None => ((!scored.is_empty()).then_some(false), String::new()),
    }
}

fn strongest(
    cluster: &str,
    comparison: Comparison,
    facts: &Facts,
    catalogue: &Catalogue,
) -> (Option<bool>, String) {
    let scored = catalogue.symptoms.iter().filter(|own| {
        // The form of stool has no direction in which it gets worse.
        own.cluster == cluster && own.scale != "bristol_1_7"
    });
    let mut scored = scored.filter_map(|own| Some((own, *facts.symptoms.get(&own.id)?)));
    let Some(first) = scored.next() else { return (None, String::new()) };
    let best = scored.fold(first, |best, own| if own.1 > best.1 { own } else { best });
    (Some(comparison.holds(best.1)), format!("{} {}", best.0.id, best.1))
}

/// Says whether a taxon is present; open where the profile is wider than its rank.
fn taxon(name: &str, facts: &Facts, catalogue: &Catalogue) -> Option<bool> {
    let profile = facts.profile.as_ref()?;
    let wanted = catalogue.taxon(name)?;
    if profile.rank < wanted.rank {
        return None;
    }
    let is_wanted = |own: &String| {
        fold_taxon(own) == name || catalogue.taxon(own).is_some_and(|own| own.name == wanted.name)
    };
    Some(profile.present.iter().any(is_wanted))
}

/// Holds a result against a side of the laboratory's own interval.
fn against(own: &ResultFact, side: Side) -> Option<bool> {
    let interval = own.laboratory.as_ref()?;
    let range = Range::of(&own.value, interval.unit.as_ref().map(|unit| unit.ucum()))?;
    let side = match side {
        Side::Below => Range { high: interval.low?, with_high: false, ..Range::ALL },
        Side::Above => Range { low: interval.high?, with_low: false, ..Range::ALL },
        Side::Within => Range {
            low: interval.low.unwrap_or(f64::NEG_INFINITY),
            high: interval.high.unwrap_or(f64::INFINITY),
            ..Range::ALL
        },
    };
    range.decide(&side)
}

/// Says whether a result lies in the decision limit of a name.
fn labelled(
    own: &ResultFact,
    analyte: &Analyte,
    label: &str,
    sex: Sex,
    catalogue: &Catalogue,
) -> Option<bool> {
    let limits = &analyte.all_limits;
    if let Some(word) = limits.words.iter().find(|limit| limit.label == label) {
        let Value::Text(text) = &own.value else { return None };
        return catalogue.result_word(text).map(|own| Some(own) == ResultWord::parse(&word.word));
    }
    let unit = analyte.unit.as_ref().map(|unit| unit.ucum());
    if let Some(relative) = limits.relative.iter().find(|limit| limit.label == label) {
        let interval = own.laboratory.as_ref()?;
        let range = Range::of(&own.value, interval.unit.as_ref().map(|unit| unit.ucum()))?;
        let low = relative.above * interval.high?;
        return range.decide(&Range { low, with_low: false, ..Range::ALL });
    }
    let range = Range::of(&own.value, unit)?;
    let mut own = limits.numbers.iter().filter(|limit| limit.label == label);
    let limit = own.find(|limit| limit.sex.is_none_or(|own| own == sex));
    let Some(limit) = limit else {
        // A limit for the other sex decides nothing where the sex is not known.
        return (sex != Sex::Unknown).then_some(false);
    };
    range.decide(&Range {
        low: limit.from.unwrap_or(f64::NEG_INFINITY),
        with_low: true,
        high: limit.to.unwrap_or(f64::INFINITY),
        with_high: limit.to.is_none(),
    })
}

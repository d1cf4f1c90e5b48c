//! Findings as tables: changes, indices, symptoms before and after, and what holds across people.

use super::patient::day;
use crate::table::{Table, or_dash, rounded};
use serde::Serialize;
use zonula_api::wire::{AcrossTable, MeanChangeRow, PatientPage};

/// Writes a name as programs read it.
fn name(value: &impl Serialize) -> String {
    let value = serde_json::to_value(value).ok();
    value.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn percent(fraction: f64) -> String {
    format!("{:+.0} %", 100.0 * fraction)
}

/// Lists each result against the one before it and against its course.
pub(super) fn changes(page: &PatientPage) -> Table {
    let mut table = Table::new(&[
        "collected",
        "name",
        "since",
        ">step",
        "reading",
        ">of mean",
        ">results",
        "reading",
    ]);
    for result in &page.results {
        let Some(change) = &result.change else { continue };
        let reading = |class: String, reason: &Option<String>| match reason {
            Some(reason) => format!("{class}: {reason}"),
            None => class,
        };
        let course = result.course.as_ref();
        table.row([
            or_dash(result.collected.as_deref().map(day)),
            result.name.clone(),
            change.since.clone(),
            or_dash(change.fraction.map(percent)),
            reading(name(&change.class), &change.reason),
            or_dash(course.map(|own| percent(own.fraction))),
            or_dash(course.map(|own| own.earlier.to_string())),
            or_dash(course.map(|own| reading(name(&own.class), &own.reason))),
        ]);
    }
    table
}

/// Lists every index of every profile.
pub(super) fn indices(page: &PatientPage) -> Table {
    let mut table = Table::new(&["day", "index", ">value", "profiler", ">found", ">named", ">of"]);
    for profile in &page.profiles {
        for found in &profile.indices {
            let value = found.value.map(rounded).or_else(|| found.reason.clone());
            let count = |number: Option<u32>| or_dash(number.map(|number| number.to_string()));
            table.row([
                or_dash(profile.day.as_deref()),
                found.index.clone(),
                or_dash(value),
                or_dash(profile.profiler.as_deref()),
                count(found.found),
                count(found.listed),
                count(found.members),
            ]);
        }
    }
    table
}

/// Lists each symptom before and after each intervention.
pub(super) fn effects(page: &PatientPage) -> Table {
    let mut table = Table::new(&[
        "intervention",
        "from",
        "symptom",
        ">before",
        ">after",
        ">difference",
        "95 % interval",
        ">least",
        ">others",
    ]);
    for found in &page.effects {
        let change = &found.change;
        let MeanChangeRow { before, after, difference, low, high, reason, important, .. } = change;
        let interval = low.zip(*high);
        let interval = interval.map(|(low, high)| format!("{} to {}", rounded(low), rounded(high)));
        table.row([
            found.what.clone(),
            found.from.clone(),
            found.name.clone(),
            or_dash(before.map(rounded)),
            or_dash(after.map(rounded)),
            or_dash(difference.map(rounded).or_else(|| reason.clone())),
            or_dash(interval),
            or_dash(important.map(rounded)),
            found.overlapping.to_string(),
        ]);
    }
    table
}

/// Lists what goes together within people, across all of them.
pub(super) fn across(found: &AcrossTable) -> Table {
    let mut table = Table::new(&[
        "x",
        "unit or method",
        "y",
        ">n",
        ">people",
        ">r",
        "95 % interval",
        ">p",
        ">q",
        "verdict",
        "reason",
    ]);
    for pair in &found.pairs {
        let interval = pair.low.zip(pair.high);
        let interval = interval.map(|(low, high)| format!("{} to {}", rounded(low), rounded(high)));
        table.row([
            pair.x.clone(),
            pair.basis.clone(),
            pair.y.clone(),
            pair.n.to_string(),
            or_dash(pair.people.map(|people| people.to_string())),
            or_dash(pair.estimate.map(rounded)),
            or_dash(interval),
            or_dash(pair.p.map(rounded)),
            or_dash(pair.q.map(rounded)),
            name(&pair.verdict),
            pair.reason.clone().unwrap_or_default(),
        ]);
    }
    table
}

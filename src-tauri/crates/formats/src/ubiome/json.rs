//! The list of taxa in JSON: numbers as numbers or as text, and what could be read of a damaged file.

use super::{About, Entry, amount};
use crate::problem_log::ProblemLog;
use serde_json::{Deserializer, Map, Value};
use zonula_model::{Place, Problem, Severity};

/// The key under which the list stands.
const LIST: &str = "ubiome_bacteriacounts";

/// Reads the list and what stands beside it.
pub(super) fn entries(text: &str, log: &mut ProblemLog) -> (Vec<Entry>, About) {
    let (rows, beside) = match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(mut object)) => {
            let own = object.remove(LIST);
            // Under another name it is still the list of taxa.
            let other = || {
                let mut lists = object.values().filter_map(Value::as_array);
                lists.find(|list| list.iter().any(|row| row.get("tax_rank").is_some())).cloned()
            };
            let rows = own.and_then(|list| list.as_array().cloned()).or_else(other);
            (rows.unwrap_or_default(), object)
        }
        Ok(Value::Array(rows)) => (rows, Map::new()),
        Ok(_) => (vec![], Map::new()),
        Err(error) => {
            let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
            let message = format!("the JSON is damaged: {error}; the taxa before are read");
            let problem = Problem::new(Severity::Error, "json-damaged", Place::Line(line), message);
            log.push(problem.with_hint("download the file again: site and date are not read"));
            (salvage(text), Map::new())
        }
    };
    let entries = rows.iter().enumerate().filter_map(|(at, row)| entry(row, at, log));
    let entries = entries.collect();
    let text = |key: &str| beside.get(key).and_then(Value::as_str).map(str::to_owned);
    let about =
        About { site: text("site"), collected: text("sampling_time"), notes: text("notes") };
    (entries, about)
}

/// Reads the rows of a damaged list one by one, up to the first that is not whole.
fn salvage(text: &str) -> Vec<Value> {
    let from = text.find(LIST).unwrap_or(0);
    let Some(begin) = text[from..].find('[').map(|at| from + at + 1) else { return vec![] };
    let (mut rows, mut at) = (vec![], begin);
    loop {
        let rest = text[at..].trim_start_matches(|sign: char| sign.is_whitespace() || sign == ',');
        let mut stream = Deserializer::from_str(rest).into_iter::<Value>();
        match stream.next() {
            Some(Ok(row)) if row.is_object() => rows.push(row),
            _ => return rows,
        }
        at = text.len() - rest.len() + stream.byte_offset();
    }
}

fn entry(row: &Value, at: usize, log: &mut ProblemLog) -> Option<Entry> {
    let place = Place::Path(format!("{LIST}[{at}]").into());
    let text = |key: &str| match row.get(key) {
        Some(Value::String(text)) => Some(text.trim().to_owned()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let Some(name) = text("tax_name").filter(|name| !name.is_empty()) else {
        let message = "the row names no taxon";
        log.push(Problem::new(Severity::Error, "name-missing", place, message));
        return None;
    };
    let mut number = |key: &str| {
        let written = text(key)?;
        let found = amount(&written);
        if found.is_none() {
            let message = format!("`{written}` is not a number of reads");
            let problem =
                Problem::new(Severity::Error, "number-unreadable", place.clone(), message);
            log.push(problem.with_value(&written));
        }
        found
    };
    Some(Entry {
        count: number("count"),
        share: number("count_norm"),
        ncbi: text("taxon").and_then(|text| text.parse().ok()),
        parent: text("parent").and_then(|text| text.parse().ok()),
        rank: text("tax_rank").unwrap_or_default(),
        name,
        place,
    })
}

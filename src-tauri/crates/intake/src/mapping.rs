//! Mappings: what a person said once about a laboratory's files, found again and added to.

use crate::{Known, Remembered};
use std::collections::BTreeSet;
use zonula_catalog::fold_name;
use zonula_formats::{Mapping, Reading, SourceFile};
use zonula_model::{AnalyteId, SymptomId};

/// In so many first lines of a file its header is looked for.
const HEADER_LINES: usize = 60;

/// A line with fewer cells is no header.
const HEADER_CELLS: usize = 3;

/// Returns the laboratory that a file names, where all of its specimens name the same.
pub fn laboratory(reading: &Reading) -> Option<String> {
    let names = reading.specimens.iter().filter_map(|specimen| specimen.laboratory.as_ref());
    let mut keys = BTreeSet::new();
    let mut first = None;
    for name in names.map(|laboratory| &laboratory.name) {
        keys.insert(laboratory_key(name));
        first = first.or_else(|| Some(name.trim().to_owned()));
    }
    keys.remove("");
    first.filter(|name| keys.len() == 1 && !name.is_empty())
}

/// Returns a laboratory's name as it is compared.
pub fn laboratory_key(name: &str) -> String {
    fold_name(name)
}

/// Returns what a table's files have in common where they name no laboratory: the format and the
/// header; `None` for a file without one.
///
/// The header is the first of the lines with the most cells that hold no digits.
pub fn signature(file: &SourceFile, format: &str) -> Option<String> {
    let text = file.text()?;
    let mut header: Option<Vec<&str>> = None;
    for line in text.lines().take(HEADER_LINES) {
        for separator in [';', '\t', ',', '|'] {
            let cells: Vec<&str> =
                line.split(separator).map(|cell| cell.trim_matches(['"', ' '])).collect();
            let words = cells.iter().filter(|cell| !cell.is_empty());
            let more = header.as_ref().map_or(HEADER_CELLS, |header| header.len() + 1);
            if cells.len() >= more
                && words.clone().count() * 2 > cells.len()
                && words.clone().all(|cell| !cell.starts_with(|c: char| c.is_ascii_digit()))
            {
                header = Some(cells);
            }
        }
    }
    let cells: Vec<String> = header?.into_iter().map(fold_name).collect();
    Some(format!("{format}: {}", cells.join(" | ")))
}

/// Adds what a mapping says about names to what is known; it comes before what was remembered
/// without a laboratory.
pub fn apply(mapping: &Mapping, known: &mut Known) {
    let id = |id: &String| Some(id.clone()).filter(|id| !id.is_empty());
    let analytes = mapping.analytes.iter();
    known.analytes.extend(analytes.map(|(name, own)| (name.clone(), id(own).map(AnalyteId::new))));
    let symptoms = mapping.symptoms.iter();
    known.symptoms.extend(symptoms.map(|(name, own)| (name.clone(), id(own).map(SymptomId::new))));
}

/// Adds an answer to a mapping.
pub fn learn(mapping: &mut Mapping, Remembered { kind, name, id }: &Remembered) {
    let value = id.clone().unwrap_or_default();
    match *kind {
        "analyte" => drop(mapping.analytes.insert(name.clone(), value)),
        "symptom" => drop(mapping.symptoms.insert(name.clone(), value)),
        "column" => drop(mapping.columns.insert(name.clone(), value)),
        "decimal" => mapping.decimal = value.chars().next(),
        "day-first" => mapping.day_first = Some(value == "day"),
        "sheet" => mapping.sheet = id.clone(),
        "format" => mapping.format = id.clone(),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<String> {
        signature(&SourceFile::new("a.csv", text.as_bytes().to_vec()), "lab-csv")
    }

    #[test]
    fn two_files_of_one_layout_have_one_signature() {
        let one = "Befund;Mustermann\nDatum;01.02.2026\nAnalyse;Wert;Einheit;Norm\nA;1;g;2\n";
        let two = "\n\"Analyse\";\"Wert\";\"Einheit\";\"Norm\"\nCalprotectin;30;µg/g;< 50\n";
        assert_eq!(of(one).as_deref(), Some("lab-csv: analyse | wert | einheit | norm"));
        assert_eq!(of(one), of(two));
        assert_ne!(of(one), of("Analyse;Ergebnis;Einheit;Norm\n"));
        assert_eq!(of("a few words\nand more\n"), None);
    }

    #[test]
    fn what_was_learnt_is_known_the_next_time() {
        let mut mapping = Mapping::default();
        let answer = |kind, name: &str, id: Option<&str>| Remembered {
            kind,
            name: name.to_owned(),
            id: id.map(str::to_owned),
        };
        learn(&mut mapping, &answer("analyte", "zonulin (stool)", Some("zonulin-stool")));
        learn(&mut mapping, &answer("analyte", "quotient (stool)", None));
        learn(&mut mapping, &answer("decimal", "1,234", Some(",")));
        learn(&mut mapping, &answer("day-first", "03/04/2026", Some("day")));
        let mut known = Known::default();
        apply(&mapping, &mut known);
        let zonulin = known.analytes.get("zonulin (stool)");
        assert_eq!(zonulin, Some(&Some(AnalyteId::new("zonulin-stool"))));
        assert_eq!(known.analytes.get("quotient (stool)"), Some(&None));
        assert_eq!((mapping.decimal, mapping.day_first), (Some(','), Some(true)));
    }
}

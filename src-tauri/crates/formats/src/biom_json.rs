//! BIOM 1.0: a table in JSON, sparse or dense.

use crate::feature_table::{Entries, Feature, FeatureTable, Sample};
use crate::lineage::Lineage;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::fmt;
use zonula_model::{Method, Place, Problem, Severity};

/// Reads BIOM tables in JSON.
pub struct BiomJson;

static FORMAT: Format = Format {
    id: "biom-json",
    kind: Kind::Microbiome,
    title: "BIOM 1 (JSON)",
    recognised_by: "a JSON object with `matrix_type`, `rows` and `columns`",
    specification: "biom-format.org, The biom file format: version 1.0",
};

#[derive(Deserialize)]
struct Table {
    rows: Vec<Axis>,
    columns: Vec<Axis>,
    matrix_type: String,
    #[serde(default)]
    shape: Vec<usize>,
    data: Vec<Row>,
}

/// A row of the data: most tables are sparse and write three numbers.
enum Row {
    Cell([f64; 3]),
    Numbers(Vec<f64>),
}

impl Row {
    fn numbers(&self) -> &[f64] {
        match self {
            Self::Cell(numbers) => numbers,
            Self::Numbers(numbers) => numbers,
        }
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(RowVisitor)
    }
}

struct RowVisitor;

impl<'de> Visitor<'de> for RowVisitor {
    type Value = Row;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row of numbers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut row: A) -> Result<Row, A::Error> {
        let mut cell = [0.0; 3];
        for at in 0..cell.len() {
            match row.next_element()? {
                Some(number) => cell[at] = number,
                None => return Ok(Row::Numbers(cell[..at].to_vec())),
            }
        }
        let Some(fourth) = row.next_element()? else { return Ok(Row::Cell(cell)) };
        let mut numbers = cell.to_vec();
        numbers.push(fourth);
        while let Some(number) = row.next_element()? {
            numbers.push(number);
        }
        Ok(Row::Numbers(numbers))
    }
}

#[derive(Deserialize)]
struct Axis {
    id: Identifier,
    #[serde(default)]
    metadata: Option<Metadata>,
}

/// Some programs write numeric identifiers as numbers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Identifier {
    Text(String),
    Number(serde_json::Number),
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(default, alias = "Taxonomy", alias = "taxonomies")]
    taxonomy: Taxonomy,
}

/// A lineage in parts or in one text; nothing where it is neither.
#[derive(Default)]
struct Taxonomy(Option<Lineage>);

impl<'de> Deserialize<'de> for Taxonomy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TaxonomyVisitor)
    }
}

struct TaxonomyVisitor;

impl<'de> Visitor<'de> for TaxonomyVisitor {
    type Value = Taxonomy;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a lineage")
    }

    fn visit_str<E>(self, line: &str) -> Result<Taxonomy, E> {
        Ok(Taxonomy(Some(Lineage::parse(line))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Taxonomy, A::Error> {
        let mut ranks = vec![];
        while let Some(part) = parts.next_element::<Option<Part<'de>>>()? {
            ranks.push(part.map(|part| part.0).unwrap_or_default());
        }
        Ok(Taxonomy(Some(Lineage::from_parts(ranks.iter().map(AsRef::as_ref)))))
    }

    fn visit_unit<E>(self) -> Result<Taxonomy, E> {
        Ok(Taxonomy(None))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Taxonomy, E> {
        Ok(Taxonomy(None))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Taxonomy, E> {
        Ok(Taxonomy(None))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Taxonomy, E> {
        Ok(Taxonomy(None))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Taxonomy, E> {
        Ok(Taxonomy(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Taxonomy, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Taxonomy(None))
    }
}

/// The name of a rank; a copy only where it is written with escapes.
#[derive(Deserialize)]
struct Part<'a>(#[serde(borrow)] Cow<'a, str>);

impl FormatReader for BiomJson {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let is_biom = file.text().is_some_and(|text| {
            text.trim_start().starts_with('{')
                && ["\"matrix_type\"", "\"rows\"", "\"columns\""]
                    .iter()
                    .all(|key| text.contains(key))
        });
        if is_biom { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, options: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.problems());
        let mut reading = Reading::new(Kind::Microbiome);
        if let Some(table) = table(file.text().unwrap_or_default(), &mut log) {
            reading.specimens = table.into_specimens(&Method::UNKNOWN, options, &mut log);
        }
        reading.problems = log.finish();
        reading
    }
}

/// Reads a table; `None` where there is none, which is told.
pub(crate) fn table(text: &str, log: &mut ProblemLog) -> Option<FeatureTable> {
    match serde_json::from_str::<Table>(text) {
        Ok(table) => features(table, log),
        Err(error) => {
            let place = Place::Line(u32::try_from(error.line()).unwrap_or(u32::MAX));
            let message = match error.classify() {
                serde_json::error::Category::Eof => "the file ends in the middle: it is cut off",
                serde_json::error::Category::Data => {
                    "the JSON does not have the shape of a BIOM table"
                }
                _ => "the file is not JSON from here on",
            };
            log.push(Problem::new(Severity::Error, "json-broken", place, message));
            None
        }
    }
}

/// Sorts the numbers by sample; what points outside the table is told.
fn features(table: Table, log: &mut ProblemLog) -> Option<FeatureTable> {
    let (rows, columns) = (table.rows.len(), table.columns.len());
    let mut tell = |path: &str, message: String| {
        log.push(Problem::new(Severity::Error, "biom-broken", Place::Path(path.into()), message));
    };
    if table.shape != [rows, columns] && !table.shape.is_empty() {
        tell(
            "shape",
            format!(
                "the shape is {:?}, but there are {rows} rows and {columns} columns",
                table.shape
            ),
        );
    }
    let mut entries = vec![Entries::default(); columns];
    match table.matrix_type.as_str() {
        "sparse" => {
            for (number, cell) in table.data.iter().enumerate() {
                match cell.numbers() {
                    &[row, column, value] if is_index(row, rows) && is_index(column, columns) => {
                        entries[column as usize].push(row as usize, value);
                    }
                    _ => {
                        tell(&format!("data[{number}]"), "the cell is outside the table".to_owned())
                    }
                }
            }
        }
        "dense" => {
            for (row, values) in table.data.iter().enumerate() {
                let values = values.numbers();
                if row >= rows || values.len() != columns {
                    tell(
                        &format!("data[{row}]"),
                        format!("{} numbers do not fit {columns} columns", values.len()),
                    );
                    continue;
                }
                for (column, value) in values.iter().enumerate() {
                    entries[column].push(row, *value);
                }
            }
        }
        other => {
            tell("matrix_type", format!("`{other}` is neither sparse nor dense"));
            return None;
        }
    }
    let lineage = |row: &Axis| row.metadata.as_ref().is_some_and(|it| it.taxonomy.0.is_some());
    let has_taxonomy = table.rows.iter().any(lineage);
    let features = table.rows.into_iter().map(|row| {
        let id = id(&row);
        let lineage = row.metadata.and_then(|metadata| metadata.taxonomy.0);
        Feature::new(&id, has_taxonomy.then(|| lineage.unwrap_or_default()))
    });
    let samples = table.columns.iter().zip(entries);
    let samples = samples.map(|(column, entries)| Sample { label: id(column), entries });
    Some(FeatureTable { features: features.collect(), samples: samples.collect() })
}

fn is_index(number: f64, length: usize) -> bool {
    number >= 0.0 && number.fract() <= 0.0 && number < length as f64
}

fn id(axis: &Axis) -> String {
    match &axis.id {
        Identifier::Text(text) => text.clone(),
        Identifier::Number(number) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        let file = SourceFile::new("t.biom", text.as_bytes().to_vec());
        assert_eq!(BiomJson.recognise(&file), Confidence::Certain);
        BiomJson.read(&file, &ReadOptions::default())
    }

    #[test]
    fn sparse_and_dense_tables_are_the_same() {
        let head = r#"{"rows":[{"id":"a","metadata":{"taxonomy":["k__Bacteria","g__Dorea"]}},{"id":7}],"columns":[{"id":"S1"},{"id":"S2"}],"shape":[2,2],"#;
        let sparse = read(&format!(r#"{head}"matrix_type":"sparse","data":[[0,0,3],[1,1,2]]}}"#));
        let dense = read(&format!(r#"{head}"matrix_type":"dense","data":[[3,0],[0,2]]}}"#));
        assert_eq!(sparse, dense);
        assert_eq!(sparse.problems, []);
        assert_eq!(sparse.specimens[1].profiles[0].taxa()[0].name, "7");
    }

    #[test]
    fn lineages_are_read_in_parts_in_one_text_and_left_open() {
        let rows = [
            r#"{"id":"a","metadata":{"taxonomy":["k__Bacteria",null,"g__Do\u0072ea"]}}"#,
            r#"{"id":"b","metadata":{"Taxonomy":"k__Bacteria; p__Firmicutes"}}"#,
            r#"{"id":"c","metadata":{"taxonomy":null}}"#,
            r#"{"id":"d","metadata":{"taxonomy":{"rank":1},"other":[2]}}"#,
            r#"{"id":"e","metadata":null}"#,
            r#"{"id":6,"metadata":{"taxonomy":7}}"#,
        ];
        let data = "[[1],[1],[1],[1],[1],[1]]";
        let reading = read(&format!(
            r#"{{"rows":[{}],"columns":[{{"id":"S"}}],"matrix_type":"dense","shape":[6,1],"data":{data}}}"#,
            rows.join(",")
        ));
        assert_eq!(reading.problems, []);
        let taxa = reading.specimens[0].profiles[0].taxa();
        let names: Vec<_> = taxa.iter().map(|it| (it.name.as_str(), it.lineage.len())).collect();
        let expected = [("a", 2), ("b", 2), ("c", 0), ("d", 0), ("e", 0), ("6", 0)];
        assert_eq!(names, expected);
    }

    #[test]
    fn cells_outside_the_table_and_files_cut_off_are_told() {
        let text = r#"{"rows":[{"id":"a"}],"columns":[{"id":"S1"}],"matrix_type":"sparse","shape":[1,1],"data":[[0,0,3],[5,0,2]]}"#;
        assert_eq!(read(text).problems[0].place.to_string(), "data[1]");
        assert_eq!(
            read(&text[..text.len() - 3]).problems[0].message,
            "the file ends in the middle: it is cut off"
        );
    }
}

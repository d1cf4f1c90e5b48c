//! Analytes: quantities that can be measured, with their names, limits and honesty.

use crate::interval::{
    AnalyteInterval, DecisionLimit, Limits, RelativeLimit, WordLimit, parse_limits,
};
use crate::language::Language;
use crate::overlay::Layers;
use crate::status::{Confidence, Status};
use crate::table::{CatalogueError, Row, RowPlace, Table};
use crate::texts::Sheet;
use crate::unit::{Alternative, UnitSpellings};
use std::collections::BTreeSet;
use zonula_model::{AnalyteId, SpecimenKind, Unit};

/// How well an analyte is established.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Guideline or routine use.
    Established,
    /// Used, weak evidence.
    Adjunct,
    /// No valid clinical limit.
    Research,
}

impl Tier {
    /// Returns the word of the data files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Adjunct => "adjunct",
            Self::Research => "research",
        }
    }

    /// Reads what [`Tier::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Established, Self::Adjunct, Self::Research]
            .into_iter()
            .find(|tier| tier.as_str() == text)
    }
}

/// How results of an analyte are expressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResultKind {
    /// Numbers with a unit.
    Numeric,
    /// Words or grades that have an order.
    Ordinal,
    /// Words without an order.
    Nominal,
}

impl ResultKind {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "numeric" => Self::Numeric,
            "ordinal" => Self::Ordinal,
            "nominal" => Self::Nominal,
            _ => return None,
        })
    }
}

/// Which direction is unfavourable, as orientation; never a verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unfavourable {
    /// High results.
    High,
    /// Low results.
    Low,
    /// Both.
    Both,
    /// Neither.
    None,
}

impl Unfavourable {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "high" => Self::High,
            "low" => Self::Low,
            "both" => Self::Both,
            "none" => Self::None,
            _ => return None,
        })
    }
}

/// How much results differ in one healthy person over time, in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct Variation {
    /// Within-person coefficient of variation; `None` where none is published.
    pub cvi_pct: Option<f64>,
    /// Analytical coefficient of variation; `None` means that the laboratory's is needed.
    pub cva_pct: Option<f64>,
    /// The reference, by its id; may be empty.
    pub source: String,
    /// How the numbers were checked.
    pub status: Status,
}

/// An analyte as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Analyte {
    /// Its id.
    pub id: AnalyteId,
    /// Its names, in the order of [`Language::ALL`].
    pub names: [String; 5],
    /// The material it is measured in.
    pub specimen: SpecimenKind,
    /// LOINC codes, the canonical unit's property first.
    pub loinc: Vec<String>,
    /// The canonical unit; `None` for results in words.
    pub unit: Option<Unit>,
    /// Other names found in files.
    pub synonyms: Vec<String>,
    /// Names that may mean this analyte but do not settle it: `Glucose` for fasting glucose.
    pub hints: Vec<String>,
    /// How results are expressed.
    pub kind: ResultKind,
    /// Limits expected in healthy adults, each with its honesty; [`crate::Catalogue::interval`]
    /// chooses among those that are facts.
    pub intervals: Vec<AnalyteInterval>,
    /// Where the intervals come from, or why there are none, in English.
    pub interval_source: String,
    /// How the intervals were checked.
    pub interval_status: Status,
    /// Whether the intervals are a clinic's own, of its `intervals.tsv`.
    pub own_intervals: bool,
    /// Decision limits, in the canonical unit; only those that could be traced.
    pub limits: Vec<DecisionLimit>,
    /// Decision limits as multiples of the laboratory's upper limit; only those traced.
    pub relative_limits: Vec<RelativeLimit>,
    /// Results in words and what they are called; only those traced.
    pub word_limits: Vec<WordLimit>,
    /// How the decision limits were checked; those not traced are left out above.
    pub limit_status: Status,
    /// Which direction is unfavourable.
    pub unfavourable: Unfavourable,
    /// Biological variation.
    pub variation: Variation,
    /// What is known of its use, in English.
    pub evidence: String,
    /// Ids of references.
    pub citations: Vec<String>,
    /// How the citations were checked.
    pub citation_status: Status,
    /// What to keep in mind, in English.
    pub caveats: String,
    /// How well it is established.
    pub tier: Tier,
    /// How far the row may be trusted.
    pub confidence: Confidence,
    /// Where it stands.
    pub place: RowPlace,
    /// All decision limits, those from memory too: gates lean to the safe side, and statements that
    /// rest on them are orientation.
    pub(crate) all_limits: Limits,
    /// Units that convert by a factor of the catalogue.
    pub(crate) alternatives: Vec<Alternative>,
}

impl Analyte {
    /// Says whether numbers of a status may be offered as fact: never those of a row that is
    /// orientation only.
    pub fn offers(&self, status: Status) -> bool {
        status.is_fact() && self.confidence > Confidence::Low
    }

    /// Returns its name in a language.
    pub fn name(&self, language: Language) -> &str {
        &self.names[language as usize]
    }
}

/// The columns of `analytes.tsv` that are read.
const COLUMNS: [&str; 29] = [
    "id",
    "name_en",
    "name_de",
    "name_fr",
    "name_es",
    "name_nl",
    "specimen",
    "loinc",
    "unit_ucum",
    "alt_units",
    "synonyms",
    "hints",
    "kind",
    "ref_intervals",
    "ref_source",
    "decision_limits",
    "unfavourable",
    "cvi_pct",
    "cva_pct",
    "cv_source",
    "evidence_note",
    "citations",
    "caveats",
    "tier",
    "confidence",
    "cite_status",
    "ref_status",
    "limit_status",
    "cv_status",
];

/// Lists the English texts of the shipped analytes by key, as other languages must have them.
pub(crate) fn english(layers: &Layers<'_>) -> Result<Sheet, CatalogueError> {
    let table = Table::read(layers.file, layers.shipped, &COLUMNS)?;
    let mut sheet = Sheet::new();
    for row in table.rows() {
        for (field, column) in [("caveats", "caveats"), ("evidence", "evidence_note")] {
            let text = row.text(column);
            if !text.is_empty() {
                sheet.insert(format!("analytes.{}.{field}", row.text("id")), text.to_owned());
            }
        }
    }
    Ok(sheet)
}

/// Reads `analytes.tsv`; `references` are the ids that may be cited.
pub(crate) fn read(
    layers: &Layers<'_>,
    spellings: &UnitSpellings,
    references: &BTreeSet<&str>,
) -> Result<Vec<Analyte>, CatalogueError> {
    let table = Table::layered(layers, Some("id"), &COLUMNS)?;
    let (mut analytes, mut ids, mut codes) = (vec![], BTreeSet::new(), BTreeSet::new());
    for row in table.rows() {
        let analyte = read_row(row, spellings, references)?;
        if !ids.insert(analyte.id.clone()) {
            return Err(row.error(format!("`{}` stands twice", analyte.id)));
        }
        if let Some(code) = analyte.loinc.iter().find(|code| !codes.insert((*code).clone())) {
            return Err(row.error(format!("LOINC code `{code}` belongs to another analyte")));
        }
        analytes.push(analyte);
    }
    Ok(analytes)
}

fn read_row(
    row: Row<'_>,
    spellings: &UnitSpellings,
    references: &BTreeSet<&str>,
) -> Result<Analyte, CatalogueError> {
    let unit = match row.text("unit_ucum") {
        "" => None,
        code if crate::unit::is_ucum(code) => Some(Unit::new(code)),
        code => return Err(row.error(format!("`{code}` is not a UCUM code"))),
    };
    let kind = row.word("kind", ResultKind::parse)?;
    let limit_status = row.status("limit_status")?;
    let all_limits = parse_limits(row)?;
    let confidence = row.word("confidence", Confidence::parse)?;
    let traced = limit_status.is_fact() && confidence > Confidence::Low;
    let traced = if traced { all_limits.clone() } else { Limits::default() };
    Ok(Analyte {
        id: AnalyteId::new(row.id("id")?),
        names: row.names()?,
        specimen: row.word("specimen", SpecimenKind::parse)?,
        loinc: read_loinc(row)?,
        alternatives: Alternative::read_all(row, unit.as_ref(), spellings)?,
        unit,
        synonyms: row.list("synonyms", "|"),
        hints: row.list("hints", "|"),
        kind,
        intervals: AnalyteInterval::read_all(row)?,
        interval_source: row.text("ref_source").to_owned(),
        interval_status: row.status("ref_status")?,
        own_intervals: false,
        limits: traced.numbers,
        relative_limits: traced.relative,
        word_limits: traced.words,
        all_limits,
        limit_status,
        unfavourable: row.word("unfavourable", Unfavourable::parse)?,
        variation: read_variation(row, references)?,
        evidence: row.text("evidence_note").to_owned(),
        citations: read_citations(row, references)?,
        citation_status: row.status("cite_status")?,
        caveats: row.text("caveats").to_owned(),
        tier: row.word("tier", Tier::parse)?,
        confidence,
        place: row.place(),
    })
}

fn read_variation(row: Row<'_>, references: &BTreeSet<&str>) -> Result<Variation, CatalogueError> {
    let variation = Variation {
        cvi_pct: row.number("cvi_pct")?,
        cva_pct: row.number("cva_pct")?,
        source: row.text("cv_source").to_owned(),
        status: row.status("cv_status")?,
    };
    let positive = [variation.cvi_pct, variation.cva_pct].into_iter().flatten().all(|cv| cv > 0.0);
    if !positive {
        return Err(row.error("a coefficient of variation is not above zero"));
    }
    for id in row.list("cv_source", ";") {
        if !references.contains(id.as_str()) {
            return Err(row.error(format!("`{id}` is not in references.tsv")));
        }
    }
    Ok(variation)
}

/// Reads ids of references that must exist.
pub(crate) fn read_citations(
    row: Row<'_>,
    references: &BTreeSet<&str>,
) -> Result<Vec<String>, CatalogueError> {
    let citations = row.list("citations", ";");
    match citations.iter().find(|id| !references.contains(id.as_str())) {
        Some(id) => Err(row.error(format!("`{id}` is not in references.tsv"))),
        None => Ok(citations),
    }
}

/// Reads `code:PROPERTY|code:PROPERTY`; a code's check digit must be right.
fn read_loinc(row: Row<'_>) -> Result<Vec<String>, CatalogueError> {
    let code = |part: String| {
        let code = part.split(':').next().unwrap_or_default().to_owned();
        if is_loinc(&code) { Ok(code) } else { Err(row.error(format!("`{code}` is not LOINC"))) }
    };
    row.list("loinc", "|").into_iter().map(code).collect()
}

/// Says whether a text has the form of a LOINC code and the right check digit (modulus 10).
fn is_loinc(code: &str) -> bool {
    let Some((digits, check)) = code.split_once('-') else { return false };
    if digits.is_empty() || digits.len() > 7 || check.len() != 1 {
        return false;
    }
    let Some(digits) = digits.chars().map(|c| c.to_digit(10)).collect::<Option<Vec<_>>>() else {
        return false;
    };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, &digit)| {
            let weighted = if place % 2 == 0 { digit * 2 } else { digit };
            weighted / 10 + weighted % 10
        })
        .sum();
    check.parse() == Ok((10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loinc_code_with_a_wrong_check_digit_is_refused() {
        assert!(is_loinc("38445-3"));
        assert!(is_loinc("1988-5"));
        assert!(!is_loinc("38445-4"));
        assert!(!is_loinc("38445"));
        assert!(!is_loinc("-3"));
    }
}

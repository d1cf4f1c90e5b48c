//! Symptoms: what diaries name, and which of them are red flags.

use crate::language::Language;
use crate::name::ExactNames;
use crate::overlay::Layers;
use crate::status::Confidence;
use crate::table::{CatalogueError, RowPlace, Table};
use crate::texts::Sheet;
use std::collections::BTreeSet;
use zonula_model::SymptomId;

/// A symptom as the catalogue knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Symptom {
    /// Its id.
    pub id: SymptomId,
    /// Its names, in the order of [`Language::ALL`].
    pub names: [String; 5],
    /// Other names found in diaries.
    pub synonyms: Vec<String>,
    /// The area it belongs to, `digestive` or `red_flag` say.
    pub domain: String,
    /// `digestive`, `food`, `fatigue`, `skin` or `none`.
    pub cluster: String,
    /// The term of the Human Phenotype Ontology, where there is one.
    pub hpo: Option<String>,
    /// The scale it is asked on.
    pub scale: String,
    /// Whether it is a red flag: `none`, `soft` (only with the rule), `hard`.
    pub red_flag: String,
    /// When it is one, in English.
    pub red_flag_rule: String,
    /// What then, in English.
    pub referral: String,
    /// The guideline behind the flag, with how it was checked.
    pub standard: String,
    /// How far the row may be trusted.
    pub confidence: Confidence,
    /// Where it stands.
    pub place: RowPlace,
}

impl Symptom {
    /// Returns its name in a language.
    pub fn name(&self, language: Language) -> &str {
        &self.names[language as usize]
    }
}

const COLUMNS: [&str; 16] = [
    "id",
    "name_en",
    "name_de",
    "name_fr",
    "name_es",
    "name_nl",
    "synonyms",
    "domain",
    "seed_cluster",
    "hpo",
    "scale",
    "red_flag",
    "red_flag_rule",
    "referral_advice",
    "standard",
    "confidence",
];

/// Lists the English texts of the shipped red flags by key, as other languages must have them.
pub(crate) fn english(layers: &Layers<'_>) -> Result<Sheet, CatalogueError> {
    let table = Table::read(layers.file, layers.shipped, &COLUMNS)?;
    let mut sheet = Sheet::new();
    for row in table.rows() {
        for (field, column) in [("rule", "red_flag_rule"), ("referral", "referral_advice")] {
            let text = row.text(column);
            if !text.is_empty() && row.text("red_flag") != "none" {
                sheet.insert(format!("symptoms.{}.{field}", row.text("id")), text.to_owned());
            }
        }
    }
    Ok(sheet)
}

/// Reads `symptoms.tsv`.
pub(crate) fn read(layers: &Layers<'_>) -> Result<Vec<Symptom>, CatalogueError> {
    let table = Table::layered(layers, Some("id"), &COLUMNS)?;
    let (mut symptoms, mut ids) = (vec![], BTreeSet::new());
    for row in table.rows() {
        let one_of = |column, allowed: &'static [&'static str]| {
            row.word(column, |text| allowed.contains(&text).then(|| text.to_owned()))
        };
        let symptom = Symptom {
            id: SymptomId::new(row.id("id")?),
            names: row.names()?,
            synonyms: row.list("synonyms", "|"),
            domain: row.required("domain")?.to_owned(),
            cluster: one_of("seed_cluster", &["digestive", "food", "fatigue", "skin", "none"])?,
            hpo: Some(row.text("hpo").to_owned()).filter(|hpo| !hpo.is_empty()),
            scale: row.required("scale")?.to_owned(),
            red_flag: one_of("red_flag", &["none", "soft", "hard"])?,
            red_flag_rule: row.text("red_flag_rule").to_owned(),
            referral: row.text("referral_advice").to_owned(),
            standard: row.text("standard").to_owned(),
            confidence: row.word("confidence", Confidence::parse)?,
            place: row.place(),
        };
        if symptom.hpo.as_deref().is_some_and(|hpo| !is_hpo(hpo)) {
            return Err(row.error("`hpo` is not a term like `HP:0002027`"));
        }
        if symptom.red_flag != "none" && symptom.red_flag_rule.is_empty() {
            return Err(row.error("a red flag needs its rule"));
        }
        if !ids.insert(symptom.id.clone()) {
            return Err(row.error(format!("`{}` stands twice", symptom.id)));
        }
        symptoms.push(symptom);
    }
    Ok(symptoms)
}

fn is_hpo(term: &str) -> bool {
    let digits = term.strip_prefix("HP:").unwrap_or_default();
    digits.len() == 7 && digits.chars().all(|c| c.is_ascii_digit())
}

/// Enters ids and names first, then synonyms, then the parts of «Heartburn / reflux».
pub(crate) fn names(symptoms: &[Symptom]) -> ExactNames {
    let each = |names: fn(&Symptom) -> Vec<&str>| -> Vec<(usize, &str)> {
        let numbered = symptoms.iter().enumerate();
        numbered.flat_map(|(at, own)| names(own).into_iter().map(move |name| (at, name))).collect()
    };
    ExactNames::new([
        each(|own| own.names.iter().map(String::as_str).chain([own.id.as_str()]).collect()),
        each(|own| own.synonyms.iter().map(String::as_str).collect()),
        each(|own| own.names.iter().flat_map(|name| name.split(" / ")).collect()),
    ])
}

//! The catalogue: analytes, units, intervals, symptoms, taxa, cohorts, references, statements.
//!
//! All of it is data (`data/`, described in `data/README.md`), parsed once and checked row by row;
//! [`Catalogue::parse`] takes other files, so that a clinic's own may take their place. Knows no
//! file format of a laboratory and no vault.
//!
//! ```
//! use zonula_catalog::Catalogue;
//! use zonula_model::AnalyteId;
//!
//! // A laboratory's spelling of a unit, and a number in the analyte's own unit.
//! let catalogue = Catalogue::built_in();
//! assert_eq!(catalogue.ucum("µg/g").expect("it is a unit").ucum(), "ug/g");
//! let stool = AnalyteId::new("calprotectin-stool");
//! let converted = catalogue.convert(&stool, 62.0, "mg/kg").expect("both are mass in mass");
//! assert_eq!((converted.number, converted.unit.ucum()), (62.0, "ug/g"));
//! ```

mod analyte;
mod claims;
mod cohort;
mod condition;
mod explain;
mod facts;
mod files;
mod index;
mod interval;
mod language;
mod lint;
mod matching;
mod name;
mod overlay;
mod pattern;
mod range;
mod read;
mod reference;
mod result_word;
mod retention;
mod statement;
mod status;
mod symptom;
mod table;
mod taxon;
mod texts;
mod unit;

pub use analyte::{Analyte, ResultKind, Tier, Unfavourable, Variation};
pub use cohort::CohortPackage;
pub use explain::{Connective, Explanation, Fate, Node, Reason, Verdict};
pub use facts::{Facts, ProfileFact, ResultFact};
pub use files::CatalogueFiles;
pub use index::ImportantChange;
pub use interval::{AnalyteInterval, DecisionLimit, RelativeLimit, WordLimit};
pub use language::Language;
pub use matching::AnalyteMatch;
pub use name::fold_name;
pub use overlay::{Overlay, OwnInterval, OwnStatement, StatementChange};
pub use pattern::{
    Band, Caveat, Confounder, Domain, DomainAssessment, DomainKind, DomainState,
    MedicalExplanation, NoBand, Pattern, PatternAssessment,
};
pub use reference::Reference;
pub use result_word::ResultWord;
pub use retention::{RetentionRule, retention_rule, retention_rules};
pub use statement::{
    ClosedGate, Gate, Grade, Proposal, Proposals, Review, Standing, Statement, StatementKind,
    StatementWords,
};
pub use status::{Confidence, Status};
pub use symptom::Symptom;
pub use table::{CatalogueError, RowPlace};
pub use taxon::{CatalogueTaxon, ROLES};
pub use unit::Converted;

use claims::Claims;
use matching::{Asked, NameIndex};
use name::{ExactNames, Words};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};
use texts::{Sheet, Translation};
use unit::UnitSpellings;
use zonula_model::{
    AnalyteId, Cohort, NotClassified, ReferenceInterval, Sex, SpecimenKind, SymptomId, TaxonGroup,
    TaxonIndex, Unit,
};

/// A notice that a source of the data asks to be shown.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Whose.
    pub subject: String,
    /// The words to show.
    pub text: String,
}

/// All shipped knowledge.
pub struct Catalogue {
    /// Analytes, in the order of the file.
    pub analytes: Vec<Analyte>,
    /// Symptoms, in the order of the file.
    pub symptoms: Vec<Symptom>,
    /// Taxa, in the order of the file.
    pub taxa: Vec<CatalogueTaxon>,
    /// References, in the order of the file.
    pub references: Vec<Reference>,
    /// Statements, in the order of the file.
    pub statements: Vec<Statement>,
    /// Gates, in the order of the file.
    pub gates: Vec<Gate>,
    /// The rules of the pattern.
    pub pattern: Pattern,
    /// What a practitioner may record beside results and symptoms: ids with their English words.
    pub circumstances: BTreeMap<String, String>,
    /// The data's version, printed in each report.
    pub version: String,
    /// The day of that version, as year, month and day.
    pub date: String,
    /// Notices to be shown with the data.
    pub notices: Vec<Notice>,
    /// A clinic's own data that lie over the shipped ones.
    pub overlay: Option<Overlay>,
    /// Ids of shipped statements that the clinic switched off.
    pub switched_off: BTreeSet<String>,
    analyte_ids: BTreeMap<AnalyteId, usize>,
    analyte_names: NameIndex,
    symptom_names: ExactNames,
    taxon_names: BTreeMap<String, usize>,
    words: Words,
    spellings: UnitSpellings,
    result_words: BTreeMap<String, ResultWord>,
    claims: Claims,
    english: Sheet,
    translations: BTreeMap<Language, Translation>,
    groups: Vec<TaxonGroup>,
}

static BUILT_IN: LazyLock<Catalogue> = LazyLock::new(|| {
    Catalogue::parse(&CatalogueFiles::SHIPPED).expect("a test reads the shipped files")
});

static COHORTS: LazyLock<Vec<Arc<Cohort>>> = LazyLock::new(|| {
    let read = cohort::SHIPPED.iter().map(|own| own.read().map(Arc::new));
    let read = read.collect::<Result<_, _>>();
    read.expect("a test reads the shipped cohorts")
});

static INDICES: LazyLock<Vec<TaxonIndex>> = LazyLock::new(|| {
    let own = Catalogue::built_in();
    let ids = own.references.iter().map(|reference| reference.id.as_str()).collect();
    index::read(index::SHIPPED, &own.taxa, &ids).expect("a test reads the shipped indices")
});

static GRADES: LazyLock<BTreeMap<String, Grade>> = LazyLock::new(|| {
    index::read_grades(index::SHIPPED.0).expect("a test reads the shipped indices")
});

static CHANGES: LazyLock<Vec<ImportantChange>> = LazyLock::new(|| {
    let text = include_str!("../data/important_changes.tsv");
    index::read_changes(text).expect("a test reads the shipped changes")
});

impl Catalogue {
    /// Returns the shipped catalogue, parsed once.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Finds an analyte.
    pub fn analyte(&self, id: &AnalyteId) -> Option<&Analyte> {
        self.analyte_ids.get(id).map(|&at| &self.analytes[at])
    }

    /// Says which analyte a name means in this material and unit; LOINC first, then names in five
    /// languages and synonyms, compared without case, accents and punctuation.
    ///
    /// Words for a specimen within the name (`Calprotectin im Stuhl`) count as the specimen where
    /// the file states none.
    pub fn match_analyte(
        &self,
        name: &str,
        loinc: Option<&str>,
        specimen: SpecimenKind,
        unit: Option<&str>,
    ) -> AnalyteMatch {
        let asked = Asked { name, loinc, specimen, unit };
        self.analyte_names.find(&asked, &self.analytes, &self.words, &self.spellings)
    }

    /// Chooses the fallback interval for a person; the laboratory's own always wins over it.
    ///
    /// `age` is in full years on the day of the specimen. Only verified or computed intervals are
    /// offered; without an age there is none.
    pub fn interval(
        &self,
        id: &AnalyteId,
        sex: Sex,
        age: Option<u16>,
    ) -> Result<ReferenceInterval, NotClassified> {
        self.analyte(id).ok_or(NotClassified::NoInterval)?.interval(sex, age)
    }

    /// Reads a unit as files spell it (`µg/g`, `Mio/ml`) into UCUM; `None` if not understood.
    pub fn ucum(&self, written: &str) -> Option<Unit> {
        self.spellings.readings(written).into_iter().next().map(Unit::new)
    }

    /// Converts a number to the analyte's canonical unit; `None` if the unit is not understood or
    /// does not convert.
    ///
    /// Mass and amount of substance convert only by the catalogue's own factor for the analyte.
    pub fn convert(&self, id: &AnalyteId, number: f64, unit: &str) -> Option<Converted> {
        let analyte = self.analyte(id)?;
        let readings = self.spellings.readings(unit);
        analyte.convert(number, analyte.reading(&readings)?)
    }

    /// Expresses a number of the analyte's canonical unit in another; undoes [`Self::convert`].
    pub fn express(&self, id: &AnalyteId, number: f64, unit: &str) -> Option<f64> {
        let analyte = self.analyte(id)?;
        let readings = self.spellings.readings(unit);
        analyte.express(number, analyte.reading(&readings)?)
    }

    /// Reads which specimen a word or phrase names in any of the five languages (`EDTA-Blut`,
    /// `selles`); `None` if it names none, or several.
    pub fn specimen(&self, phrase: &str) -> Option<SpecimenKind> {
        let specimens = self.words.part(phrase).specimens;
        let mut kinds = specimens.into_iter();
        kinds.next().filter(|_| kinds.next().is_none())
    }

    /// Finds the symptom that a diary's name means, in five languages and by id; a remark in
    /// parentheses at its end (`Stool form (1-7)`) is tried without.
    pub fn symptom(&self, name: &str) -> Option<&Symptom> {
        let bare = || name.trim_end().strip_suffix(')')?.rsplit_once('(').map(|(bare, _)| bare);
        let found = self.symptom_names.get(name);
        let found = found.or_else(|| self.symptom_names.get(bare()?))?;
        Some(&self.symptoms[found])
    }

    /// Finds a symptom by its id.
    pub fn symptom_by_id(&self, id: &SymptomId) -> Option<&Symptom> {
        self.symptoms.iter().find(|symptom| symptom.id == *id)
    }

    /// Finds a taxon by name or synonym; GTDB suffixes (`Faecalibacterium_A`) are tried without.
    pub fn taxon(&self, name: &str) -> Option<&CatalogueTaxon> {
        self.taxon_names.get(&zonula_model::fold_taxon(name)).map(|&at| &self.taxa[at])
    }

    /// Returns the groups of taxa whose summed share a report gives.
    pub fn groups(&self) -> &[TaxonGroup] {
        &self.groups
    }

    /// Forms the group of one role of [`ROLES`]; empty where no taxon has it.
    pub fn group(&self, role: &str) -> TaxonGroup {
        taxon::group(&self.taxa, role)
    }

    /// Returns the shipped cohorts, read when first asked for.
    pub fn cohorts(&self) -> &'static [Arc<Cohort>] {
        &COHORTS
    }

    /// Returns the shipped indices over taxa, those that are computed only when asked for too.
    pub fn indices(&self) -> &'static [TaxonIndex] {
        &INDICES
    }

    /// Returns how certain it is that an index says anything of one person's health.
    pub fn index_grade(&self, id: &str) -> Option<Grade> {
        GRADES.get(id).copied()
    }

    /// Returns the least change of a symptom that people call one, in points of this very scale.
    pub fn important_change(
        &self,
        symptom: &SymptomId,
        (low, high): (f64, f64),
    ) -> Option<&'static ImportantChange> {
        let same = |a: f64, b: f64| (a - b).abs() < 1e-9;
        CHANGES.iter().find(|own| {
            own.symptom == symptom.as_str() && same(own.scale.0, low) && same(own.scale.1, high)
        })
    }

    /// Finds a reference.
    pub fn reference(&self, id: &str) -> Option<&Reference> {
        self.references.iter().find(|reference| reference.id == id)
    }

    /// Reads a result in words, in five languages; `None` if it says neither yes nor no.
    pub fn result_word(&self, text: &str) -> Option<ResultWord> {
        self.result_words.get(&fold_name(text)).copied()
    }

    /// Finds a statement.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().find(|statement| statement.id == id)
    }

    /// Finds a gate.
    pub fn gate(&self, id: &str) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == id)
    }

    /// Returns the words of a circumstance that a practitioner may record.
    pub fn circumstance(&self, id: &str, language: Language) -> Option<&str> {
        let english = self.circumstances.get(id)?;
        self.translated(&format!("circumstances.{id}"), english, language)
    }

    /// Returns what to beware of with an analyte; `None` where there is nothing, or where the words
    /// of a clinic's own row were not translated.
    pub fn caveats(&self, id: &AnalyteId, language: Language) -> Option<&str> {
        let english = self.analyte(id)?.caveats.as_str();
        let text = self.translated(&format!("analytes.{id}.caveats"), english, language)?;
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns what the evidence on an analyte is; `None` where the words of a clinic's own row were
    /// not translated.
    pub fn evidence(&self, id: &AnalyteId, language: Language) -> Option<&str> {
        let english = self.analyte(id)?.evidence.as_str();
        let text = self.translated(&format!("analytes.{id}.evidence"), english, language)?;
        Some(text).filter(|text| !text.is_empty())
    }

    /// Returns when a symptom is a red flag, and what then; `None` where it is none, or where the
    /// words of a clinic's own row were not translated.
    pub fn red_flag(&self, id: &SymptomId, language: Language) -> Option<(&str, &str)> {
        let symptom = self.symptom_by_id(id).filter(|symptom| symptom.red_flag != "none")?;
        let text = |field: &str, english| {
            self.translated(&format!("symptoms.{id}.{field}"), english, language)
        };
        Some((text("rule", &symptom.red_flag_rule)?, text("referral", &symptom.referral)?))
    }

    /// Says who reviewed the words of a language; `None` for the one they were written in.
    pub fn review(&self, language: Language) -> Option<&str> {
        self.translations.get(&language).map(|own| own.review.as_str())
    }

    /// Finds what stands for an English text in a language: a clinic's own words, or the shipped
    /// translation where the English is still the shipped one.
    fn translated<'a>(
        &'a self,
        key: &str,
        english: &'a str,
        language: Language,
    ) -> Option<&'a str> {
        if language == Language::English {
            return Some(english);
        }
        let translation = self.translations.get(&language)?;
        let shipped = || {
            let same = self.english.get(key).is_some_and(|shipped| shipped == english);
            translation.shipped.get(key).filter(|_| same)
        };
        translation.own.get(key).or_else(shipped).map(String::as_str)
    }

    /// Explains why a statement is proposed or is not, or why a gate is closed or is not; `None`
    /// where there is neither of that id.
    pub fn explain(&self, id: &str, facts: &Facts) -> Option<Explanation> {
        explain::explain(self, id, facts)
    }

    /// Proposes what the facts call for, each with the reasons; gates come first.
    pub fn propose(&self, facts: &Facts) -> Proposals {
        statement::propose(self, facts)
    }

    /// Assesses the pattern: which areas point the same way, what suspends it, what comes first.
    pub fn assess(&self, facts: &Facts) -> PatternAssessment {
        pattern::assess(self, facts)
    }

    /// Lists what is wrong with the texts: claims that nobody may make, statements of fact without
    /// a citation that can be followed, in every language; empty for the shipped data.
    pub fn lint(&self) -> Vec<String> {
        lint::lint(self)
    }

    /// Says how hard the patients' words of a language are to read, as LIX; `None` without words.
    pub fn reading_level(&self, language: Language) -> Option<f64> {
        lint::reading_level(self.statements.iter().filter_map(|own| own.patient(language)))
    }

    /// Lists the claims of a text that no text of this program may make.
    pub fn banned_claims(&self, text: &str, language: Language) -> Vec<String> {
        self.claims.find(text, language)
    }
}

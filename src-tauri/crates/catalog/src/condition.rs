//! Conditions: the small language that says when a statement may be proposed.
//!
//! `data/README.md` describes it for people who write statements.

use crate::Catalogue;
use crate::status::Status;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::vec::IntoIter;
use zonula_model::{AnalyteId, SymptomId};

/// A condition, read and checked against the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    /// At least so many of the parts.
    AtLeast(usize, Vec<Condition>),
    Not(Box<Condition>),
    /// Never holds by itself.
    ByHand,
    Always,
    /// An atom with its text.
    Atom(Atom, String),
}

/// One thing that facts decide.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Atom {
    /// A microbiome profile is at hand.
    Profile,
    /// An analyte has an earlier value.
    Serial,
    /// A hard red flag is present.
    RedFlag,
    /// A circumstance was recorded.
    Known(String),
    Age(Comparison),
    Sex(zonula_model::Sex),
    /// A symptom's score, as tenths of its scale.
    Symptom(SymptomId, Comparison),
    /// The strongest score among the symptoms of a cluster.
    Symptoms(String, Comparison),
    /// A symptom has a score.
    Answered(SymptomId),
    /// A symptom's score, and for how many weeks it has lasted at five tenths or more; nobody who
    /// was not asked has it.
    Lasting(SymptomId, Comparison, u16),
    /// Stool lay outside forms 3 to 5 of the Bristol scale on most days.
    UnusualStool,
    /// The latest result and the one before both satisfy it.
    Repeated(AnalyteId, Comparison),
    /// No result of the analyte is at hand.
    Missing(AnalyteId),
    /// Some result of the analyte is at hand.
    Present(AnalyteId),
    /// Against the laboratory's own interval.
    Laboratory(AnalyteId, Side),
    /// In the decision limit of this name.
    Labelled(AnalyteId, String),
    /// Against a number, in the canonical unit.
    Number(AnalyteId, Comparison),
    /// Percentile of a diversity measure or group in its cohort.
    Percentile(String, Comparison),
    Index(String, Comparison),
    /// A taxon in the profile, by its folded name.
    Taxon(String, bool),
}

/// A side of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Below,
    Within,
    Above,
}

/// A comparison with a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Comparison {
    pub(crate) operator: Operator,
    pub(crate) number: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a condition may name, beside analytes and symptoms.
pub(crate) struct Vocabulary<'a> {
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) circumstances: &'a BTreeMap<String, String>,
}

impl Condition {
    /// Reads a condition; the error says what was expected where.
    pub(crate) fn parse(text: &str, vocabulary: &Vocabulary<'_>) -> Result<Self, String> {
        let words = tokens(text)?;
        if words.len() > MOST_WORDS {
            return Err(format!("a condition has at most {MOST_WORDS} words"));
        }
        let mut reader = Reader { words: words.into_iter().peekable(), vocabulary };
        let condition = reader.any()?;
        match reader.words.next() {
            None => Ok(condition),
            Some(word) => Err(format!("`{word}` is not expected")),
        }
    }

    /// Lists what the condition's decision limits rest on.
    pub(crate) fn limit_statuses(&self, catalogue: &Catalogue) -> Vec<Status> {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                parts.iter().flat_map(|part| part.limit_statuses(catalogue)).collect()
            }
            Self::Not(inner) => inner.limit_statuses(catalogue),
            Self::Atom(Atom::Labelled(id, _), _) => {
                let analyte = catalogue.analyte(id);
                // What a row of low confidence says is orientation, whatever its limits' status.
                let status = analyte.map(|own| match own.offers(own.limit_status) {
                    true => own.limit_status,
                    false => Status::Memory,
                });
                status.into_iter().collect()
            }
            Self::ByHand | Self::Always | Self::Atom(..) => vec![],
        }
    }
}

impl Condition {
    /// Lists the measures and groups whose percentiles the condition asks for.
    pub(crate) fn percentiles(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                parts.iter().flat_map(Self::percentiles).collect()
            }
            Self::Not(inner) => inner.percentiles(),
            Self::Atom(Atom::Percentile(name, _), _) => vec![name],
            Self::ByHand | Self::Always | Self::Atom(..) => vec![],
        }
    }
}

/// Nobody reads a longer condition, and how deep one goes is bounded by it.
const MOST_WORDS: usize = 400;

/// Splits a text into words, parentheses and quoted names (which keep their first quote).
fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut tokens = vec![];
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' | ',' => 1,
            '"' => {
                let end = rest[1..].find('"').ok_or("a quotation mark is not closed")?;
                tokens.push(rest[..=end].to_owned());
                rest = rest[end + 2..].trim_start();
                continue;
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '"');
                rest.find(ends).unwrap_or(rest.len())
            }
        };
        tokens.push(rest[..length].to_owned());
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

struct Reader<'a> {
    words: Peekable<IntoIter<String>>,
    vocabulary: &'a Vocabulary<'a>,
}

impl Reader<'_> {
    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.words.next_if(|word| word == "or").is_some() {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::Any(parts) })
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.one()?];
        while self.words.next_if(|word| word == "and").is_some() {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Condition::All(parts) })
    }

    fn one(&mut self) -> Result<Condition, String> {
        let word = self.word("a condition")?;
        match word.as_str() {
            "not" => Ok(Condition::Not(Box::new(self.one()?))),
            "(" => {
                let inner = self.any()?;
                match self.words.next().as_deref() {
                    Some(")") => Ok(inner),
                    _ => Err("a parenthesis is not closed".to_owned()),
                }
            }
            "at-least" => self.at_least(),
            "by-hand" => Ok(Condition::ByHand),
            "always" => Ok(Condition::Always),
            _ => self.atom(&word),
        }
    }

    /// Reads `2 of (a, b, c)`.
    fn at_least(&mut self) -> Result<Condition, String> {
        let least = self.word("a number")?;
        let least = least.parse().map_err(|_| format!("`{least}` is not a whole number"))?;
        for expected in ["of", "("] {
            match self.words.next().as_deref() {
                Some(word) if word == expected => {}
                _ => return Err(format!("`{expected}` is expected after `at-least`")),
            }
        }
        let mut parts = vec![self.any()?];
        while self.words.next_if(|word| word == ",").is_some() {
            parts.push(self.any()?);
        }
        match self.words.next().as_deref() {
            Some(")") if (1..=parts.len()).contains(&least) => Ok(Condition::AtLeast(least, parts)),
            Some(")") => Err(format!("there are not {least} parts")),
            _ => Err("a parenthesis is not closed".to_owned()),
        }
    }

    fn atom(&mut self, word: &str) -> Result<Condition, String> {
        let before: Vec<String> = self.words.clone().collect();
        let atom = match word {
            "profile" => Atom::Profile,
            "serial" => Atom::Serial,
            "red-flag" => Atom::RedFlag,
            "known" => {
                let circumstance = self.word("a circumstance")?;
                if !self.vocabulary.circumstances.contains_key(&circumstance) {
                    return Err(format!("`{circumstance}` is not a circumstance"));
                }
                Atom::Known(circumstance)
            }
            "age" => Atom::Age(self.comparison()?),
            "sex" => {
                let sex = self.word("a sex")?;
                Atom::Sex(zonula_model::Sex::parse(&sex).ok_or(format!("`{sex}` is not a sex"))?)
            }
            "symptom" => Atom::Symptom(self.symptom()?, self.comparison()?),
            "answered" => Atom::Answered(self.symptom()?),
            "lasting" => {
                let (id, comparison) = (self.symptom()?, self.comparison()?);
                match self.words.next().as_deref() {
                    Some("for") => {}
                    _ => return Err("`for` and a number of weeks are expected".to_owned()),
                }
                let weeks = self.word("a number of weeks")?;
                let weeks = weeks.parse().map_err(|_| format!("`{weeks}` is not full weeks"))?;
                Atom::Lasting(id, comparison, weeks)
            }
            "unusual-stool" => Atom::UnusualStool,
            "repeated" => Atom::Repeated(self.analyte()?, self.comparison()?),
            "symptoms" => {
                let cluster = self.word("a cluster of symptoms")?;
                let symptoms = &self.vocabulary.catalogue.symptoms;
                if !symptoms.iter().any(|own| own.cluster == cluster) {
                    return Err(format!("`{cluster}` is not a cluster of symptoms"));
                }
                Atom::Symptoms(cluster, self.comparison()?)
            }
            "missing" => Atom::Missing(self.analyte()?),
            "any" => Atom::Present(self.analyte()?),
            "percentile" => Atom::Percentile(self.word("a measure")?, self.comparison()?),
            "index" => Atom::Index(self.word("an index")?, self.comparison()?),
            "taxon" => {
                let name = self.word("a taxon in quotation marks")?;
                let name = name.strip_prefix('"').ok_or("a taxon stands in quotation marks")?;
                if self.vocabulary.catalogue.taxon(name).is_none() {
                    return Err(format!("`{name}` is not a taxon"));
                }
                match self.word("`present` or `absent`")?.as_str() {
                    "present" => Atom::Taxon(zonula_model::fold_taxon(name), true),
                    "absent" => Atom::Taxon(zonula_model::fold_taxon(name), false),
                    other => return Err(format!("`{other}` is neither `present` nor `absent`")),
                }
            }
            id => self.about(known_analyte(self.vocabulary.catalogue, id)?)?,
        };
        let used = before.len() - self.words.clone().count();
        let words = std::iter::once(word).chain(before[..used].iter().map(String::as_str));
        let text = words.map(|word| word.trim_start_matches('"')).collect::<Vec<_>>().join(" ");
        Ok(Condition::Atom(atom, text))
    }

    /// Reads what is said of an analyte.
    fn about(&mut self, id: AnalyteId) -> Result<Atom, String> {
        let side = match self.words.peek().map(String::as_str) {
            Some("above") => Side::Above,
            Some("below") => Side::Below,
            Some("within") => Side::Within,
            Some("is") => {
                self.words.next();
                let label = self.word("a decision limit")?;
                let analyte = self.vocabulary.catalogue.analyte(&id);
                if !analyte.is_some_and(|analyte| analyte.all_limits.has(&label)) {
                    return Err(format!("`{id}` has no decision limit `{label}`"));
                }
                return Ok(Atom::Labelled(id, label));
            }
            _ => return Ok(Atom::Number(id, self.comparison()?)),
        };
        self.words.next();
        match self.words.next().as_deref() {
            Some("laboratory") => Ok(Atom::Laboratory(id, side)),
            _ => Err("`laboratory` is expected after `above`, `below` and `within`".to_owned()),
        }
    }

    fn symptom(&mut self) -> Result<SymptomId, String> {
        let id = SymptomId::new(self.word("a symptom")?);
        match self.vocabulary.catalogue.symptom_by_id(&id) {
            Some(_) => Ok(id),
            None => Err(format!("`{id}` is not a symptom")),
        }
    }

    fn analyte(&mut self) -> Result<AnalyteId, String> {
        let id = self.word("an analyte")?;
        known_analyte(self.vocabulary.catalogue, &id)
    }

    fn comparison(&mut self) -> Result<Comparison, String> {
        let operator = match self.word("a comparison")?.as_str() {
            "<" => Operator::Less,
            "<=" => Operator::LessOrEqual,
            ">" => Operator::Greater,
            ">=" => Operator::GreaterOrEqual,
            other => return Err(format!("`{other}` is not a comparison")),
        };
        let number = self.word("a number")?;
        let number = number.parse().ok().filter(|number: &f64| number.is_finite());
        Ok(Comparison { operator, number: number.ok_or("a number is expected")? })
    }

    fn word(&mut self, expected: &str) -> Result<String, String> {
        self.words.next().ok_or_else(|| format!("{expected} is expected"))
    }
}

fn known_analyte(catalogue: &Catalogue, id: &str) -> Result<AnalyteId, String> {
    let found = AnalyteId::new(id);
    match catalogue.analyte(&found) {
        Some(_) => Ok(found),
        None => Err(format!("`{id}` is neither an analyte nor a word of the language")),
    }
}

/// Names that percentiles may have: the groups of taxa and these measures.
pub(crate) fn measures() -> BTreeSet<&'static str> {
    BTreeSet::from(["observed", "chao1", "shannon", "simpson", "pielou"])
}

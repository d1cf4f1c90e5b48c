//! Facts as a line of text: what tests beside the data and the command line write.

use super::{Facts, ProfileFact, ResultFact};
use crate::Catalogue;
use std::collections::BTreeMap;
use zonula_model::{
    AnalyteId, Comparator, IntervalSource, Rank, ReferenceInterval, Sex, SymptomId, Unit, Value,
};

impl Facts {
    /// Reads facts that ` ; ` separates: `crp = 2 mg/L [..5] earlier`, `giardia-stool = "positive"`,
    /// `symptom bloating = 6`, `weeks bloating = 4`, `unusual-stool = yes`, `known nsaid`,
    /// `profile species = A, B`, `percentile shannon = 6`, `index gmhi = -1`, `age = 40`,
    /// `sex = female`. `earlier 3` gives the value before, `earlier` alone that there is one.
    ///
    /// Units are UCUM and the canonical ones; in brackets stand the laboratory's own limits.
    pub fn parse(text: &str, catalogue: &Catalogue) -> Result<Self, String> {
        let mut facts = Self::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            facts.add(part, catalogue).map_err(|why| format!("`{part}`: {why}"))?;
        }
        Ok(facts)
    }

    /// Adds one fact.
    fn add(&mut self, part: &str, catalogue: &Catalogue) -> Result<(), String> {
        if let Some(id) = part.strip_prefix("known ").map(str::trim) {
            if !catalogue.circumstances.contains_key(id) {
                return Err(format!("`{id}` is not a circumstance"));
            }
            self.circumstances.insert(id.to_owned());
            return Ok(());
        }
        let (what, stated) = part.split_once('=').ok_or("a fact is `known …` or has a value")?;
        let (what, stated) = (what.trim(), stated.trim());
        match what.split_once(' ') {
            Some((kind @ ("symptom" | "weeks"), id)) => {
                let id = SymptomId::new(id.trim());
                if catalogue.symptom_by_id(&id).is_none() {
                    return Err(format!("`{id}` is not a symptom"));
                }
                if kind == "symptom" {
                    self.symptoms.insert(id, number(stated)?);
                } else {
                    let weeks = stated.parse().map_err(|_| "weeks are full weeks".to_owned())?;
                    self.weeks.insert(id, weeks);
                }
            }
            Some(("profile", rank)) => {
                let rank = Rank::parse(rank.trim()).ok_or(format!("`{rank}` is not a rank"))?;
                let present = stated.split(',').map(|name| name.trim().to_owned()).collect();
                let (percentiles, indices) = (BTreeMap::new(), BTreeMap::new());
                self.profile = Some(ProfileFact { rank, present, percentiles, indices });
            }
            Some((kind @ ("percentile" | "index"), name)) => {
                let profile = self.profile.as_mut().ok_or("stands behind its profile")?;
                let values = match kind {
                    "percentile" => &mut profile.percentiles,
                    _ => &mut profile.indices,
                };
                values.insert(name.trim().to_owned(), number(stated)?);
            }
            Some((other, _)) => return Err(format!("`{other}` is no kind of fact")),
            None if what == "age" => {
                self.age = Some(stated.parse().map_err(|_| "an age is full years".to_owned())?);
            }
            None if what == "unusual-stool" => {
                self.unusual_stool = match stated {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => return Err("is `yes` or `no`".to_owned()),
                };
            }
            None if what == "sex" => {
                self.sex = Sex::parse(stated).ok_or(format!("`{stated}` is not a sex"))?;
            }
            None => self.results.push(result(what, stated, catalogue)?),
        }
        Ok(())
    }
}

fn number(stated: &str) -> Result<f64, String> {
    let number = stated.parse().ok().filter(|number: &f64| number.is_finite());
    number.ok_or_else(|| format!("`{stated}` is not a number"))
}

/// Reads a result: words in quotation marks, or a number with its unit and the laboratory's limits.
fn result(id: &str, stated: &str, catalogue: &Catalogue) -> Result<ResultFact, String> {
    let analyte = AnalyteId::new(id);
    if catalogue.analyte(&analyte).is_none() {
        return Err(format!("`{id}` is not an analyte"));
    }
    if let Some(text) = stated.strip_prefix('"') {
        let value = Value::Text(text.trim_end_matches('"').to_owned());
        return Ok(ResultFact {
            analyte,
            value,
            laboratory: None,
            has_earlier: false,
            earlier: None,
        });
    }
    let (stated, before) = match stated.rsplit_once(" earlier") {
        Some((stated, before)) => (stated, Some(before.trim())),
        None => (stated, None),
    };
    let (stated, limits) = match stated.split_once('[') {
        // UCUM has brackets of its own, `[arb'U]/mL`: the limits are what has two points.
        Some(_) => match stated.rsplit_once(" [").filter(|(_, limits)| limits.contains("..")) {
            Some((stated, limits)) => (stated, Some(limits.trim_end_matches(']'))),
            None => (stated, None),
        },
        None => (stated, None),
    };
    let (written, unit) = stated.trim().split_once(' ').ok_or("a number has its unit")?;
    let digits = written.find(|c: char| !"<>=".contains(c)).unwrap_or(written.len());
    let comparator = match &written[..digits] {
        "" => None,
        sign => Some(Comparator::parse(sign).ok_or(format!("`{sign}` is not a comparator"))?),
    };
    let unit = Some(Unit::new(unit.trim()));
    let laboratory = match limits.and_then(|limits| limits.split_once("..")) {
        None => None,
        Some((low, high)) => {
            let limit = |text: &str| match text.trim() {
                "" => Ok(None),
                text => number(text).map(Some),
            };
            let source = IntervalSource::Laboratory("as stated".to_owned());
            ReferenceInterval::new(limit(low)?, limit(high)?, unit.clone(), source)
        }
    };
    let earlier = match before.filter(|before| !before.is_empty()) {
        Some(before) => {
            let number = number(before)?;
            Some(Value::Quantity { comparator: None, number, unit: unit.clone() })
        }
        None => None,
    };
    let value = Value::Quantity { comparator, number: number(&written[digits..])?, unit };
    Ok(ResultFact { analyte, value, laboratory, has_earlier: before.is_some(), earlier })
}

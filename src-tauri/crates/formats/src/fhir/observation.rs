//! Observations: a value with its name, limits, flag and unit becomes a raw result.

use super::range::{self, Person};
use super::resource::{Concept, Measured};
use super::value::{self, tell};
use crate::problem_log::ProblemLog;
use crate::{RawAnalyte, RawResult, dialect};
use zonula_model::{Place, Severity};

const LOINC: &str = "http://loinc.org";

/// Reads an observation or a component; one without a value stays, and is told.
pub(super) fn result(
    measured: &Measured,
    person: Person,
    path: &str,
    log: &mut ProblemLog,
) -> RawResult {
    let name = measured.code.words().unwrap_or_default().to_owned();
    if name.is_empty() {
        let message = "the result names no analyte";
        tell(log, Severity::Error, "name-missing", format!("{path}.code"), message);
    }
    let (found, field) = value::value(measured, path, log);
    let loinc = measured.code.code_in(LOINC).map(str::to_owned);
    if let Some(code) = loinc.as_deref().filter(|code| !dialect::is_loinc(code)) {
        let message = format!("`{code}` does not have the check digit of a LOINC code");
        tell(log, Severity::Warning, "loinc-invalid", format!("{path}.code"), message);
    }
    let own_code = || measured.code.foreign_code().map(str::to_owned);
    let (interval, limits) = range::interval(measured, &found, person, path, log);
    let analyte = RawAnalyte {
        name,
        code: loinc.clone().or_else(own_code),
        loinc: loinc.filter(|code| dialect::is_loinc(code)),
        unit: found.unit,
        ucum: found.ucum,
        interval,
        limits,
        panel: None,
        method: None,
    };
    RawResult {
        flag: flag(&measured.interpretation).map(Into::into),
        comparator: found.comparator,
        number: found.number,
        ..RawResult::new(analyte, found.text, Place::Path(format!("{path}{field}").into()))
    }
}

/// Returns the interpretations' codes, `H` say.
fn flag(interpretation: &[Concept]) -> Option<String> {
    let codes = interpretation.iter().filter_map(|concept| {
        let code = concept.coding.iter().find_map(|coding| coding.code.as_deref());
        code.or(concept.text.as_deref())
    });
    Some(codes.collect::<Vec<_>>().join(" ")).filter(|flag| !flag.is_empty())
}

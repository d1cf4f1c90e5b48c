//! Status: how far the laboratory stands by a result (`OBX-11`, else `OBR-25`).

use super::segment::Segment;
use super::tell;
use super::value::in_one_line;
use crate::RawResult;
use crate::problem_log::ProblemLog;
use zonula_model::{Place, Problem, ResultStatus, Severity};

/// What a status says about a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It stands, more or less.
    Stands(ResultStatus),
    /// It was wrong, and so is what was sent before.
    Withdrawn,
    /// There is none.
    None,
}

impl Standing {
    /// Returns the status of a result that stands.
    pub fn status(self) -> ResultStatus {
        match self {
            Self::Stands(status) => status,
            Self::Withdrawn | Self::None => ResultStatus::Final,
        }
    }
}

/// Judges a result by its status, and tells what is not final, or no result, and why.
pub(super) fn standing(
    segment: &Segment<'_>,
    request: Option<ResultStatus>,
    log: &mut ProblemLog,
) -> Standing {
    let own = segment.field(11);
    if own == "F" {
        return Standing::Stands(ResultStatus::Final);
    }
    let own = segment.text(11, 1).to_ascii_uppercase();
    let name = || {
        let names = [2, 5, 1].map(|part| segment.text(3, part));
        names.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    };
    let value = || in_one_line(&segment.plain(segment.field(5)));
    let mut say = |severity, code, message: &dyn Fn() -> String, value: &str| {
        tell(log, segment, severity, code, value, message);
    };
    match own.as_str() {
        "D" | "W" => {
            let message = || format!("the laboratory withdrew `{}`; it is left out", name());
            say(Severity::Warning, "status-withdrawn", &message, &value());
            Standing::Withdrawn
        }
        "X" => {
            let message = || format!("`{}` could not be measured; it is left out", name());
            say(Severity::Warning, "status-withdrawn", &message, &value());
            Standing::None
        }
        "N" | "O" | "U" => {
            let why = match own.as_str() {
                "N" => "was not asked for",
                "O" => "is described, not measured",
                _ => "became final without being sent again",
            };
            let message = || format!("`{}` {why}; it is left out", name());
            say(Severity::Note, "status-without-result", &message, &value());
            Standing::None
        }
        "I" | "P" | "R" | "S" => {
            let message = || format!("the result's status is `{own}`, not final");
            say(Severity::Note, "status-not-final", &message, "");
            Standing::Stands(ResultStatus::Preliminary)
        }
        "C" | "A" => {
            let message = || "the result corrects an earlier one".to_owned();
            say(Severity::Note, "status-corrected", &message, "");
            Standing::Stands(ResultStatus::Corrected)
        }
        "" => {
            let (code, message) = match request {
                Some(ResultStatus::Preliminary) => {
                    ("status-not-final", "the order's results are not final")
                }
                Some(ResultStatus::Corrected) => {
                    ("status-corrected", "the order's results correct earlier ones")
                }
                _ => return Standing::Stands(ResultStatus::Final),
            };
            say(Severity::Note, code, &|| message.to_owned(), "");
            Standing::Stands(request.unwrap_or_default())
        }
        "F" | "B" | "V" => Standing::Stands(ResultStatus::Final),
        other => {
            let message = || format!("`{other}` is no status; the result is read as final");
            say(Severity::Warning, "status-unknown", &message, other);
            Standing::Stands(ResultStatus::Final)
        }
    }
}

/// Reads the status of an order's results (table 0123), where it says something about them.
pub(super) fn of_request(text: &str) -> Option<ResultStatus> {
    match text.to_ascii_uppercase().as_str() {
        "F" => Some(ResultStatus::Final),
        "A" | "I" | "P" | "R" | "S" => Some(ResultStatus::Preliminary),
        "C" => Some(ResultStatus::Corrected),
        _ => None,
    }
}

/// Takes back what was sent before of a result that the laboratory withdrew.
pub(super) fn withdraw(results: &mut Vec<RawResult>, withdrawn: &RawResult, log: &mut ProblemLog) {
    let analyte = &withdrawn.analyte;
    results.retain(|earlier| {
        let is_same = earlier.analyte.code == analyte.code && earlier.analyte.name == analyte.name;
        if is_same {
            let Place::Line(line) = earlier.place else { return true };
            let message =
                format!("the value of `{}` in line {line} is taken back with it", analyte.name);
            let place = withdrawn.place.clone();
            let problem = Problem::new(Severity::Warning, "status-withdrawn", place, message);
            log.push(problem.with_value(&earlier.value));
        }
        !is_same
    });
}

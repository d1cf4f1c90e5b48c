//! Results: an `OBX` segment becomes a raw result.

use super::segment::{Segment, filled};
use super::status::Standing;
use super::tell;
use super::value::{self, in_one_line};
use crate::interval;
use crate::limits::SHARED_ANALYTES;
use crate::number::Decimal;
use crate::problem_log::ProblemLog;
use crate::shared_analytes::{SharedAnalytes, SharedTexts, WrittenAnalyte};
use crate::{RawAnalyte, RawResult, dialect};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use zonula_model::Severity;

/// The analytes of a file, found again by the very fields that describe them.
#[derive(Default)]
pub(super) struct Analytes {
    shared: SharedAnalytes,
    known: BTreeMap<Box<str>, Known>,
    flags: SharedTexts,
    key: String,
}

/// What a description was found to mean.
#[derive(Clone)]
struct Known {
    analyte: Arc<RawAnalyte>,
    /// The interval as written, where it is none.
    unreadable: Option<Box<str>>,
    /// Whether signs that belong to the text parted its unit.
    is_unit_joined: bool,
}

impl Analytes {
    /// Forgets which fields mean what: another message has other signs.
    pub fn forget(&mut self) {
        self.known.clear();
    }

    /// Returns the analyte of a result, and tells what is wrong with its description.
    pub fn of(
        &mut self,
        segment: &Segment<'_>,
        panel: Option<&str>,
        log: &mut ProblemLog,
    ) -> Arc<RawAnalyte> {
        self.key.clear();
        for field in [3, 6, 7, 17] {
            self.key.push_str(segment.field(field));
            self.key.push(char::from(segment.signs().field));
        }
        // The panel stands last: it may hold any sign.
        self.key.push_str(panel.unwrap_or_default());
        let known = match self.known.get(self.key.as_str()) {
            Some(known) => known.clone(),
            None => {
                let known = describe(segment, panel, &mut self.shared);
                if self.known.len() < SHARED_ANALYTES {
                    self.known.insert(self.key.as_str().into(), known.clone());
                }
                known
            }
        };
        if known.analyte.name.is_empty() {
            tell(log, segment, Severity::Error, "name-missing", "", || {
                "the result names no analyte".to_owned()
            });
        }
        if let Some(unit) = known.analyte.unit.as_deref().filter(|_| known.is_unit_joined) {
            tell(log, segment, Severity::Note, "unit-unescaped", unit, || {
                format!("the unit `{unit}` is not written as HL7 asks; it is read as a whole")
            });
        }
        if let Some(text) = known.unreadable {
            tell(log, segment, Severity::Note, "interval-unreadable", &text, || {
                format!("`{}` is not one interval; it is kept as written", in_one_line(&text))
            });
        }
        known.analyte
    }

    /// Returns a flag that all results share which have it.
    fn flag(&mut self, flag: &str) -> Arc<String> {
        self.flags.share(flag)
    }

    /// Returns the same analyte under another panel.
    pub fn under(&mut self, analyte: &RawAnalyte, panel: &str) -> Arc<RawAnalyte> {
        self.shared.share(&WrittenAnalyte {
            name: &analyte.name,
            code: analyte.code.as_deref(),
            loinc: analyte.loinc.as_deref(),
            unit: analyte.unit.as_deref(),
            ucum: analyte.ucum.as_deref(),
            interval: analyte.interval.as_deref(),
            limits: analyte.limits,
            panel: Some(panel),
            method: analyte.method.as_deref(),
        })
    }
}

/// Reads a result that stands; `None` where its value is a document, which is told.
pub(super) fn result(
    segment: &Segment<'_>,
    standing: Standing,
    analyte: Arc<RawAnalyte>,
    analytes: &mut Analytes,
    log: &mut ProblemLog,
) -> Option<RawResult> {
    let found = value::value(segment, log)?;
    let flag = segment.field(8);
    let flag = if flag.bytes().all(|sign| sign.is_ascii_alphanumeric()) {
        Cow::Borrowed(flag)
    } else {
        let flags = segment.repetitions(8).map(|flag| segment.plain(segment.component(flag, 1)));
        Cow::Owned(flags.collect::<Vec<_>>().join(" ").trim().to_owned())
    };
    Some(RawResult {
        flag: filled(flag).map(|flag| analytes.flag(&flag)),
        comparator: found.comparator,
        number: found.number,
        status: standing.status(),
        ..RawResult::new(analyte, found.text, segment.place())
    })
}

/// Reads everything that describes an analyte.
fn describe(segment: &Segment<'_>, panel: Option<&str>, shared: &mut SharedAnalytes) -> Known {
    let (code, loinc) = codes(segment);
    let names = [2, 5, 1, 4].map(|part| segment.text(3, part));
    let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
    let (unit, ucum, is_unit_joined) = unit(segment);
    let interval = segment.plain(segment.field(7));
    let interval = interval.trim_matches(char::from(segment.signs().component)).trim();
    let interval = Some(interval).filter(|text| !text.is_empty() && *text != "\"\"");
    let decimal = |text: &str| if text.contains(',') { Decimal::Open } else { Decimal::Point };
    let limits = interval.map(|text| interval::parse(text, unit.as_deref(), decimal(text)));
    let methods = segment.repetitions(17).filter_map(|method| {
        let parts = [2, 5, 1].map(|part| segment.plain(segment.component(method, part)));
        parts.into_iter().find(|part| !part.is_empty())
    });
    let method = methods.collect::<Vec<_>>().join("; ");
    let analyte = shared.share(&WrittenAnalyte {
        name: &name,
        code: code.as_deref(),
        loinc: loinc.as_deref(),
        unit: unit.as_deref(),
        ucum: ucum.as_deref(),
        interval,
        limits: limits.and_then(Result::ok),
        panel,
        method: Some(method.as_str()).filter(|method| !method.is_empty()),
    });
    let unreadable = interval.filter(|_| limits.is_some_and(|limits| limits.is_err()));
    Known { analyte, unreadable: unreadable.map(Into::into), is_unit_joined }
}

/// Returns the laboratory's code and, where the message names the system, LOINC's.
fn codes<'a>(segment: &Segment<'a>) -> (Option<Cow<'a, str>>, Option<Cow<'a, str>>) {
    let pairs =
        [(1, 3), (4, 6)].map(|(code, system)| (segment.filled(3, code), segment.text(3, system)));
    let is_loinc = |system: &str| matches!(system, "LN" | "LOINC");
    let loinc =
        pairs.iter().find(|(_, system)| is_loinc(system)).and_then(|(code, _)| code.clone());
    let loinc = loinc.filter(|code| dialect::is_loinc(code));
    (pairs.into_iter().find_map(|(code, _)| code), loinc)
}

/// Returns the unit as written and, where the message names the system, as UCUM; and whether its
/// parts had to be joined: `10^9/l` is no code with a text, but a unit whose sign was not escaped.
fn unit<'a>(segment: &Segment<'a>) -> (Option<Cow<'a, str>>, Option<Cow<'a, str>>, bool) {
    let [first, second, system] = [1, 2, 3].map(|part| segment.filled(6, part));
    let is_power = |text: &str| text.ends_with("10");
    let begins_with_digit =
        |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit() || sign == '-');
    if first.as_deref().is_some_and(is_power) && second.as_deref().is_some_and(begins_with_digit) {
        return (filled(segment.plain(segment.field(6))), None, true);
    }
    let is_ucum =
        |system: Option<Cow<'_, str>>| system.is_some_and(|it| it.eq_ignore_ascii_case("UCUM"));
    // Of a code and its text the code is the unit, unless it is the laboratory's own.
    let is_local = system.as_deref().is_some_and(|it| it == "L" || it.starts_with("99"));
    let unit = match (first.clone(), second) {
        (_, Some(text)) if is_local => Some(text),
        (first, second) => first.or(second).or_else(|| segment.filled(6, 4)),
    };
    let ucum = if is_ucum(system) {
        first
    } else {
        segment.filled(6, 4).filter(|_| is_ucum(segment.filled(6, 6)))
    };
    (unit, ucum, false)
}

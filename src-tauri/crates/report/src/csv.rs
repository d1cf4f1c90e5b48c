//! The cited data as CSV (RFC 4180, UTF-8): what the tables rest on, for other programs.

use crate::series;
use crate::{Attachment, Context};
use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;
use zonula_model::{
    AnalyteId, Comparator, Date, Interpretation, IntervalSource, Place, ReferenceInterval, Unit,
    Value,
};

/// The columns of `results.csv`.
const RESULTS: [&str; 20] = [
    "analyte",
    "name",
    "loinc",
    "specimen",
    "specimen_kind",
    "collected",
    "laboratory",
    "value_as_written",
    "unit_as_written",
    "interval_as_written",
    "comparator",
    "value",
    "unit_ucum",
    "conversion",
    "low",
    "high",
    "interval_source",
    "interpretation",
    "file",
    "place",
];

/// Writes all that the report rests on.
pub(crate) fn all(context: &Context<'_>) -> Vec<Attachment> {
    let results = (!context.record.specimens.iter().all(|own| own.observations.is_empty()))
        .then(|| results(context));
    [results, microbiome(context), symptoms(context)].into_iter().flatten().collect()
}

/// Writes every result of the record, a line each, by analyte and time.
fn results(context: &Context<'_>) -> Attachment {
    let mut text = String::new();
    record(&mut text, &RESULTS);
    for series in series::of(context) {
        for entry in &series.entries {
            let (specimen, observation) = (entry.specimen, entry.observation);
            let written = &observation.written;
            let analyte = series.analyte();
            let loinc = analyte.and_then(|id| context.analyte(id)?.loinc.first());
            let (comparator, value, ucum) = match &observation.value {
                Value::Quantity { comparator, number, unit } => (
                    comparator.map(Comparator::as_str).unwrap_or_default(),
                    number.to_string().into(),
                    unit.as_ref().map(Unit::ucum).unwrap_or_default(),
                ),
                Value::Text(words) => ("", Cow::from(words), ""),
            };
            let interval = entry.finding.and_then(|finding| finding.interval.as_ref());
            let limit = |side: fn(&ReferenceInterval) -> Option<f64>| -> Cow<'_, str> {
                interval.and_then(side).map(|limit| limit.to_string()).unwrap_or_default().into()
            };
            let source = interval.map_or("", |own| match own.source {
                IntervalSource::Laboratory(_) => "laboratory",
                IntervalSource::Catalogue(_) => "catalogue",
            });
            let import = observation.source.import;
            let file = context.record.imports.iter().find(|own| own.id == import);
            let fields: [Cow<'_, str>; 20] = [
                analyte.map(AnalyteId::as_str).unwrap_or_default().into(),
                (&written.name).into(),
                loinc.map(String::as_str).unwrap_or_default().into(),
                (&specimen.label).into(),
                specimen.kind.as_str().into(),
                specimen.collected.map(|at| at.to_string()).unwrap_or_default().into(),
                specimen.laboratory.as_ref().map_or("", |own| &own.name).into(),
                (&written.value).into(),
                stated(written.unit.as_ref()),
                stated(written.interval.as_ref()),
                comparator.into(),
                value,
                ucum.into(),
                stated(observation.conversion.as_ref()),
                limit(|own| own.low),
                limit(|own| own.high),
                source.into(),
                interpretation(entry.interpretation()).into(),
                file.map_or("", |own| &own.file).into(),
                place(&observation.source.place).into(),
            ];
            record(&mut text, &fields);
        }
    }
    attachment(context, "results.csv", "attachment-results", text)
}

/// Writes what may not be stated.
fn stated(words: Option<&String>) -> Cow<'_, str> {
    words.map_or("", String::as_str).into()
}

/// Writes the symptom diary, a line a day and symptom.
fn symptoms(context: &Context<'_>) -> Option<Attachment> {
    if context.findings.symptoms.is_empty() {
        return None;
    }
    let header = ["symptom", "name", "day", "score", "scale_low", "scale_high"];
    let mut text = String::new();
    record(&mut text, &header);
    for course in &context.findings.symptoms {
        for (day, score) in &course.points {
            let fields = [
                course.symptom.as_ref().map(ToString::to_string).unwrap_or_default(),
                course.name.clone(),
                day.to_string(),
                score.to_string(),
                course.scale.0.to_string(),
                course.scale.1.to_string(),
            ];
            record(&mut text, &fields);
        }
    }
    Some(attachment(context, "symptoms.csv", "attachment-symptoms", text))
}

/// Writes diversity, phyla, genera and groups of each profile, a line each.
fn microbiome(context: &Context<'_>) -> Option<Attachment> {
    if context.findings.profiles.is_empty() {
        return None;
    }
    let header = ["day", "kind", "name", "value", "unit", "percentile", "cohort", "cohort_n"];
    // About as long as it will be.
    let taxa = context.findings.profiles.iter().filter_map(|own| own.genera.as_ref().ok());
    let mut text =
        String::with_capacity(4_096 + 64 * taxa.map(|own| own.taxa().len()).sum::<usize>());
    record(&mut text, &header);
    for profile in &context.findings.profiles {
        let day = profile.day.map(|day: Date| day.to_string()).unwrap_or_default();
        let mut line = |kind: &str, name: &str, value: f64, unit: &str, place: [String; 3]| {
            let [percentile, cohort, n] = &place;
            record(&mut text, &[&day, kind, name, &digits(value), unit, percentile, cohort, n]);
        };
        let nowhere = || [String::new(), String::new(), String::new()];
        for value in &profile.alpha {
            let Ok(number) = value.value else { continue };
            let place = value.cohort.as_ref().map_or_else(
                |_| nowhere(),
                |own| [digits(own.percentile), own.cohort.clone(), own.n.to_string()],
            );
            line("diversity", value.metric, number, "", place);
        }
        for group in &profile.groups {
            let Ok(share) = group.share else { continue };
            let place = group.cohort.as_ref().map_or_else(
                |_| nowhere(),
                |own| [digits(own.percentile), own.cohort.clone(), own.n.to_string()],
            );
            line("group", &group.group, share, "share", place);
        }
        for (kind, taxa) in [("phylum", &profile.phyla), ("genus", &profile.genera)] {
            let Ok(taxa) = taxa else { continue };
            for (taxon, share) in taxa.iter().filter(|(_, share)| *share > 0.0) {
                line(kind, &taxon.name, share, "share", nowhere());
            }
        }
    }
    Some(attachment(context, "microbiome.csv", "attachment-microbiome", text))
}

/// Writes a computed number with six digits: what is computed from counts has no more.
fn digits(value: f64) -> String {
    let mut written = String::with_capacity(16);
    let _ = write!(written, "{value:.5e}");
    let parts = written.split_once('e').and_then(|(own, power)| Some((own, power.parse().ok()?)));
    let Some((number, power)): Option<(&str, i32)> = parts else { return written };
    let number = number.trim_end_matches('0');
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |own| ("-", own));
    let mut plain = String::with_capacity(24);
    plain.push_str(sign);
    if power < 0 {
        plain.push_str("0.");
        plain.extend((power + 1..0).map(|_| '0'));
    }
    // The place of a digit is the power of ten that it stands for.
    let mut place = power;
    for digit in number.chars().filter(|digit| *digit != '.') {
        if place == -1 && power >= 0 {
            plain.push('.');
        }
        plain.push(digit);
        place -= 1;
    }
    plain.extend((0..=place).map(|_| '0'));
    plain
}

fn attachment(context: &Context<'_>, name: &str, description: &str, text: String) -> Attachment {
    Attachment {
        name: name.to_owned(),
        media_type: "text/csv",
        description: context.words(description),
        bytes: Arc::new(text.into_bytes()),
    }
}

/// Writes one line; a field with a comma, quote or line break is quoted, quotes are doubled.
fn record(text: &mut String, fields: &[impl AsRef<str>]) {
    for (at, field) in fields.iter().enumerate() {
        let field = field.as_ref();
        if at > 0 {
            text.push(',');
        }
        // Not one after the other until the first: so several bytes are looked at together.
        let quoted = |byte: u8| matches!(byte, b'"' | b',' | b'\n' | b'\r');
        if field.bytes().fold(false, |any, byte| any | quoted(byte)) {
            let _ = write!(text, "\"{}\"", field.replace('"', "\"\""));
        } else {
            text.push_str(field);
        }
    }
    text.push_str("\r\n");
}

fn interpretation(outcome: Option<Interpretation>) -> &'static str {
    match outcome {
        Some(Interpretation::Low) => "low",
        Some(Interpretation::Within) => "within",
        Some(Interpretation::High) => "high",
        Some(Interpretation::Undecided) => "undecided",
        Some(Interpretation::NotClassified(_)) | None => "not-classified",
    }
}

/// Writes a place without words of any language.
fn place(place: &Place) -> String {
    match place {
        Place::File => String::new(),
        Place::Line(line) => format!("line {line}"),
        Place::Cell { row, column } => {
            let sheet = column.sheet().map(|sheet| format!("{sheet}!")).unwrap_or_default();
            format!("{sheet}{}:{row}", column.name())
        }
        Place::Path(path) => path.to_string(),
        Place::Page { page, frame } => format!("page {page}:{}", frame.top),
    }
}

#[cfg(test)]
mod tests {
    use super::{digits, record};

    #[test]
    fn computed_numbers_have_six_digits_and_counts_all_of_theirs() {
        let written = [3.741286216951263, 0.0000123456789, 653.0, 0.1, 66.6].map(digits);
        assert_eq!(written, ["3.74129", "0.0000123457", "653", "0.1", "66.6"]);
        for power in -12..=20 {
            for number in [0.0, 1.0, -2.5, 9.9999996, 1.0 / 3.0, 123.456, 99_999.95] {
                let value = number * 10.0_f64.powi(power);
                let rounded: f64 = format!("{value:.5e}").parse().expect("a number");
                assert_eq!(digits(value), rounded.to_string());
            }
        }
    }

    #[test]
    fn fields_are_quoted_as_rfc_4180_says() {
        let mut text = String::new();
        record(&mut text, &["a", "1,5", "said \"no\"", "two\nlines", ""]);
        assert_eq!(text, "a,\"1,5\",\"said \"\"no\"\"\",\"two\nlines\",\r\n");
    }
}

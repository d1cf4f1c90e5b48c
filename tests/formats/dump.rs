//! Readings as text that a person can compare: every record and every problem on its line.

use std::fmt::Write;
use zonula_formats::{OpenQuestion, RawResult, RawSpecimen, Reading, StatedPatient};
use zonula_model::{Profile, Rank, ResultStatus, Severity};

/// How many taxa of a profile are written out.
const TAXA: usize = 12;

/// Writes a reading.
pub fn reading_text(reading: &Reading) -> String {
    let mut text = format!("kind: {}\n", reading.kind.as_str());
    if let Some(patient) = &reading.patient {
        line(&mut text, &format!("patient: {}", patient_text(patient)));
    }
    for specimen in &reading.specimens {
        specimen_text(&mut text, specimen);
    }
    for symptom in &reading.symptoms {
        let scale = symptom.scale.map(|(least, most)| format!(" of {least} to {most}"));
        let scale = scale.unwrap_or_default();
        let (day, name, score) = (symptom.day, &symptom.name, symptom.score);
        line(&mut text, &format!("{day} {name}: {score}{scale} ({})", symptom.place));
    }
    for own in &reading.interventions {
        let to = own.to.map_or_else(|| "…".to_owned(), |day| day.to_string());
        let more = [("dose", &own.dose), ("remark", &own.remark)];
        let more = more.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?)));
        let more: String = more.map(|(name, it)| format!("; {name}: {it}")).collect();
        line(&mut text, &format!("{} to {to}: {}{more} ({})", own.from, own.name, own.place));
    }
    for problem in &reading.problems {
        let severity = match problem.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        line(
            &mut text,
            &format!("{severity} {}: {} ({})", problem.code, problem.message, problem.place),
        );
        let more = [("value", &problem.value), ("hint", &problem.hint)];
        for (name, value) in more.into_iter().filter_map(|(name, it)| Some((name, it.as_ref()?))) {
            line(&mut text, &format!("  {name}: {value}"));
        }
    }
    for choice in &reading.open {
        let what = match &choice.what {
            OpenQuestion::Column(name) => format!("column {name}"),
            other => format!("{other:?}").to_lowercase(),
        };
        let examples = choice.examples.join(", ");
        line(&mut text, &format!("open {what}: {examples} ({})", choice.place));
    }
    text
}

fn patient_text(patient: &StatedPatient) -> String {
    let born = patient.born.map(|day| day.to_string());
    let sex = patient.sex.map(|sex| sex.as_str().to_owned());
    let parts = [patient.number.clone(), patient.name.clone(), born, sex];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn specimen_text(text: &mut String, specimen: &RawSpecimen) {
    line(
        text,
        &format!("specimen {}: {} ({})", specimen.label, specimen.kind.as_str(), specimen.place),
    );
    if let Some(patient) = &specimen.patient {
        line(text, &format!("  patient: {}", patient_text(patient)));
    }
    let times = [
        ("collected", specimen.collected),
        ("received", specimen.received),
        ("reported", specimen.reported),
    ];
    for (name, time) in times.into_iter().filter_map(|(name, time)| Some((name, time?))) {
        line(text, &format!("  {name}: {time}"));
    }
    if let Some(laboratory) = &specimen.laboratory {
        let address = laboratory.address.as_deref().unwrap_or("no address");
        line(text, &format!("  laboratory: {}, {address}", laboratory.name));
    }
    specimen.results.iter().for_each(|result| result_text(text, result));
    specimen.profiles.iter().for_each(|profile| profile_text(text, profile));
}

fn result_text(text: &mut String, result: &RawResult) {
    let analyte = &*result.analyte;
    line(text, &format!("  result {}: `{}` ({})", analyte.name, result.value, result.place));
    let comparator = result.comparator.map_or("", |comparator| comparator.as_str());
    let number = result.number.map(|number| format!("{comparator}{number}"));
    let limits = analyte.limits.map(|(low, high)| {
        let limit = |limit: Option<f64>| limit.map_or("open".to_owned(), |limit| limit.to_string());
        format!("{} to {}", limit(low), limit(high))
    });
    let status = Some(result.status).filter(|status| *status != ResultStatus::Final);
    let more = [
        ("number", number),
        ("unit", analyte.unit.clone()),
        ("ucum", analyte.ucum.clone()),
        ("code", analyte.code.clone()),
        ("loinc", analyte.loinc.clone()),
        ("interval", analyte.interval.clone()),
        ("limits", limits),
        ("flag", result.flag().map(str::to_owned)),
        ("panel", analyte.panel.clone()),
        ("method", analyte.method.clone()),
        ("status", status.map(|status| status.as_str().to_owned())),
    ];
    let more = more.into_iter().filter_map(|(name, value)| Some(format!("{name} {}", value?)));
    let more = more.collect::<Vec<_>>().join(" | ");
    if !more.is_empty() {
        line(text, &format!("    {more}"));
    }
    for remark in result.remark.iter().flat_map(|remark| remark.lines()) {
        line(text, &format!("    remark: {remark}"));
    }
}

fn profile_text(text: &mut String, profile: &Profile) {
    let (rank, abundance) = (profile.rank().as_str(), profile.abundance().as_str());
    let unclassified = profile.unclassified().map(|value| format!(", unclassified {value}"));
    let unclassified = unclassified.unwrap_or_default();
    let (taxa, total) = (profile.taxa().len(), profile.total());
    line(text, &format!("  profile {rank}, {abundance}: {taxa} taxa, total {total}{unclassified}"));
    let method = profile.method();
    let parts = [&method.profiler, &method.version, &method.database, &method.taxonomy];
    let parts = parts.into_iter().flatten().map(String::as_str);
    let parts = std::iter::once(method.technique.as_str()).chain(parts).collect::<Vec<_>>();
    line(text, &format!("    method: {}", parts.join(", ")));
    for (taxon, value) in profile.iter().take(TAXA) {
        let names = taxon.lineage.iter().map(|(rank, name)| match rank {
            Rank::Feature => name.clone(),
            rank => format!("{} {name}", rank.as_str()),
        });
        let names = names.collect::<Vec<_>>().join(" > ");
        let ncbi = taxon.ncbi.map(|id| format!(" [{id}]")).unwrap_or_default();
        line(text, &format!("    {value} {}{ncbi}: {names}", taxon.name));
    }
    if profile.taxa().len() > TAXA {
        line(text, &format!("    and {} more", profile.taxa().len() - TAXA));
    }
}

fn line(text: &mut String, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", line.trim_end());
}

//! xDT: the German family of LDT 2 and 3 (laboratories) and GDT (devices), one field on each line.

mod charset;
mod day;
mod line;
mod record;
mod report;
mod test;

use crate::gathering::Gathering;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use charset::Charset;
use report::Reports;
use zonula_model::{Place, Problem, Severity};

/// Reads reports of laboratories in LDT 2 and LDT 3 and examinations of devices in GDT.
pub struct Ldt;

static FORMAT: Format = Format {
    id: "ldt",
    kind: Kind::Laboratory,
    title: "LDT, GDT (xDT)",
    recognised_by: "lines of length, field number and content, the first of them `8000` with the kind of record",
    specification: "KBV “Datensatzbeschreibung LDT” 5.12 (LDT1014.01) and LDT 3.2; QMS “GDT 2.1, 3.1 and 3.5”",
};

impl FormatReader for Ldt {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let lines: Vec<_> = line::split(crate::grid::head_bytes(file.content()))
            .filter(|(_, line)| !line.trim_ascii().is_empty())
            .take(50)
            .map(|(_, line)| line)
            .collect();
        let sound = lines.iter().filter(|line| line::begins_as_field(line)).count();
        let begins = lines.first().is_some_and(|line| {
            line::begins_as_field(line)
                && matches!(&line[3..7], b"8000")
                && line[7..].len() == 4
                && line[7..].iter().all(u8::is_ascii_digit)
        });
        // Two lines may be digits by chance; a record has more, and nearly all have a number.
        match begins && lines.len() >= 2 && sound * 5 >= lines.len() * 4 {
            true => Confidence::Certain,
            false => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Laboratory);
        let bytes = file.content();
        let charset = Charset::find(bytes, &mut log);
        let lines = line::lines(bytes, charset, &mut log);
        let mut gathering = Gathering::new(file.stem());
        let mut reports = Reports::default();
        for line in &lines {
            reports.take(line, &mut gathering, &mut log);
        }
        reports.finish(&mut gathering, &mut log);
        gathering.finish(&mut reading, &mut log);
        if reading.specimens.is_empty() {
            let message = "no laboratory result is in the file";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        }
        reading.problems = log.finish();
        reading
    }
}

#[cfg(test)]
mod tests;

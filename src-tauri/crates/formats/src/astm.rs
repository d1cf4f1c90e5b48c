//! ASTM E1394 (LIS2-A2): results as analysers send them, with or without the frames of E1381.

mod frame;
mod message;
mod record;
mod result;

use crate::gathering::Gathering;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile, encoding};
use message::Messages;
use record::{Record, Signs};
use zonula_model::{Place, Problem, Severity};

/// Reads messages of patients, orders, results and comments.
pub struct Astm;

static FORMAT: Format = Format {
    id: "astm",
    kind: Kind::Laboratory,
    title: "ASTM E1394 (LIS2)",
    recognised_by: "a record `H` with its separators, followed by records `P`, `O`, `R` or `L`",
    specification: "ASTM E1394-97, CLSI LIS2-A2 (records); ASTM E1381, CLSI LIS1-A (frames)",
};

impl FormatReader for Astm {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let head = crate::grid::head_bytes(file.content());
        // A header, a comment above it, a sign of a frame or its name in a log.
        let begins = |byte: &u8| matches!(*byte, b'H' | b'h' | b'#' | b'<' | 2 | 5 | 0xEF);
        if !head.trim_ascii_start().first().is_some_and(begins) {
            return Confidence::No;
        }
        let records = frame::records(head, &mut ProblemLog::default());
        let mut records = records.iter().map(|(_, record)| record.trim_ascii());
        let mut records = records.by_ref().filter(|it| !it.is_empty() && !it.starts_with(b"#"));
        let header = records.next().map(String::from_utf8_lossy);
        let signs = header.and_then(|line| Signs::of(&line));
        let is_record = |record: &[u8], signs: Signs| {
            let text = String::from_utf8_lossy(record);
            Record::new(&text, 1, signs).is_some_and(|it| it.is_known() && it.kind() != 'H')
        };
        match (signs, records.next()) {
            (Some(signs), Some(second)) if is_record(second, signs) => Confidence::Certain,
            _ => Confidence::No,
        }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Laboratory);
        let records = frame::records(file.content(), &mut log);
        // Frames are bytes, their content is text: records are decoded together, so that one
        // guess holds for all of them.
        let joined = records.iter().map(|(_, record)| record.as_slice()).collect::<Vec<_>>();
        let joined = joined.join(&b'\n');
        let decoded = encoding::decode(&joined);
        decoded.problem.clone().into_iter().for_each(|problem| log.push(problem));
        let text = decoded.text(std::str::from_utf8(&joined).ok()).unwrap_or_default();
        let mut gathering = Gathering::new(file.stem());
        let mut messages = Messages::default();
        for ((number, _), line) in records.iter().zip(text.split('\n')) {
            messages.take(line.trim(), *number, &mut gathering, &mut log);
        }
        messages.finish(&mut gathering, &mut log);
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

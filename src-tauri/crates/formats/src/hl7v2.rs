//! HL7 version 2: result messages (ORU, OUL), with or without MLLP frames, several in a file.

mod result;
mod segment;
mod specimens;

use crate::encoding;
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use segment::{Segment, Signs};
use specimens::Specimens;
use std::borrow::Cow;
use zonula_model::{Place, Problem, Severity};

/// Reads result messages of HL7 2.1 to 2.8.
pub struct Hl7V2;

static FORMAT: Format = Format {
    id: "hl7-v2",
    kind: Kind::Laboratory,
    title: "HL7 v2 (ORU, OUL)",
    recognised_by: "a segment `MSH` with its separators",
    specification: "HL7 Messaging Standard 2.5.1, chapters 2 (control) and 7 (observation reporting); 2.2 to 2.8 where they differ; MLLP",
};

impl FormatReader for Hl7V2 {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let Some(text) = file.text() else { return Confidence::No };
        let begins = |line: &str| {
            let line = line.trim_start_matches(is_frame);
            ["MSH", "FHS", "BHS"].iter().any(|name| line.starts_with(name))
                && Signs::of(line).is_some()
        };
        let first = text.lines().find(|line| !line.trim().is_empty());
        if first.is_some_and(begins) { Confidence::Certain } else { Confidence::No }
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut log = ProblemLog::new(&file.packing_problems());
        let mut reading = Reading::new(Kind::Laboratory);
        let text = declared_text(file, &mut log);
        let mut specimens = Specimens::new(file.stem());
        let mut signs = Signs::default();
        // What kind of message a line belongs to; results of other kinds are not read.
        let mut is_wanted = false;
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim_matches(is_frame).trim_end();
            if line.trim().is_empty() {
                continue;
            }
            if ["MSH", "FHS", "BHS"].iter().any(|name| line.starts_with(name)) {
                signs = Signs::of(line).unwrap_or(signs);
            }
            let segment = Segment::new(line, number, signs);
            match segment.name() {
                "MSH" => {
                    is_wanted = is_result_message(&segment, &mut log);
                    specimens.start(&segment);
                }
                name if is_wanted => specimens.take(name, &segment, &mut log),
                _ => {}
            }
        }
        specimens.finish(&mut reading, &mut log);
        if reading.specimens.is_empty() {
            let message = "no laboratory result is in the file";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        }
        reading.problems = log.finish();
        reading
    }
}

/// The signs that MLLP puts around a message.
fn is_frame(sign: char) -> bool {
    matches!(sign, '\u{b}' | '\u{1c}' | '\u{feff}')
}

/// Decodes with the character set that the message declares, where the bytes are not UTF-8 anyway.
fn declared_text<'a>(file: &'a SourceFile, log: &mut ProblemLog) -> Cow<'a, str> {
    let text = file.text().unwrap_or_default();
    let header = text.lines().map(|line| line.trim_start_matches(is_frame));
    let header = header.into_iter().find(|line| line.starts_with("MSH"));
    let declared = header.and_then(|line| {
        let segment = Segment::new(line, 1, Signs::of(line)?);
        Some(segment.text(18, 1)).filter(|name| !name.is_empty())
    });
    let is_guessed = std::str::from_utf8(file.content()).is_err();
    let decoded =
        declared.filter(|_| is_guessed).and_then(|name| encoding::decode_as(file.content(), &name));
    match decoded {
        Some(text) => Cow::Owned(text),
        None => {
            let packing = file.packing_problems().len();
            file.problems().into_iter().skip(packing).for_each(|problem| log.push(problem));
            Cow::Borrowed(text)
        }
    }
}

/// Judges a message by its type; one that is of another kind is refused by name.
fn is_result_message(header: &Segment<'_>, log: &mut ProblemLog) -> bool {
    let (kind, event) = (header.text(9, 1), header.text(9, 2));
    let is_type = kind.len() == 3 && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    match kind.as_str() {
        "ORU" | "OUL" => true,
        _ if is_type => {
            let message = format!("a message `{kind}^{event}` holds no laboratory results");
            log.push(Problem::new(Severity::Error, "message-unsupported", header.place(), message));
            false
        }
        _ => {
            let message =
                format!("`{kind}` is no message type; results are read as if it were ORU");
            log.push(Problem::new(
                Severity::Warning,
                "message-type-missing",
                header.place(),
                message,
            ));
            true
        }
    }
}

#[cfg(test)]
mod tests;

//! HL7 version 2: result messages (ORU, OUL), with or without MLLP frames, several in a file.

mod batch;
mod charset;
mod chunks;
mod escape;
mod laboratory;
mod lines;
mod order;
mod patient;
mod people;
mod remark;
mod result;
mod segment;
mod specimens;
mod status;
mod time;
mod value;

use crate::limits::{HEAD_BYTES, TEXT_BYTES};
use crate::problem_log::ProblemLog;
use crate::{Confidence, Format, FormatReader, Kind, ReadOptions, Reading, SourceFile};
use batch::Batch;
use charset::{Bytes, Charset};
use chunks::Chunks;
use encoding_rs::Encoding;
use lines::{RawSegments, without_lead};
use segment::{Segment, Signs, is_header};
use specimens::Specimens;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
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

/// Segments that say nothing about a result's value, or are read elsewhere.
const PASSED_OVER: &[&str] = &[
    "ACC", "AL1", "ARV", "CTD", "CTI", "DG1", "DRG", "EQU", "ERR", "EVN", "FT1", "GT1", "IAM",
    "IN1", "IN2", "IN3", "INV", "ISD", "MRG", "MSA", "NK1", "OH1", "OH2", "OH3", "OH4", "PD1",
    "PDA", "PRB", "PRT", "PV1", "PV2", "QAK", "QPD", "QRD", "QRF", "RCP", "ROL", "SFT", "SID",
    "TQ1", "TQ2", "UAC", "NTE", "OBR", "OBX", "ORC", "PID", "SAC", "SPM", "TCD", "TXA",
];

impl FormatReader for Hl7V2 {
    fn format(&self) -> &'static Format {
        &FORMAT
    }

    fn recognise(&self, file: &SourceFile) -> Confidence {
        let content = content(file).unwrap_or_default();
        let head = &content[..content.len().min(HEAD_BYTES)];
        if self.is_unmistakable(head) { Confidence::Certain } else { Confidence::No }
    }

    fn is_unmistakable(&self, head: &[u8]) -> bool {
        let head = without_line_ends(head);
        // The second sign parts components: a table whose first column is called so has none.
        let has_signs = head.get(4).is_some_and(u8::is_ascii_punctuation);
        is_header(head) && has_signs && Signs::of(head).is_some()
    }

    fn read(&self, file: &SourceFile, _: &ReadOptions) -> Reading {
        let mut reading = Reading::new(Kind::Laboratory);
        let mut reader = Reader::new(file.stem());
        let streamed = file.raw_stream().filter(|_| !is_utf16(file.head()));
        let mut log = if let Some(stream) = streamed {
            let mut log = ProblemLog::default();
            match stream {
                Ok(stream) => reader.read_all(Chunks::new(stream), &mut log),
                Err(error) => log.push(unreadable(&error)),
            }
            log
        } else {
            let mut log = ProblemLog::new(&file.packing_problems());
            let content = content(file).unwrap_or_else(|| {
                let packing = file.packing_problems().len();
                file.problems().into_iter().skip(packing).for_each(|problem| log.push(problem));
                file.text().unwrap_or_default().as_bytes()
            });
            reader.read_all(Chunks::new(content), &mut log);
            log
        };
        reader.batch.finish(&mut log);
        reader.specimens.finish(&mut reading, &mut log);
        if reading.specimens.is_empty() {
            let message = "no laboratory result is in the file";
            log.push(Problem::new(Severity::Error, "file-empty", Place::File, message));
        }
        reading.problems = log.finish();
        reading
    }
}

/// Returns the bytes of the messages; `None` where they must be decoded as a whole (UTF-16), or are
/// too many.
fn content(file: &SourceFile) -> Option<&[u8]> {
    let content = file.content();
    if is_utf16(content) { file.text().map(str::as_bytes) } else { Some(content) }
        .filter(|content| content.len() <= TEXT_BYTES)
}

/// Returns whether bytes begin as UTF-16 does, with its mark or without.
fn is_utf16(head: &[u8]) -> bool {
    head.starts_with(b"\xff\xfe")
        || head.starts_with(b"\xfe\xff")
        || head.get(..8).is_some_and(|head| head.contains(&0))
}

/// Tells that a file cannot be read to its end.
fn unreadable(error: &std::io::Error) -> Problem {
    let message = format!("the file cannot be read to its end: {error}");
    Problem::new(Severity::Error, "file-unreadable", Place::File, message)
}

/// Takes away what may stand before the first segment.
fn without_line_ends(mut head: &[u8]) -> &[u8] {
    loop {
        head = match without_lead(head) {
            [b'\r' | b'\n', rest @ ..] => rest,
            head => return head,
        };
    }
}

/// What is known between the segments of a file.
struct Reader<'a> {
    specimens: Specimens<'a>,
    batch: Batch,
    signs: Signs,
    charset: Charset,
    guess: OnceCell<&'static Encoding>,
    /// The number of the next line.
    number: u32,
    /// What kind of message a segment belongs to; results of other kinds are not read.
    is_wanted: Option<bool>,
    /// The names of segments that were told to be passed over.
    unread: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn new(stem: &'a str) -> Self {
        Self {
            specimens: Specimens::new(stem),
            batch: Batch::default(),
            signs: Signs::default(),
            charset: Charset::default(),
            guess: OnceCell::new(),
            number: 1,
            is_wanted: None,
            unread: BTreeSet::new(),
        }
    }

    /// Reads a file part by part.
    fn read_all(&mut self, mut chunks: Chunks<impl std::io::Read>, log: &mut ProblemLog) {
        loop {
            match chunks.next() {
                Ok(Some(part)) => self.read(part, log),
                Ok(None) => return,
                Err(error) => return log.push(unreadable(&error)),
            }
        }
    }

    /// Walks through the segments of a part.
    fn read(&mut self, part: &[u8], log: &mut ProblemLog) {
        let guess = self.guess.clone();
        let bytes = Bytes::new(part, &guess);
        let has_nul = memchr::memchr(0, part).is_some();
        let (mut segments, mut ends) = (RawSegments::new(part, self.number), vec![]);
        for raw in &mut segments {
            let place = Place::Line(raw.number);
            if is_header(&raw.bytes) {
                let own = Signs::of(&raw.bytes).unwrap_or(self.signs);
                if own != self.signs {
                    self.specimens.change_signs();
                }
                self.signs = own;
                let names = declared(&raw.bytes, own);
                self.charset = bytes.charset(raw.offset, &names, place.clone(), log);
            }
            let (mut text, is_damaged) = self.charset.decode(&raw.bytes);
            let mut warn = |code, message: &str| {
                log.push(Problem::new(Severity::Warning, code, place.clone(), message));
            };
            if is_damaged {
                let message =
                    "bytes that are no text in the message's character set are shown as \u{fffd}";
                warn("encoding-damaged", message);
            }
            if has_nul && text.contains('\0') {
                warn("nul-removed", "signs without meaning (NUL) are left out");
                text = Cow::Owned(text.replace('\0', ""));
            }
            if raw.is_broken && self.is_wanted != Some(false) {
                let message = "a line that begins no segment is read as part of the one before";
                warn("segment-broken", message);
            }
            self.take(&Segment::new(&text, raw.number, self.signs, &mut ends), log);
        }
        self.number = segments.number();
        self.guess = guess;
    }

    fn take(&mut self, segment: &Segment<'_>, log: &mut ProblemLog) {
        match segment.name() {
            "MSH" => {
                self.is_wanted = Some(is_result_message(segment, log));
                self.batch.message();
                self.specimens.start(segment, log);
            }
            "FHS" | "BHS" | "BTS" | "FTS" => self.batch.take(segment, log),
            "DSC" => tell_continuation(segment, log),
            name if self.is_wanted == Some(true) => {
                if !PASSED_OVER.contains(&name) && self.unread.insert(name.to_owned()) {
                    let message = format!("segments `{name}` are not read");
                    let place = segment.place();
                    log.push(Problem::new(Severity::Note, "segment-unread", place, message));
                }
                self.specimens.take(name, segment, log);
            }
            _ if self.is_wanted.is_none() => {
                let message = "a line before the first message is not read";
                let place = segment.place();
                log.push(Problem::new(Severity::Warning, "segment-unread", place, message));
            }
            _ => {}
        }
    }
}

/// Returns the character sets that a header declares, the first one's place kept if it is empty.
fn declared(header: &[u8], signs: Signs) -> Vec<String> {
    let field = header.split(|sign| *sign == signs.field).nth(17).unwrap_or_default();
    if !header.starts_with(b"MSH") || field.is_empty() {
        return vec![];
    }
    let names = field.split(|sign| *sign == signs.repetition);
    names.map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect()
}

/// Judges a message by its type; one that is of another kind is refused by name.
fn is_result_message(header: &Segment<'_>, log: &mut ProblemLog) -> bool {
    let (kind, event) = (header.text(9, 1), header.text(9, 2));
    let is_type = kind.len() == 3 && kind.bytes().all(|byte| byte.is_ascii_uppercase());
    match &*kind {
        "ORU" if event == "W01" => {
            let message = "a message `ORU^W01` holds waveforms, no laboratory results";
            log.push(Problem::new(Severity::Error, "message-unsupported", header.place(), message));
            false
        }
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

/// Tells that a message goes on in another one, perhaps in another file.
fn tell_continuation(segment: &Segment<'_>, log: &mut ProblemLog) {
    if segment.filled(1, 1).is_some() {
        let message = "the message goes on in another one";
        let problem =
            Problem::new(Severity::Warning, "message-continued", segment.place(), message);
        log.push(problem.with_hint("read the files of all its parts"));
    }
}

/// Adds a problem with a segment, made only where it will be listed.
fn tell(
    log: &mut ProblemLog,
    segment: &Segment<'_>,
    severity: Severity,
    code: &'static str,
    value: &str,
    message: impl FnOnce() -> String,
) {
    log.push_with(severity, code, || {
        let problem = Problem::new(severity, code, segment.place(), message());
        if value.is_empty() { problem } else { problem.with_value(value) }
    });
}

#[cfg(test)]
mod tests;

//! The index of a folder of bulk data: which line is whose, and where it lies.

use crate::ApiError;
use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// A longer line is no resource that anybody measured.
const LONGEST: usize = 64 << 20;

/// Where a line lies.
#[derive(Clone, Copy)]
struct Span {
    file: u32,
    start: u64,
    length: u32,
}

/// Why a folder was not read to its end.
pub(super) enum Failed {
    /// The disk.
    Read(io::Error),
    /// A person.
    Ended(ApiError),
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

/// Which line is whose.
pub(super) struct Index {
    files: Vec<File>,
    patients: BTreeMap<String, Span>,
    /// By the patient's id, in the order of files and lines.
    owned: BTreeMap<String, Vec<Span>>,
    /// What is nobody's, a laboratory say, by kind and id.
    shared: BTreeMap<String, Span>,
    /// Lines that could not be used.
    pub(super) problems: Vec<String>,
}

/// What tells whose a resource is.
#[derive(Deserialize)]
struct Head<'a> {
    #[serde(rename = "resourceType", borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    subject: Option<Pointer<'a>>,
    #[serde(borrow)]
    patient: Option<Pointer<'a>>,
}

#[derive(Deserialize)]
struct Pointer<'a> {
    #[serde(borrow)]
    reference: Option<Cow<'a, str>>,
}

impl Index {
    /// Reads every `*.ndjson` of a folder once, in the order of their names.
    pub(super) fn of(
        folder: &Path,
        go_on: &dyn Fn() -> Result<(), ApiError>,
    ) -> Result<Self, Failed> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<io::Result<_>>()?;
        paths.retain(|path| path.extension().is_some_and(|own| own == "ndjson"));
        paths.sort();
        let mut index = Self {
            files: vec![],
            patients: BTreeMap::new(),
            owned: BTreeMap::new(),
            shared: BTreeMap::new(),
            problems: vec![],
        };
        for path in paths {
            let number = u32::try_from(index.files.len()).map_err(io::Error::other)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            index.read(&name, number, File::open(&path)?, go_on)?;
            index.files.push(File::open(&path)?);
        }
        Ok(index)
    }

    fn read(
        &mut self,
        name: &str,
        file: u32,
        content: File,
        go_on: &dyn Fn() -> Result<(), ApiError>,
    ) -> Result<(), Failed> {
        let mut content = BufReader::new(content);
        let (mut line, mut number, mut start) = (vec![], 0_u64, 0_u64);
        loop {
            go_on().map_err(Failed::Ended)?;
            line.clear();
            let most = LONGEST as u64;
            let length = content.by_ref().take(most).read_until(b'\n', &mut line)?;
            if length == 0 {
                return Ok(());
            }
            number += 1;
            if length == LONGEST && line.last() != Some(&b'\n') {
                self.problems.push(format!("{name}, line {number}: the line is too long"));
                start += (length + skip(&mut content)?) as u64;
                continue;
            }
            // Fewer than `LONGEST`.
            let span = Span { file, start, length: length as u32 };
            start += length as u64;
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            match serde_json::from_slice::<Head<'_>>(&line) {
                Ok(head) => self.enter(&head, span),
                Err(_) => {
                    self.problems.push(format!("{name}, line {number}: this is no FHIR resource"));
                }
            }
        }
    }

    fn enter(&mut self, head: &Head<'_>, span: Span) {
        let subject = head.subject.as_ref().or(head.patient.as_ref());
        let owner = subject.and_then(|own| own.reference.as_deref()).map(id_of);
        let id = head.id.as_deref().unwrap_or_default();
        match (head.kind.as_ref(), owner) {
            ("Patient", _) => {
                self.patients.insert(id.to_owned(), span);
            }
            (_, Some(owner)) => self.owned.entry(owner.to_owned()).or_default().push(span),
            (kind, None) => {
                self.shared.insert(format!("{kind}/{id}"), span);
            }
        }
    }

    /// Lists the ids of the people.
    pub(super) fn patients(&self) -> Vec<String> {
        self.patients.keys().cloned().collect()
    }

    /// Returns a person's own line first, then what is theirs, then what that refers to.
    pub(super) fn lines(&mut self, id: &str) -> io::Result<String> {
        let mut text = String::new();
        let Some(own) = self.patients.get(id).copied() else { return Ok(text) };
        self.append(own, &mut text)?;
        for span in self.owned.remove(id).unwrap_or_default() {
            self.append(span, &mut text)?;
        }
        let mut referred = BTreeSet::new();
        for line in text.lines() {
            references(&serde_json::from_str(line).unwrap_or_default(), &mut referred);
        }
        for name in referred {
            if let Some(span) = self.shared.get(&name).copied() {
                self.append(span, &mut text)?;
            }
        }
        Ok(text)
    }

    fn append(&mut self, span: Span, text: &mut String) -> io::Result<()> {
        let Some(file) = self.files.get_mut(span.file as usize) else { return Ok(()) };
        file.seek(SeekFrom::Start(span.start))?;
        let mut line = vec![0; span.length as usize];
        file.read_exact(&mut line)?;
        text.push_str(String::from_utf8_lossy(&line).trim());
        text.push('\n');
        Ok(())
    }
}

/// Reads on to the end of a line; returns how far that is.
fn skip(content: &mut impl BufRead) -> io::Result<usize> {
    let mut skipped = 0;
    loop {
        let waiting = content.fill_buf()?;
        let end = waiting.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(waiting.len(), |at| at + 1);
        content.consume(length);
        skipped += length;
        if end.is_some() || length == 0 {
            return Ok(skipped);
        }
    }
}

/// Returns the id that a reference ends with.
fn id_of(reference: &str) -> &str {
    let reference = reference.split("/_history/").next().unwrap_or(reference);
    reference.rsplit(['/', ':']).next().unwrap_or(reference)
}

/// Gathers what a resource refers to, as kind and id.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(reference) = fields.get("reference").and_then(Value::as_str) {
                let reference = reference.split("/_history/").next().unwrap_or(reference);
                let mut parts = reference.rsplitn(3, '/');
                if let (Some(id), Some(kind)) = (parts.next(), parts.next()) {
                    found.insert(format!("{kind}/{id}"));
                }
            }
            fields.values().for_each(|own| references(own, found));
        }
        Value::Array(list) => list.iter().for_each(|own| references(own, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(files: &[(&str, &str)], id: &str) -> (String, Vec<String>) {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).expect("the disk takes it");
        }
        let Ok(mut index) = Index::of(folder.path(), &|| Ok(())) else { panic!("it is readable") };
        (index.lines(id).expect("the lines are there"), index.problems)
    }

    #[test]
    fn a_person_gets_their_own_lines_and_what_these_refer_to() {
        let observations = concat!(
            r#"{"resourceType":"Observation","id":"1","subject":{"reference":"Patient/a"},"performer":[{"reference":"https://x/fhir/Organization/l/_history/2"}]}"#,
            "\n\n",
            r#"{"resourceType":"Observation","id":"2","subject":{"reference":"urn:uuid:b"}}"#,
            "\nnot json\n",
        );
        let organizations = concat!(
            r#"{"resourceType":"Organization","id":"l"}"#,
            "\n",
            r#"{"resourceType":"Organization","id":"other"}"#,
        );
        let files = [
            ("Observation.ndjson", observations),
            ("Organization.ndjson", organizations),
            ("Patient.ndjson", "{\"resourceType\":\"Patient\",\"id\":\"a\"}\n"),
            ("notes.txt", "{}"),
        ];
        let (text, problems) = lines(&files, "a");
        let kinds: Vec<&str> = text.lines().map(|line| &line[17..24]).collect();
        assert_eq!(kinds, ["Patient", "Observa", "Organiz"], "{text}");
        assert!(text.ends_with("\"id\":\"l\"}\n"), "{text}");
        assert_eq!(problems, ["Observation.ndjson, line 4: this is no FHIR resource"]);
    }
}

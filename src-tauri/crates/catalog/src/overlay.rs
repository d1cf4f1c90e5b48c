//! Overlays: a clinic's own data files, laid over the shipped ones.

mod intervals;
mod statements;

pub use intervals::OwnInterval;
pub use statements::{OwnStatement, StatementChange};

use crate::table::CatalogueError;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use toml_edit::DocumentMut;

/// A clinic's own data files; `data/README.md` says what they may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// Whose it is, printed beside the catalogue's version.
    pub name: String,
    /// Its version, printed too.
    pub version: String,
    /// The day of that version, as year, month and day.
    pub date: String,
    /// What errors call the folder.
    place: String,
    /// The files by their names within the folder.
    files: BTreeMap<String, String>,
}

/// `overlay.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heading {
    name: String,
    version: String,
    date: toml::value::Datetime,
}

/// The files that an overlay may have beside `overlay.toml`.
const FILES: [&str; 15] = [
    "analytes.tsv",
    "claims.toml",
    intervals::FILE,
    "references.tsv",
    "result_words.tsv",
    statements::FILE,
    "symptoms.tsv",
    "taxa.tsv",
    "texts/de.toml",
    "texts/es.toml",
    "texts/fr.toml",
    "texts/nl.toml",
    "unit_parts.tsv",
    "units.tsv",
    "words.tsv",
];

/// No file of an overlay is longer, in bytes: a wrong folder is noticed before it is read.
const MOST: u64 = 8 << 20;

impl Overlay {
    /// Reads a folder; a file that no catalogue has is an error, hidden files and a `README.md`
    /// are left alone.
    pub fn read(folder: &Path) -> Result<Self, CatalogueError> {
        let mut files = BTreeMap::new();
        gather(folder, "", &mut files)?;
        Self::new(&folder.display().to_string(), files)
    }

    /// Takes files by their names within the overlay's folder; `place` is what errors call it.
    pub fn new(place: &str, files: BTreeMap<String, String>) -> Result<Self, CatalogueError> {
        let mut files = files;
        let error = |file: &str, reason: String| CatalogueError::File {
            file: format!("{place}/{file}"),
            reason,
        };
        let heading = files.remove("overlay.toml").ok_or_else(|| {
            error("overlay.toml", "is missing: it gives name, version and date".to_owned())
        })?;
        let heading: Heading = toml::from_str(&heading)
            .map_err(|wrong| error("overlay.toml", wrong.message().to_owned()))?;
        if let Some(stranger) = files.keys().find(|name| !FILES.contains(&name.as_str())) {
            let reason = "is not a file of the catalogue".to_owned();
            return Err(error(stranger, reason));
        }
        for text in files.values_mut() {
            // Spreadsheets write a mark of the byte order before the first column's name.
            if let Some(rest) = text.strip_prefix('\u{feff}') {
                *text = rest.to_owned();
            }
        }
        let Heading { name, version, date } = heading;
        Ok(Self { name, version, date: date.to_string(), place: place.to_owned(), files })
    }

    /// Names the clinic's own files in an error of a shipped one: the shipped files alone are sound.
    pub(crate) fn blame(&self, error: CatalogueError) -> CatalogueError {
        let (file, reason) = match &error {
            CatalogueError::Line { file, reason, .. } | CatalogueError::File { file, reason } => {
                (file, reason)
            }
        };
        if file.starts_with(&format!("{}/", self.place)) {
            return error;
        }
        let own = self.files.keys().map(|name| format!("{}/{name}", self.place));
        let own = own.collect::<Vec<_>>().join(", ");
        let reason = format!("{reason}; this follows from the clinic's own data in {own}");
        match error {
            CatalogueError::Line { file, line, .. } => CatalogueError::Line { file, line, reason },
            CatalogueError::File { file, .. } => CatalogueError::File { file, reason },
        }
    }

    /// Begins an overlay that says nothing yet; `place` is what errors call it.
    pub fn begun(place: &str, name: &str) -> Self {
        Self {
            name: name.to_owned(),
            version: "0".to_owned(),
            date: String::new(),
            place: place.to_owned(),
            files: BTreeMap::new(),
        }
    }

    /// Makes it the next version, of a day written as year, month and day: a version that is a
    /// number is counted on, another stays.
    #[must_use]
    pub fn renewed(mut self, day: &str) -> Self {
        if let Ok(number) = self.version.parse::<u32>() {
            self.version = number.saturating_add(1).to_string();
        }
        day.clone_into(&mut self.date);
        self
    }

    /// Returns the text of one of its files; `None` where it has no such file.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(String::as_str)
    }

    /// Writes `overlay.toml` over the text that stood there, whose remarks stay.
    pub fn heading(&self, before: &str) -> Result<String, CatalogueError> {
        let file = || format!("{}/overlay.toml", self.place);
        let wrong = |reason: String| CatalogueError::File { file: file(), reason };
        let mut document: DocumentMut =
            before.parse().map_err(|error: toml_edit::TomlError| wrong(error.message().into()))?;
        document["name"] = toml_edit::value(self.name.as_str());
        document["version"] = toml_edit::value(self.version.as_str());
        let day: toml_edit::Datetime =
            self.date.parse().map_err(|_| wrong(format!("`{}` is not a day", self.date)))?;
        document["date"] = toml_edit::value(day);
        Ok(document.to_string())
    }

    /// Puts a text in the place of a file, or takes the file away.
    #[must_use]
    fn with_file(mut self, name: &str, text: Option<String>) -> Self {
        match text {
            Some(text) => self.files.insert(name.to_owned(), text),
            None => self.files.remove(name),
        };
        self
    }

    /// Returns one of the files with what errors call it.
    fn file(&self, name: &str) -> Option<(String, &str)> {
        let text = self.files.get(name)?;
        Some((format!("{}/{name}", self.place), text))
    }
}

/// Collects the files of a folder, and of the folder `texts` within it.
fn gather(
    folder: &Path,
    within: &str,
    files: &mut BTreeMap<String, String>,
) -> Result<(), CatalogueError> {
    let failed = |path: &Path, reason: String| CatalogueError::File {
        file: path.display().to_string(),
        reason,
    };
    let unread =
        |error: std::io::Error| failed(folder, format!("cannot be read: {}", error.kind()));
    for entry in std::fs::read_dir(folder).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name == "README.md" {
            continue;
        }
        let about = std::fs::metadata(&path).map_err(unread)?;
        if about.is_dir() {
            if within.is_empty() && name == "texts" {
                gather(&path, "texts/", files)?;
                continue;
            }
            return Err(failed(&path, "is a folder that no overlay has".to_owned()));
        }
        if about.len() > MOST {
            return Err(failed(&path, format!("is longer than {MOST} bytes")));
        }
        let text = std::fs::read_to_string(&path)
            .map_err(|error| failed(&path, format!("cannot be read: {}", error.kind())))?;
        files.insert(format!("{within}{name}"), text);
    }
    Ok(())
}

/// A file of the catalogue, and the clinic's own that lies over it.
pub(crate) struct Layers<'a> {
    /// The shipped file's name.
    pub(crate) file: &'static str,
    /// Its text.
    pub(crate) shipped: &'a str,
    /// What errors call the clinic's own, and its text.
    pub(crate) own: Option<(String, &'a str)>,
}

impl<'a> Layers<'a> {
    /// Pairs a shipped file with an overlay's of the same name.
    pub(crate) fn new(file: &'static str, shipped: &'a str, overlay: Option<&'a Overlay>) -> Self {
        Self { file, shipped, own: overlay.and_then(|overlay| overlay.file(file)) }
    }
}

//! Archives: ZIP and tar as folders of files, unpacked within bounds and never onto a disk.

use crate::SourceFile;
use crate::limits::{ARCHIVE_ENTRIES, ARCHIVE_RATIO, ARCHIVE_RATIO_FROM, UNPACKED_BYTES};
use crate::problem_log::ProblemLog;
use crate::source::Container;
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;
use zonula_model::{Place, Problem, Severity};

/// The files of an archive, and what was left out of it.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    /// The files, in the order of the archive.
    pub files: Vec<SourceFile>,
    /// What is wrong with the archive or with one of its entries.
    pub problems: Vec<Problem>,
}

/// The first bytes of a file by which it is known as an archive.
pub(crate) const SIGNATURE_BYTES: usize = 512;

/// A ZIP archive in memory.
pub(crate) type Zip<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// What an entry of an archive is.
enum Found {
    /// A file with its content as packed in the archive, and what is wrong with it.
    File(Vec<u8>, Option<Problem>),
    /// A folder: nothing of its own.
    Folder,
}

/// Opens an archive that is no format of its own; `None` where the file is another.
pub(crate) fn entries(file: &SourceFile) -> Option<Entries> {
    let content = file.content();
    let mut collected = Collected::new(file);
    if is_zip(content) {
        match open(content) {
            Ok(zip) if is_format_of_its_own(&zip) => return None,
            Ok(mut zip) => collected.add_zip(&mut zip),
            Err(problem) => collected.log.push(problem),
        }
    } else if is_tar(content) {
        collected.add_tar(content);
    } else {
        return None;
    }
    Some(collected.finish())
}

/// Returns whether bytes begin as a ZIP archive does, an empty one included.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    [&b"PK\x03\x04"[..], b"PK\x05\x06"].iter().any(|signature| bytes.starts_with(signature))
}

/// Returns whether bytes begin as a POSIX or GNU tar archive does.
pub(crate) fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(257..262) == Some(b"ustar")
}

/// Opens a ZIP archive; one that hides something is refused as a whole.
pub(crate) fn open(bytes: &[u8]) -> Result<Zip<'_>, Problem> {
    let refused = |code, message: String| Problem::new(Severity::Error, code, Place::File, message);
    let damaged = |error: ZipError| refused("archive-damaged", broken(&error));
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if zip.len() > ARCHIVE_ENTRIES {
        let message = format!("the archive has {} entries, more than {ARCHIVE_ENTRIES}", zip.len());
        return Err(refused("archive-too-large", message));
    }
    if zip.has_duplicate_names() {
        let message = "two entries of the archive have the same name: which is meant is not known";
        return Err(refused("archive-repeated", message.to_owned()));
    }
    if zip.has_overlapping_files().map_err(damaged)? {
        let message = "entries of the archive share their bytes, as only hostile archives do";
        return Err(refused("archive-overlapping", message.to_owned()));
    }
    Ok(zip)
}

/// Says in a line what is wrong with an archive.
fn broken(error: &ZipError) -> String {
    format!("the archive is damaged: {}", error.to_string().replace('\n', " "))
}

/// Returns whether a ZIP archive is a workbook, a document or a QIIME 2 artifact.
fn is_format_of_its_own(zip: &Zip<'_>) -> bool {
    let has = |name: &str| zip.index_for_name(name).is_some();
    has("[Content_Types].xml") || has("mimetype") || artifact_root(zip).is_some()
}

/// Returns the one folder that holds a whole QIIME 2 artifact; `None` for another archive.
///
/// Its archives of all versions begin with a folder named by a UUID that holds `VERSION` and
/// `metadata.yaml`.
pub(crate) fn artifact_root(zip: &Zip<'_>) -> Option<String> {
    let first = std::str::from_utf8(zip.file_names_raw().next()?).ok()?;
    let root = first.split('/').next()?;
    let has = |name: &str| zip.index_for_name(&format!("{root}/{name}")).is_some();
    (has("VERSION") && has("metadata.yaml")).then(|| root.to_owned())
}

/// Unpacks one entry of at most `bound` bytes; what is damaged gives its beginning and a problem.
pub(crate) fn unpack(zip: &mut Zip<'_>, index: usize, bound: usize) -> (Vec<u8>, Option<Problem>) {
    let mut content = vec![];
    let refused = |path: &str, code, message: &str| {
        let place = Place::Path(path.into());
        Some(Problem::new(Severity::Error, code, place, message.to_owned()))
    };
    let path = zip.name_for_index(index).and_then(Result::ok).unwrap_or_default().into_owned();
    let entry = match zip.by_index(index) {
        Ok(entry) => entry,
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
            let problem = refused(&path, "archive-encrypted", "the entry is encrypted");
            let hint = "unpack the archive with its password first";
            return (content, problem.map(|problem| problem.with_hint(hint)));
        }
        Err(ZipError::CompressionMethodNotSupported(_)) => {
            let message = "the entry is packed by another method than deflate";
            return (content, refused(&path, "archive-method", message));
        }
        Err(error) => return (content, refused(&path, "archive-damaged", &broken(&error))),
    };
    let by_ratio = entry.compressed_size().saturating_mul(ARCHIVE_RATIO).max(ARCHIVE_RATIO_FROM);
    let most = by_ratio.min(bound as u64);
    let outcome = entry.take(most + 1).read_to_end(&mut content);
    if content.len() as u64 > most {
        let message = format!("the entry unpacks to more than {} MiB", most >> 20);
        return (vec![], refused(&path, "archive-too-large", &message));
    }
    let problem = outcome.err().and_then(|error| {
        let message = format!("the entry is damaged: {error}; what could be unpacked is read");
        refused(&path, "archive-damaged", &message)
    });
    (content, problem)
}

/// Files on their way out of an archive.
struct Collected<'a> {
    archive: &'a SourceFile,
    files: Vec<SourceFile>,
    log: ProblemLog,
    /// The bytes that all entries together may still unpack to.
    left: usize,
    seen: BTreeSet<String>,
    /// Files that an operating system put beside those of a person.
    of_system: usize,
}

impl<'a> Collected<'a> {
    fn new(archive: &'a SourceFile) -> Self {
        let log = ProblemLog::new(&archive.packing_problems());
        let (files, seen) = (vec![], BTreeSet::new());
        Self { archive, files, log, left: UNPACKED_BYTES, seen, of_system: 0 }
    }

    fn add_zip(&mut self, zip: &mut Zip<'_>) {
        for index in 0..zip.len() {
            let Ok(entry) = zip.by_index_data(index) else { continue };
            let raw = entry.name_raw();
            let is_utf8 = std::str::from_utf8(raw).is_ok();
            // Without a mark a name is in the code page of MS-DOS, or UTF-8 after all.
            let name = match std::str::from_utf8(raw) {
                Ok(name) => name.to_owned(),
                Err(_) => entry.name().map(|it| it.into_owned()).unwrap_or_default(),
            };
            let (is_folder, is_link) = (entry.is_dir(), entry.is_symlink());
            let Some(path) = self.path(&name, is_folder, is_link) else { continue };
            if !is_utf8 {
                let message = format!("the name `{path}` is not in UTF-8 and may be spelt wrongly");
                self.tell(Severity::Note, "archive-name", &path, &message);
            }
            let found = match is_folder {
                true => Found::Folder,
                false => {
                    let (content, problem) = unpack(zip, index, self.left);
                    Found::File(content, problem)
                }
            };
            self.add(path, found);
        }
    }

    fn add_tar(&mut self, bytes: &[u8]) {
        let mut archive = tar::Archive::new(bytes);
        let Ok(entries) = archive.entries() else { return };
        for (index, entry) in entries.enumerate() {
            let mut entry = match entry {
                Ok(entry) if index < ARCHIVE_ENTRIES => entry,
                Ok(_) => {
                    let message = format!("the archive has more than {ARCHIVE_ENTRIES} entries");
                    self.tell_of_archive("archive-too-large", &message);
                    return;
                }
                Err(error) => {
                    let message = format!("the archive is damaged: {error}");
                    self.tell_of_archive("archive-damaged", &message);
                    return;
                }
            };
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let kind = entry.header().entry_type();
            let is_file = kind.is_file() || kind.is_contiguous() || kind.is_gnu_sparse();
            let Some(path) = self.path(&name, kind.is_dir(), !is_file && !kind.is_dir()) else {
                continue;
            };
            if !self.seen.insert(path.clone()) && is_file {
                let message = "the archive holds this name twice; the second is left out";
                self.tell(Severity::Error, "archive-repeated", &path, message);
                continue;
            }
            let mut content = vec![];
            let outcome = entry.by_ref().take(self.left as u64 + 1).read_to_end(&mut content);
            if content.len() > self.left {
                let message = format!("the archive unpacks to more than {UNPACKED_BYTES} bytes");
                self.tell_of_archive("archive-too-large", &message);
                return;
            }
            let problem = outcome.err().map(|error| {
                let place = Place::Path(path.as_str().into());
                let message = format!("the entry is damaged: {error}");
                Problem::new(Severity::Error, "archive-damaged", place, message)
            });
            self.add(path, if is_file { Found::File(content, problem) } else { Found::Folder });
        }
    }

    /// Checks what an entry is called; `None` where it is left out, which is told.
    fn path(&mut self, name: &str, is_folder: bool, is_link: bool) -> Option<String> {
        let path = name.replace('\\', "/");
        let mut parts = path.split('/');
        let is_drive = path.as_bytes().get(1) == Some(&b':');
        if path.starts_with('/') || is_drive || path.contains('\0') || parts.any(|it| it == "..") {
            let message = format!("`{}` leads out of the archive", path.replace('\0', "␀"));
            self.tell(Severity::Error, "archive-path", &path, &message);
            return None;
        }
        if is_link {
            let message = format!("`{path}` is no file but points to another");
            self.tell(Severity::Error, "archive-link", &path, &message);
            return None;
        }
        if is_of_system(&path) {
            self.of_system += usize::from(!is_folder);
            return None;
        }
        Some(path.trim_start_matches("./").to_owned())
    }

    fn add(&mut self, path: String, found: Found) {
        let Found::File(bytes, problem) = found else { return };
        let is_refused = bytes.is_empty() && problem.is_some();
        problem.into_iter().for_each(|problem| self.log.push(problem));
        if is_refused {
            return;
        }
        let (name, sha256) = (self.archive.name().to_owned(), self.archive.sha256());
        let container = Container { name, sha256, path };
        self.left -= bytes.len().min(self.left);
        let file = SourceFile::contained(container, bytes, self.left);
        // What is packed once more counts as well.
        let unpacked =
            if file.content().len() == file.bytes().len() { 0 } else { file.content().len() };
        self.left -= unpacked.min(self.left);
        let content = file.content();
        let is_folder = is_tar(content)
            || (is_zip(content) && !open(content).is_ok_and(|zip| is_format_of_its_own(&zip)));
        if is_folder {
            let path = file.container().map(|it| it.path.clone()).unwrap_or_default();
            let message = format!("`{path}` is an archive within the archive and is not opened");
            let place = Place::Path(path.into());
            let problem = Problem::new(Severity::Error, "archive-nested", place, message);
            self.log.push(problem.with_hint("unpack it and hand over its files"));
        } else {
            self.files.push(file);
        }
    }

    fn tell(&mut self, severity: Severity, code: &'static str, path: &str, message: &str) {
        self.log.push(Problem::new(severity, code, Place::Path(path.into()), message));
    }

    fn tell_of_archive(&mut self, code: &'static str, message: &str) {
        self.log.push(Problem::new(Severity::Error, code, Place::File, message));
    }

    fn finish(mut self) -> Entries {
        if self.of_system > 0 {
            let count = self.of_system;
            let message = format!("{count} files that an operating system added are left out");
            self.log.note("archive-system-files", message);
        }
        let problems = self.log.finish();
        if self.files.is_empty() && problems.iter().all(|it| it.severity != Severity::Error) {
            let message = "the archive holds no file";
            let problem = Problem::new(Severity::Error, "file-empty", Place::File, message);
            return Entries { files: vec![], problems: [problems, vec![problem]].concat() };
        }
        Entries { files: self.files, problems }
    }
}

/// Returns whether an operating system puts such files beside those of a person.
fn is_of_system(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    path.split('/').any(|part| part == "__MACOSX")
        || name.starts_with("._")
        || [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&name)
}

#[cfg(test)]
mod tests;

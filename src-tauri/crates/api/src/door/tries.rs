//! Wrong passphrases in a row, counted beyond the end of a program: in a small file beside the
//! database, which goes away with the right one.
//!
//! The file tells nothing of anybody. Whoever can write it can guess without this program anyway;
//! one that was bent costs its owner a minute's wait at most.

use super::{FREE, LONGEST};
use jiff::SignedDuration;
use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;
use zonula_model::DateTime;

/// What the file begins with.
const WORDS: &str = "Zonula counts wrong passphrases here. The right one removes this file.";

/// Nobody writes a longer file.
const MOST_BYTES: u64 = 1024;

/// What is known of earlier tries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tries {
    /// So many wrong ones in a row.
    pub(super) wrong: u32,
    /// When the next may be tried, UTC.
    until: Option<DateTime>,
}

impl Tries {
    /// Reads what the file beside a database says; one that is unreadable is taken for as many
    /// wrong tries as cost nothing yet.
    pub(super) fn read(database: &Path) -> Self {
        let mut text = String::new();
        let read = match File::open(place(database)) {
            Ok(file) => file.take(MOST_BYTES).read_to_string(&mut text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Self::default(),
            Err(error) => Err(error),
        };
        let unreadable = Self { wrong: FREE, until: None };
        if read.is_err() {
            return unreadable;
        }
        let value = |name: &str| {
            let of = |line: &str| Some(line.strip_prefix(name)?.strip_prefix(" = ")?.to_owned());
            text.lines().find_map(of)
        };
        match value("wrong").and_then(|wrong| wrong.parse().ok()) {
            Some(wrong) => Self { wrong, until: value("until").and_then(|at| at.parse().ok()) },
            None => unreadable,
        }
    }

    /// Returns how long the next try must wait; a clock that was set back keeps nobody out for
    /// longer than the longest wait.
    pub(super) fn left(&self, now: DateTime) -> Duration {
        let left = self.until.unwrap_or(now).duration_since(now);
        Duration::try_from(left).unwrap_or_default().min(LONGEST)
    }

    /// Writes down that a try was wrong, and when the next may be made.
    ///
    /// Where nothing can be written beside the database, the program's own memory has to do.
    pub(super) fn write(database: &Path, wrong: u32, now: DateTime, wait: Duration) {
        let place = place(database);
        let until = now.saturating_add(SignedDuration::try_from(wait).unwrap_or_default());
        let text = format!("{WORDS}\nwrong = {wrong}\nuntil = {until}\n");
        // A new file in the place of the old one: nothing that it may point to is written to.
        std::fs::remove_file(&place).ok();
        let new = OpenOptions::new().write(true).create_new(true).open(&place);
        new.and_then(|mut file| file.write_all(text.as_bytes())).ok();
    }

    /// Forgets the wrong tries.
    pub(super) fn forget(database: &Path) {
        std::fs::remove_file(place(database)).ok();
    }
}

/// The file beside a database: `zonula.db.tries`.
fn place(database: &Path) -> PathBuf {
    let mut name = database.file_name().unwrap_or_default().to_owned();
    name.push(".tries");
    database.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: DateTime = DateTime::constant(2026, 11, 26, 12, 0, 0, 0);

    #[test]
    fn what_was_written_is_read_and_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("zonula.db");
        assert_eq!(Tries::read(&database), Tries::default());
        Tries::write(&database, 5, NOW, Duration::from_secs(8));
        let tries = Tries::read(&database);
        assert_eq!((tries.wrong, tries.left(NOW)), (5, Duration::from_secs(8)));
        let later = |seconds| NOW.saturating_add(SignedDuration::from_secs(seconds));
        assert_eq!(tries.left(later(5)), Duration::from_secs(3));
        assert_eq!(tries.left(later(9)), Duration::ZERO);
        assert_eq!(tries.left(later(-86_400)), LONGEST, "the clock was set back");
        Tries::forget(&database);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_that_somebody_bent_costs_a_minute_at_most() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("zonula.db");
        for (text, wrong) in [
            (&b""[..], FREE),
            (b"\xff\xfe", FREE),
            (b"wrong = many", FREE),
            (b"wrong = -1\nuntil = 2026-11-26T12:00:00", FREE),
            (b"wrong = 4294967295\nuntil = 9999-12-31T23:59:59", u32::MAX),
            (b"wrong = 0\nuntil = -9999-01-01T00:00:00", 0),
            (b"wrong = 7\nuntil = soon", 7),
        ] {
            std::fs::write(place(&database), text).unwrap();
            let tries = Tries::read(&database);
            assert_eq!(tries.wrong, wrong, "{text:?}");
            assert!(tries.left(NOW) <= LONGEST, "{text:?}");
        }
        std::fs::remove_file(place(&database)).unwrap();
        std::fs::create_dir(place(&database)).unwrap();
        assert_eq!(Tries::read(&database).wrong, FREE);
        Tries::write(&database, 9, NOW, LONGEST);
    }

    #[test]
    #[cfg(unix)]
    fn a_file_that_points_elsewhere_is_replaced_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("zonula.db");
        let elsewhere = folder.path().join("letter.txt");
        std::fs::write(&elsewhere, "dear").unwrap();
        std::os::unix::fs::symlink(&elsewhere, place(&database)).unwrap();
        Tries::write(&database, 4, NOW, Duration::from_secs(2));
        assert_eq!(std::fs::read_to_string(&elsewhere).unwrap(), "dear");
        assert_eq!(Tries::read(&database).wrong, 4);
    }
}

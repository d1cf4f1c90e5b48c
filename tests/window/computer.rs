//! A computer of the test's own: a home, a database, and answers in place of the system's dialogs.

use crate::driver::{Needs, needs, open, root, target};
use crate::walk::Walk;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The passphrase of the database.
pub const PASSPHRASE: &str = "seven quiet herons under the bridge";

/// A folder that holds everything the window touches.
pub struct Computer {
    folder: TempDir,
    needs: Needs,
}

impl Computer {
    /// Makes one, or says why there can be no window here.
    pub fn new() -> Option<Self> {
        // `.ci/test` has the walks go on in a run of their own, beside all other tests.
        if std::env::var("ZONULA_WALKS").is_ok_and(|run| run == "beside") {
            println!("skipped: the walks go on beside this run");
            return None;
        }
        let needs = match needs() {
            Ok(needs) => needs,
            Err(missing) if std::env::var_os("ZONULA_REQUIRE_WINDOW").is_some() => {
                panic!("{missing}")
            }
            Err(missing) => {
                println!("skipped: {missing}");
                return None;
            }
        };
        let folder = TempDir::new().expect("a folder can be made");
        std::fs::create_dir(folder.path().join("answers")).expect("a folder can be made");
        Some(Self { folder, needs })
    }

    /// Returns a place in the folder.
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Opens the window and begins a walk with pictures under a name.
    pub async fn sit_down(&self) -> Walk {
        self.sit_down_at(&self.needs.program).await
    }

    /// Opens the window with a program that stands in for the window's own, a tracer say.
    pub async fn sit_down_at(&self, program: &Path) -> Walk {
        let window = open(program, &self.surroundings()).await;
        Walk::begin(window, self.needs.axe.clone(), target().join("window")).await
    }

    /// Returns the window's program.
    pub fn program(&self) -> &Path {
        &self.needs.program
    }

    /// Answers the next question for files.
    pub fn picks<P: AsRef<Path>>(&self, files: &[P]) {
        let lines: Vec<String> =
            files.iter().map(|own| own.as_ref().display().to_string()).collect();
        self.answers("files", &lines.join("\n"));
    }

    /// Answers the next question for where something shall be written.
    pub fn chooses(&self, target: &Path) {
        self.answers("target", &target.display().to_string());
    }

    /// Answers the next question for a folder.
    pub fn chooses_folder(&self, folder: &Path) {
        self.answers("folder", &folder.display().to_string());
    }

    fn answers(&self, dialog: &str, lines: &str) {
        std::fs::write(self.place("answers").join(dialog), lines).expect("an answer can be left");
    }

    /// The window's environment.
    fn surroundings(&self) -> Vec<(&'static str, PathBuf)> {
        vec![
            ("ZONULA_DB", self.place("zonula.db")),
            ("ZONULA_TEST_ANSWERS", self.place("answers")),
            ("XDG_DATA_HOME", self.place("data")),
            ("XDG_CONFIG_HOME", self.place("config")),
            ("XDG_CACHE_HOME", self.place("cache")),
        ]
    }
}

/// Returns a file of the sample patient.
pub fn sample(name: &str) -> PathBuf {
    root().join("src-tauri/crates/api/sample").join(name)
}

/// Returns a file that readers are tested with.
pub fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures").join(name)
}

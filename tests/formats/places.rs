//! Where files are, for every package that tests live in.

use std::path::{Path, PathBuf};

/// Returns the root of the workspace.
pub fn workspace_root() -> PathBuf {
    let is_root = |folder: &&Path| folder.join("tests/fixtures").is_dir();
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(is_root).map(Path::to_owned).unwrap_or_default()
}

/// Returns the folder of real files beside the workspace, if it is there; says so if not.
#[allow(clippy::print_stderr)]
pub fn shared_data() -> Option<PathBuf> {
    let beside = workspace_root().join("../shared/data");
    let found = Some(beside).filter(|path| path.is_dir());
    if found.is_none() {
        eprintln!("skipped: no folder `shared/data` beside the workspace");
    }
    found
}

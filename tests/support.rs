//! Support for the tests of the whole: where files are.

use std::path::{Path, PathBuf};

/// Returns the root of the workspace.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
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

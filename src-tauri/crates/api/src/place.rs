//! Places: whether a disk is this computer's own, and that no dump of the memory is written.

use crate::{ApiError, Code};
use std::path::Path;

/// Refuses a database on another computer's disk: locks and syncing cannot be relied on there.
pub(crate) fn refuse_share(path: &Path) -> Result<(), ApiError> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match share(folder.unwrap_or(Path::new("."))) {
        None => Ok(()),
        Some(kind) => Err(ApiError::new(
            Code::Busy,
            format!("the database lies on a network share ({kind}), where it could be damaged"),
        )
        .at(path.display().to_string())
        .hint("keep the database on this computer's own disk, and backups on the share")),
    }
}

/// Names the kind of network share that a folder lies on.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn share(folder: &Path) -> Option<&'static str> {
    // Numbers of linux/magic.h and of the file systems' own sources.
    const SHARES: &[(u32, &str)] = &[
        (0x6969, "NFS"),
        (0x517B, "SMB"),
        (0xFF53_4D42, "CIFS"),
        (0xFE53_4D42, "SMB2"),
        (0x5346_414F, "AFS"),
        (0x7375_7245, "Coda"),
        (0x0102_1997, "9P"),
        (0x00C3_6400, "Ceph"),
        (0x564C, "NCP"),
    ];
    let kind = rustix::fs::statfs(folder).ok()?.f_type as u32;
    SHARES.iter().find(|(magic, _)| *magic == kind).map(|(_, name)| *name)
}

/// Names the kind of network share that a folder lies on.
#[cfg(windows)]
fn share(folder: &Path) -> Option<&'static str> {
    use std::path::{Component, Prefix};
    // A mapped letter becomes the share's own name here.
    let whole = folder.canonicalize().ok()?;
    let Some(Component::Prefix(prefix)) = whole.components().next() else { return None };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)).then_some("SMB")
}

/// Names the kind of network share that a folder lies on; not known on this system.
#[cfg(not(any(target_os = "linux", target_os = "android", windows)))]
fn share(_: &Path) -> Option<&'static str> {
    None
}

/// Asks the system to write no dump of this process's memory should it crash, as far as it can.
pub fn write_no_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        // A system that refuses keeps what it had: this is the best that can be asked for.
        setrlimit(Resource::Core, none).ok();
    }
}

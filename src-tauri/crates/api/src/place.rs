//! Places: whether a disk is this computer's own, and that no dump of the memory is written.

use crate::session::{Session, file_name};
use crate::{ApiError, Code, refusal};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Says what number the system gives the kind of disk that a folder lies on; `None` where it gives
/// none.
pub type DiskKind = fn(&Path) -> Option<u32>;

/// Refuses a database on another computer's disk: locks and syncing cannot be relied on there.
pub(crate) fn refuse_share(session: &Session) -> Result<(), ApiError> {
    let path = session.database();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let numbered = session.disk_kind()(folder).and_then(share_of);
    match numbered.or_else(|| named_share(folder)) {
        None => Ok(()),
        Some(kind) => Err(ApiError::new(
            Code::Busy,
            format!("the database lies on a network share ({kind}), where it could be damaged"),
        )
        .said(refusal::ON_SHARE, [&kind])
        .at(path.display().to_string())
        .hint("keep the database on this computer's own disk, and backups on the share")),
    }
}

/// Names the network share that such a number stands for.
fn share_of(kind: u32) -> Option<&'static str> {
    // Numbers of linux/magic.h and of the file systems' own sources; macOS's answer is made one.
    const SHARES: &[(u32, &str)] = &[
        (0x6969, "NFS"),
        (0x517B, "SMB"),
        (0xFF53_4D42, "CIFS"),
        (0xFE53_4D42, "SMB2"),
        (0x5346_414F, "AFS"),
        (0x6B41_4653, "AFS"),
        (0x7375_7245, "Coda"),
        (0x0102_1997, "9P"),
        (0x00C3_6400, "Ceph"),
        (0x564C, "NCP"),
        (NOT_LOCAL, "not a disk of this computer"),
    ];
    SHARES.iter().find(|(magic, _)| *magic == kind).map(|(_, name)| *name)
}

/// Stands for whatever a system calls not local without a number.
const NOT_LOCAL: u32 = u32::MAX;

/// Asks the system.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(crate) fn kind_of_disk(folder: &Path) -> Option<u32> {
    // A folder that is not there yet lies where the nearest one above it lies.
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder);
    Some(rustix::fs::statfs(there).ok()?.f_type as u32)
}

/// Asks the system, which says whether a disk is its own.
#[cfg(target_vendor = "apple")]
pub(crate) fn kind_of_disk(folder: &Path) -> Option<u32> {
    // MNT_LOCAL of sys/mount.h.
    const LOCAL: u32 = 0x1000;
    let there = folder.ancestors().find(|folder| folder.exists()).unwrap_or(folder);
    let about = rustix::fs::statfs(there).ok()?;
    (about.f_flags & LOCAL == 0).then_some(NOT_LOCAL)
}

/// Asks nobody: this system gives no number.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(crate) fn kind_of_disk(_: &Path) -> Option<u32> {
    None
}

/// Names the network share that a folder's own name tells of.
fn named_share(folder: &Path) -> Option<&'static str> {
    use std::path::{Component, Prefix};
    if !cfg!(windows) {
        return None;
    }
    // A mapped letter becomes the share's own name here.
    let whole = folder.canonicalize().ok()?;
    let Some(Component::Prefix(prefix)) = whole.components().next() else { return None };
    matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)).then_some("SMB")
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

/// Removes a file, where it is there.
pub(crate) fn remove(path: &Path) -> Result<(), ApiError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(unwritten(path, &error)),
        _ => Ok(()),
    }
}

fn unwritten(path: &Path, error: &std::io::Error) -> ApiError {
    ApiError::new(Code::Busy, format!("the file cannot be written: {}", error.kind()))
        .said(refusal::FILE_UNWRITTEN, [&refusal::why(error)])
        .at(file_name(path))
}

/// Writes a file whole or not at all, its folder with it.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), ApiError> {
    let failed = |error| unwritten(path, &error);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    put_whole(path, bytes).map_err(failed)
}

/// Writes a file whole or not at all: on a full disk the one before stays, and no part of the new.
///
/// What is no file (a pipe, a device) is written to as it is.
pub(crate) fn put_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if path.metadata().is_ok_and(|there| !there.is_file()) {
        return std::fs::write(path, bytes);
    }
    // A link goes on to lead where it led.
    let path = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    // Who may read the one before may read the new one, and one that is protected stays.
    let rights = match OpenOptions::new().write(true).open(&path) {
        Ok(before) => Some(before.metadata()?.permissions()),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    // Hidden: what a stopped program leaves is nobody's data.
    let new = path.with_file_name(format!(".{}.new", file_name(&path)));
    let written = || {
        let mut file = File::create(&new)?;
        if let Some(rights) = rights {
            file.set_permissions(rights)?;
        }
        file.write_all(bytes)?;
        std::fs::rename(&new, &path)
    };
    written().inspect_err(|_| {
        // A part of it is of no use to anybody.
        std::fs::remove_file(&new).ok();
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_whole_stays_as_it_was() {
        let home = tempfile::tempdir().unwrap();
        let report = home.path().join("report.pdf");
        put_whole(&report, b"the one before").unwrap();
        // In the way of what is written aside.
        let aside = home.path().join(".report.pdf.new");
        std::fs::create_dir(&aside).unwrap();
        assert!(put_whole(&report, b"the new one").is_err());
        assert_eq!(std::fs::read(&report).unwrap(), b"the one before");
        std::fs::remove_dir(&aside).unwrap();
        put_whole(&report, b"the new one").unwrap();
        assert_eq!(std::fs::read(&report).unwrap(), b"the new one");
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 1, "nothing is left aside");
        assert!(put_whole(&home.path().join("nowhere/report.pdf"), b"").is_err());
    }

    #[test]
    #[cfg(unix)]
    fn a_device_is_written_to_and_a_link_leads_where_it_led() {
        put_whole(Path::new("/dev/null"), b"the report").unwrap();
        assert!(!Path::new("/dev/null").metadata().unwrap().is_file());
        let home = tempfile::tempdir().unwrap();
        let (file, link) = (home.path().join("file.pdf"), home.path().join("link.pdf"));
        std::fs::write(&file, b"before").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        put_whole(&link, b"after").unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(std::fs::read(&file).unwrap(), b"after");
    }

    #[test]
    #[cfg(unix)]
    fn who_may_not_read_the_file_before_may_not_read_the_new_one() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let report = home.path().join("report.pdf");
        std::fs::write(&report, b"before").unwrap();
        std::fs::set_permissions(&report, std::fs::Permissions::from_mode(0o600)).unwrap();
        put_whole(&report, b"after").unwrap();
        assert_eq!(report.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read(&report).unwrap(), b"after");
    }

    #[test]
    fn shares_are_known_by_the_systems_numbers_and_own_disks_are_none() {
        // statfs(2)'s list: NFS, SMB2, CIFS, 9P; ext4, btrfs, XFS, tmpfs, overlayfs, FUSE, ZFS, NTFS.
        for share in [0x6969, 0xfe53_4d42, 0xff53_4d42, 0x0102_1997] {
            assert!(share_of(share).is_some(), "{share:x}");
        }
        for own in [
            0xef53,
            0x9123_683e,
            0x5846_5342,
            0x0102_1994,
            0x794c_7630,
            0x6573_5546,
            0x2fc1_2fc1,
            0x5346_544e,
        ] {
            assert_eq!(share_of(own), None, "{own:x}");
        }
    }

    #[test]
    fn the_disk_that_tests_run_on_is_told_and_is_no_share() {
        let folder = std::env::temp_dir();
        if cfg!(target_os = "linux") {
            assert!(kind_of_disk(&folder).is_some());
            assert_eq!(kind_of_disk(&folder.join("not/there/yet")), kind_of_disk(&folder));
        }
        assert_eq!(kind_of_disk(&folder).and_then(share_of), None);
    }
}

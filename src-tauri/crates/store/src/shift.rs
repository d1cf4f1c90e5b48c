//! A layer under SQLite that places the database behind the head of its own file.
//!
//! SQLite counts offsets from the head's end; everything else, locks and syncing above all, is done
//! by the system's own layer, which this one calls. Only the database itself is moved: its write-ahead
//! log is an ordinary one. Without the head the rest is an ordinary SQLCipher file.
#![expect(
    unsafe_code,
    reason = "SQLite's layers are C structures of functions; reviewed here only"
)]

use rusqlite::ffi::{
    SQLITE_FCNTL_MMAP_SIZE, SQLITE_FCNTL_SIZE_HINT, SQLITE_IOERR, SQLITE_NOTFOUND, SQLITE_OK,
    SQLITE_OPEN_MAIN_DB, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods,
    sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register,
};
use std::ffi::{CStr, c_char, c_int, c_void};
use std::ptr::null_mut;
use std::sync::OnceLock;

/// So many bytes of the file come before the database; whole pages of it.
pub(crate) const HEAD_BYTES: u64 = 32 * 1024;

/// The name by which SQLite knows this layer.
pub(crate) const NAME: &CStr = c"zonula-head";

const HEAD: sqlite3_int64 = HEAD_BYTES as sqlite3_int64;

/// SQLCipher's page.
pub(crate) const PAGE_BYTES: u64 = 4096;
const PAGE: sqlite3_int64 = PAGE_BYTES as sqlite3_int64;

/// SQLite locks bytes here and keeps no page here. Windows lets nobody write bytes that are locked,
/// so the page that would come to lie here is kept where SQLite, counting from the head's end,
/// leaves its own gap.
const LOCKS: sqlite3_int64 = 0x4000_0000;

/// An open file: SQLite's view first, the system's own right behind it.
#[repr(C)]
struct Shifted {
    base: sqlite3_file,
}

/// Makes the layer known to SQLite, once.
pub(crate) fn register() {
    static DONE: OnceLock<()> = OnceLock::new();
    DONE.get_or_init(|| {
        // SAFETY: the default layer is there for as long as the process lives; ours is a copy of it
        // with four functions exchanged and is never freed.
        unsafe {
            let under = sqlite3_vfs_find(std::ptr::null());
            assert!(!under.is_null(), "SQLite knows the system's files");
            let own = Box::leak(Box::new(*under));
            own.szOsFile += size_of::<Shifted>() as c_int;
            own.zName = NAME.as_ptr();
            own.pNext = null_mut();
            own.pAppData = under.cast();
            own.xOpen = Some(open);
            own.xDelete = Some(delete);
            own.xAccess = Some(access);
            own.xFullPathname = Some(full_pathname);
            let code = sqlite3_vfs_register(own, 0);
            assert_eq!(code, SQLITE_OK, "a layer can be registered");
        }
    });
}

/// Says where in the file a place of the database lies.
const fn place(at: sqlite3_int64) -> sqlite3_int64 {
    if at >= LOCKS - HEAD && at < LOCKS - HEAD + PAGE { at + 2 * HEAD } else { at + HEAD }
}

/// Says where in the file a page lies, counted from 0.
pub(crate) const fn place_of(page: u64) -> u64 {
    place((page * PAGE_BYTES) as sqlite3_int64) as u64
}

/// Says how many pages a file has room for; a part of one is one.
pub(crate) const fn pages(length: u64) -> u64 {
    length.saturating_sub(HEAD_BYTES).div_ceil(PAGE_BYTES)
}

/// Says how long the file is where the database is so long.
const fn length(size: sqlite3_int64) -> sqlite3_int64 {
    let moved = LOCKS + HEAD + PAGE;
    if size > LOCKS - HEAD && size + HEAD < moved { moved } else { size + HEAD }
}

/// SAFETY, here and below: SQLite hands each function the structure that `open` filled, and calls
/// none after `xClose`; the functions of the layer underneath get their own structure.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.cast::<Shifted>().add(1).cast() }
}

unsafe fn under(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    unsafe { (*vfs).pAppData.cast() }
}

/// Calls the same method of the file underneath.
macro_rules! pass {
    ($file:ident, $method:ident $(, $argument:expr)*) => {
        // SAFETY: see `real`.
        unsafe {
            let real = real($file);
            match (*(*real).pMethods).$method {
                Some(method) => method(real $(, $argument)*),
                None => SQLITE_IOERR,
            }
        }
    };
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives as much memory for the file as `szOsFile` says.
    unsafe {
        let under = under(vfs);
        let Some(open) = (*under).xOpen else { return SQLITE_IOERR };
        if flags & SQLITE_OPEN_MAIN_DB == 0 {
            return open(under, name, file, flags, out);
        }
        let real = real(file);
        (*file).pMethods = std::ptr::null();
        (*real).pMethods = std::ptr::null();
        let code = open(under, name, real, flags, out);
        // A file with methods is closed by SQLite, even where opening it failed.
        if !(*real).pMethods.is_null() {
            (*file).pMethods = &raw const METHODS;
        }
        code
    }
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    // SAFETY: see `real`.
    unsafe {
        let under = under(vfs);
        (*under).xDelete.map_or(SQLITE_IOERR, |delete| delete(under, name, sync))
    }
}

unsafe extern "C" fn access(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: see `real`.
    unsafe {
        let under = under(vfs);
        (*under).xAccess.map_or(SQLITE_IOERR, |access| access(under, name, flags, out))
    }
}

unsafe extern "C" fn full_pathname(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    length: c_int,
    out: *mut c_char,
) -> c_int {
    // SAFETY: see `real`.
    unsafe {
        let under = under(vfs);
        (*under).xFullPathname.map_or(SQLITE_IOERR, |full| full(under, name, length, out))
    }
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // The second version: without mapping the file into memory.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    pass!(file, xClose)
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    into: *mut c_void,
    bytes: c_int,
    at: sqlite3_int64,
) -> c_int {
    pass!(file, xRead, into, bytes, place(at))
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    from: *const c_void,
    bytes: c_int,
    at: sqlite3_int64,
) -> c_int {
    pass!(file, xWrite, from, bytes, place(at))
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    pass!(file, xTruncate, length(size))
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    pass!(file, xSync, flags)
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, size: *mut sqlite3_int64) -> c_int {
    let code = pass!(file, xFileSize, size);
    if code == SQLITE_OK {
        // SAFETY: SQLite gives a place for the size.
        unsafe { *size = (*size - HEAD).max(0) };
    }
    code
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xLock, level)
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xUnlock, level)
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    pass!(file, xCheckReservedLock, out)
}

unsafe extern "C" fn file_control(
    file: *mut sqlite3_file,
    what: c_int,
    argument: *mut c_void,
) -> c_int {
    match what {
        SQLITE_FCNTL_MMAP_SIZE => SQLITE_NOTFOUND,
        SQLITE_FCNTL_SIZE_HINT => {
            // SAFETY: the argument of a hint is the size, by SQLite's documentation.
            let mut size = length(unsafe { *argument.cast::<sqlite3_int64>() });
            pass!(file, xFileControl, what, (&raw mut size).cast())
        }
        _ => pass!(file, xFileControl, what, argument),
    }
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    pass!(file, xSectorSize)
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    pass!(file, xDeviceCharacteristics)
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    pass!(file, xShmMap, page, size, extend, out)
}

unsafe extern "C" fn shm_lock(
    file: *mut sqlite3_file,
    offset: c_int,
    n: c_int,
    flags: c_int,
) -> c_int {
    pass!(file, xShmLock, offset, n, flags)
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    // SAFETY: see `real`.
    unsafe {
        let real = real(file);
        if let Some(barrier) = (*(*real).pMethods).xShmBarrier {
            barrier(real);
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, delete: c_int) -> c_int {
    pass!(file, xShmUnmap, delete)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_lies_on_the_head_on_the_locks_or_on_another_page() {
        // SQLite leaves out the page that holds its own lock bytes.
        let near = (LOCKS / PAGE - 40..LOCKS / PAGE + 40).filter(|page| *page != LOCKS / PAGE);
        let pages: Vec<sqlite3_int64> = (0..40).chain(near).map(|page| page * PAGE).collect();
        let mut taken = std::collections::BTreeSet::new();
        for at in &pages {
            let own = place(*at);
            assert!(own >= HEAD && own % PAGE == 0 && own != LOCKS, "{at}");
            assert!(taken.insert(own), "{at} lies on another");
            assert!(length(at + PAGE) >= own + PAGE, "a file that long holds page {at}");
        }
    }
}

//! SQLite's memory is wiped when SQLite gives it back: decrypted pages do not stay behind in it.
//!
//! SQLCipher can do so too (`cipher_memory_security`), and asks the system twice for each piece, to
//! keep it out of the swap file and to let it go again. Of a backup of 800 MB that is most of the
//! time, and the system keeps no more than some megabytes out of the swap file anyway. SQLCipher's
//! keys lie in a locked place of their own, whatever is set here.
#![expect(
    unsafe_code,
    reason = "SQLite's allocator is a C structure of functions; reviewed here only"
)]

use rusqlite::ffi::{
    SQLITE_CONFIG_GETMALLOC, SQLITE_CONFIG_MALLOC, SQLITE_OK, sqlite3_config, sqlite3_mem_methods,
};
use std::ffi::{c_int, c_void};
use std::hint::black_box;
use std::ptr::null_mut;
use std::sync::OnceLock;

/// SQLite's own allocator.
#[derive(Clone, Copy)]
struct Own {
    malloc: unsafe extern "C" fn(c_int) -> *mut c_void,
    free: unsafe extern "C" fn(*mut c_void),
    size: unsafe extern "C" fn(*mut c_void) -> c_int,
}

/// `None` where SQLite was at work before it could be told.
static OWN: OnceLock<Option<Own>> = OnceLock::new();

/// Has SQLite wipe what it gives back; says whether it does. To be called before anything else of
/// SQLite, which takes another allocator only as long as it has none.
pub(crate) fn register() -> bool {
    OWN.get_or_init(|| {
        // SAFETY: SQLite fills the structure and copies ours; both calls are refused, without an
        // effect, where SQLite is at work already.
        unsafe {
            let mut methods: sqlite3_mem_methods = std::mem::zeroed();
            if sqlite3_config(SQLITE_CONFIG_GETMALLOC, &raw mut methods) != SQLITE_OK {
                return None;
            }
            let own = Own { malloc: methods.xMalloc?, free: methods.xFree?, size: methods.xSize? };
            methods.xFree = Some(free);
            methods.xRealloc = Some(realloc);
            (sqlite3_config(SQLITE_CONFIG_MALLOC, &raw mut methods) == SQLITE_OK).then_some(own)
        }
    })
    .is_some()
}

fn own() -> Option<Own> {
    OWN.get().copied().flatten()
}

/// SAFETY: SQLite gives a block that `xMalloc` or `realloc` gave out, whole, and never uses it again.
unsafe extern "C" fn free(block: *mut c_void) {
    let Some(own) = own() else { return };
    unsafe {
        if let Ok(bytes) = usize::try_from((own.size)(block)) {
            block.cast::<u8>().write_bytes(0, bytes);
            // Else the compiler may leave out what nobody reads any more.
            black_box(block);
        }
        (own.free)(block);
    }
}

/// SAFETY: as above; a block that was moved is SQLite's no more.
unsafe extern "C" fn realloc(block: *mut c_void, bytes: c_int) -> *mut c_void {
    let Some(own) = own() else { return null_mut() };
    unsafe {
        let held = (own.size)(block);
        if bytes <= held {
            return block;
        }
        let moved = (own.malloc)(bytes);
        if let (false, Ok(held)) = (moved.is_null(), usize::try_from(held)) {
            moved.cast::<u8>().copy_from_nonoverlapping(block.cast::<u8>(), held);
            free(block);
        }
        moved
    }
}

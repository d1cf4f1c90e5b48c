//! The allocator of the front ends: memory is wiped when it is given back, so that what was read of a
//! patient does not stay behind in it.
#![expect(
    unsafe_code,
    reason = "an allocator is unsafe by its nature; this one only hands on to mimalloc's, and tells \
              it when to give memory back"
)]

use mimalloc::MiMalloc;
use std::alloc::{GlobalAlloc, Layout};
use std::ffi::{c_int, c_long};
use std::hint::black_box;

/// An allocator that wipes what is given back.
///
/// It reaches the program's own memory, not that of the web view, nor SQLite's, which wipes its own.
/// Memory that grows is moved and wiped where it was.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wiping;

// SAFETY: each call is handed on to mimalloc with the same layout; what is written is
// the block itself, whole, while it is still ours.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise about the layout is the same.
        unsafe { MiMalloc.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { MiMalloc.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller gives back a block of this layout: so many bytes are ours to write.
        unsafe {
            wipe(block, layout.size());
            MiMalloc.dealloc(block, layout);
        }
    }
}

/// A block of at most so many bytes is wiped word by word: most are, and to call what wipes large ones
/// takes longer.
const SMALL: usize = 64;

/// A processor's word.
const WORD: usize = size_of::<u64>();

/// Writes zeros over a block.
///
/// # Safety
///
/// So many bytes from `block` on are the caller's to write.
unsafe fn wipe(block: *mut u8, size: usize) {
    if size > SMALL || !block.addr().is_multiple_of(WORD) {
        // SAFETY: the caller's promise.
        unsafe { block.write_bytes(0, size) };
        // Else the compiler may leave out what nobody reads any more.
        black_box(block);
        return;
    }
    let words = size / WORD;
    for at in 0..words {
        // SAFETY: the word lies within the block, which begins where words do.
        unsafe { block.cast::<u64>().add(at).write_volatile(0) };
    }
    for at in words * WORD..size {
        // SAFETY: the byte lies within the block.
        unsafe { block.add(at).write_volatile(0) };
    }
}

unsafe extern "C" {
    /// Sets one of mimalloc's options; the bindings have it only with another crate.
    fn mi_option_set(option: c_int, value: c_long);
    /// Gives free memory back: all of it at once, if forced.
    fn mi_collect(force: bool);
}

/// `mi_option_purge_delay` of `mimalloc.h`: milliseconds until free memory goes back.
const PURGE_DELAY: c_int = 15;

/// `mi_option_generic_collect`: after how many of its slower allocations a thread looks through what
/// other threads gave back to it.
const COLLECT_AFTER: c_int = 34;

/// Has memory that is free go back to the system after 12 milliseconds, not after a second.
///
/// To open a database takes 64 MiB on purpose, and each report some: a program that is open all day
/// beside others should not hold on to them. Sooner than that, what one page gives back is asked for
/// again by the next: with 20 a report takes a fiftieth less time and 2 MB more. Called once, before
/// anything else.
pub fn give_memory_back_early() {
    // SAFETY: no other thread allocates yet, and both options take any number that is not negative.
    unsafe {
        mi_option_set(PURGE_DELAY, 12);
        mi_option_set(COLLECT_AFTER, 500);
    }
}

/// Gives free memory back at once: else what trying a passphrase took is held until somebody asks for
/// something.
pub(crate) fn give_memory_back() {
    // SAFETY: any thread may ask for it at any time.
    unsafe { mi_collect(true) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_of_a_block_is_wiped_and_none_beside_it() {
        for size in 0..3 * SMALL {
            for from in 0..WORD {
                let mut around = [u64::MAX; 4 * SMALL / WORD].map(u64::to_ne_bytes).concat();
                // SAFETY: the bytes from `from` on are within the vector, whose room is larger.
                unsafe { wipe(around.as_mut_ptr().add(from), size) };
                let wiped = |at: usize| (from..from + size).contains(&at);
                assert!(around.iter().enumerate().all(|(at, byte)| (*byte == 0) == wiped(at)));
            }
        }
    }

    #[test]
    fn the_options_are_those_that_are_meant() {
        unsafe extern "C" {
            fn mi_option_get(option: c_int) -> c_long;
        }
        // SAFETY: options are read and written on this thread alone.
        let get = |option| unsafe { mi_option_get(option) };
        assert_eq!(get(PURGE_DELAY), 1_000, "what mimalloc 3 begins with");
        assert_eq!(get(COLLECT_AFTER), 10_000, "what mimalloc 3 begins with");
        give_memory_back_early();
        assert_eq!((get(PURGE_DELAY), get(COLLECT_AFTER)), (12, 500));
    }
}

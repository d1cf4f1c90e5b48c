//! The allocator of the front ends: memory is wiped when it is given back, so that what was read of a
//! patient does not stay behind in it.
#![expect(
    unsafe_code,
    reason = "an allocator is unsafe by its nature; this one only hands on to mimalloc's"
)]

use mimalloc::MiMalloc;
use std::alloc::{GlobalAlloc, Layout};
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
            block.write_bytes(0, layout.size());
            // Else the compiler may leave out what nobody reads any more.
            black_box(block);
            MiMalloc.dealloc(block, layout);
        }
    }
}

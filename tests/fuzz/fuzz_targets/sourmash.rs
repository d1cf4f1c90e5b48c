//! Any bytes, read as `sourmash`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("sourmash", bytes));

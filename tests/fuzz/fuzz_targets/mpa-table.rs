//! Any bytes, read as `mpa-table`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("mpa-table", bytes));

//! Any bytes, read as `bracken-table`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("bracken-table", bytes));

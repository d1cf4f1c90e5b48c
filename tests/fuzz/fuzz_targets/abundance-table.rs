//! Any bytes, read as `abundance-table`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("abundance-table", bytes));

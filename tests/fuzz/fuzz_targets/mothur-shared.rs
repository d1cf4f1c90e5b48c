//! Any bytes, read as `mothur-shared`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("mothur-shared", bytes));

//! Any bytes, read as `diary-csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("diary-csv", bytes));

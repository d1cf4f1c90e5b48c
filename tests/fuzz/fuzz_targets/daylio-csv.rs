//! Any bytes, read as `daylio-csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("daylio-csv", bytes));

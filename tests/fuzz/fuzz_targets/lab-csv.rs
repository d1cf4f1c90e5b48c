//! Any bytes, read as `lab-csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("lab-csv", bytes));

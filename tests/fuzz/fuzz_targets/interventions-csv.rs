//! Any bytes, read as `interventions-csv`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("interventions-csv", bytes));

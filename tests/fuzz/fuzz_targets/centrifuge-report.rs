//! Any bytes, read as `centrifuge-report`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("centrifuge-report", bytes));

//! Any bytes, read as `pdf-report`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("pdf-report", bytes));

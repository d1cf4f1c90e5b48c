//! Any bytes, read as `biom-json`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("biom-json", bytes));

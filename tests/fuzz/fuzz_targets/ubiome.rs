//! Any bytes, read as `ubiome`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("ubiome", bytes));

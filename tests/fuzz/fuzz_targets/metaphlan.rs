//! Any bytes, read as `metaphlan`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("metaphlan", bytes));

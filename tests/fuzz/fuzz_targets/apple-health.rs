//! Any bytes, read as `apple-health`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("apple-health", bytes));

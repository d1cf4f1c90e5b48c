//! Any bytes, read as `kmcp-profile`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("kmcp-profile", bytes));

//! Any bytes, read as `motus-profile`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("motus-profile", bytes));

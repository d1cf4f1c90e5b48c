//! Any bytes, read as `sylph-profile`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("sylph-profile", bytes));

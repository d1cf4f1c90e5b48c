//! Any bytes, read as `cami-profile`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("cami-profile", bytes));

//! Any bytes, read as `ccda`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("ccda", bytes));

//! Any bytes, read as `astm`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("astm", bytes));

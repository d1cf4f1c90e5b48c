//! Any bytes, read as `ldt`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("ldt", bytes));

//! Any bytes, read as `hl7-v2`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("hl7-v2", bytes));

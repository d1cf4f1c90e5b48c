//! Any bytes, read as `lab-xlsx`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("lab-xlsx", bytes));

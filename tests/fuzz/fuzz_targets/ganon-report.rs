//! Any bytes, read as `ganon-report`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("ganon-report", bytes));

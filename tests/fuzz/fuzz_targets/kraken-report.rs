//! Any bytes, read as `kraken-report`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("kraken-report", bytes));

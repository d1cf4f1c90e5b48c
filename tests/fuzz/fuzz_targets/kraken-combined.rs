//! Any bytes, read as `kraken-combined`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("kraken-combined", bytes));

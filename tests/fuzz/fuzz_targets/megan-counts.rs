//! Any bytes, read as `megan-counts`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("megan-counts", bytes));

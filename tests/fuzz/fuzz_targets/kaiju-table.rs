//! Any bytes, read as `kaiju-table`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::read("kaiju-table", bytes));

//! Any bytes, looked into as `verify` does.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::hostile::document(bytes));

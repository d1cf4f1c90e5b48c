//! Any bytes, opened, rescued and restored as a database.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| zonula_fuzz::hostile::vault(bytes));
